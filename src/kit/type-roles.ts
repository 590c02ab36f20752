/** What a piece of text is, which decides its face and size. */
export type TypeRole =
  | 'display'
  | 'title'
  | 'lead'
  | 'question'
  | 'quote'
  | 'h2'
  | 'h3'
  | 'body'
  | 'entry'
  | 'row'
  | 'cell'
  | 'name'
  | 'folio'
  | 'small'
  | 'label'
  | 'head'
  | 'code';

export interface TypeSize {
  readonly family: 'display' | 'text' | 'code';
  readonly weight: 400 | 600 | 700;
  /** Points. */
  readonly size: number;
  /** Millimetres. */
  readonly leading: number;
  /** Of the size. */
  readonly tracking: number;
  /** Millimetres that the line hangs lower than centred in its leading. */
  readonly down: number;
  readonly lines?: 'even' | 'no-orphan';
}

const display = { family: 'display', weight: 700, tracking: 0, down: 0 } as const;
const text = { family: 'text', weight: 400, tracking: 0, down: 0 } as const;

const BOOK: Readonly<Record<TypeRole, TypeSize>> = {
  display: { ...display, size: 44, leading: 15, tracking: -0.022, lines: 'even' },
  title: { ...display, size: 24, leading: 10, tracking: -0.012, down: 0.7, lines: 'even' },
  lead: { ...text, size: 13, leading: 6.25, lines: 'even' },
  question: { ...display, size: 13, leading: 6.25, tracking: -0.003, lines: 'even' },
  quote: { ...display, size: 13, leading: 6.25, tracking: -0.003, lines: 'even' },
  h2: { ...display, size: 13, leading: 5, tracking: -0.003, lines: 'even' },
  h3: { ...text, weight: 600, size: 10.5, leading: 5, lines: 'no-orphan' },
  body: { ...text, size: 10.5, leading: 5, lines: 'no-orphan' },
  entry: { ...text, size: 10.5, leading: 4.6, lines: 'even' },
  row: { ...text, size: 10.5, leading: 4.4, lines: 'even' },
  cell: { ...text, size: 10, leading: 5, lines: 'no-orphan' },
  name: { ...display, size: 10, leading: 5 },
  folio: { ...display, size: 10, leading: 5 },
  small: { ...text, size: 8.5, leading: 3.75, lines: 'no-orphan' },
  label: { ...text, weight: 600, size: 8.5, leading: 3.75, lines: 'no-orphan' },
  head: { ...text, size: 8.5, leading: 5 },
  code: { ...text, family: 'code', size: 9, leading: 5 },
};

/** A4 and Letter: larger titles and body, all else as in the booklet. */
const SHEET: Readonly<Record<TypeRole, TypeSize>> = {
  ...BOOK,
  title: { ...BOOK.title, size: 34, leading: 15 },
  body: { ...BOOK.body, size: 12, leading: 6.25 },
  h3: { ...BOOK.h3, size: 12, leading: 6.25 },
  entry: { ...BOOK.entry, size: 12, leading: 5 },
  row: { ...BOOK.row, size: 12, leading: 5 },
};

/** A card is read at arm's length, its title across the table. */
const CARD: Readonly<Record<TypeRole, TypeSize>> = {
  ...BOOK,
  title: { ...BOOK.title, size: 30, leading: 12.5, down: 0 },
  lead: { ...BOOK.lead, size: 16, leading: 7.5 },
  question: { ...BOOK.question, size: 20, leading: 9.5 },
  body: { ...BOOK.body, size: 12, leading: 6.25 },
};

/** A poster is read from across the room, its smallest words from an arm's length. */
const POSTER: Readonly<Record<TypeRole, TypeSize>> = {
  display: { ...BOOK.display, size: 60, leading: 21 },
  title: { ...BOOK.title, size: 25, leading: 10.5, down: 0 },
  lead: { ...BOOK.lead, size: 15, leading: 7.5 },
  question: { ...BOOK.question, size: 18, leading: 8.75 },
  quote: { ...BOOK.quote, size: 18, leading: 8.75 },
  h2: { ...BOOK.h2, size: 18, leading: 7.5 },
  h3: { ...BOOK.h3, size: 15, leading: 7.5 },
  body: { ...BOOK.body, size: 15, leading: 7.5 },
  entry: { ...BOOK.entry, size: 15, leading: 6.25 },
  row: { ...BOOK.row, size: 15, leading: 6.25 },
  cell: { ...BOOK.cell, size: 13, leading: 5.5 },
  name: { ...BOOK.name, size: 13, leading: 5.5 },
  folio: { ...BOOK.folio, size: 13, leading: 5.5 },
  small: { ...BOOK.small, size: 11, leading: 5 },
  label: { ...BOOK.label, size: 11, leading: 5 },
  head: { ...BOOK.head, size: 11, leading: 5 },
  code: { ...BOOK.code, size: 12, leading: 7.5 },
};

/** Millimetres: 27 points. */
const LINE = 9.525;
const READ = { size: 18, leading: LINE } as const;
/** The drop lets these stand on the baselines of 18 points. */
const LARGER = { size: 19.5, leading: LINE, down: -0.2 } as const;

/** For readers with low vision: nothing below 18 points on 27, the titles of the booklet half as large again; that of the cover a little less, for words that may not be split. */
const LARGE_PRINT: Readonly<Record<TypeRole, TypeSize>> = {
  display: { ...BOOK.display, size: 60, leading: LINE * 2.25 },
  title: { ...BOOK.title, size: 36, leading: LINE * 1.5, down: 0 },
  lead: { ...BOOK.lead, ...LARGER },
  question: { ...BOOK.question, ...LARGER },
  quote: { ...BOOK.quote, ...LARGER },
  h2: { ...BOOK.h2, ...LARGER },
  h3: { ...BOOK.h3, ...READ },
  body: { ...BOOK.body, ...READ },
  entry: { ...BOOK.entry, ...READ },
  row: { ...BOOK.row, ...READ },
  cell: { ...BOOK.cell, ...READ },
  name: { ...BOOK.name, ...READ },
  folio: { ...BOOK.folio, ...READ },
  small: { ...BOOK.small, ...READ },
  label: { ...BOOK.label, ...READ },
  head: { ...BOOK.head, ...READ },
  code: { ...BOOK.code, ...READ },
};

const SCALES = {
  book: BOOK,
  sheet: SHEET,
  card: CARD,
  poster: POSTER,
  'large-print': LARGE_PRINT,
} as const;

/** The sizes that a paper takes, or a page for readers with low vision. */
export type TypeSet = keyof typeof SCALES;

export function typeScale(set: TypeSet): Readonly<Record<TypeRole, TypeSize>> {
  return SCALES[set];
}
