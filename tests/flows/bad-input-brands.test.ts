import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKLET, buildBad, expectWhole, placeOf } from '../support/bad-project.js';
import { BUILT_IN, type Files } from '../support/make-project.js';

const SHED = 'content/organisations/shed';
const EDITION = 'content/editions/shed.yaml';
const of = (slug: string) => `language: en\norganisation: ${slug}\noutputs: [booklet]\n`;
const shed = (brand: string, more: Files = {}): Files => ({
  [EDITION]: of('shed'),
  [`${SHED}/brand.yaml`]: brand,
  ...more,
});
const svg = (inside: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}<path d="M0 0h9v9z"/></svg>`;
const FACE = readFileSync(join(BUILT_IN, 'fonts/plex-mono/IBMPlexMono_400Regular.ttf'));
const letters = (folder: string): Files => ({
  [`${folder}/letters/font.yaml`]:
    'family: Letters\nlicence: OFL-1.1\nscripts: [Latn]\nfaces: [{ file: l.ttf, weight: 700 }]\n',
  [`${folder}/letters/l.ttf`]: FACE,
});

/** The edition of the organisation is refused for this, at this place; that of everybody else is printed. */
async function expectOnlyTheirs(files: Files, code: string, at: string, hint: string) {
  const run = await buildBad(files);
  const found = run.diagnostics.map((each) => `${each.code} ${placeOf(each.place)}`);
  expect(found).toEqual([`${code} ${at}`]);
  expect(run.diagnostics[0]?.hints.join('\n')).toContain(hint);
  expect([run.exitCode, run.written]).toEqual([1, [BOOKLET]]);
  expectWhole(run);
}

const LOGO = 'logos: [{ label: L, image: logo.svg }]\n';
const AT_LOGO = `${SHED}/brand.yaml:1:28`;

test.each([
  ['a script', svg('<script>alert(1)</script>\n'), `${SHED}/logo.svg:2:1`, 'plain SVG'],
  ['a script on an event', svg('<g onload="x()"></g>\n'), `${SHED}/logo.svg:2:3`, 'plain SVG'],
  [
    'entities that grow without end',
    svg('', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n'),
    `${SHED}/logo.svg:1:1`,
    'without a document type',
  ],
])('a logo with %s', async (_, text, at, hint) => {
  const run = await buildBad(shed(LOGO, { [`${SHED}/logo.svg`]: text }));
  expect(run.diagnostics[0]).toMatchObject({ code: 'render/svg-content' });
  expect(placeOf(run.diagnostics[0]?.place)).toBe(at);
  expect(run.diagnostics[0]?.hints.join()).toContain(hint);
  expect(new Set(run.diagnostics.map(({ code }) => code)).size).toBe(1);
  expect([run.exitCode, run.written]).toEqual([1, [BOOKLET]]);
});

test('a logo and a mark that cannot be read', async () => {
  const png = 'logos: [{ label: L, image: logo.png }]\n';
  const broken = { [`${SHED}/logo.png`]: 'This is a letter.' };
  await expectOnlyTheirs(shed(png, broken), 'render/unreadable-image', AT_LOGO, 'PNG or JPEG');
  const mark = shed('lockup: { name: Shed, mark: mark.svg }\n', { [`${SHED}/mark.svg`]: '<svg>' });
  await expectOnlyTheirs(mark, 'render/unreadable-image', `${SHED}/brand.yaml:1:29`, 'plain SVG');
});

test('a logo that is not there', async () => {
  const near = { [`${SHED}/logos.svg`]: svg('') };
  await expectOnlyTheirs(shed(LOGO, near), 'load/missing-file', AT_LOGO, '“logos.svg”');
});

test('a logo of another folder than the content', async () => {
  const text = 'logos: [{ label: L, image: ../../../../logo.svg }]\n';
  await expectOnlyTheirs(shed(text), 'load/outside-project', AT_LOGO, 'copy it into content');
});

test('type that is too light', async () => {
  const light = shed('inks: { dark: "#E8A01C" }\n');
  const at = `${SHED}/brand.yaml:1:15`;
  await expectOnlyTheirs(light, 'edition/low-contrast', at, 'is "#A16C00"');
});

test('a colour that is none', async () => {
  const named = shed('inks: { dark: tomatoe }\n');
  const at = `${SHED}/brand.yaml:1:15`;
  await expectOnlyTheirs(named, 'yaml/wrong-value', at, '“tomato” is "#FF6347"');
});

test('brands that extend each other in a circle', async () => {
  const circle = shed('extends: hut\n', {
    'content/organisations/hut/brand.yaml': 'extends: shed\n',
  });
  const at = 'content/organisations/hut/brand.yaml:1:10';
  await expectOnlyTheirs(circle, 'edition/brand-circle', at, 'take the line');
});

test('a brand that stands on one that is not there, or on one with a mistake', async () => {
  const hut = { 'content/organisations/hut/brand.yaml': 'inks: { drak: "#000" }\n' };
  const wrong = shed('extends: huts\n', { 'content/organisations/hut/brand.yaml': '{}\n' });
  const at = `${SHED}/brand.yaml:1:10`;
  await expectOnlyTheirs(wrong, 'edition/unknown-organisation', at, '“hut”');
  const theirs = 'content/organisations/hut/brand.yaml:1:9';
  await expectOnlyTheirs(shed('extends: hut\n', hut), 'yaml/unknown-key', theirs, '“dark”');
});

test('a family in the folder of another organisation', async () => {
  const fonts = 'content/organisations/hut/fonts';
  const files = { ...letters(fonts), [`${fonts}/letters/LICENSE`]: 'OFL' };
  const borrowed = shed('families: { display: Letters }\n', files);
  const at = `${SHED}/brand.yaml:1:22`;
  await expectOnlyTheirs(borrowed, 'edition/unknown-family', at, '“Letters” belongs to “hut”');
});

test('a family of its own without a licence', async () => {
  const own = shed('families: { display: Letters }\n', letters(`${SHED}/fonts`));
  await expectOnlyTheirs(own, 'load/missing-licence', `${SHED}/fonts/letters`, 'LICENSE');
});
