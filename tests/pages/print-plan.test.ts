import { beforeAll, describe, expect, test } from 'vitest';
import { composeSheet } from '../../src/compose/compose-sheet.js';
import { planWords } from '../../src/compose/plan-words.js';
import type { PrintPlan } from '../../src/model/print-plan.js';
import { type Printer, printerOf } from '../../src/model/printer.js';
import { mm } from '../../src/print/lengths.js';
import { layPaper, PAPERS, type PaperName } from '../../src/print/papers.js';
import { render } from '../../src/render/render.js';
import { createRenderMemory } from '../../src/render/render-memory.js';
import { openBuiltIn } from '../support/built-in-project.js';
import type { Print } from '../support/print-edition.js';
import { readPdf } from '../support/read-pdf.js';
import { plan as impose } from '../support/small-imposition.js';
import { overlaps } from './rules/overlaps.js';
import { linesOf } from './rules/placed.js';
import { strangeSizes } from './rules/type.js';

const EDITIONS = ['en', 'bg-BG', 'el-GR', 'es-ES', 'fr-FR', 'fr-example-rooms', 'it-IT'];
const SWAPPED = printerOf({
  name: 'The large one in the hall of the first floor',
  flips: 'swapped',
});
const SINGLE = printerOf({ name: 'The small one', sides: 'single' });

const BOOKLET: PrintPlan = {
  ...{ file: 'a-rather-long-name-booklet-office.pdf', product: 'folded', flip: 'short' },
  ...{ pages: 28, copies: 12, imposition: impose(27) },
};
const CARDS: PrintPlan = {
  ...{ file: 'cards-office.pdf', product: 'cards', flip: 'short', pages: 16, copies: 1 },
  imposition: impose(16, {
    ...{ scheme: 'n-up', cards: true, trim: layPaper(PAPERS.a6, 'landscape') },
  }),
};
const POSTER: PrintPlan = {
  ...{ file: 'poster-office.pdf', product: 'poster', flip: 'long', pages: 1, copies: 1 },
  imposition: impose(1, { scheme: 'tile', trim: PAPERS.a3, sheet: PAPERS.a4, border: mm(6) }),
};

const memory = createRenderMemory();
let built: Awaited<ReturnType<typeof openBuiltIn>>;

beforeAll(async () => {
  built = await openBuiltIn();
});

/** The page of a plan, and the steps that are to be on it. */
async function printed(name: string, plan: PrintPlan, size: PaperName = 'a4') {
  const { edition, template } = built.found(name, 'print-plan');
  const { place, strings, language } = edition;
  const request = {
    template: template.name,
    size,
    variant: 'ink-saving',
    profile: 'office',
    place,
  } as const;
  const words = planWords(plan, strings, language);
  const { value: publication, diagnostics } = composeSheet(edition, template, {
    ...{ request, images: {}, creator: 'coop-press', date: 0, title: 'plan.title' },
    told: { plan, words },
  });
  if (!publication) throw new Error(JSON.stringify(diagnostics));
  const drawn = await render(publication, template, { memory, inspect: true });
  expect(drawn.diagnostics).toEqual([]);
  if (!drawn.value) throw new Error('not drawn');
  const { bytes, pageMap, boxes = [] } = drawn.value;
  const print: Print = { publication, boxes, pageMap, bytes, pdf: await readPdf(bytes) };
  return { print, words };
}

const withPrinter = (plan: PrintPlan, printer: Printer): PrintPlan => ({ ...plan, printer });

describe.each(EDITIONS)('%s', (name) => {
  test.each([
    ['a booklet', BOOKLET],
    ['a booklet on a printer that is known', withPrinter(BOOKLET, SWAPPED)],
    ['a booklet on a printer for one side', withPrinter(BOOKLET, SINGLE)],
    ['cards', CARDS],
    ['a poster', POSTER],
  ])('%s: one page with all steps in their order, nothing over another', async (_, plan) => {
    const { print, words } = await printed(name, plan);
    expect(print.pageMap.pages).toBe(1);
    expect([...overlaps(print), ...strangeSizes(print)]).toEqual([]);
    const text = print.boxes
      .flatMap(linesOf)
      .map((line) => line.text)
      .join(' ');
    const letters = text.replace(/\s/g, '');
    const places = words.steps.map((step) => letters.indexOf(step.replace(/\s/g, '')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('a plan for American sheets is on Letter', async () => {
  const { print } = await printed('en', BOOKLET, 'letter');
  expect(print.pageMap.pages).toBe(1);
});

test('shows the pages of the first two sheets, front and back', async () => {
  const { print } = await printed('en', BOOKLET);
  const text = print.pdf.pages[0]?.text ?? '';
  for (const label of ['Sheet 1, front', 'Sheet 1, back', 'Sheet 2, front', 'Sheet 2, back']) {
    expect(text).toContain(label);
  }
});
