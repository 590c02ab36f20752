import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/render/fingerprint.js';

describe('fingerprint', () => {
  test('is the same for trees that say the same', () => {
    const tree = () => ({
      type: 'TEXT',
      style: { fontSize: 9 },
      children: [{ value: 'a' }, null, undefined],
    });
    expect(fingerprint(tree(), 1)).toBe(fingerprint(tree(), 1));
  });

  test.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [[['a'], 'b'], [['a', 'b']]],
    [{ a: 1 }, { a: '1' }],
    [{ a: 1 }, { b: 1 }],
    [[undefined], [null]],
    [[true], ['true']],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  test('compares bytes by where they lie', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const view = () => ({ data: Buffer.from(bytes.buffer, 0, 4) });
    expect(fingerprint(view())).toBe(fingerprint(view()));
    expect(fingerprint({ data: Buffer.from([1, 2, 3, 4]) })).not.toBe(fingerprint(view()));
    expect(fingerprint({ data: bytes.subarray(1) })).not.toBe(fingerprint({ data: bytes }));
  });

  test('compares drawings by their strokes, and does not know what other functions do', () => {
    type Pen = { lineWidth: (width: number) => Pen; dash: (length: number) => Pen };
    const line = (width: number) => ({ paint: (pen: Pen) => pen.lineWidth(width).dash(1) });
    expect(fingerprint(line(1))).toBe(fingerprint(line(1)));
    expect(fingerprint(line(1))).not.toBe(fingerprint(line(2)));
    expect(fingerprint({ render: () => 1 })).toBeUndefined();
    const failing = () => {
      throw new Error('it wants more than a pen');
    };
    expect(fingerprint({ paint: failing })).toBeUndefined();
  });
});
