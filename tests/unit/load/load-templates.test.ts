import { describe, expect, it } from 'vitest';
import { loadTemplates, type TemplateOptions } from '../../../src/load/load-templates.js';
import { type Files, makeProject } from '../../support/make-project.js';

const MODULES = {
  react: { version: 'ours' },
  'react/jsx-runtime': { jsx: (type: unknown, props: unknown) => ({ type, props }) },
  '@react-pdf/renderer': { Page: 'PAGE' },
  'coop-press/kit': { defineTemplate: (definition: unknown) => definition },
};

const template = (name: string, extra = '') => `
import { defineTemplate } from 'coop-press/kit';
import { version } from 'react';
import { Page } from '@react-pdf/renderer';
${extra}
export const template = defineTemplate({
  name: '${name}', description: version, papers: ['a5'], audience: 'participant', kinds: ['reading'],
  start: 'any', multipleOf: 4, strings: [], page: () => <Page size="A5" />,
});
`;
const OURS: Files = {
  'templates/booklet/template.tsx': template(
    'booklet',
    "import { inset } from './inset.js';\ninset();",
  ),
  'templates/booklet/inset.ts': 'export const inset = (): number => 1;',
  'templates/drawings/bar.svg': '<svg/>',
};

function load(theirs: Files, options: Partial<TemplateOptions> = {}) {
  const folders = { root: makeProject(theirs), builtInRoot: makeProject(OURS) };
  return loadTemplates({ ...folders, trust: true, modules: MODULES, ...options });
}
const only = async (files: Files) => {
  const { value, diagnostics } = await load(files);
  expect(Object.keys(value.templates)).toEqual(['booklet']);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};
const poster = (content: string): Files => ({ 'templates/poster/template.tsx': content });

describe('templates', () => {
  it('are compiled, and get react and the kit from us', async () => {
    const { value, diagnostics } = await load(poster(template('poster')));
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value.templates)).toEqual(['booklet', 'poster']);
    expect(value.templates['poster']?.description).toBe('ours');
    expect(value.templates['poster']?.page({} as never)).toEqual({
      type: 'PAGE',
      props: { size: 'A5' },
    });
  });

  it('name kinds of sections, unless they are about printing', async () => {
    const about = (kinds: string) => template('poster').replace("kinds: ['reading']", kinds);
    const printing = await load(poster(about("about: 'printing', kinds: []")));
    expect(printing.diagnostics).toEqual([]);
    expect(printing.value.templates['poster']?.about).toBe('printing');
    for (const kinds of ['kinds: []', "about: 'printing', kinds: ['reading']"]) {
      const { hints } = (await only(poster(about(kinds)))) ?? { hints: [] };
      expect(hints[0]).toContain('one about printing has none');
    }
  });

  it('of a project run only where they are trusted', async () => {
    const files = poster('throw new Error("run")');
    const { value, diagnostics } = await load(files, { trust: false });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ names: ['booklet', 'poster'], untrusted: ['poster'] });
    const asked = await load(files, { trust: false, names: ['poster'] });
    expect(asked.value.templates).toEqual({});
    expect(asked.diagnostics).toMatchObject([
      {
        code: 'load/untrusted-template',
        place: { file: 'templates/poster/template.tsx' },
        hints: ['if you trust whoever wrote it, add --trust-templates'],
      },
    ]);
  });

  it('of a project stand before ours of the same name', async () => {
    const files = {
      'templates/booklet/template.tsx': template('booklet').replace('version,', "'theirs',"),
    };
    expect((await load(files)).value.templates['booklet']?.description).toBe('theirs');
    expect((await load(files, { trust: false })).value.untrusted).toEqual(['booklet']);
  });

  it('that nobody asks for are not compiled', async () => {
    const { value, diagnostics } = await load(poster('nonsense ('), { names: ['booklet'] });
    expect(diagnostics).toEqual([]);
    expect(value.names).toEqual(['booklet', 'poster']);
  });

  it('are found once where the project is our own folder', async () => {
    const root = makeProject(OURS);
    const { value } = await load({}, { root, builtInRoot: root, trust: false });
    expect(Object.keys(value.templates)).toEqual(['booklet']);
  });
});

describe('a template that cannot be used', () => {
  it('is told of with line and column when it does not compile', async () => {
    expect(await only(poster('const a = 1;\nconst b = ;\n'))).toMatchObject({
      code: 'load/template-syntax',
      message: 'This template does not compile: Unexpected ";".',
      place: { file: 'templates/poster/template.tsx', line: 2, column: 11 },
      excerpt: 'const b = ;',
    });
  });

  it('may import nothing but ours and its own files', async () => {
    expect(
      await only(poster("import { readFileSync } from 'node:fs';\nreadFileSync('x');")),
    ).toMatchObject({
      code: 'load/template-import',
      message: 'A template cannot import this: “node:fs” is not one of ours.',
      place: { line: 1, column: 30 },
    });
    const outside = {
      ...poster("import { a } from '../../content/a.js';\na();"),
      'content/a.ts': 'export const a = 1;',
    };
    expect((await only(outside))?.message).toContain('“../content/a.ts” is not one of ours');
    const text = { ...poster("import a from './a.css';\na();"), 'templates/poster/a.css': '' };
    expect((await only(text))?.code).toBe('load/template-import');
    expect((await only(poster("import { a } from './gone.js';\na();")))?.message).toContain(
      'Could not resolve',
    );
  });

  it('may share files of the templates folder and read JSON', async () => {
    const { diagnostics } = await load({
      ...poster(
        template('poster', "import { a } from '../shared/a.js';\nimport b from './b.json';\na(b);"),
      ),
      'templates/shared/a.ts': 'export const a = (b: unknown) => b;',
      'templates/poster/b.json': '{"c": 1}',
    });
    expect(diagnostics).toEqual([]);
  });

  it('is told of when it fails while it is loaded', async () => {
    expect(await only(poster('throw new Error("no paper");'))).toMatchObject({
      code: 'load/bad-template',
      message: 'The template “poster” cannot be used: it fails while it is loaded: no paper.',
    });
    expect((await only(poster('throw "words";')))?.message).toContain('loaded: words');
    expect((await only(poster('require(["coop", "press"].join("-"));')))?.code).toBe(
      'load/bad-template',
    );
  });

  it('must export a sound template that is called as its folder', async () => {
    expect((await only(poster('export const templat = 1;')))?.message).toContain(
      'it does not export a const “template”',
    );
    expect((await only(poster(template('poster').replace("'a5'", "'a55'"))))?.message).toContain(
      'In the template: Entry 1 of “papers” must be one of',
    );
    expect(
      (
        await only(
          poster(template('poster').replace('() =>', 'null && (() =>').replace('/>,', '/>),')),
        )
      )?.message,
    ).toBe('In the template: “page” cannot be an empty value.');
    expect((await only(poster(template('posters'))))?.message).toContain(
      'it calls itself “posters”, but its folder is “poster”',
    );
  });
});
