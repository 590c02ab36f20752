import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requestOf } from '../../support/fake-pipeline.js';
import { BOOK, BOTH, inFolder, look, SHORTER, sound } from '../../support/look.js';
import { readNumber } from '../../support/numbered-pdf.js';
import { pixelsOf } from '../../support/picture-of.js';
import { companyOf } from '../../support/run-build.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const page = (number: number) => ({ first: number, last: number });

test('a folded book is shown in spreads, loose sheets page by page', async () => {
  const { folder, pictures, codes } = await look({});
  expect(codes).toEqual([]);
  expect(inFolder(folder, 'en')).toEqual([
    'en-booklet-contact.png',
    'en-booklet-cover.png',
    'en-booklet-spread-02-03.png',
    'en-booklet-spread-04-05.png',
    'en-booklet-spread-06-07.png',
    'en-slip-page-01.png',
  ]);
  expect(pictures[0]).toMatchObject({
    of: 'en/en-booklet.pdf',
    kind: 'cover',
    path: 'en/en-booklet-cover.png',
    pages: [8, 1],
    width: 234,
    height: 165,
  });
  const written = readFileSync(join(folder, 'preview/en/en-booklet-cover.png'));
  expect(pictures[0]?.bytes).toBe(written.length);
});

test('an edition that is read from right to left opens on the other side', async () => {
  const { folder, pictures } = await look({
    project: { editions: { ar: { ...BOTH, direction: 'rtl' } } },
    names: ['ar'],
  });
  expect(pictures.slice(0, 2).map(({ pages }) => pages)).toEqual([
    [1, 8],
    [3, 2],
  ]);
  const png = readFileSync(join(folder, 'preview/ar/ar-booklet-spread-02-03.png'));
  const pixels = await pixelsOf(png);
  const left = { left: 0, top: 0, width: pixels.width / 2, height: pixels.height };
  expect(readNumber(pixels, left)?.page).toBe(3);
});

test('what goes into an office printer is no book yet: its pages are shown one by one', async () => {
  const office = requestOf('booklet', { profile: 'office', variant: 'ink-saving' });
  const project = { editions: { en: { outputs: [office] } } };
  const { pictures } = await look({ project });
  expect(pictures.map(({ kind }) => kind)).toEqual([...Array(8).fill('page'), 'contact']);
  expect(pictures[0]?.path).toBe('en/en-booklet-office-page-01.png');
});

test('steps are told: what is printed, then what is drawn', async () => {
  const company = companyOf();
  await look({ company });
  const over = company.steps.filter(({ outcome }) => outcome !== undefined);
  expect(over.map(({ count, of, label, outcome }) => [count, of, label, outcome])).toEqual([
    [1, 4, 'en/en-booklet.pdf', '8 pages'],
    [2, 4, 'en/en-slip.pdf', '8 pages'],
    [3, 4, 'en/en-booklet-*.png', '5 pictures'],
    [4, 4, 'en/en-slip-*.png', '1 picture'],
  ]);
});

test('pictures of pages that are gone go with them, others stay', async () => {
  const { folder } = await look({});
  mkdirSync(join(folder, 'preview/fr'));
  writeFileSync(join(folder, 'preview/en/en-booklet-notes.png'), 'mine');
  await look({ folder, project: { print: (job) => sound(job, SHORTER) } });
  expect(inFolder(folder, 'en')).toEqual([
    'en-booklet-contact.png',
    'en-booklet-cover.png',
    'en-booklet-notes.png',
    'en-booklet-spread-02-03.png',
    'en-slip-page-01.png',
  ]);
});

test('a look at some pages leaves the pictures of the others alone', async () => {
  const { folder } = await look({});
  const before = inFolder(folder, 'en');
  const choice = { templates: ['booklet'] };
  const { pictures } = await look({ folder, choice, wish: { pages: [page(5)], resolution: 40 } });
  expect(pictures.map(({ path }) => path)).toEqual(['en/en-booklet-spread-04-05.png']);
  expect(inFolder(folder, 'en')).toEqual(before);
});

test('files are drawn as they are, beside editions, in folders of their own', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'Imposed.PDF'), BOOK);
  const { pictures, codes } = await look({ folder, names: ['en', 'Imposed.PDF'] });
  expect(codes).toEqual([]);
  const ofFile = pictures.filter(({ of }) => of === 'Imposed.PDF');
  expect(ofFile.map(({ kind }) => kind)).toEqual([...Array(8).fill('page'), 'contact']);
  expect(inFolder(folder, 'Imposed')).toHaveLength(9);
  const spreads = await look({ folder, names: ['Imposed.PDF'], wish: { spreads: true } });
  expect(spreads.pictures.map(({ kind }) => kind)).toEqual([
    ...['cover', 'spread', 'spread', 'spread', 'contact'],
  ]);
  expect(inFolder(folder, 'Imposed')).toHaveLength(5);
});
