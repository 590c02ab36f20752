import { expect, test } from 'vitest';
import {
  BOOKLET,
  buildBad,
  expectRefused,
  expectWhole,
  placeOf,
  WELCOME,
  welcome,
} from '../support/bad-project.js';
import type { Files } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';

const EN = 'content/editions/en.yaml';

const templateWith = (page: string): string => `
import { defineTemplate, Page, Text, View, plainText, textsOf } from 'coop-press/kit';

export const template = defineTemplate({
  name: 'card',
  description: 'A card',
  papers: ['a6'],
  audience: 'participant',
  kinds: ['reading'],
  start: 'any',
  multipleOf: 1,
  strings: [],
  page: ({ publication, placed }) => {
    const { width, height } = publication.paper;
    const style = { fontFamily: publication.brand.families.text, fontSize: 10 };
    ${page}
  },
});
`;

const PAGE = `
    const sheet = { position: 'absolute', top: 0, left: 0, width, minHeight: height - 1 };
    const layout = ({ children }) => <View style={sheet}>{children}</View>;
`;
const card = (page: string): Files => ({
  'templates/card/template.tsx': templateWith(page),
  [EN]: 'language: en\noutputs: [card]\n',
});

test('a block that must not break but is taller than its page is split, with a warning', async () => {
  const page = `${PAGE}
    const lines = Array.from({ length: 80 }, (_, index) => \`Line \${index}.\`);
    return (
      <Page size={[width, height]} layout={layout}>
        <View id={placed.section.id} wrap={false}>
          {lines.map((line) => <Text key={line} style={style}>{line}</Text>)}
        </View>
      </Page>
    );`;
  const run = await buildBad(card(page), { trustTemplates: true });
  expect(run.diagnostics).toMatchObject([{ code: 'render/block-split', severity: 'warning' }]);
  expect(placeOf(run.diagnostics[0]?.place)).toBe(`${WELCOME}:2:8`);
  expect(run.exitCode).toBe(0);
  const { pages } = await readPdf(expectWhole(run, 'en/en-card.pdf'));
  const words = pages.flatMap((each) => each.text.match(/Line \d+\./g) ?? []);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(words).size).toBe(80);
});

test('a template of the project is not run without trust, also when only one output wants it', async () => {
  const mark = 'globalThis.badTemplateRan = true;';
  const files = card(mark);
  expectRefused(await buildBad(files), [
    {
      code: 'load/untrusted-template',
      at: `${EN}:2:11`,
      message: '“card”',
      hint: '--trust-templates',
    },
  ]);
  const mixed = await buildBad({
    ...files,
    [EN]: 'language: en\noutputs:\n  - booklet\n  - template: card\n',
    'content/editions/fr.yaml': 'language: en\noutputs: [booklet]\n',
  });
  expect(mixed.diagnostics).toMatchObject([
    { code: 'load/untrusted-template', place: { file: EN, line: 4, column: 15 } },
  ]);
  expect([mixed.exitCode, mixed.written]).toEqual([1, ['fr/fr-booklet.pdf']]);
  expect('badTemplateRan' in globalThis).toBe(false);
});

test('a template that nobody wants may lie there without trust', async () => {
  const run = await buildBad({ ...card(''), [EN]: 'language: en\noutputs: [booklet]\n' });
  expect(run.diagnostics).toEqual([]);
  expect(run.written).toEqual([BOOKLET]);
});

test('a template that throws fails its edition and no other', async () => {
  const run = await buildBad(
    {
      ...card("throw new Error('no such bed');"),
      'content/editions/fr.yaml': 'language: en\noutputs: [booklet]\n',
    },
    { trustTemplates: true },
  );
  expect(run.diagnostics).toMatchObject([
    { code: 'render/template-failed', message: expect.stringContaining('no such bed') },
  ]);
  expect([run.exitCode, run.written]).toEqual([1, ['fr/fr-booklet.pdf']]);
});

test('a template that does not compile fails its edition and no other', async () => {
  const run = await buildBad(
    { ...card('return <'), 'content/editions/fr.yaml': 'language: en\noutputs: [booklet]\n' },
    { trustTemplates: true },
  );
  expect(run.diagnostics).toMatchObject([
    { code: 'load/bad-template', place: { file: EN, line: 2, column: 11 } },
    { code: 'load/template-syntax', place: { file: 'templates/card/template.tsx' } },
  ]);
  expect([run.exitCode, run.written]).toEqual([1, ['fr/fr-booklet.pdf']]);
});

test('a template may not import what is not ours', async () => {
  for (const module of ['node:fs', 'left-pad', '../../content/x.js', '/etc/passwd']) {
    const text = `import '${module}';\n${templateWith('return null;')}`;
    const run = await buildBad(
      { ...card(''), 'templates/card/template.tsx': text, ...welcome('Come in.') },
      { trustTemplates: true },
    );
    expect(run.diagnostics[0]?.code).toBe('load/bad-template');
    expect(run.diagnostics[1]?.code).toMatch(/^load\/template-(import|syntax)$/);
    expect([run.exitCode, run.written]).toEqual([1, []]);
  }
});
