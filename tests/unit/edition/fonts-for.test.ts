import { expect, it } from 'vitest';
import { fontsFor } from '../../../src/edition/fonts-for.js';
import type { FontFamily } from '../../../src/model/font.js';

const family = (name: string, organisation?: string): FontFamily => ({
  ...{ family: name, licence: 'OFL-1.1', scripts: ['Latn'], faces: [] },
  ...(organisation !== undefined && { organisation }),
});
const SANS = family('Sans');
const OF_SHED = family('Letters', 'shed');
const OF_UNION = family('Letters', 'union');
const SANS_OF_UNION = family('Sans', 'union');
const ALL = [SANS, OF_SHED, OF_UNION, SANS_OF_UNION];

it('an edition without an organisation has everybody’s families only', () => {
  expect(fontsFor(ALL, [])).toEqual({ fonts: [SANS], others: [OF_SHED, OF_UNION, SANS_OF_UNION] });
});

it('an organisation has its own besides, and not those of another', () => {
  expect(fontsFor(ALL, ['shed'])).toEqual({
    fonts: [SANS, OF_SHED],
    others: [OF_UNION, SANS_OF_UNION],
  });
});

it('has those of the brands that its own stands on; of one name the nearest', () => {
  expect(fontsFor(ALL, ['shed', 'union'])).toEqual({ fonts: [SANS_OF_UNION, OF_SHED], others: [] });
});
