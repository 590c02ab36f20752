import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logoSize } from '../../../src/kit/logos.js';
import type { Brand, ClearSpace } from '../../../src/model/brand.js';
import type { Publication } from '../../../src/model/publication.js';
import { mm } from '../../../src/print/lengths.js';
import { linesIn, lineWith, partsIn, textOn } from '../../support/found-on.js';
import { printSections, sectionOf } from '../../support/print-markdown.js';

const FRONT = sectionOf(
  '',
  'title: A garden for all of us\nkind: cover\npicture: cover-front\nfit: page',
  'front',
);
const BACK = sectionOf(
  'Come and dig.\n\nBring a spade.',
  'title: Many hands\nkind: cover\nfit: page',
  'back',
);

const branded =
  (brand: Partial<Brand>, more: Partial<Publication> = {}) =>
  (publication: Publication): Publication => ({
    ...publication,
    ...more,
    brand: { ...publication.brand, ...brand },
  });

const print = (change?: (publication: Publication) => Publication) =>
  printSections([FRONT, BACK], change ? { change } : {});

const withoutStep = (publication: Publication): Publication => {
  const { step: _, ...guide } = publication.guide;
  return { ...publication, guide: { ...guide, steps: [] } };
};

describe('a front cover', () => {
  test('has its title above the scene in the broadside style', async () => {
    const all = await print();
    const [scene] = partsIn(all, 'picture');
    expect(scene?.top).toBeCloseTo(80, 1);
    expect(linesIn(all, 'display')[0]?.baseline).toBeCloseTo(40.32, 1);
    expect(textOn(all, 1)).toContain('Step 2 Design a strategy');
  });

  test('has its scene above a smaller title in the frieze style, lockup at the foot', async () => {
    const all = await print(branded({ cover: { style: 'frieze' } }));
    const [scene] = partsIn(all, 'picture');
    const [title] = linesIn(all, 'display');
    expect(scene?.top).toBeCloseTo(8, 1);
    expect(title?.size).toBe(34);
    expect(title?.baseline).toBeGreaterThan(133);
    expect(textOn(all, 1)).toContain('Step 2 of 5: Design a strategy');
    expect(lineWith(all, 'five steps to a cooperative').baseline).toBeGreaterThan(180);
  });

  test('has its title white on a field of the dark ink in the field style', async () => {
    const all = await print(branded({ cover: { style: 'field' } }));
    const [field] = partsIn(all, 'field');
    const [scene] = partsIn(all, 'picture');
    const title = linesIn(all, 'display').filter(({ page }) => page === 1);
    expect(field).toMatchObject({ page: 1 });
    expect([field?.left, field?.top].map(Number)).toEqual([
      expect.closeTo(8, 1),
      expect.closeTo(24.5, 1),
    ]);
    const foot = (field?.top ?? 0) + (field?.height ?? 0);
    expect(title.at(-1)?.baseline).toBeLessThan(foot - 3);
    expect(foot).toBeLessThan(scene?.top ?? 0);
    const colours = all.pdf.pages[0]?.words.filter(({ size }) => size === 44);
    expect([...new Set(colours?.map(({ colour }) => colour))]).toEqual(['#ffffff']);
  });

  test('is black in an outlined field where ink is saved', async () => {
    const all = await print(branded({ cover: { style: 'field' } }, { variant: 'ink-saving' }));
    expect(partsIn(all, 'field')).toHaveLength(1);
    expect(all.pdf.pages[0]?.words.find(({ size }) => size === 44)?.colour).toBe('#000000');
  });

  test.each(['broadside', 'field', 'frieze'] as const)('%s: needs no step', async (style) => {
    const change = branded({ cover: { style } });
    const all = await print((publication) => withoutStep(change(publication)));
    expect(textOn(all, 1)).not.toContain('Step');
  });

  test('is black where ink is saved, blue otherwise', async () => {
    const colour = async (variant: Publication['variant']) => {
      const all = await print(branded({}, { variant }));
      return all.pdf.pages[0]?.words.find(({ size }) => size === 44)?.colour;
    };
    expect([await colour('full'), await colour('ink-saving')]).toEqual(['#21438c', '#000000']);
  });

  test('stands in the outline', async () => {
    expect((await print()).pdf.outline[0]).toMatchObject({
      title: 'A garden for all of us',
      page: 1,
    });
  });
});

describe('a back cover', () => {
  test('has its words from 20, paragraphs a unit apart, and places for logos at 84', async () => {
    const all = await print();
    const body = linesIn(all, 'body').filter(({ page }) => page === 4);
    expect(body.map(({ text }) => text)).toEqual(['Come and dig.', 'Bring a spade.']);
    expect((body[1]?.baseline ?? 0) - (body[0]?.baseline ?? 0)).toBeCloseTo(10, 1);
    const logos = partsIn(all, 'callout');
    expect(logos.map(({ top, width, height }) => [top, width, height].map(Math.round))).toEqual([
      [84, 34, 14],
      [84, 34, 14],
    ]);
  });

  test('prints the logos of a brand that has them', async () => {
    const bytes = createCanvas(34, 14).toBuffer('image/png');
    const images = { 'logo.png': { format: 'png', bytes, width: 34, height: 14 } } as const;
    const logos = [{ label: 'Bakers', image: 'logo.png' }, { label: 'Funder' }];
    const all = await print(branded({ logos }, { images }));
    expect(partsIn(all, 'callout')).toHaveLength(1);
    expect(textOn(all, 4)).toContain('Funder');
    expect(textOn(all, 4)).not.toContain('Bakers');
  });
});

describe('contacts', () => {
  const contacts = {
    name: 'The gardeners',
    address: ['1 Bean Street', 'Green Town'],
    phone: '01 99 00 12 34',
    mail: 'us@garden.example',
    web: 'garden.example',
  };

  test('stand beside the logos, above the scene, one line each', async () => {
    const all = await print(branded({ contacts }));
    const [list] = partsIn(all, 'contacts');
    expect(list).toMatchObject({
      page: 4,
      left: expect.closeTo(88, 1),
      top: expect.closeTo(84, 1),
    });
    expect((list?.top ?? 0) + (list?.height ?? 0)).toBeLessThan(110);
    expect(textOn(all, 4)).toContain(
      'The gardeners 1 Bean Street Green Town 01 99 00 12 34 us@garden.example garden.example',
    );
  });

  test('are left out where there are none', async () => {
    expect(partsIn(await print(), 'contacts')).toEqual([]);
  });
});

describe('a logo', () => {
  const size = (width: number, height: number, clearSpace?: ClearSpace) => {
    const found = logoSize({ width, height }, clearSpace === undefined ? {} : { clearSpace });
    return [found.width, found.height].map((points) => points / mm(1));
  };

  test('is as large as its place of 34 by 14', () => {
    expect(size(34, 14)).toEqual([expect.closeTo(34), expect.closeTo(14)]);
    expect(size(100, 10)).toEqual([expect.closeTo(34), expect.closeTo(3.4)]);
    expect(size(10, 10)).toEqual([expect.closeTo(14), expect.closeTo(14)]);
  });

  test('leaves its clear space in millimetres', () => {
    expect(size(10, 10, { unit: 'mm', value: 2 })).toEqual([
      expect.closeTo(10),
      expect.closeTo(10),
    ]);
    expect(size(100, 10, { unit: 'mm', value: 2 })[0]).toBeCloseTo(32);
  });

  test('leaves its clear space in parts of its height', () => {
    expect(size(10, 10, { unit: 'height', value: 0.5 })[1]).toBeCloseTo(7);
    const [width = 0, height = 0] = size(100, 10, { unit: 'height', value: 0.5 });
    expect(width + height * 0.5).toBeCloseTo(34);
  });

  test('fits with its clear space, whatever its shape', () => {
    const shapes = fc.double({ min: 0.1, max: 20, noNaN: true });
    const spaces: fc.Arbitrary<ClearSpace> = fc.oneof(
      fc.record({
        unit: fc.constant('mm' as const),
        value: fc.double({ min: 0, max: 5, noNaN: true }),
      }),
      fc.record({
        unit: fc.constant('height' as const),
        value: fc.double({ min: 0, max: 0.5, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(shapes, spaces, (shape, space) => {
        const [width = 0, height = 0] = size(shape, 1, space);
        const clear = space.unit === 'mm' ? space.value : space.value * height;
        expect(height).toBeGreaterThan(0);
        expect(width / height).toBeCloseTo(shape, 6);
        expect(width + clear).toBeLessThan(34.001);
        expect(height + 2 * clear).toBeLessThan(14.001);
      }),
    );
  });
});

test('a mark may be a picture of the brand', async () => {
  const bytes = createCanvas(20, 20).toBuffer('image/png');
  const images = { 'shed/mark.png': { format: 'png', bytes, width: 20, height: 20 } } as const;
  const lockup = { name: 'Shed', tagline: '', mark: 'shed/mark.png' };
  const all = await print(branded({ lockup }, { images }));
  expect(lineWith(all, 'Shed').left).toBeCloseTo(12 + 10.5 + 3, 1);
});

test('a lockup does without a mark', async () => {
  const { mark: _, ...lockup } = (await print()).publication.brand.lockup;
  const all = await print(branded({ lockup }));
  expect(lineWith(all, 'Start to Coop').left).toBeCloseTo(12, 1);
});

test('a guide without steps names only its series', async () => {
  const reading = sectionOf('Words.', 'kind: reading\nfit: flow', 'reading');
  const all = await printSections([FRONT, reading, BACK], { change: withoutStep });
  expect(textOn(all, 2)).toMatch(/^Start to Coop 2 A small page Words\.$/u);
});
