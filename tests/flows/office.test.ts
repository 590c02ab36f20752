import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mm } from '../../src/print/lengths.js';
import { checkWithQpdf, HAS_QPDF } from '../support/check-with-qpdf.js';
import { labelsOf } from '../support/labels-of.js';
import { makeProject } from '../support/make-project.js';
import {
  BOOKLET,
  bytesOf,
  deskOf,
  GARDEN,
  garden,
  OFFICE_BOOKLET,
  output,
  PLAN,
  pdfOf,
  printed,
  sizesOf,
} from '../support/office-garden.js';
import type { ReadPdf } from '../support/read-pdf.js';
import { recordIn, statesIn } from '../support/read-record.js';
import { runHere } from '../support/translate.js';

const A4 = [210, 297] as const;
const A4_ACROSS = [297, 210] as const;
const LETTER_ACROSS = [279, 216] as const;

async function screen(root: string): Promise<ReadPdf> {
  await garden(root, '--template', 'booklet', '--variant', 'ink-saving');
  return await pdfOf(root, 'en/en-booklet-ink-saving.pdf');
}

describe('an office output', () => {
  test('comes on sheets, with the page that tells how to print it', async () => {
    const root = makeProject(GARDEN);
    const { code } = await garden(root, '--profile', 'office', '--copies', '12');
    expect(code).toBe(0);
    expect(statesIn(output(root))).toEqual([
      `${PLAN} printed`,
      `${BOOKLET} printed`,
      'en/en-handout-office-plan.pdf printed',
      'en/en-handout-office.pdf printed',
    ]);
    expect(sizesOf(await pdfOf(root, BOOKLET))).toEqual([A4_ACROSS, A4_ACROSS]);
    expect(sizesOf(await pdfOf(root, 'en/en-handout-office.pdf'))).toEqual([A4, A4]);
    expect(sizesOf(await pdfOf(root, PLAN))).toEqual([A4]);
  });

  test('has its first page on the right half of the front, as large as on the screen', async () => {
    const root = makeProject(GARDEN);
    await garden(root, '--profile', 'office', '--template', 'booklet');
    const { pages } = await pdfOf(root, BOOKLET);
    const title = pages[0]?.words.find(({ text }) => text === 'first');
    expect(title?.x).toBeGreaterThan(A4_ACROSS[0] / 2);
    const [plain] = (await screen(root)).pages;
    const here = plain?.words.find(({ text }) => text === 'first');
    expect(title?.x).toBeCloseTo((here?.x ?? 0) + A4_ACROSS[0] / 2, 0);
    expect(title?.size).toBe(here?.size);
  });

  test('calls its sides in a viewer what its plan calls them', async () => {
    const root = makeProject(GARDEN);
    await garden(root, ...OFFICE_BOOKLET);
    const labels = await labelsOf(bytesOf(root, BOOKLET));
    expect(labels).toEqual(['Sheet 1, front', 'Sheet 1, back']);
  });

  test('stands in the record with its profile and its plan', async () => {
    const root = makeProject(GARDEN);
    await garden(root, '--profile', 'office', '--template', 'booklet', '--copies', '12');
    const { printer, plan, pages, ...rest } = printed(root, BOOKLET);
    expect(rest).toMatchObject({ template: 'booklet', profile: 'office', variant: 'ink-saving' });
    expect(printer).toBeUndefined();
    expect(pages).toBe(4);
    expect(plan).toEqual({
      file: 'en-booklet-office.pdf',
      summary: '4 pages · 1 sheet of A4 · both sides · 12 copies · 12 sheets of A4',
      steps: [
        'Put 12 sheets of A4 into the printer.',
        'Open en-booklet-office.pdf and choose “Print”.',
        'Choose “actual size” or “100\u00A0%”, never “fit to page”.',
        'Choose both sides (duplex).',
        'Choose “flip on short edge”.',
        'Print one copy and look at it. If it is right, print 12 in all, sorted (“collate”).',
        'Fold the sheet in the middle.',
      ],
    });
    expect(printed(root, PLAN)).toMatchObject({
      ...{ template: 'print-plan', profile: 'office', size: 'a4', pages: 1, sections: [] },
    });
  });

  test('says the same in the terminal as on the page', async () => {
    const root = makeProject(GARDEN);
    const { stdout } = await garden(root, '--profile', 'office', '--copies', '12');
    for (const path of [BOOKLET, 'en/en-handout-office.pdf']) {
      const { plan } = printed(root, path);
      const [page] = (await pdfOf(root, path.replace('.pdf', '-plan.pdf'))).pages;
      const steps = plan?.steps ?? [];
      expect(steps.length).toBeGreaterThan(5);
      const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
      const all = [plan?.summary, ...numbered].join(' ').replaceAll('\u00A0', ' ');
      expect(page?.text).toContain(all);
      const told = steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('');
      expect(stdout).toContain(`\noutput/${path}\n${plan?.summary}\n${told}`);
    }
  });

  test('is Letter where its pages are: half a sheet each', async () => {
    const root = makeProject(GARDEN);
    await garden(root, ...OFFICE_BOOKLET, '--size', 'half-letter');
    const path = 'en/en-booklet-half-letter-office.pdf';
    expect(sizesOf(await pdfOf(root, path))).toEqual([LETTER_ACROSS, LETTER_ACROSS]);
    const plan = 'en/en-booklet-half-letter-office-plan.pdf';
    expect(sizesOf(await pdfOf(root, plan))).toEqual([[216, 279]]);
    expect(printed(root, path).plan?.steps[0]).toBe('Put 1 sheet of Letter into the printer.');
    expect(printed(root, plan).size).toBe('letter');
  });

  test('is refused where the project has a plan of its own that nobody trusts', async () => {
    const files = {
      ...GARDEN,
      'templates/print-plan/template.tsx': 'export const template = 1;\n',
    };
    const root = makeProject(files);
    const { code, stderr } = await garden(root, ...OFFICE_BOOKLET);
    expect(code).toBe(1);
    expect(stderr).toContain('“print-plan” of this project cannot be used');
    expect(stderr).toContain('--trust-templates');
    expect(existsSync(`${output(root)}/${BOOKLET}`)).toBe(false);
  });

  test('is checked without a word about files that are not there', async () => {
    const root = makeProject(GARDEN);
    const { code, stdout } = await runHere(['check', ...OFFICE_BOOKLET], root);
    expect(code).toBe(0);
    expect(stdout).toContain(BOOKLET);
    expect(stdout).not.toContain('Put 1 sheet');
    expect(existsSync(output(root))).toBe(false);
  });

  test('names a printer that prints one side, its order and its border in the plan and the record', async () => {
    const root = makeProject(GARDEN);
    const desk = deskOf('name: Ricoh by the stairs\nsides: single\nborder: 5mm\n');
    await runHere(['build', ...OFFICE_BOOKLET], root, desk);
    const { printer, plan } = printed(root, BOOKLET);
    expect(printer).toEqual({
      name: 'Ricoh by the stairs',
      sides: 'single',
      flips: 'as-asked',
      tray: 'face-down',
      border: mm(5),
    });
    expect(plan?.summary).toMatch(/ · for the printer “Ricoh by the stairs”$/);
    expect(plan?.steps.slice(3)).toEqual([
      'This printer prints one side at a time. Print page 1 of the file only.',
      'Put the whole pile back into the printer, turned over its short edge.',
      'Print all other pages of the file.',
      'Fold the sheet in the middle.',
    ]);
    expect((await pdfOf(root, PLAN)).pages[0]?.text).toContain('Ricoh by the stairs');
    await runHere(['build', ...OFFICE_BOOKLET, '--no-user-settings'], root, desk);
    expect(printed(root, BOOKLET).printer).toBeUndefined();
    expect(printed(root, BOOKLET).plan?.steps.join()).not.toMatch(/Ricoh|one side/);
    expect((await pdfOf(root, PLAN)).pages[0]?.text).not.toContain('Ricoh');
  });

  test('leaves a screen output as it was, whatever printer is known', async () => {
    const root = makeProject(GARDEN);
    const desk = deskOf('name: Ricoh by the stairs\n');
    await runHere(['build', '--template', 'booklet', '--copies', '12'], root, desk);
    const { printer, plan, profile } = printed(root, 'en/en-booklet.pdf');
    expect({ printer, plan, profile }).toEqual({ profile: 'screen' });
    expect(statesIn(output(root))).toEqual(['en/en-booklet.pdf printed']);
  });

  test.runIf(HAS_QPDF)('and its plan are sound files (qpdf --check)', async () => {
    const root = makeProject(GARDEN);
    for (const variant of ['ink-saving', 'grey']) {
      await garden(root, ...OFFICE_BOOKLET, '--variant', variant);
    }
    const paths = recordIn(output(root)).outputs.map(({ path }) => path);
    expect(paths).toHaveLength(4);
    for (const path of paths) expect(checkWithQpdf(bytesOf(root, path)), path).toBe('');
  });
});

test('all that is wrong with the options is said at once, and nothing is made', async () => {
  const root = makeProject(GARDEN);
  const wrong = ['--profile', 'offise', '--copies', '0', '--paper', 'thick'];
  const { code, stdout, stderr } = await garden(root, ...wrong);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('There is no profile “offise”.\n  hint: the nearest name is “office”');
  expect(stderr).toContain('“0” is no number of copies.');
  expect(stderr).toContain('“thick” is no weight of paper.');
  expect(existsSync(output(root))).toBe(false);
});
