import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Atom,
  type BreakOptions,
  breakLines,
  lineWidth,
} from '../../../src/render/break-lines.js';

/** Every letter ten points wide, every space five. */
function words(text: string): Atom[] {
  return text.split(' ').map((word) => ({
    text: word,
    width: word.length * 10,
    join: 'space' as const,
    joinWidth: 5,
  }));
}

function set(text: string, measure: number, aim: 'even' | 'no-orphan', indent = 0): string[] {
  const atoms = words(text);
  let start = 0;
  return breakLines(atoms, { measure, indent, aim }).map((end) => {
    const line = atoms.slice(start, end).map((atom) => atom.text);
    start = end;
    return line.join(' ');
  });
}

/** As a typewriter breaks: each line as full as it goes. */
function greedyCount(atoms: readonly Atom[], measure: number, indent: number): number {
  let lines = 0;
  let start = 0;
  while (start < atoms.length) {
    let end = start + 1;
    const room = measure - (start === 0 ? indent : 0);
    while (end < atoms.length && lineWidth(atoms, start, end + 1) <= room + 0.01) end += 1;
    lines += 1;
    start = end;
  }
  return lines;
}

const atom = fc
  .record({ letters: fc.integer({ min: 1, max: 14 }), gap: fc.constantFrom(4, 5, 6) })
  .map(({ letters, gap }) => ({
    text: 'x'.repeat(letters),
    width: letters * 9.3,
    join: 'space' as const,
    joinWidth: gap,
  }));
const request = fc.record({
  atoms: fc.array(atom, { minLength: 1, maxLength: 60 }),
  measure: fc.integer({ min: 60, max: 420 }),
  indent: fc.constantFrom(0, 11),
  aim: fc.constantFrom('even' as const, 'no-orphan' as const),
});

describe('any text', () => {
  test('keeps every word in its order', () => {
    fc.assert(
      fc.property(request, ({ atoms, ...options }) => {
        const breaks = breakLines(atoms, options);
        expect(breaks.at(-1)).toBe(atoms.length);
        expect(breaks.every((end, index) => end > (breaks[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('has no line wider than its measure unless one word alone is', () => {
    const tooWide = (atoms: readonly Atom[], options: BreakOptions) => {
      const breaks = breakLines(atoms, options);
      return breaks.filter((end, index) => {
        const start = breaks[index - 1] ?? 0;
        const room = options.measure - (start === 0 ? options.indent : 0);
        return end - start > 1 && lineWidth(atoms, start, end) > room + 0.01;
      });
    };
    fc.assert(
      fc.property(request, ({ atoms, ...options }) => {
        expect(tooWide(atoms, options)).toEqual([]);
      }),
    );
  });

  test('takes no more lines than a typewriter', () => {
    fc.assert(
      fc.property(request, ({ atoms, ...options }) => {
        expect(breakLines(atoms, options)).toHaveLength(
          greedyCount(atoms, options.measure, options.indent),
        );
      }),
    );
  });
});

describe('a line of a title that would end on a short word', () => {
  test.each([
    [
      'Fa bene agli affari e fa bene al territorio',
      300,
      ['Fa bene agli affari', 'e fa bene al territorio'],
    ],
    [
      'No obedecer a nadie y responder de mucho',
      180,
      ['No obedecer a nadie', 'y responder', 'de mucho'],
    ],
    [
      'Un travail à nous et un toit à nos enfants',
      300,
      ['Un travail à nous', 'et un toit à nos enfants'],
    ],
    // A comma is the better place, although “y qué | podría” were more even.
    [
      '¿Qué nos une aquí, y qué podría echarnos?',
      300,
      ['¿Qué nos une aquí,', 'y qué podría echarnos?'],
    ],
    // “of,” belongs to the words before it.
    [
      'What would you like to be in charge of, even for the first time?',
      360,
      ['What would you like to be in charge of,', 'even for the first time?'],
    ],
    ['Пекарна с печка и лавка', 150, ['Пекарна', 'с печка и лавка']],
    ['Who runs the shop we all need?', 140, ['Who runs', 'the shop', 'we all need?']],
    [
      'We run THE bakery for THE people next door',
      180,
      ['We run THE bakery', 'for THE people', 'next door'],
    ],
  ])('ends on the word before: %s', (text, measure, lines) => {
    expect(set(text, measure, 'even')).toEqual(lines);
  });

  test.each([
    [
      'where a mark follows it',
      'aaaa bbb ccc no, ddddd eeee ffff',
      170,
      ['aaaa bbb ccc no,', 'ddddd eeee ffff'],
    ],
    [
      'where it has three letters',
      'Ψωμί, δουλειά και μια στέγη για όλους',
      300,
      ['Ψωμί, δουλειά και', 'μια στέγη για όλους'],
    ],
    [
      'where lines would grow apart',
      'aaaa bbb cc dddddddd eee',
      200,
      ['aaaa bbb cc', 'dddddddd eee'],
    ],
    ['where a line more were needed', 'aaaaaa a bbbbbbbb', 85, ['aaaaaa a', 'bbbbbbbb']],
  ])('stays %s', (_why, text, measure, lines) => {
    expect(set(text, measure, 'even')).toEqual(lines);
  });

  test('in running text nobody minds', () => {
    expect(set('aaaa bbbb y cccc dddd', 115, 'no-orphan')).toEqual(['aaaa bbbb y', 'cccc dddd']);
  });

  test('is spared, never for another line, nor for lines more than 15 per cent longer', () => {
    const ends = (atoms: readonly Atom[], breaks: readonly number[]) =>
      breaks.slice(0, -1).filter((end) => (atoms[end - 1]?.text.length ?? 0) <= 2).length;
    const widest = (atoms: readonly Atom[], breaks: readonly number[]) =>
      Math.max(...breaks.map((end, index) => lineWidth(atoms, breaks[index - 1] ?? 0, end)));
    fc.assert(
      fc.property(request, ({ atoms, measure }) => {
        const options = { measure, indent: 0, aim: 'even' } as const;
        const unminded = breakLines(
          atoms.map((each) => ({ ...each, text: 'xxxx' })),
          options,
        );
        const breaks = breakLines(atoms, options);
        expect(breaks).toHaveLength(unminded.length);
        expect(ends(atoms, breaks)).toBeLessThanOrEqual(ends(atoms, unminded));
        expect(widest(atoms, breaks)).toBeLessThanOrEqual(1.15 * widest(atoms, unminded) + 0.01);
        if (ends(atoms, unminded) === 0) expect(breaks).toEqual(unminded);
      }),
    );
  });
});

test('leaves no word alone on the last line', () => {
  expect(set('aaaa bbbb cccc dddd eeee', 190, 'no-orphan')).toEqual([
    'aaaa bbbb cccc',
    'dddd eeee',
  ]);
});

test('lets a title of three words leave one on its last line', () => {
  expect(set('aaaa bbbb cccc', 100, 'no-orphan')).toEqual(['aaaa bbbb', 'cccc']);
});

test('sets the lines of a title about equally long', () => {
  expect(set('Work where we live, live where we work together', 330, 'even')).toEqual([
    'Work where we live, live',
    'where we work together',
  ]);
});

test('moves a word down rather than leave one alone, also in a title', () => {
  expect(set('aa aa aa aa bbbbbbbbbb', 125, 'even')).toEqual(['aa aa aa', 'aa bbbbbbbbbb']);
});

test('takes an indent off the first line only', () => {
  expect(set('aaaa bbbb cccc dddd', 95, 'no-orphan', 20)).toEqual(['aaaa', 'bbbb', 'cccc dddd']);
});

test('splits a word where that saves a line, not for an even edge', () => {
  const atoms: readonly Atom[] = [
    { text: 'aa', width: 20, join: 'space', joinWidth: 10 },
    { text: 'bbbbbb', width: 60, join: 'hyphen', joinWidth: 5 },
    { text: 'cccc', width: 40, join: 'space', joinWidth: 10 },
    { text: 'dd', width: 20, join: 'word', joinWidth: 0 },
  ];
  const options = { indent: 0, aim: 'no-orphan' } as const;
  expect(breakLines(atoms.slice(0, 3), { ...options, measure: 105 })).toEqual([1, 3]);
  expect(breakLines(atoms, { ...options, measure: 100 })).toEqual([2, 4]);
});

test('counts the hyphen only where the line ends in it', () => {
  const [first, second] = words('coop erate');
  const atoms: Atom[] = [
    { ...(first as Atom), join: 'hyphen', joinWidth: 3 },
    { ...(second as Atom), join: 'word', joinWidth: 0 },
  ];
  expect(lineWidth(atoms, 0, 1)).toBe(43);
  expect(lineWidth(atoms, 0, 2)).toBe(90);
  expect(breakLines(atoms, { measure: 90, indent: 0, aim: 'no-orphan' })).toEqual([2]);
  expect(breakLines(atoms, { measure: 60, indent: 0, aim: 'no-orphan' })).toEqual([1, 2]);
});
