import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../../src/load/decode-text.js';

const decode = (bytes: Uint8Array) => decodeText('content/sections/a.md', bytes);

it('takes a byte order mark and Windows line ends away', () => {
  const bytes = Buffer.from('\ufeffone\r\ntwo\r\n', 'utf8');
  expect(decode(bytes).value).toEqual({ path: 'content/sections/a.md', text: 'one\ntwo\n' });
});

it('composes accents', () => {
  expect(decode(Buffer.from('Cafe\u0301')).value?.text).toBe('Café');
});

it('names the line and the byte that is not UTF-8', () => {
  const bytes = Buffer.concat([
    Buffer.from('one\nté'),
    Buffer.from([0xe9]),
    Buffer.from('\nthree'),
  ]);
  expect(decode(bytes)).toMatchObject({
    value: undefined,
    diagnostics: [
      {
        code: 'load/not-utf8',
        message: 'This file is not UTF-8: byte 8 (E9, on line 2) does not belong there.',
        place: { file: 'content/sections/a.md', line: 2, column: 3 },
        excerpt: 'té\ufffd',
        hints: ['save it again as “UTF-8” (“Save as…”, then “Encoding”)'],
      },
    ],
  });
});

it('recognises UTF-16', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('hé', 'utf16le')]);
  expect(decode(bytes).diagnostics).toMatchObject([
    {
      message: 'This file is saved as UTF-16.',
      place: { line: 1, column: 1, length: 2 },
      excerpt: 'hé',
    },
  ]);
  const others = Buffer.from([0xfe, 0xff, 0, 0x68, 0, 0x0a, 0, 0x69]);
  expect(decode(others).diagnostics[0]?.excerpt).toBe('h');
});

it('tells of a character that is cut off at the end', () => {
  expect(decode(Buffer.from([0x61, 0xe2, 0x82])).diagnostics[0]?.message).toContain('byte 2 (E2');
});

it('points into the faulty sequence wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
      const start = Buffer.from(before);
      const bytes = Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after)]);
      const message = decode(bytes).diagnostics[0]?.message ?? '';
      const isMarked = start.length === 0 && after.startsWith('\ufffe');
      expect(isMarked || message.includes(`byte ${start.length + 1} (FF`)).toBe(true);
    }),
  );
});
