import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLayers } from '../../../src/edition/fold-layers.js';
import type { Layer } from '../../../src/edition/layer.js';
import type { Guide } from '../../../src/model/guide.js';
import type { AddedEntry, OrderChange } from '../../../src/model/order-change.js';
import { smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

const section = (id: string, text = 'Text.') => smallSection(id, text);
const place = (line: number) => ({ file: 'content/countries/BE/sections.yaml', line });
const drop = (...names: readonly string[]): OrderChange => ({
  drop: names.map((name, index) => ({ name, place: place(index + 1) })),
  add: [],
});
const add = (id: string, side: AddedEntry['side'], beside: string): OrderChange => ({
  drop: [],
  add: [
    {
      entry: { id, place: 'any', contents: true, source: place(7) },
      side,
      beside: { name: beside, place: place(8) },
    },
  ],
});

const GUIDE = smallGuide([smallPart('one', ['a', 'b']), smallPart('two', ['c'])]);
const BASE: Layer = { name: 'base', sections: ['a', 'b', 'c'].map((id) => section(id)) };
const KNOWN = ['a', 'b', 'c', 'new'];

const fold = (...above: readonly Layer[]) =>
  foldLayers([BASE, ...above], { guide: GUIDE, known: KNOWN });
const order = ({ parts }: Pick<Guide, 'parts'>) =>
  parts.map((part) => part.sections.map(({ id }) => id));

describe('layers', () => {
  it('replace a section whole, and say whose text it is', () => {
    const text = section('b', 'Ours.');
    const { value, diagnostics } = fold({ name: 'country BE, fr', sections: [text] });
    expect(diagnostics).toEqual([]);
    expect(value.sections['b']?.section).toBe(text);
    expect(value.sections['b']?.layer.name).toBe('country BE, fr');
    expect(value.sections['a']?.layer.name).toBe('base');
  });

  it('drop a section from the reading order and from the guide', () => {
    const { value } = fold({ name: 'country BE', order: drop('b') });
    expect(order(value.guide)).toEqual([['a'], ['c']]);
    expect(Object.keys(value.sections)).toEqual(['a', 'c']);
  });

  it.each([
    ['after', 'a', [['a', 'new', 'b'], ['c']]],
    [
      'before',
      'c',
      [
        ['a', 'b'],
        ['new', 'c'],
      ],
    ],
  ] as const)('add a section %s another one', (side, beside, expected) => {
    const { value, diagnostics } = fold(
      { name: 'organisation shed', sections: [section('new')] },
      { name: 'edition en', order: add('new', side, beside) },
    );
    expect(diagnostics).toEqual([]);
    expect(order(value.guide)).toEqual(expected);
    expect(value.sections['new']?.layer.name).toBe('organisation shed');
  });

  it('move a section that they drop and add', () => {
    const moved = { ...drop('a'), add: add('a', 'after', 'c').add };
    const { value, diagnostics } = fold({ name: 'country BE', order: moved });
    expect(diagnostics).toEqual([]);
    expect(order(value.guide)).toEqual([['b'], ['c', 'a']]);
    expect(value.sections['a']?.layer.name).toBe('base');
  });

  it('do not print what only another edition adds', () => {
    const { value, diagnostics } = fold({ name: 'organisation shed', sections: [section('new')] });
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value.sections)).toEqual(['a', 'b', 'c']);
  });

  it('know the layer of every word', () => {
    const { value } = fold(
      { name: 'country BE', strings: { page: 'P', date: 'D' }, stringPlaces: { page: place(3) } },
      { name: 'edition fr', strings: { date: 'E' } },
    );
    expect(value.strings).toEqual({ page: 'P', date: 'E' });
    expect(value.stringOrigins).toEqual({
      page: { layer: 'country BE', place: place(3) },
      date: { layer: 'edition fr' },
    });
  });
});

describe('layers at odds', () => {
  const found = (...above: readonly Layer[]) =>
    fold(...above).diagnostics.map(({ code, message, place: at }) => [code, message, at?.line]);

  it('are a text for a section that a layer below leaves out', () => {
    const layers: readonly Layer[] = [
      { name: 'country BE', order: drop('b') },
      { name: 'organisation shed', sections: [section('b')] },
    ];
    expect(found(...layers)).toEqual([
      [
        'edition/layers-at-odds',
        'organisation shed has a text for “b”, which country BE leaves out.',
        2,
      ],
    ]);
    expect(found(...layers.toReversed())).toEqual([]);
  });

  it('are a section that is added where it stands already', () => {
    expect(found({ name: 'country BE', order: add('a', 'after', 'c') })).toEqual([
      ['edition/layers-at-odds', '“a” already stands in the reading order.', 7],
    ]);
  });

  it('are a section beside one that was left out', () => {
    const layers: readonly Layer[] = [
      { name: 'country BE', order: drop('b'), sections: [section('new')] },
      { name: 'edition fr', order: add('new', 'after', 'b') },
    ];
    expect(found(...layers)).toEqual([
      [
        'edition/layers-at-odds',
        '“b” is left out by country BE, so nothing can stand beside it.',
        8,
      ],
    ]);
  });

  it('are names that nobody has, with the nearest', () => {
    const { diagnostics } = fold(
      { name: 'country BE', order: drop('nwe') },
      { name: 'organisation shed', sections: [section('neww')] },
    );
    expect(diagnostics).toMatchObject([
      { code: 'edition/unknown-section', hints: ['the nearest name is “new”'] },
      { code: 'edition/overlays-nothing', place: { line: 2 } },
    ]);
  });

  it('are an added section without a text', () => {
    expect(found({ name: 'edition fr', order: add('new', 'after', 'b') })).toEqual([
      ['edition/no-text', "“new” is added, but has no text in this edition's language.", 7],
    ]);
  });
});

describe('an overlay', () => {
  const ids = Array.from({ length: 8 }, (_, index) => `s${index}`);
  const parts = [smallPart('one', ids.slice(0, 4)), smallPart('two', ids.slice(4))];
  const base: Layer = { name: 'base', sections: ids.map((id) => section(id)) };
  const layer = fc.record({
    drop: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
    texts: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
    add: fc.option(fc.tuple(fc.constantFrom('x', 'y', 's1'), fc.constantFrom(...ids))),
  });

  it('never loses a section that no layer drops, nor a text that lies over it', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 5 }), (generated) => {
        const layers = generated.map((each, index): Layer => {
          const added = each.add ? add(each.add[0], 'after', each.add[1]).add : [];
          return {
            name: `layer ${index}`,
            order: { ...drop(...each.drop), add: added },
            sections: [...each.texts, ...(each.add ? [each.add[0]] : [])].map((id) => section(id)),
          };
        });
        const guide = smallGuide(parts);
        const known = [...ids, 'x', 'y'];
        const { value } = foldLayers([base, ...layers], { guide, known });
        const dropped = new Set(generated.flatMap((each) => each.drop));
        const listed = value.guide.parts.flatMap((part) => part.sections.map(({ id }) => id));
        for (const id of ids.filter((each) => !dropped.has(each))) {
          expect(listed.filter((each) => each === id)).toEqual([id]);
          const top = generated.findLastIndex((each) =>
            [...each.texts, each.add?.[0]].includes(id),
          );
          expect(value.sections[id]?.layer.name).toBe(top < 0 ? 'base' : `layer ${top}`);
        }
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });
});
