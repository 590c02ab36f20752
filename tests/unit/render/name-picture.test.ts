import { expect, test } from 'vitest';
import { namePicture } from '../../../src/render/name-picture.js';

function named(data: unknown, type = 'IMAGE', format = 'jpg') {
  const node = { type, props: { src: { data, format } } };
  namePicture(node);
  return node.props.src.data as Uint8Array;
}

test('a picture has a short name, the same for the same bytes', () => {
  const [one, other] = [new Uint8Array(5000).fill(65), new Uint8Array(5000).fill(65)];
  const name = named(one).toString();
  expect(name.length).toBeLessThan(30);
  expect(named(one).toString()).toBe(name);
  expect(named(other).toString()).not.toBe(name);
});

test('its bytes stay what they are, and are not copied', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  const view = named(bytes);
  expect([...view]).toEqual([2, 3]);
  expect(view.buffer).toBe(bytes.buffer);
});

test('a vector picture, which the engine reads as text, still says what it is', () => {
  expect(named(Buffer.from('<svg/>'), 'IMAGE', 'svg').toString()).toBe('<svg/>');
});

test('anything else is left alone', () => {
  const bytes = new Uint8Array(3);
  expect(named(bytes, 'VIEW')).toBe(bytes);
  expect(named('a path')).toBe('a path');
});
