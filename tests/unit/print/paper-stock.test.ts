import { describe, expect, it } from 'vitest';
import { toMm } from '../../../src/print/lengths.js';
import { OFFICE_PAPER, parseStock } from '../../../src/print/paper-stock.js';

describe('paper', () => {
  it('of the office is a tenth of a millimetre thick', () => {
    expect(toMm(OFFICE_PAPER.thickness)).toBeCloseTo(0.1);
  });

  it.each([
    ['80 g', 0.1],
    ['80g', 0.1],
    ['160 gsm', 0.2],
    ['120 g/m2', 0.15],
    ['120 g/m²', 0.15],
    ['20 lb', 0.094],
    ['24lb', 0.113],
  ])('is read as it is bought: %s', (text, thickness) => {
    expect(toMm(parseStock(text)?.thickness ?? 0)).toBeCloseTo(thickness, 3);
  });

  it.each(['80', 'thick', '', '0 g', '-80 g', '80 kg'])('is not read from “%s”', (text) => {
    expect(parseStock(text)).toBeUndefined();
  });
});
