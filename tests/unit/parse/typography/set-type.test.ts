import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../../../src/model/inline.js';
import { setType, setWords } from '../../../../src/parse/typography/set-type.js';

/** Spaces that do not break: a narrow one, a full one. */
const N = '\u202F';
const U = '\u00A0';

const en = (text: string) => setWords(text, 'en');

describe('English quotes and apostrophes', () => {
  it.each([
    ['"Yes," she said.', '“Yes,” she said.'],
    ['He said "no".', 'He said “no”.'],
    ['("in brackets") ["and these"]', '(“in brackets”) [“and these”]'],
    ['"He said \'no\' twice"', '“He said ‘no’ twice”'],
    ['"\'Tis late," he said', '“’Tis late,” he said'],
    ['\'one\' and "two"', '‘one’ and “two”'],
    ['"\'inner\' first"', '“‘inner’ first”'],
    ['"ends with \'inner\'"', '“ends with ‘inner’”'],
    ["don't, it's, we'll", 'don’t, it’s, we’ll'],
    ["the workers' co-op", 'the workers’ co-op'],
    ["the '90s and the '68 strike", 'the ’90s and the ’68 strike'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["'tis and 'twas, give 'em", '’tis and ’twas, give ’em'],
    ["the word 'em' in quotes", 'the word ‘em’ in quotes'],
    ["pre-'90s", 'pre-’90s'],
    ['word--"quoted"', 'word–“quoted”'],
    ['"Stop--"', '“Stop–”'],
    ['word -- "quoted"', 'word\u00A0– “quoted”'],
    ['"either"/"or"', '“either”/“or”'],
    ['l\'"amico"', 'l’“amico”'],
    ['"...and so on"', '“…and so on”'],
    ['"What?" "That."', '“What?” “That.”'],
    ['a 5" pipe', 'a 5" pipe'],
    ['"a pipe of 5"', '“a pipe of 5”'],
    ["it was 'so", 'it was ’so'],
    ['“already” ‘set’, don’t', '“already” ‘set’, don’t'],
    ["“'inner'”", '“‘inner’”'],
    ['’"so"', '’“so”'],
  ])('%s', (typed, set) => {
    expect(en(typed)).toBe(set);
  });
});

describe('dashes and dots', () => {
  it.each([
    ['work - and live', 'work\u00A0– and live'],
    ['work -- and live', 'work\u00A0– and live'],
    ['pages 10--20', 'pages 10–20'],
    ['wait---what', 'wait—what'],
    ['co-op, well-known', 'co-op, well-known'],
    ['use --set and -v', 'use --set and -v'],
    ['----', '----'],
    ['and so on...', 'and so on…'],
    ['Name .......', 'Name .......'],
    ['one. two..', 'one. two..'],
  ])('%s', (typed, set) => {
    expect(en(typed)).toBe(set);
  });
});

describe('other languages', () => {
  it.each([
    ['fr', "\"C'est 'bien'\" - oui", '«\u00A0C’est “bien”\u00A0»\u00A0– oui'],
    [
      'fr',
      'Qui vient ? Deux choses : 5 % !',
      'Qui vient\u202F? Deux choses\u00A0: 5\u202F%\u202F!',
    ],
    ['fr', '« oui » ; à 10:30', '«\u00A0oui\u00A0»\u202F; à 10:30'],
    ['fr', '«oui» et "non"', '«\u00A0oui\u00A0» et «\u00A0non\u00A0»'],
    [
      'fr',
      'Qui vient? Deux choses: 5% (oui!)',
      `Qui vient${N}? Deux choses${U}: 5${N}% (oui${N}!)`,
    ],
    [
      'fr',
      '"Oui!" Quoi?! Dites "non"; bien',
      `«${U}Oui${N}!${U}» Quoi${N}?! Dites «${U}non${U}»${N}; bien`,
    ],
    ['fr', 'https://a.org/?b=%20c;d :) 10:30 ?', `https://a.org/?b=%20c;d${U}:) 10:30${N}?`],
    ['fr', 'Il faut 18 500 € ou 20 000 000.', `Il faut 18${N}500${U}€ ou 20${N}000${N}000.`],
    ['fr-CA', '"oui"', '«\u00A0oui\u00A0»'],
    ['fr-CA', 'Qui vient? Deux choses:', `Qui vient? Deux choses${U}:`],
    ['en', 'Who? Two: 5% or 5 % of 20 000', `Who? Two: 5% or 5${U}% of 20${U}000`],
    ['en', 'in 2025 300 people, 12 1234', 'in 2025 300 people, 12 1234'],
    ['es', '¿Cuánto? 5 % de 20 000 €', `¿Cuánto? 5${U}% de 20${U}000${U}€`],
    ['nl', '"Ja", \'s avonds in \'t huis', '“Ja”, ’s avonds in ’t huis'],
    ['pt', '"sim \'não\'"', '“sim ‘não’”'],
    ['pt-PT', '"sim \'não\'"', '«sim “não”»'],
    ['de-CH', '"ja \'nein\'"', '«ja ‹nein›»'],
    ['pl', '"tak \'nie\'"', '„tak «nie»”'],
    ['cs', '"ano \'ne\'"', '„ano ‚ne‘“'],
    ['ko', '"네 \'아니요\'"', '“네 ‘아니요’”'],
    ['ar', '"نعم \'لا\'"', '«نعم “لا”»'],
    ['ja', '彼は"はい\'いいえ\'"と', '彼は「はい『いいえ』」と'],
    ['ja', 'Coop\'sの"案"', 'Coop’sの「案」'],
    ['es', '"Sí, \'claro\'"', '«Sí, “claro”»'],
    ['it', 'l\'"amico"', 'l’«amico»'],
    ['el', '"ναι \'όχι\'"', '«ναι “όχι”»'],
    ['bg', '"да \'не\'"', '„да ’не’“'],
    ['de', "\"Wie 's geht'\" ist 'ne Frage", '„Wie ’s geht’“ ist ’ne Frage'],
    ['de', '"Sie sagt \'nein\'."', '„Sie sagt ‚nein‘.“'],
  ])('%s: %s', (language, typed, set) => {
    expect(setWords(typed, language)).toBe(set);
  });

  it.each([
    ['en', 'See art. 8, arts. 3 and 4, p. 5.', `See art.${U}8, arts.${U}3 and 4, p.${U}5.`],
    ['en', 'No. 5 and § 3, §§ 3 to 5', `No.${U}5 and §${U}3, §§${U}3 to 5`],
    ['fr', 'loi n° 47-1775, Art. 8, pp. 5 et 6', `loi n°${U}47-1775, Art.${U}8, pp.${U}5 et 6`],
    ['es', '(arts. 8 y 9), n.º 5, nº 5, núm. 5', `(arts.${U}8 y 9), n.º${U}5, nº${U}5, núm.${U}5`],
    ['it', 'legge n. 381, artt. 3 e 4, pag. 5', `legge n.${U}381, artt.${U}3 e 4, pag.${U}5`],
    ['nl', 'art. 6:1, nr. 5, blz. 3', `art.${U}6:1, nr.${U}5, blz.${U}3`],
    ['de', 'Art. 8 Abs. 2, Nr. 5, S. 3', `Art.${U}8 Abs.${U}2, Nr.${U}5, S.${U}3`],
    ['bg', 'ДВ, бр. 113, чл. 2, ал. 1, № 5', `ДВ, бр.${U}113, чл.${U}2, ал.${U}1, №${U}5`],
    ['el', 'ν. 4430, άρθρο 25, άρ. 3, Άρθρα 24', `ν.${U}4430, άρθρο${U}25, άρ.${U}3, Άρθρα${U}24`],
    ['pt', 'Art. 5 da lei n.º 119', `Art.${U}5 da lei n.º${U}119`],
  ])('keeps an abbreviation with its figure in %s: %s', (language, typed, set) => {
    expect(setWords(typed, language)).toBe(set);
  });

  it('keeps no other word with the figure after it', () => {
    const typed = 'a cart. 8 people, op. eight, art 8, a.org/p. 5 and art. of 8';
    expect(setWords(typed, 'en')).toBe(typed);
    expect(setWords('The n. 5, чл. 2', 'en')).toBe('The n. 5, чл. 2');
  });

  it('leaves a language without an entry as it was typed', () => {
    expect(setWords('"ndiyo" -- ...', 'sw')).toBe('"ndiyo" -- ...');
  });
});

describe('across parts of a text', () => {
  const text = (value: string): Inline => ({ type: 'text', value });

  it('sees a quote that bold begins or ends', () => {
    const bold: Inline = { type: 'strong', children: [text('bold')] };
    expect(plainText(setType([text('say "'), bold, text('", please')], 'en'))).toBe(
      'say “bold”, please',
    );
    const inside: Inline = { type: 'strong', children: [text('"bold"')] };
    expect(setType([inside, text('\'s - "end"')], 'en')).toEqual([
      { type: 'strong', children: [text('“bold”')] },
      text('’s\u00A0– “end”'),
    ]);
  });

  it('keeps code, addresses and other languages out, but sees that they are there', () => {
    const code: Inline = { type: 'code', value: '"x" -- y' };
    const address: Inline = {
      type: 'link',
      url: 'https://a.org/b--c',
      children: [text('https://a.org/b--c')],
    };
    const foreign: Inline = {
      type: 'foreign',
      language: 'fr',
      children: [text('«\u00A0a\u00A0»')],
    };
    const all = [text('"'), code, text('" "'), address, text('" "'), foreign, text('"')];
    expect(setType(all, 'en')).toEqual([
      text('“'),
      code,
      text('” “'),
      address,
      text('” “'),
      foreign,
      text('”'),
    ]);
  });

  it('keeps no figure in code or in an address, but one after bold words', () => {
    const code: Inline = { type: 'code', value: 'art. 8' };
    const url = 'https://a.org/?q=art. 8';
    const address: Inline = { type: 'link', url, children: [text(url)] };
    expect(setType([text('see '), code, text(' or '), address], 'en')).toEqual([
      text('see '),
      code,
      text(' or '),
      address,
    ]);
    const bold: Inline = { type: 'strong', children: [text('art.')] };
    expect(plainText(setType([bold, text(' 8')], 'en'))).toBe(`art.${U}8`);
  });

  it('sets the words of other links', () => {
    const link: Inline = { type: 'link', url: 'https://a.org', children: [text('"us"')] };
    expect(plainText(setType([link], 'en'))).toBe('“us”');
  });

  it('begins anew after a line break', () => {
    expect(plainText(setType([text('a'), { type: 'line-break' }, text('"b"')], 'en'))).toBe(
      'a “b”',
    );
  });
});

describe('whatever the text', () => {
  const languages = fc.constantFrom('en', 'fr', 'es', 'it', 'el', 'bg', 'de', 'ja', 'pl', 'ar');

  it('changes nothing where there is no mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), languages, (raw, language) => {
        const plain = raw.replaceAll(/["'.:;!?«»%-]|\d/g, '');
        expect(setWords(plain, language)).toBe(plain);
      }),
    );
  });

  it('never changes, adds or loses a letter', () => {
    const marks = fc.constantFrom(...'"\'-. ():;!?«»%aé9字', '😀');
    const letters = (text: string) =>
      text.replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
    fc.assert(
      fc.property(fc.array(marks), languages, (parts, language) => {
        const typed = parts.join('');
        expect(letters(setWords(typed, language))).toBe(letters(typed));
      }),
    );
  });

  it('sets a text in parts as it sets the whole', () => {
    const marks = fc.constantFrom(...'"\'-. :!«»a1', '😀');
    fc.assert(
      fc.property(fc.array(marks), fc.nat(), languages, (parts, at, language) => {
        const whole = parts.join('');
        const cut = whole.length === 0 ? 0 : at % whole.length;
        const halves: Inline[] = [
          { type: 'text', value: whole.slice(0, cut) },
          { type: 'strong', children: [{ type: 'text', value: whole.slice(cut) }] },
        ];
        expect(plainText(setType(halves, language))).toBe(setWords(whole, language));
      }),
    );
  });
});
