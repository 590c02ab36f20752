import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import { type EngineLine, type EngineNode, numberProp, TYPE } from './engine-node.js';
import { placedNodes } from './placed-node.js';
import type { Preparation, SourceText } from './preparation.js';
import { TEXT_NUMBER } from './prepare-text.js';
import { RIGHT_TO_LEFT } from './right-to-left.js';

/** A line may stick out of its box by less than anybody sees. Points. */
const SQUEEZE_TOLERANCE = 0.5;
const MEASURE_TOLERANCE = 0.3;

interface Laid {
  readonly pages: readonly EngineNode[];
  readonly preparation: Preparation;
}

interface Drawn {
  letters: string;
  isSqueezed: boolean;
  isNarrow: boolean;
}

/** Proves that every text of a section came out whole, in boxes that hold it. */
export function checkSection(
  { pages, preparation }: Laid,
  { id, place }: { readonly id: string; readonly place: Place },
): readonly Diagnostic[] {
  const drawn = drawnTexts(pages, preparation);
  const faults = preparation.texts.flatMap((text, number) => {
    const source = { ...text, place: text.place ?? place };
    const found = drawn.get(number);
    if (found) return faultsOf(found, source, id);
    return source.isContent ? whole('', source, id) : [];
  });
  return firstOfEach(faults);
}

/** One fault of a template touches text after text; the first of each kind says what to mend. */
function firstOfEach(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Set(faults.map((each) => each.code))].flatMap((code) => {
    const [first, ...others] = faults.filter((each) => each.code === code);
    if (!first || others.length === 0) return first ?? [];
    return { ...first, hints: [...first.hints, `${others.length} more texts of it fare the same`] };
  });
}

function faultsOf(found: Drawn, source: SourceText, section: string): readonly Diagnostic[] {
  if (found.isSqueezed) return [squeezed(source, section)];
  const lost = whole(found.letters, source, section);
  return found.isNarrow ? [tooNarrow(source, section), ...lost] : lost;
}

function drawnTexts(
  pages: readonly EngineNode[],
  { texts }: Preparation,
): ReadonlyMap<number, Drawn> {
  const drawn = new Map<number, Drawn>();
  for (const page of pages) {
    for (const { node } of placedNodes(page)) {
      const number = node.type === TYPE.text ? numberProp(node, TEXT_NUMBER) : undefined;
      if (number === undefined) continue;
      const entry = drawn.get(number) ?? { letters: '', isSqueezed: false, isNarrow: false };
      entry.letters += lettersOf(node);
      entry.isSqueezed ||= isSqueezed(node);
      entry.isNarrow ||= isNarrow(node, texts[number]?.measure);
      drawn.set(number, entry);
    }
  }
  return drawn;
}

/** A hyphen at a line's end may be one that breaking the line put there, so both sides are compared without any. */
const NOT_COMPARED = /[\s\u00a0-]/gu;

function lettersOf(node: EngineNode): string {
  return (node.lines ?? []).map(drawnLetters).join('');
}

/** What a line says, as far as there are glyphs for it: a run whose glyphs stand for other letters is drawn wrong. */
function drawnLetters({ string, runs }: EngineLine): string {
  const isWhole = runs.every(({ start, end, glyphs }) => {
    const meant = [...string.slice(start, end).replace(NOT_COMPARED, '')].length;
    const shown = glyphs.flatMap(({ codePoints }) =>
      codePoints.map((each) => String.fromCodePoint(each)),
    );
    return [...shown.join('').replace(NOT_COMPARED, '')].length === meant;
  });
  return isWhole ? string.replace(NOT_COMPARED, '') : '';
}

function isSqueezed({ lines = [], box }: EngineNode): boolean {
  const height = lines.reduce((sum, line) => sum + line.box.height, 0);
  const room = (box?.height ?? 0) - (box?.paddingTop ?? 0) - (box?.paddingBottom ?? 0);
  return height > room + SQUEEZE_TOLERANCE;
}

/** A text that was broken for a wider box than it got would have its letters pressed together. */
function isNarrow({ lines = [], box }: EngineNode, measure: number | undefined): boolean {
  if (measure === undefined || !box) return false;
  const room = box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);
  const isFull = lines.some((line) => line.xAdvance > room - MEASURE_TOLERANCE);
  return isFull && room < measure - MEASURE_TOLERANCE && lines.length > 1;
}

function whole(letters: string, source: SourceText, section: string): readonly Diagnostic[] {
  const wanted = source.text.replace(NOT_COMPARED, '');
  const times = source.isRepeated ? Math.max(1, Math.round(letters.length / wanted.length)) : 1;
  if (isSame(letters, wanted.repeat(times))) return [];
  return [
    errorAt('render/lost-text', `Part of ${named(source, section)} is not on its page.`, {
      place: source.place,
      hints: ['shorten it, or let the template give it more room (minHeight instead of height)'],
    }),
  ];
}

/** Right-to-left lines come out in the order they are seen, so there only the letters are compared. */
function isSame(drawn: string, source: string): boolean {
  if (!RIGHT_TO_LEFT.test(source)) return drawn === source;
  return [...drawn].sort().join('') === [...source].sort().join('');
}

function squeezed(source: SourceText, section: string): Diagnostic {
  return errorAt(
    'render/squeezed',
    `The lines of ${named(source, section)} are higher than their box, so they would overlap.`,
    { place: source.place, hints: ['the template must set minHeight, not height, round a text'] },
  );
}

function tooNarrow(source: SourceText, section: string): Diagnostic {
  return errorAt(
    'render/wrong-measure',
    `The box of ${named(source, section)} is narrower than the measure its lines were broken for.`,
    { place: source.place, hints: ['the template must give the text the width it has'] },
  );
}

const SHOWN_LETTERS = 40;

function named({ text }: SourceText, section: string): string {
  const start = [...text].slice(0, SHOWN_LETTERS).join('').trim();
  return `“${start}${text.length > SHOWN_LETTERS ? '…' : ''}” in section “${section}”`;
}
