import type { CopiedFile, NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { moveTo } from './move-to.js';
import { wrongName } from './wrong-name.js';

const NAME = /^[a-z][a-z0-9-]*$/;

/** A page design. */
export function newTemplate({
  name,
  copied,
  from = '',
}: NewRequest): Outcome<NewFiles | undefined> {
  if (!NAME.test(name)) {
    return wrongName(`“${name}” cannot be the name of a template.`, 'use a–z, digits and “-”');
  }
  const folder = `templates/${name}`;
  const made = copied?.map((file) => renamed(file, from, name)) ?? [
    { path: 'template.tsx', content: templateOf(name) },
    { path: 'README.md', content: readmeOf(name) },
  ];
  const next = [
    `change how it looks in ${folder}/template.tsx`,
    `coop-press build en --template ${name} --trust-templates`,
    `name “${name}” under “outputs” of an edition to print it every time`,
  ];
  return { value: { files: moveTo(folder, made), next }, diagnostics: [] };
}

function renamed(file: CopiedFile, from: string, name: string): CopiedFile {
  if (typeof file.content !== 'string' || file.path !== 'template.tsx') return file;
  return { ...file, content: file.content.replace(`name: '${from}'`, `name: '${name}'`) };
}

function readmeOf(name: string): string {
  return linesOf(`# ${name}`, '', 'What it prints, on which papers, and for whom.');
}

function templateOf(name: string): string {
  return linesOf(
    'import {',
    '  Blocks, Copy, defineTemplate, ExactPage, inlines, Page, region, settingOf, View,',
    "} from 'coop-press/kit';",
    '',
    '/** One page for each worksheet and reading. */',
    'export const template = defineTemplate({',
    `  name: '${name}',`,
    "  description: 'A page for each worksheet and reading',",
    "  papers: ['a5', 'half-letter'], // the first is what an edition gets without asking",
    "  audience: 'participant',",
    "  kinds: ['reading', 'reason', 'worksheet', 'activity'], // it prints no others",
    "  start: 'any', // 'recto' begins each section on a front",
    '  multipleOf: 1, // 4 for what is folded',
    "  strings: ['reference.see', 'reference.page'], // interface words that it prints",
    '  page: (request) => {',
    '    const setting = settingOf(request);',
    '    const { look, measure, section } = setting;',
    '    const { width, height } = request.publication.paper;',
    '    const area = region(setting, look.grid.inner);',
    '    return (',
    '      <Page',
    '        size={[width, height]}',
    '        layout={({ children }) => <View style={area}>{children}</View>}',
    '      >',
    '        <ExactPage setting={setting}>',
    '          <View id={section.id} />',
    '          <Copy look={look} role="title" measure={measure} tag="H1">',
    '            {inlines(section.title, setting)}',
    '          </Copy>',
    '          <Blocks blocks={section.blocks} setting={setting} after="title" />',
    '        </ExactPage>',
    '      </Page>',
    '    );',
    '  },',
    '});',
  );
}
