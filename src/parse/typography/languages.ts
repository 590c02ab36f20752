/** How a language sets what a keyboard writes straight. */
export interface Typography {
  /** For " and for '; a space inside belongs to the mark. */
  readonly quotes: readonly [Pair, Pair];
  /** For `--` and for a hyphen with spaces. */
  readonly dash: string;
  /** For `---`. */
  readonly longDash: string;
  /** Words that begin with an apostrophe for letters left out. */
  readonly elisions: readonly string[];
  /** Marks before which a typed space is kept from breaking, by what kind of space stands there. */
  readonly spaced?: Readonly<Record<string, string>>;
}

interface Pair {
  readonly open: string;
  readonly close: string;
}

const NBSP = '\u00A0';
/** Lexique des règles typographiques en usage à l’Imprimerie nationale: a fine before ; ! ? and a full space before : and ». */
const NARROW = '\u202F';
const DASHES = { dash: '–', longDash: '—' } as const;
const CURLY: Pair = { open: '“', close: '”' };
const GUILLEMETS: Pair = { open: '«', close: '»' };

/** By BCP 47 tag; a tag without an entry falls back to its language. */
const LANGUAGES: Readonly<Record<string, Typography>> = {
  bg: {
    quotes: [
      { open: '„', close: '“' },
      { open: '’', close: '’' },
    ],
    ...DASHES,
    elisions: [],
  },
  de: {
    quotes: [
      { open: '„', close: '“' },
      { open: '‚', close: '‘' },
    ],
    ...DASHES,
    elisions: ['n', 'ne', 'nen', 's'],
  },
  el: { quotes: [GUILLEMETS, CURLY], ...DASHES, elisions: [] },
  en: {
    quotes: [CURLY, { open: '‘', close: '’' }],
    ...DASHES,
    elisions: ['n', 'em', 'til', 'tis', 'twas', 'twere'],
  },
  es: { quotes: [GUILLEMETS, CURLY], ...DASHES, elisions: [] },
  fr: {
    quotes: [{ open: `«${NBSP}`, close: `${NBSP}»` }, CURLY],
    ...DASHES,
    elisions: [],
    spaced: { ':': NBSP, ';': NARROW, '!': NARROW, '?': NARROW, '»': NBSP, '%': NARROW },
  },
  it: { quotes: [GUILLEMETS, CURLY], ...DASHES, elisions: [] },
};

/** Undefined for a language without an entry: its marks stay as they were typed. */
export function typographyOf(language: string): Typography | undefined {
  const tag = language.toLowerCase();
  return LANGUAGES[tag] ?? LANGUAGES[tag.split('-')[0] ?? ''];
}
