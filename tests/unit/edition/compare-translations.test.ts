import { describe, expect, it } from 'vitest';
import { compareTranslations } from '../../../src/edition/translations/compare-translations.js';
import type { Content } from '../../../src/model/content.js';
import type { Strings } from '../../../src/model/strings.js';
import { parseSection } from '../../../src/parse/parse-section.js';
import { smallGuide } from '../../support/small-edition.js';

const BASE = 'content/sections/goals.md';
const FRENCH = 'content/languages/fr/sections/goals.md';

interface Pair {
  readonly base: string;
  readonly french: string;
  /** What the base said when it was translated; as it does now if left out, unknown if empty. */
  readonly was?: string;
  readonly strings?: readonly [base: Strings, french: Strings];
}

const read = (path: string, body: string, head: string, options = {}) => {
  const text = `---\ntitle: T\n${head}---\n${body}\n`;
  const { value, diagnostics } = parseSection({ path, text }, { language: 'en', ...options });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { section: value, diagnostics };
};

/** “warning edition/drifted @4: …”, without what is said of reviews. */
function told({
  base,
  french,
  was = base,
  strings: [words, ours] = [{}, {}],
}: Pair): readonly string[] {
  const stamps = read(BASE, was, 'kind: reading\n')
    .section.wording?.segments.map(({ key, hash }) => (key === 'title' ? `title=${hash}` : hash))
    .join(' ');
  const now = read(BASE, base, 'kind: reading\n').section;
  const head = was === '' ? '' : `translates: ${stamps}\n`;
  const translation = read(FRENCH, french, head, { language: 'fr', base: now }).section;
  const content: Content = {
    guide: smallGuide([]),
    ...{ builtIn: false, brand: {}, editions: [], organisations: {}, countries: {} },
    sections: [now],
    strings: words,
    languages: { fr: { guide: {}, strings: ours, sections: [translation] } },
  };
  return compareTranslations(content, new Set())
    .filter(({ code }) => code !== 'edition/unreviewed')
    .map(
      ({ severity, code, message, place }) =>
        `${severity} ${code} @${place?.line ?? 0}: ${message}`,
    );
}

describe('a translation whose base moved on', () => {
  it('hears which blocks, by their lines in the base', () => {
    const was = 'One.\n\nTwo.\n\nThree.';
    const french = 'Un.\n\nDeux.\n\nTrois.';
    expect(told({ was, base: was, french })).toEqual([]);
    expect(told({ was, base: 'One.\n\nNew.\n\nTwo.\n\nThird.', french })).toEqual([
      `warning edition/drifted @3: “goals” no longer says what its base says. Changed: block 4 (line 11); new: block 2 (line 7) (lines of ${BASE}).`,
    ]);
    expect(told({ was, base: 'Three.', french })).toEqual([
      expect.stringContaining('Gone: 2 blocks'),
    ]);
  });

  it('is not blamed for new links and directives before it is brought up to date', () => {
    const base = 'See [us](https://a.eu).\n\nTwo.';
    expect(told({ was: 'See us.\n\nTwo.', base, french: 'Nous.\n\nDeux.' })).toEqual([
      expect.stringContaining('edition/drifted'),
    ]);
    const framed = 'One.\n\n:::question\nNew?\n:::';
    expect(told({ was: 'One.', base: framed, french: 'Un.' })).toEqual([
      expect.stringContaining('new: block 2'.replace('n', 'N')),
    ]);
  });

  it('is still blamed for what did not move', () => {
    const base = 'See [us](https://a.eu).\n\n2.';
    const was = 'See [us](https://a.eu).\n\nTwo.';
    expect(told({ was, base, french: '[Nous](https://b.eu).\n\nDeux.' })).toEqual([
      'error edition/translation-differs @5: The address “https://a.eu” of the base is missing.',
      'error edition/translation-differs @5: The base has no address “https://b.eu” here.',
      expect.stringContaining('edition/drifted'),
    ]);
  });

  it('of an unknown revision is counted, once for a language', () => {
    expect(told({ was: '', base: 'One.', french: 'Un.' })).toEqual([
      'warning edition/revision-unknown @0: It is not recorded what 1 translation into “fr” was made from: goals.',
    ]);
  });
});

describe('a translation that differs from its base', () => {
  it.each([
    ['an anchor', '## One {#one}', '## Un', 'The anchor “{#one}” of the base is missing.'],
    ['an anchor of its own', '## One', '## Un {#un}', 'The base has no anchor “{#un}” here.'],
    [
      'a placeholder',
      'On :string[date].',
      'Le :string[day].',
      'The placeholder “:string[date]” of the base is missing.',
    ],
    [
      'an address',
      '[us](https://a.eu)',
      '[nous](http://a.eu)',
      'The address “https://a.eu” of the base is missing.',
    ],
    [
      'an option',
      '::lines[We]{count=3}',
      '::lines[Nous]{count=2}',
      'The directive “::lines{count=3}” of the base is missing.',
    ],
    [
      'a frame',
      ':::question\nWho?\n:::',
      'Qui ?',
      'The directive “:::question” of the base is missing.',
    ],
    [
      'one of two',
      ':blank[] and :blank[]',
      ':blank[]',
      'The placeholder “:blank[]” of the base is missing.',
    ],
  ])('is wrong about %s', (_, base, french, message) => {
    const all = told({ base, french });
    expect(all.every((each) => each.startsWith('error edition/translation-differs @'))).toBe(true);
    expect(all.join('\n')).toContain(message);
  });

  it('may use other words, also in options, and in another order', () => {
    const base =
      ':see[a] then :see[b]\n\n::lines[We]{count=3 example="beans"}\n\n:::scale{sets="I|We"}\n- x\n:::';
    const french =
      ':see[b] puis :see[a], :lang[Haus]{tag=de}\n\n::lines[Nous]{example="pois" count=3}\n\n:::scale{sets="Je|Nous"}\n- x\n:::';
    expect(told({ base, french })).toEqual([]);
  });
});

describe('an interface word', () => {
  const words = (base: Strings, french: Strings) =>
    told({ base: 'One.', french: 'Un.', strings: [base, french] }).map((each) =>
      each.replace(/^.*@0: /, ''),
    );

  it.each<[string, Strings, Strings, readonly string[]]>([
    ['keeps its places in any order', { a: '{x} of {y}' }, { a: '{y} : {x}' }, []],
    ['lacks one', { a: '{x}' }, { a: 'rien' }, ['“a” lacks “{x}”.']],
    ['names another', { a: '{x}' }, { a: '{x} {z}' }, ['“a” names “{z}”, which nothing fills in.']],
    [
      'says one in words',
      { a: { one: '{count} min', other: '{count} min' } },
      { a: { one: 'une minute', other: '{count} min' } },
      [],
    ],
    [
      'loses the number of many',
      { a: { one: '1', other: '{count}' } },
      { a: { one: '1', other: 'x' } },
      ['“a.other” lacks “{count}”.'],
    ],
    ['says nothing', { a: '{x}', b: '' }, { a: '', b: '{z}' }, []],
  ])('%s', (_, base, french, expected) => {
    expect(words(base, french)).toEqual(expected);
  });
});

describe('a review', () => {
  const base = read(BASE, 'One.', 'kind: reading\n').section;
  const translation = (review: string, body = 'Un.') =>
    read(FRENCH, body, `review: ${review}\n`, { language: 'fr', base });

  it('holds for the text that was read, and says of another what to sign', () => {
    const unsigned = translation('{ name: Ana, date: 2026-01-31 }');
    expect(unsigned.section.review).toBeUndefined();
    const [warning] = unsigned.diagnostics;
    expect(warning).toMatchObject({
      code: 'edition/review-ended',
      severity: 'warning',
      place: { line: 3 },
    });
    const text = /text: "([0-9a-f]{8})"/.exec(warning?.hints[0] ?? '')?.[1];
    const signed = translation(`{ name: Ana, date: 2026-01-31, text: "${text}" }`);
    expect(signed).toMatchObject({ section: { review: { name: 'Ana' } }, diagnostics: [] });
    const edited = translation(`{ name: Ana, date: 2026-01-31, text: "${text}" }`, 'Une.');
    expect(edited.section.review).toBeUndefined();
    expect(edited.diagnostics).toMatchObject([
      { message: 'The text has changed since Ana read it.' },
    ]);
  });

  it('may be none', () => {
    expect(translation('none')).toMatchObject({ diagnostics: [] });
    expect(translation('none').section.review).toBeUndefined();
  });
});
