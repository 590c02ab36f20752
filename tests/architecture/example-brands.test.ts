import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/cruise-tree.js';

const FOLDER = join(ROOT, 'content/organisations');
const EXAMPLES = readdirSync(FOLDER).filter((slug) => slug.startsWith('example-'));
const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'));
const brandOf = (slug: string) => read(`content/organisations/${slug}/brand.yaml`);
/** Those with a look of their own; another one extends it. */
const SLUGS = EXAMPLES.filter((slug) => brandOf(slug).extends === undefined);
const [rooms, workbook] = SLUGS.map(brandOf);

test('two example organisations differ from each other and from the base in all that a brand has', () => {
  expect(SLUGS).toHaveLength(2);
  const brands = [read('content/brand.yaml'), rooms, workbook];
  const tokens = [
    ...['dark', 'accent', 'overlap'].map((ink) => brands.map(({ inks }) => inks[ink].rgb)),
    brands.map(({ families }) => families.display),
    brands.map(({ cover }) => cover.style),
    SLUGS.map((slug) => readFileSync(join(FOLDER, slug, 'mark.svg'), 'utf8')),
    [rooms.lockup.name, workbook.lockup.name],
  ];
  for (const values of tokens) expect(new Set(values).size).toBe(values.length);
});

test.each(EXAMPLES)('%s is marked as an example wherever its name is printed', (slug) => {
  const { lockup, imprint, contacts, logos = [] } = brandOf(slug);
  const labels = logos.flatMap(({ label }: { readonly label?: string }) => label ?? []);
  for (const text of [lockup.name, imprint['adapted-by'], contacts.name, ...labels]) {
    expect(text).toMatch(/ex[ae]mple/i);
  }
  // Names under .example belong to nobody (RFC 2606), 01 99 00 is kept for fiction (ARCEP).
  expect(contacts.mail).toMatch(/@[a-z-]+\.example$/);
  expect(contacts.web).toMatch(/^[a-z-]+\.example$/);
  expect(contacts.phone).toMatch(/^01 99 00 /);
});

test.each(SLUGS)('%s has an edition in French', (slug) => {
  expect(read(`content/editions/fr-${slug}.yaml`)).toMatchObject({
    language: 'fr-FR',
    organisation: slug,
  });
});

/** Latin-1 and Latin Extended-A but for the long s and kra, which no living orthography uses. */
const LATIN = Array.from({ length: 0x17f - 0xa1 }, (_, index) => 0xa1 + index).filter(
  (code) => code !== 0xad && code !== 0x138,
);

test.each(SLUGS)(
  '%s has a display face of its own, with licence and every Latin letter',
  (slug) => {
    const fonts = join(FOLDER, slug, 'fonts');
    const [folder = ''] = readdirSync(fonts);
    const { family, faces } = read(`content/organisations/${slug}/fonts/${folder}/font.yaml`);
    expect(family).toBe(brandOf(slug).families.display);
    expect(existsSync(join(fonts, folder, 'LICENSE'))).toBe(true);
    const face = openSync(join(fonts, folder, faces[0].file)) as unknown as {
      hasGlyphForCodePoint: (code: number) => boolean;
    };
    expect(LATIN.filter((code) => !face.hasGlyphForCodePoint(code))).toEqual([]);
    expect(
      [...'«»“”‘’–—…œŒ€'].filter((sign) => !face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
    ).toEqual([]);
  },
);
