import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../src/model/brand.js';
import type { Publication } from '../../../src/model/publication.js';
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

  test.each(['broadside', 'frieze'] as const)('%s: needs no step', async (style) => {
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
