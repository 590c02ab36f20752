/** What may stand at the end of a line: letters that stay together. Lengths are points. */
export interface Atom {
  readonly text: string;
  readonly width: number;
  /** How the next atom follows: after a space, in the same word, or in the same word with a hyphen when broken there. */
  readonly join: 'space' | 'word' | 'hyphen';
  /** Width of the space where the line goes on, or of the hyphen where it ends. */
  readonly joinWidth: number;
}

export interface BreakOptions {
  readonly measure: number;
  /** Of the first line; the others have none. */
  readonly indent: number;
  /** `even`: all lines about as long; `no-orphan`: least ragged, and no word alone on the last line. */
  readonly aim: 'even' | 'no-orphan';
}

interface FitOptions extends BreakOptions {
  /** Width that every line should have, the last one too, where ends of lines are weighed as well. */
  readonly ideal?: number;
}

/** A line runs from one atom up to, not including, another. */
export type Break = number;

const TOO_WIDE = 0.01;
const LINE_COST = 1000;
const ORPHAN_COST = 500;
/** A last line shorter than this part of the measure looks lost. */
const SHORT_LAST = 1 / 3;
const SHORT_LAST_WEIGHT = 2;
/** More than the white of any line: words are split where that saves a line, never for an even edge. */
const HYPHEN_COST = 2;
const WORD_CUT_COST = 0.05;
/** Titles of two or three words may leave one on their last line. */
const FEW_WORDS = 3;
const HALVINGS = 24;
/** As bad as a line half empty or half too long; less than any hyphen or further line. */
const TORN_COST = 0.25;
/** Of a line that ends on no mark: a comma is the better place, even if lines differ by a quarter then. */
const NO_MARK_COST = 0.06;
/** By this part of its width the longest line may grow for the sake of better line ends. */
const GROWTH = 0.15;
/** Words of one or two letters, and longer articles, lead on to the next word: “y”, “to”, “el”, “the”. */
const LETTER = '[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}]\\p{M}*';
const ARTICLES =
  'the|los|las|una|une|uno|les|des|gli|der|die|das|den|dem|ein|het|een|του|της|των|τον|την|τις';
const SHORT_WORD = new RegExp(`^\\p{P}*(?:${LETTER}(?:${LETTER})?|${ARTICLES})$`, 'u');
/** “of,” ends a group of words, and should not be torn from it. */
const SHORT_LAST_WORD = new RegExp(`^${LETTER}(?:${LETTER})?[,.;:!?…]`, 'u');
const MARK = /\p{P}$/u;

/** Where lines end: for each line the index of the atom after its last. As few lines as greedy breaking gives. */
export function breakLines(atoms: readonly Atom[], options: BreakOptions): readonly Break[] {
  const fit = totalFit(atoms, options);
  if (options.aim === 'no-orphan' || fit.length < 2) return fit;
  const even = totalFit(atoms, { ...options, measure: evenMeasure(atoms, options, fit.length) });
  const isSound = even.length <= fit.length && (!endsAlone(atoms, even) || endsAlone(atoms, fit));
  return sparingShortWords(atoms, options, isSound ? even : fit);
}

function endsAlone(atoms: readonly Atom[], breaks: readonly Break[]): boolean {
  return orphanCost(atoms, breaks.at(-2) ?? 0) > 0;
}

/** The smallest measure that still gives this number of lines, found by halving. */
function evenMeasure(atoms: readonly Atom[], options: BreakOptions, lines: number): number {
  let low = options.measure / lines / 2;
  let high = options.measure;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    const isWideEnough =
      atoms.every((atom) => atom.width <= middle) &&
      totalFit(atoms, { ...options, measure: middle }).length <= lines;
    if (isWideEnough) high = middle;
    else low = middle;
  }
  return high;
}

/** The same number of lines, hardly less even, with fewer short words torn from their neighbours; else as they were. */
function sparingShortWords(
  atoms: readonly Atom[],
  options: BreakOptions,
  breaks: readonly Break[],
): readonly Break[] {
  const most = tornEnds(atoms, breaks);
  if (most === 0) return breaks;
  const ideal = Math.min(options.measure, widest(atoms, options, breaks));
  const measure = Math.min(options.measure, ideal * (1 + GROWTH));
  const found = totalFit(atoms, { ...options, measure, ideal });
  const isSound =
    found.length <= breaks.length && (!endsAlone(atoms, found) || endsAlone(atoms, breaks));
  return isSound && tornEnds(atoms, found) < most ? found : breaks;
}

function tornEnds(atoms: readonly Atom[], breaks: readonly Break[]): number {
  return breaks.filter((end) => end < atoms.length && isTorn(atoms, end)).length;
}

/** Whether a short word stands alone at this break: one that leads on before it, or one that ends its group after it. */
function isTorn(atoms: readonly Atom[], end: number): boolean {
  const last = atoms[end - 1];
  if (last?.join !== 'space') return false;
  const isWhole = (atoms[end - 2]?.join ?? 'space') === 'space';
  const leadsOn = isWhole && SHORT_WORD.test(last.text.toLowerCase());
  return leadsOn || SHORT_LAST_WORD.test(atoms[end]?.text.toLowerCase() ?? '');
}

function widest(
  atoms: readonly Atom[],
  { indent }: BreakOptions,
  breaks: readonly Break[],
): number {
  const widths = breaks.map((end, index) => lineWidth(atoms, breaks[index - 1] ?? 0, end));
  return Math.max(...widths.map((width, index) => (index === 0 ? width + indent : width)));
}

/** Total fit for ragged setting: fewest lines first, then least white at their ends (after Knuth and Plass). */
function totalFit(atoms: readonly Atom[], options: FitOptions): readonly Break[] {
  const costs: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= atoms.length; end += 1) {
    const best = bestStart(atoms, { costs, end, options });
    costs[end] = best.cost;
    from[end] = best.start;
  }
  const breaks: Break[] = [];
  for (let end = atoms.length; end > 0; end = from[end] ?? 0) breaks.unshift(end);
  return breaks;
}

interface Search {
  /** Of the best way to set everything before an atom. */
  readonly costs: readonly number[];
  readonly end: number;
  readonly options: FitOptions;
}

/** The atom with which the line that ends here had best begin. A single atom is a line even where it is too wide. */
function bestStart(atoms: readonly Atom[], { costs, end, options }: Search) {
  let start = end - 1;
  let cost = (costs[start] ?? 0) + (lineCost(atoms, { start, end, options }) ?? LINE_COST);
  for (let other = end - 2; other >= 0; other -= 1) {
    const line = lineCost(atoms, { start: other, end, options });
    if (line === undefined) break;
    const whole = (costs[other] ?? 0) + line;
    if (whole < cost) {
      start = other;
      cost = whole;
    }
  }
  return { start, cost };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly options: FitOptions;
}

/** Undefined where the line is wider than its room. */
function lineCost(atoms: readonly Atom[], { start, end, options }: Line): number | undefined {
  const room = options.measure - (start === 0 ? options.indent : 0);
  const slack = room - lineWidth(atoms, start, end);
  if (slack < -TOO_WIDE) return undefined;
  if (options.ideal !== undefined) {
    const off = (options.ideal - options.measure + slack) / options.ideal;
    return LINE_COST + off ** 2 + endCost(atoms, { start, end, options });
  }
  if (end === atoms.length) {
    const short = start === 0 ? 0 : Math.max(0, SHORT_LAST - 1 + slack / options.measure);
    return LINE_COST + orphanCost(atoms, start) + SHORT_LAST_WEIGHT * short ** 2;
  }
  return LINE_COST + (slack / options.measure) ** 2 + breakCost(atoms[end - 1]);
}

/** What the place costs at which a line ends, whatever its width. */
function endCost(atoms: readonly Atom[], { start, end }: Line): number {
  if (end === atoms.length) return orphanCost(atoms, start);
  const last = atoms[end - 1];
  const mark = MARK.test(last?.text ?? '') ? 0 : NO_MARK_COST;
  return breakCost(last) + (isTorn(atoms, end) ? TORN_COST : mark);
}

function orphanCost(atoms: readonly Atom[], start: number): number {
  const words = 1 + atoms.slice(0, -1).filter((atom) => atom.join === 'space').length;
  const isOneWord = atoms.slice(start, -1).every((atom) => atom.join !== 'space');
  return isOneWord && start > 0 && words > FEW_WORDS ? ORPHAN_COST : 0;
}

function breakCost(last: Atom | undefined): number {
  if (last?.join === 'hyphen') return HYPHEN_COST;
  return last?.join === 'word' ? WORD_CUT_COST : 0;
}

/** Width of the atoms from `start` up to `end` on a line of their own. */
export function lineWidth(atoms: readonly Atom[], start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end; index += 1) {
    const atom = atoms[index];
    if (!atom) break;
    width += atom.width;
    const isLast = index === end - 1;
    if (!isLast && atom.join === 'space') width += atom.joinWidth;
    if (isLast && end < atoms.length && atom.join === 'hyphen') width += atom.joinWidth;
  }
  return width;
}
