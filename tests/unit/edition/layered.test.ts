import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layered } from '../../../src/edition/layered.js';

interface Leaf {
  readonly [key: string]: Leaf | string | readonly string[] | undefined;
}
const { layer } = fc.letrec<{ layer: Leaf }>((tie) => ({
  layer: fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.constant(undefined),
      tie('layer'),
    ),
    { noNullPrototype: true },
  ),
}));

describe('layers', () => {
  it('win key by key, the later the stronger; lists are replaced whole', () => {
    expect(
      layered<Leaf>([
        { inks: { dark: 'blue', accent: 'red' }, logos: ['a', 'b'] },
        { inks: { accent: 'green' }, logos: ['c'] },
        { inks: { dark: undefined }, logos: undefined },
      ]),
    ).toEqual({ inks: { dark: 'blue', accent: 'green' }, logos: ['c'] });
  });

  it('change nothing where they say nothing', () => {
    fc.assert(
      fc.property(layer, (one) => {
        const alone = layered([one]);
        expect(layered([{}, one, {}])).toEqual(alone);
        expect(layered([one, one])).toEqual(alone);
      }),
    );
  });

  it('may be laid in any grouping', () => {
    fc.assert(
      fc.property(layer, layer, layer, (one, two, three) => {
        const all = layered([one, two, three]);
        expect(layered([layered([one, two]), three])).toEqual(all);
      }),
    );
  });

  it('are left as they were', () => {
    fc.assert(
      fc.property(layer, layer, (one, two) => {
        const before = structuredClone([one, two]);
        layered([one, two]);
        expect([one, two]).toEqual(before);
      }),
    );
  });

  it('never leave anything undefined', () => {
    const hasUndefined = (value: unknown): boolean =>
      value === undefined ||
      (typeof value === 'object' && value !== null && Object.values(value).some(hasUndefined));
    fc.assert(fc.property(layer, layer, (one, two) => !hasUndefined(layered([one, two]))));
  });
});
