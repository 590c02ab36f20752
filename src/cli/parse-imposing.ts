import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { ImposeOrder } from '../flows/impose.js';
import type { Outcome } from '../model/outcome.js';
import type { Printer } from '../model/printer.js';
import { SCHEMES, type Scheme } from '../print/imposition.js';
import { parseLength } from '../print/lengths.js';
import { parseStock } from '../print/paper-stock.js';
import { PAPERS } from '../print/papers.js';
import { parsePaper } from '../print/parse-paper.js';
import { lastOf } from './last-of.js';

type Wishes = ImposeOrder['wishes'];
type Given = Readonly<Record<string, unknown>>;

/** Reads the words of an option; undefined where they say nothing that it takes. */
type Read = (words: string) => unknown;

interface WordOption {
  readonly wish: keyof Wishes;
  readonly read: Read;
  /** The nearest thing that could have been meant. */
  readonly hint: (words: string) => string;
}

const length: Omit<WordOption, 'wish'> = {
  read: parseLength,
  hint: () => 'a length, as 10mm, 1cm or 0.4in',
};
const paper: Omit<WordOption, 'wish'> = {
  read: parsePaper,
  hint: (words) => `${nameHint(words, Object.keys(PAPERS))}; or measures, as 210x297mm`,
};
const count: Omit<WordOption, 'wish'> = {
  read: (words) => (/^[1-9]\d{0,2}$/.test(words) ? Number(words) : undefined),
  hint: () => 'a whole number from 1 to 999',
};

function oneOf(names: readonly string[]): Omit<WordOption, 'wish'> {
  return {
    read: (words) => names.find((name) => name === words),
    hint: (words) => nameHint(words, names),
  };
}

const WORDS: Readonly<Record<string, WordOption>> = {
  scheme: { wish: 'scheme', ...oneOf(SCHEMES) },
  sheet: { wish: 'sheet', ...paper },
  trim: { wish: 'trim', ...paper },
  signature: { wish: 'pagesPerSignature', ...count },
  across: { wish: 'across', ...count },
  down: { wish: 'down', ...count },
  binding: { wish: 'binding', ...oneOf(['left', 'right']) },
  flip: { wish: 'flip', ...oneOf(['long', 'short']) },
  sides: { wish: 'sides', ...oneOf(['duplex', 'single']) },
  tray: { wish: 'tray', ...oneOf(['face-up', 'face-down']) },
  pile: { wish: 'pile', ...oneOf(['turned', 'as-it-lies']) },
  paper: {
    wish: 'paperThickness',
    read: (words) => parseStock(words)?.thickness ?? parseLength(words),
    hint: () => 'its weight, as “80 g” or “20 lb”, or its thickness, as 0.1mm',
  },
  overlap: { wish: 'overlap', ...length },
  gutter: { wish: 'gutter', ...length },
  border: { wish: 'border', ...length },
};

const FLAGS: Readonly<Record<string, keyof Wishes>> = {
  'back-cover': 'backCover',
  cards: 'cards',
  'cover-apart': 'coverApart',
  fit: 'fit',
  marks: 'marks',
};

const FOLDED: readonly Scheme[] = ['saddle-stitch', 'signatures'];
const GRID: readonly Scheme[] = ['n-up', 'cut-and-stack'];

/** Options that mean something to some schemes only. */
const SCHEMES_OF: Readonly<Record<string, readonly Scheme[]>> = {
  signature: ['signatures'],
  across: GRID,
  cards: ['n-up'],
  down: GRID,
  overlap: ['tile'],
  'cover-apart': FOLDED,
  'back-cover': [...FOLDED, ...GRID],
  gutter: FOLDED,
};

/** What the options of `impose` wish for, and what the printer is, or all that is wrong with them. */
export function parseImposing(
  given: Given,
  printer: Printer | undefined,
): Outcome<Wishes | undefined> {
  const read = Object.keys(WORDS).map((name) => readOption(name, lastOf(given[name])));
  const flags = Object.entries(FLAGS).filter(([name]) => given[name] === true);
  const wished: Partial<Wishes> = Object.assign(
    {},
    ...read.map(({ value }) => value),
    ...flags.map(([, wish]) => ({ [wish]: true })),
  );
  const scheme = schemeOf(given, wished);
  const value: Wishes = { sides: 'duplex', ...wishesFor(printer), ...wished, scheme };
  const diagnostics = [
    ...read.flatMap((each) => each.diagnostics),
    ...atOdds(given, wished),
    ...useless(given, value),
  ];
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

/** What is known of the printer need not be said again. */
function wishesFor(printer: Printer | undefined): Partial<Wishes> {
  if (!printer) return {};
  const { sides, tray, border, flips } = printer;
  return { sides, tray, border, swapsFlips: flips === 'swapped' };
}

function readOption(name: string, words: string | undefined): Outcome<Partial<Wishes>> {
  const option = WORDS[name];
  if (!option || words === undefined) return { value: {}, diagnostics: [] };
  const value = option.read(words);
  if (value !== undefined) return { value: { [option.wish]: value }, diagnostics: [] };
  const message = `--${name} does not take “${words}”.`;
  return { value: {}, diagnostics: [wrong(message, option.hint(words))] };
}

/** What has a name of its own, or a number that only one scheme has, says which scheme is meant. */
function schemeOf(given: Given, { scheme, pagesPerSignature }: Partial<Wishes>): Scheme {
  if (given['tile'] === true) return 'tile';
  return scheme ?? (pagesPerSignature === undefined ? 'saddle-stitch' : 'signatures');
}

function atOdds(given: Given, { scheme }: Partial<Wishes>): readonly Diagnostic[] {
  if (given['tile'] !== true || scheme === undefined || scheme === 'tile') return [];
  return [wrong(`--tile and --scheme ${scheme} cannot both hold.`, 'leave one of them out')];
}

function useless(given: Given, { scheme, sides, pile }: Wishes): readonly Diagnostic[] {
  const idlePile =
    pile !== undefined && sides === 'duplex'
      ? [wrong('--pile means nothing to a duplex printer.', 'it goes with --sides single')]
      : [];
  const names = Object.keys(SCHEMES_OF).filter((name) => given[name] !== undefined);
  const idle = names.flatMap((name) => {
    const schemes = SCHEMES_OF[name] ?? [];
    if (schemes.includes(scheme)) return [];
    const hint = schemes.map((each) => `--scheme ${each}`).join(' or ');
    return [wrong(`--${name} means nothing with the scheme “${scheme}”.`, `it goes with ${hint}`)];
  });
  return [...idlePile, ...idle];
}

function wrong(message: string, hint: string): Diagnostic {
  return errorAt('cli/bad-value', message, { hints: [hint] });
}
