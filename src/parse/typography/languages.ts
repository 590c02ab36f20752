/** How a language sets what a keyboard writes straight. */
export interface Typography {
  /** For " and for ' inside it; a space in a pair belongs to the mark. */
  readonly quotes: readonly [Pair, Pair];
  /** For `--` and for a hyphen with spaces. */
  readonly dash: string;
  /** For `---`. */
  readonly longDash: string;
  /** Words that begin with an apostrophe for letters left out. */
  readonly elisions: readonly string[];
  /** Words follow each other without spaces, so that quotes open and close by turns. */
  readonly unspaced?: boolean;
  /** Marks that stand off from their word, and by which space. */
  readonly spaced?: Spaced;
  /** Abbreviations and words that stay with the figure after them, besides those of every language. */
  readonly labels?: readonly string[];
}

interface Pair {
  readonly open: string;
  readonly close: string;
}

export interface Spaced {
  /** The kind of space that a typed one becomes, by the mark after it. */
  readonly before: Readonly<Record<string, string>>;
  /** After «. */
  readonly opened: string;
  /** Marks that get their space also where none was typed. */
  readonly always: string;
}

const NBSP = '\u00A0';
const NARROW = '\u202F';
const PLAIN = { dash: '–', longDash: '—', elisions: [] } as const;

const pair = (open: string, close: string): Pair => ({ open, close });
const HIGH = pair('“', '”');
const HIGH_SINGLE = pair('‘', '’');
const LOW = pair('„', '“');
const LOW_SINGLE = pair('‚', '‘');
const GUILLEMETS = pair('«', '»');
const SPACED_GUILLEMETS = pair(`«${NBSP}`, `${NBSP}»`);
const SMALL_GUILLEMETS = pair('‹', '›');

/** Lexique des règles typographiques en usage à l’Imprimerie nationale: a fine before ; ! ? and a full space before : and ». */
const FRENCH: Spaced = {
  before: { ':': NBSP, ';': NARROW, '!': NARROW, '?': NARROW, '»': NBSP, '%': NARROW },
  opened: NBSP,
  always: ':;!?«»%',
};
const PORTUGUESE_LABELS = ['arts.', 'cap.', 'fig.', 'pág.', 'págs.', 'vol.'];
const GERMAN_ELISIONS = ['n', 'ne', 'nen', 's'];
const GERMAN_LABELS = ['abs.', 'bd.', 'kap.', 's.'];
const FRENCH_LABELS = ['al.', 'arts.', 'chap.', 'fig.', 'n°s', 'nᵒ', 'nᵒˢ', 't.', 'vol.'];

/** By BCP 47 tag; a tag without an entry falls back to its language. Quotes are those of CLDR’s delimiters. */
const LANGUAGES: Readonly<Record<string, Typography>> = {
  ar: { ...PLAIN, quotes: [GUILLEMETS, HIGH] },
  bg: {
    ...PLAIN,
    quotes: [LOW, pair('’', '’')],
    labels: ['ал.', 'бр.', 'гл.', 'п.', 'с.', 'стр.', 'т.', 'чл.'],
  },
  cs: { ...PLAIN, quotes: [LOW, LOW_SINGLE] },
  de: {
    ...PLAIN,
    quotes: [LOW, LOW_SINGLE],
    elisions: GERMAN_ELISIONS,
    labels: GERMAN_LABELS,
  },
  'de-ch': {
    ...PLAIN,
    quotes: [GUILLEMETS, SMALL_GUILLEMETS],
    elisions: GERMAN_ELISIONS,
    labels: GERMAN_LABELS,
  },
  el: {
    ...PLAIN,
    quotes: [GUILLEMETS, HIGH],
    labels: [
      'άρ.',
      'αρ.',
      'άρθρα',
      'άρθρο',
      'άρθρου',
      'άρθρων',
      'κεφ.',
      'ν.',
      'παρ.',
      'σ.',
      'σελ.',
    ],
  },
  en: {
    ...PLAIN,
    quotes: [HIGH, HIGH_SINGLE],
    elisions: ['n', 'em', 'til', 'tis', 'twas', 'twere'],
    labels: ['arts.', 'ch.', 'fig.', 'no.', 'nos.', 'sec.', 'vol.'],
  },
  es: {
    ...PLAIN,
    quotes: [GUILLEMETS, HIGH],
    labels: ['arts.', 'cap.', 'fig.', 'n.os', 'núm.', 'núms.', 'pág.', 'págs.', 'vol.'],
  },
  fr: {
    ...PLAIN,
    quotes: [SPACED_GUILLEMETS, HIGH],
    spaced: FRENCH,
    labels: FRENCH_LABELS,
  },
  // Office québécois de la langue française: no space before ; ! ? unless somebody wants one.
  'fr-ca': {
    ...PLAIN,
    quotes: [SPACED_GUILLEMETS, HIGH],
    spaced: { ...FRENCH, always: ':«»%' },
    labels: FRENCH_LABELS,
  },
  it: {
    ...PLAIN,
    quotes: [GUILLEMETS, HIGH],
    labels: ['artt.', 'c.', 'cap.', 'fig.', 'n.', 'nn.', 'pag.', 'pagg.', 'vol.'],
  },
  ja: { ...PLAIN, quotes: [pair('「', '」'), pair('『', '』')], unspaced: true },
  ko: { ...PLAIN, quotes: [HIGH, HIGH_SINGLE] },
  nl: {
    ...PLAIN,
    quotes: [HIGH, HIGH_SINGLE],
    elisions: ['s', 't', 'n', 'k', 'm', 'r', 'ns'],
    labels: ['arts.', 'blz.', 'hfst.'],
  },
  pl: { ...PLAIN, quotes: [pair('„', '”'), GUILLEMETS] },
  pt: { ...PLAIN, quotes: [HIGH, HIGH_SINGLE], labels: PORTUGUESE_LABELS },
  'pt-pt': { ...PLAIN, quotes: [GUILLEMETS, HIGH], labels: PORTUGUESE_LABELS },
};

/** Undefined for a language without an entry: its marks stay as they were typed. */
export function typographyOf(language: string): Typography | undefined {
  const tag = language.toLowerCase();
  return LANGUAGES[tag] ?? LANGUAGES[tag.split('-')[0] ?? ''];
}
