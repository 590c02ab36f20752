import { describe, expect, test } from 'vitest';
import { fingerprint as read } from '../../../src/render/fingerprint.js';

const fingerprint = (...trees: readonly unknown[]) => read(trees)?.key;
const coloursOf = (...trees: readonly unknown[]) => read(trees)?.colours;

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

  test('names colours in the order in which they come up', () => {
    const tree = (ink: string, mark: string) => [
      { style: { color: ink, borderTopColor: mark }, children: [{ props: { fill: ink } }] },
    ];
    expect(coloursOf(tree('#aabbcc', '#112233'))).toEqual(['#AABBCC', '#112233']);
    expect(fingerprint(tree('#aabbcc', '#112233'))).toBe(fingerprint(tree('#112233', '#445566')));
    expect(fingerprint(tree('#112233', '#445566'))).not.toBe(
      fingerprint(tree('#112233', '#112233')),
    );
    const before = { colours: ['#112233'], isPlain: true };
    const named = read([{ color: '#445566' }], before);
    expect(named?.colours).toEqual(['#112233', '#445566']);
    expect(named?.key).not.toBe(read([{ color: '#112233' }], before)?.key);
  });

  test('goes on not taking other colours where one stood unseen before', () => {
    const before = { colours: ['#112233'], isPlain: false };
    expect(read([{ color: '#FF0000' }], before)?.key).not.toBe(
      read([{ color: '#00FF00' }], before)?.key,
    );
  });

  test('takes no other colours for a drawing that knows one by itself', () => {
    type Pen = { stroke: (colour: string) => Pen };
    const line = (colour: string) => ({
      paint: (pen: Pen, width: number) => pen.stroke(width > 1000 ? '#112233' : colour),
    });
    expect(fingerprint(line('#112233'))).not.toBe(fingerprint(line('#445566')));
  });

  test('names the colours of drawings', () => {
    type Pen = { lineWidth: (width: number) => Pen; stroke: (colour: string) => Pen };
    const line = (colour: string) => ({ paint: (pen: Pen) => pen.lineWidth(1).stroke(colour) });
    expect(fingerprint(line('#112233'))).toBe(fingerprint(line('#445566')));
    expect(fingerprint(line('#112233'))).not.toBe(fingerprint(line('red')));
    expect(coloursOf(line('#445566'))).toEqual(['#445566']);
  });

  test.each([
    ['black, which is drawn where no colour is given', { color: '#000000' }],
    ['words of the page', { value: '#445566' }],
    ['colours by name', { color: 'red', fill: '#112233' }, { color: 'red', fill: '#445566' }],
    ['short colours', { color: '#abc', fill: '#112233' }, { color: '#abc', fill: '#445566' }],
    [
      'a border in one',
      { border: '1 solid red', fill: '#112233' },
      { border: '1 solid red', fill: '#445566' },
    ],
    [
      'a colour among words',
      { note: 'in #112233', fill: '#112233' },
      { note: 'in #112233', fill: '#445566' },
    ],
  ])('never takes other colours for %s', (_, one, other: unknown = undefined) => {
    const another = other ?? Object.fromEntries(Object.keys(one).map((key) => [key, '#112233']));
    expect(fingerprint(one)).not.toBe(fingerprint(another));
  });
});
