import { describe, expect, test } from 'vitest';
import { altOf, drawingOf } from '../../../src/kit/cut.js';
import { textLeft } from '../../../src/kit/furniture.js';
import { lookOf } from '../../../src/kit/look.js';
import type { Drawing } from '../../../src/model/art.js';
import type { Publication } from '../../../src/model/publication.js';
import { bindingMargin } from '../../../src/print/binding-margin.js';
import { toMm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';
import { BRAND } from '../../support/small-edition.js';
import { smallPublication } from '../../support/small-publication.js';

const drawing = (title: string): Drawing => ({
  title,
  width: 1,
  height: 1,
  viewBox: [0, 0, 1, 1],
  paths: [],
});

const names = [
  'bridge',
  'bridge.saving',
  'bridge.rtl',
  'bridge.rtl.saving',
  'house',
  'house.saving',
];
const drawings = Object.fromEntries(names.map((name) => [name, drawing(name)]));

function publication(change: Partial<Publication> = {}): Publication {
  const brand = { ...BRAND, steps: { '2': { accent: '#DF4C2C', overlap: '#34122B' } } };
  const guide = { step: 2 } as Publication['guide'];
  return smallPublication([{ id: 'one' }], {
    brand,
    guide,
    art: { drawings, icons: {} },
    ...change,
  });
}

describe('the look', () => {
  test('takes the inks of the guide’s step', () => {
    const { inks } = lookOf(publication());
    expect(inks).toMatchObject({ accent: '#DF4C2C', overlap: '#34122B', text: '#000000' });
  });

  test('takes the brand’s own inks where there is no step', () => {
    const { inks } = lookOf(publication({ guide: {} as Publication['guide'] }));
    expect(inks).toMatchObject(BRAND.inks);
  });

  test('begins lines at the right in a right-to-left book', () => {
    const { start, end, row } = lookOf(publication({ direction: 'rtl' }));
    expect([start, end, row]).toEqual(['right', 'left', 'row-reverse']);
  });

  test('may be that of a smaller piece of the paper', () => {
    expect(toMm(lookOf(publication(), 'a6').grid.width)).toBeCloseTo(89, 5);
  });
});

describe('the text area', () => {
  test('has its inner margin at the binding', () => {
    const ltr = lookOf(publication());
    const rtl = lookOf(publication({ direction: 'rtl' }));
    const lefts = [
      textLeft(ltr, true),
      textLeft(ltr, false),
      textLeft(rtl, true),
      textLeft(rtl, false),
    ];
    expect(lefts.map(toMm).map(Math.round)).toEqual([18, 14, 14, 18]);
  });
});

describe('holes', () => {
  const binders = ['a4', 'letter'].flatMap((paper) =>
    (['iso-838', 'us-3'] as const).map((holes) => [paper as 'a4' | 'letter', holes] as const),
  );

  test.each(binders)('%s, %s: push the text outwards and leave it its measure', (paper, holes) => {
    for (const on of [undefined, 'large-print'] as const) {
      const bare = lookOf(publication({ paper: PAPERS[paper] }), on).grid;
      const { grid } = lookOf(publication({ paper: PAPERS[paper], holes }), on);
      expect(grid.inner).toBe(bindingMargin(holes));
      expect(grid.width).toBe(bare.width);
      expect(toMm(grid.outer)).toBeGreaterThan(8);
      expect(grid.inner + grid.width + grid.outer).toBeCloseTo(PAPERS[paper].width, 5);
    }
  });

  test('take from a measure that has no room beside them', () => {
    const { grid } = lookOf(publication({ holes: 'iso-838' }));
    expect([grid.inner, grid.width, grid.outer].map(toMm).map(Math.round)).toEqual([25, 115, 8]);
  });

  test('lie on the inner side of front and back', () => {
    const look = lookOf(publication({ paper: PAPERS.a4, holes: 'iso-838' }));
    const lefts = [textLeft(look, true), textLeft(look, false)];
    expect(lefts.map(toMm).map(Math.round)).toEqual([25, 11]);
  });

  test('change nothing on a smaller piece of the paper', () => {
    const { grid } = lookOf(publication({ paper: PAPERS.a4, holes: 'iso-838' }), 'a6');
    expect(grid).toEqual(lookOf(publication(), 'a6').grid);
  });
});

describe('a drawing', () => {
  const shown = (name: string, change: Partial<Publication>) => {
    const all = publication(change);
    return drawingOf(all, name, lookOf(all))?.title;
  };

  test('is chosen by direction and variant', () => {
    expect(shown('bridge', {})).toBe('bridge');
    expect(shown('bridge', { variant: 'ink-saving' })).toBe('bridge.saving');
    expect(shown('bridge', { direction: 'rtl' })).toBe('bridge.rtl');
    expect(shown('bridge', { direction: 'rtl', variant: 'ink-saving' })).toBe('bridge.rtl.saving');
  });

  test('is the nearest there is', () => {
    expect(shown('house', { direction: 'rtl' })).toBe('house');
    expect(shown('house', { direction: 'rtl', variant: 'ink-saving' })).toBe('house.saving');
    expect(shown('castle', {})).toBeUndefined();
  });

  test('is described in the words of the edition, else in its own', () => {
    const strings = { 'alt.bridge': 'A bridge over water' };
    expect(altOf(publication({ strings }), 'bridge')).toBe('A bridge over water');
    expect(altOf(publication(), 'bridge')).toBe('bridge');
    expect(altOf(publication(), 'castle')).toBe('');
  });
});
