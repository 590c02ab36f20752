import { beforeAll, describe, expect, test } from 'vitest';
import { composeSheet } from '../../src/compose/compose-sheet.js';
import type { Variant } from '../../src/model/edition.js';
import { openProject } from '../../src/pipeline/open-project.js';
import type { PaperName } from '../../src/print/papers.js';
import { render } from '../../src/render/render.js';
import { createRenderMemory } from '../../src/render/render-memory.js';
import { BUILT_IN } from '../support/make-project.js';
import type { Print } from '../support/print-edition.js';
import { readPdf } from '../support/read-pdf.js';
import { readStrokes, type Stroke } from '../support/read-strokes.js';
import { onPage } from './rules/find.js';
import { overlaps } from './rules/overlaps.js';
import { linesOf } from './rules/placed.js';
import { strangeSizes } from './rules/type.js';

const EDITIONS = ['en', 'bg-BG', 'el-GR', 'es-ES', 'fr-FR', 'fr-example-rooms', 'it-IT'];
const STEPS = [2, 3, 4, 5, 6, 8, 10];
/** Nothing that is to be read comes nearer to the edge, in mm: every printer prints there. */
const PRINTED = 10;

const memory = createRenderMemory();
let opened: Awaited<ReturnType<typeof openProject>>;

beforeAll(async () => {
  opened = await openProject({
    ...{ root: BUILT_IN, builtIn: BUILT_IN, trustTemplates: false, creator: 'coop-press' },
    settings: { today: '2026-11-24' },
  });
});

async function sheet(name: string, size: PaperName, variant: Variant = 'full'): Promise<Print> {
  const edition = opened.value?.resolveEdition(name, {}).value;
  const template = opened.value?.templates.find((each) => each.name === 'test-sheet');
  if (!edition || !template) throw new Error(name);
  const request = {
    template: template.name,
    size,
    variant,
    profile: 'screen' as const,
    place: edition.place,
  };
  const options = {
    request,
    images: {},
    creator: 'coop-press',
    date: 0,
    title: 'test-sheet.title',
  };
  const { value: publication } = composeSheet(edition, template, options);
  if (!publication) throw new Error('not composed');
  const { value, diagnostics } = await render(publication, template, { memory, inspect: true });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('not drawn');
  const { bytes, pageMap, boxes = [] } = value;
  return { publication, boxes, pageMap, bytes, pdf: await readPdf(bytes) };
}

describe.each(['a4', 'letter'] as const)('on %s', (size) => {
  test.each(EDITIONS)('%s: a front and a back that keep the rules of the look', async (name) => {
    const print = await sheet(name, size);
    expect(print.pageMap.pages).toBe(2);
    expect([...overlaps(print), ...strangeSizes(print)]).toEqual([]);
  });

  test('all that is to be read stands where every printer prints', async () => {
    const print = await sheet('en', size);
    const [page] = print.pdf.pages;
    const { width = 0, height = 0 } = page ?? {};
    expect(width).toBeGreaterThan(height);
    const outside = print.boxes
      .flatMap(linesOf)
      .filter(
        ({ left, right, top, foot }) => Math.min(left, top, width - right, height - foot) < PRINTED,
      );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test('at each edge a line for each step, just so far from the edge, with its figure beside it', async () => {
    const print = await sheet('en', size);
    const [{ width, height } = { width: 0, height: 0 }] = print.pdf.pages;
    const strokes = await readStrokes(print.bytes, 1);
    const stairs = strokes.filter(({ from, to }) => Math.abs(lengthOf({ from, to }) - 7.5) < 0.01);
    const figures = onPage(print, 1).lines('small');
    for (const [edge, distanceOf] of Object.entries(DISTANCES)) {
      const mine = stairs.filter(({ from, to }) =>
        [from, to].every((point) => distanceOf(point, { width, height }) <= 10.01),
      );
      const found = mine.map(
        ({ from }) => Math.round(distanceOf(from, { width, height }) * 100) / 100,
      );
      expect(found, edge).toEqual(STEPS);
      for (const [index, { from, to }] of mine.entries()) {
        const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
        const nearest = figures.toSorted(
          (one, other) => distance(middleOf(one), middle) - distance(middleOf(other), middle),
        )[0];
        expect(nearest?.text, edge).toBe(String(STEPS[index]));
      }
    }
  });

  test('the line to measure is exactly as long as it says', async () => {
    const print = await sheet('en', size);
    const [length, said] = size === 'a4' ? [100, '100 mm'] : [101.6, '4 in'];
    const strokes = await readStrokes(print.bytes, 2);
    expect(strokes.filter((each) => Math.abs(lengthOf(each) - length) < 0.005)).toHaveLength(1);
    expect(print.pdf.pages[1]?.text).toContain(`The line is ${said} long.`);
  });

  test('the rulers count from the corner of the paper', async () => {
    const print = await sheet('en', size);
    const unit = size === 'a4' ? 10 : 25.4;
    const counted = size === 'a4' ? 10 : 1;
    const strokes = await readStrokes(print.bytes, 1);
    const long = strokes.filter((each) => Math.abs(lengthOf(each) - 3) < 0.01);
    const figures = onPage(print, 1).lines('small');
    for (const axis of [0, 1] as const) {
      const ticks = long.filter(({ from, to }) => Math.abs(from[axis] - to[axis]) < 0.01);
      const counts = ticks.map(({ to }) => to[axis] / unit);
      expect(counts.filter((count) => Math.abs(count - Math.round(count)) > 0.001)).toEqual([]);
      const told = ticks.flatMap(({ to }) =>
        figures
          .filter((each) => distance(middleOf(each), to) < 5)
          .map(({ text }) => [Number(text), Math.round(to[axis] / unit) * counted]),
      );
      expect(told.length).toBeGreaterThan(5);
      expect(told.filter(([said, is]) => said !== is)).toEqual([]);
    }
  });

  test('is one sheet when it saves ink, too', async () => {
    const print = await sheet('en', size, 'ink-saving');
    expect(print.pageMap.pages).toBe(2);
  });
});

test('says what each sight means, and the command for it', async () => {
  const { pdf } = await sheet('en', 'a4');
  const [front = '', back = ''] = pdf.pages.map(({ text }) => text);
  for (const option of ['--tray face-up', '--tray face-down', '--sides duplex', '--sides single']) {
    expect(front).toContain(`coop-press printer ${option}`);
  }
  for (const option of ['--flips as-asked', '--flips swapped']) {
    expect(front).toContain(`coop-press printer ${option}`);
    expect(back).toContain(`coop-press printer ${option}`);
  }
  expect(front).toContain('coop-press printer --border');
  expect(back).toContain('Yes. The printer flips the edge that it is asked to flip.');
});

test('says that a translation is not reviewed yet, on the back', async () => {
  const { pdf } = await sheet('fr-FR', 'a4');
  expect(pdf.pages[1]?.text).toContain('Traduction pas encore relue');
});

test('the file is called after the sheet, not after the guide', async () => {
  const { pdf } = await sheet('en', 'a4');
  expect(pdf.metadata['Title']).toBe('Get to know your printer');
  expect(pdf.language).toBe('en');
});

type Point = readonly [number, number];
interface Size {
  readonly width: number;
  readonly height: number;
}

const DISTANCES: Readonly<Record<string, (point: Point, size: Size) => number>> = {
  top: ([, y]) => y,
  bottom: ([, y], { height }) => height - y,
  left: ([x]) => x,
  right: ([x], { width }) => width - x,
};

function lengthOf({ from, to }: Stroke): number {
  return distance(from, to);
}

function distance([x, y]: Point, [left, top]: Point): number {
  return Math.hypot(x - left, y - top);
}

function middleOf({
  left,
  right,
  top,
  foot,
}: {
  left: number;
  right: number;
  top: number;
  foot: number;
}): Point {
  return [(left + right) / 2, (top + foot) / 2];
}
