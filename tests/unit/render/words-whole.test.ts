import { describe, expect, test } from 'vitest';
import { readPdf } from '../../support/read-pdf.js';
import { bodyPage, bold, drawOne, text, view } from '../../support/small-elements.js';

const WIDTHS = Array.from({ length: 47 }, (_, index) => 60 + index * 5);
const SOURCE =
  'People who run it (the members), own it: “shared enterprise”, “one vote each” and a say; that means ' +
  'responsibility, money); the “enterprise” (cooperatives!), too, and self-help. Nobody (really nobody) loses.';

/** The same text three times over, with bold inside brackets, in quotes and before commas. */
function marked() {
  return [
    'People who run it (',
    bold('the members'),
    '), own it: “',
    bold('shared enterprise'),
    '”, “one ',
    bold('vote'),
    ' each” and a ',
    bold('say'),
    '; that means ',
    bold('responsibility'),
    ', ',
    bold('money'),
    '); the “',
    bold('enterprise'),
    '” (',
    bold('cooperatives'),
    '!), ',
    bold('too'),
    ', and self-help. Nobody (',
    bold('really'),
    ' nobody) loses.',
  ];
}

async function linesAt(width: number, props: Readonly<Record<string, unknown>>) {
  const { rendered } = await drawOne(() =>
    bodyPage(view({ style: { width } }, text(props, ...marked()))),
  );
  const box = rendered.boxes?.find((each) => each.lines);
  return { lines: box?.lines?.map((line) => line.text) ?? [], bytes: rendered.bytes };
}

describe.each([
  ['broken by us', (width: number) => ({ measure: width, lines: 'no-orphan', style: { width } })],
  ['broken evenly', (width: number) => ({ measure: width, lines: 'even', style: { width } })],
  ['left to the engine', () => ({})],
])('bold beside marks, %s', (_, propsFor) => {
  test('at 47 widths has no wrong hyphen, no mark at a line’s start and no lost letter', async () => {
    for (const width of WIDTHS) {
      const { lines } = await linesAt(width, propsFor(width));
      expect(lines.filter((line) => /-$/.test(line) && !line.endsWith('self-'))).toEqual([]);
      expect(lines.filter((line) => /^[),.;:!?”]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[(“]$/.test(line))).toEqual([]);
      expect(lines.join('').replace(/\s/g, '')).toBe(SOURCE.replace(/\s/g, ''));
    }
  });
});

test('a reader finds the words as they were written', async () => {
  const { bytes } = await linesAt(120, { measure: 120, lines: 'no-orphan', style: { width: 120 } });
  const pdf = await readPdf(bytes);
  expect(pdf.pages[0]?.text).toBe(SOURCE);
});
