import { expect, test } from 'vitest';
import { parsePrinter } from '../../../../src/parse/yaml/parse-printer.js';
import { mm } from '../../../../src/print/lengths.js';

const read = (text: string) => parsePrinter({ path: '/home/ana/printer.yaml', text });

test('takes what is said of a printer, and nothing for what is not', () => {
  const whole = 'name: Ricoh\nsides: duplex\nflips: swapped\ntray: face-up\nborder: 5mm\n';
  expect(read(whole)).toEqual({
    value: { name: 'Ricoh', sides: 'duplex', flips: 'swapped', tray: 'face-up', border: mm(5) },
    diagnostics: [],
  });
  expect(read('flips: swapped\n').value).toEqual({ flips: 'swapped' });
  expect(read('').value).toEqual({});
});

test('names every mistake with its place and a way out', () => {
  const { value, diagnostics } = read('flip: swapped\nsides: duplx\nborder: 5\ntray: 7\n');
  expect(value).toBeUndefined();
  const told = diagnostics.map(({ code, place, hints }) => [code, place?.line, hints[0]]);
  expect(told).toEqual([
    ['yaml/wrong-value', 2, 'the nearest name is “duplex”'],
    ['yaml/wrong-value', 4, 'known names: face-up, face-down'],
    ['yaml/wrong-value', 3, 'a length with its unit, as 5mm or 0.2in, of 20 mm at most'],
    ['yaml/unknown-key', 1, 'the nearest name is “flips”'],
  ]);
});

test.each([
  ['name: ""\n', 'a few words on one line, 60 characters at most'],
  [`name: ${'x'.repeat(61)}\n`, 'a few words on one line, 60 characters at most'],
  ['name: |\n  one\n  two\n', 'a few words on one line, 60 characters at most'],
  ['border: 30mm\n', 'a length with its unit, as 5mm or 0.2in, of 20 mm at most'],
])('refuses %j', (text, hint) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'yaml/wrong-value', hints: [hint] }]);
});

test('says where YAML is not sound', () => {
  const { diagnostics } = read('sides: [duplex\n');
  expect(diagnostics[0]).toMatchObject({
    code: 'yaml/syntax',
    place: { file: '/home/ana/printer.yaml' },
  });
});
