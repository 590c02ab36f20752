import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layContactSheet } from '../../../src/preview/lay-contact-sheet.js';

const side = fc.integer({ min: 20, max: 6000 });
const pictures = fc.array(fc.record({ width: side, height: side }), {
  minLength: 2,
  maxLength: 300,
});

test('no picture lies on another one, on a number, or over the edge of the sheet', () => {
  fc.assert(
    fc.property(pictures, (given) => {
      const sheet = layContactSheet(given);
      const boxes = given.map(({ width, height }, index) => {
        const { left, top } = sheet.places[index] ?? { left: -1, top: -1 };
        const bottom = top + height * sheet.scale + 2 * sheet.typeSize;
        return { left, top, right: left + width * sheet.scale, bottom };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThan(0);
        expect(box.right).toBeLessThan(sheet.width);
        expect(box.bottom).toBeLessThan(sheet.height);
        const clash = boxes.slice(index + 1).find((other) => overlap(box, other));
        expect(clash).toBeUndefined();
      }
    }),
    { numRuns: 40 },
  );
});

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function overlap(one: Edges, other: Edges): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

test('small pictures are not made larger, and many pages do not make a sheet without end', () => {
  const tiny = layContactSheet([
    { width: 40, height: 60 },
    { width: 40, height: 60 },
  ]);
  expect(tiny.scale).toBe(1);
  const many = layContactSheet(Array.from({ length: 1000 }, () => ({ width: 827, height: 1169 })));
  expect(many.width * many.height).toBeLessThan(40_000_000);
  expect(many.width / many.height).toBeGreaterThan(1);
  expect(many.width / many.height).toBeLessThan(2);
});
