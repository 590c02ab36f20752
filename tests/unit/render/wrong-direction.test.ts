import { expect, it, test } from 'vitest';
import type { Preparation, SourceText } from '../../../src/render/preparation.js';
import { wrongDirection } from '../../../src/render/wrong-direction.js';

const SECTION = { section: 'a', place: { file: 'a.md', line: 2 } };

function told(...texts: readonly (string | Partial<SourceText>)[]) {
  const whole = texts.map((each) => ({
    ...{ text: '', place: undefined, measure: undefined, isContent: true, isRepeated: false },
    ...(typeof each === 'string' ? { text: each } : each),
  }));
  return wrongDirection({ texts: whole } as unknown as Preparation, SECTION);
}

test.each(['שלום', 'مرحبا', 'ܫܠܡܐ', '\u{1e900}', '\ufe8d', 'one ש'])(
  '“%s” runs from right to left, whether or not a font has it',
  (text) => expect(told(text)).toMatchObject([{ code: 'render/direction', severity: 'error' }]),
);

test.each(['', 'English', 'Ελληνικά', 'Български', '日本語', 'ไทย', 'हिन्दी', '1 234 €'])(
  '“%s” does not',
  (text) => expect(told(text)).toEqual([]),
);

it('is told once a section, at the first text, with its beginning and how many more there are', () => {
  const place = { file: 'a.md', line: 9, column: 1 };
  const [first, ...others] = told('Words', { text: 'He said: שלום', place }, 'מה', 'כן');
  expect(others).toEqual([]);
  expect(first?.message).toContain('“שלום” in section “a”');
  expect(first?.place).toEqual(place);
  expect(first?.hints).toContain('2 more texts of it fare the same');
});

it('stands at its section where the text has no place of its own', () => {
  expect(told('שלום')[0]?.place).toEqual(SECTION.place);
});
