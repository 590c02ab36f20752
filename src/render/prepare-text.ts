import type { Place } from '../diagnostics/diagnostic.js';
import { answerInTurn } from './answer-in-turn.js';
import { chooseFaces } from './choose-faces.js';
import { cleanText, PICTURE_CHARACTER, textInstances } from './clean-text.js';
import { childrenOf, type EngineNode, numberProp, TYPE, textProp } from './engine-node.js';
import { PLANNED_LINES } from './lines-in.js';
import { type Piece, printed } from './pieces.js';
import { type BreakWish, planBreaks } from './plan-breaks.js';
import type { Preparation } from './preparation.js';
import { liftShift } from './shift-text.js';
import { snapBelow } from './snap-below.js';
import { flattenStyle, inheritType, lengthOf, type TypeStyle } from './type-style.js';

/** Prop by which a text is found again after layout: its number in `Preparation.texts`. */
export const TEXT_NUMBER = 'textNumber';
/** A style the engine hands on to the runs of a text; only strikes and underlines would read it. */
const PAGE_MARK = 'page-';
/** The engine takes this for “never”, so it splits no word of its own accord. */
const NEVER = 10_000;
/** Scripts whose letters the engine takes apart, so that a plan would not fit its string. */
const TAKEN_APART =
  /\p{sc=Deva}|\p{sc=Beng}|\p{sc=Taml}|\p{sc=Khmr}|\p{sc=Mymr}|\p{sc=Sinh}|\p{sc=Tibt}/u;

export interface TextContext {
  readonly type: TypeStyle;
  readonly place: Place | undefined;
  /** Of words inside a text, where it is not the text's own. */
  readonly language?: string | undefined;
  readonly isContent: boolean;
  readonly isRepeated: boolean;
}

/** Makes one text ready for the engine: clean strings, a face for every letter, and its lines or words planned. */
export function prepareText(node: EngineNode, context: TextContext, into: Preparation): void {
  cleanText(node);
  const type = inheritType(context.type, flattenStyle(node));
  const pieces = inlinePieces(node, { ...context, type }, into);
  const text = pieces.map((piece) => printed(piece.text, piece.face)).join('');
  const wish = wishOf(node);
  carryIndent(node, wish.indent);
  liftShift(node);
  node.props = {
    ...node.props,
    [TEXT_NUMBER]: into.texts.length,
    hyphenationPenalty: wish.hyphenate === undefined ? NEVER : undefined,
  };
  if (!TAKEN_APART.test(text)) {
    const plan = rememberedPlan(pieces, wish, into);
    node.props['hyphenationCallback'] = answerInTurn(plan);
    const lines = plan.filter((line) => line !== '').length;
    snapBelow(node, lines);
    if (wish.measure !== undefined) node.props[PLANNED_LINES] = lines;
  }
  const { place, isContent, isRepeated } = context;
  into.texts.push({ text, place, isContent, isRepeated, measure: wish.measure });
}

function wishOf(node: EngineNode): BreakWish {
  const aim = textProp(node, 'lines');
  return {
    measure: numberProp(node, 'measure'),
    aim: aim === 'even' || aim === 'no-orphan' ? aim : undefined,
    indent: lengthOf(flattenStyle(node)['textIndent']) ?? 0,
    hyphenate: textProp(node, 'hyphenate'),
  };
}

/** The engine reads the indent from the first run, which has none if the text opens with an inline element. */
function carryIndent(node: EngineNode, indent: number): void {
  const [first] = childrenOf(node);
  if (indent === 0 || !first || first.type === TYPE.textInstance) return;
  first.style = { ...flattenStyle(first), textIndent: indent };
  carryIndent(first, indent);
}

function rememberedPlan(
  pieces: readonly Piece[],
  wish: BreakWish,
  { memory }: Preparation,
): readonly string[] {
  const set = pieces.map(({ text, face, size, spacing, language }) => [
    text,
    face.postscriptName,
    size,
    spacing,
    language,
  ]);
  const key = JSON.stringify([wish, set]);
  const known = memory.lines.get(key);
  if (known) return known;
  const plan = planBreaks(pieces, wish, memory.hyphens);
  memory.lines.set(key, plan);
  return plan;
}

function inlinePieces(node: EngineNode, context: TextContext, into: Preparation): readonly Piece[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === TYPE.textInstance) return stringPieces(child, context, into);
    if (child.type === TYPE.image) return picturePieces(child, context, into);
    const type = inheritType(context.type, flattenStyle(child));
    const language = textProp(child, 'lang') ?? context.language;
    markReference(child, into);
    return inlinePieces(child, { ...context, type, language }, into);
  });
}

function stringPieces(
  instance: EngineNode,
  { type, place, language }: TextContext,
  into: Preparation,
): readonly Piece[] {
  const value = transformed(instance.value ?? '', type.transform);
  const known = type.families.filter((family) => into.fonts.has(family));
  if (known.length < type.families.length || known.length === 0) {
    into.unstyled.push({ text: value, place });
    return [];
  }
  const { pieces, text, missing } = chooseFaces(value, { ...type, language }, into.fonts);
  instance.value = text;
  for (const character of missing) into.missing.push({ character, place });
  return pieces;
}

function transformed(value: string, transform: string): string {
  if (transform === 'uppercase') return value.toUpperCase();
  return transform === 'lowercase' ? value.toLowerCase() : value;
}

function picturePieces(
  image: EngineNode,
  { type }: TextContext,
  { fonts }: Preparation,
): readonly Piece[] {
  const family = type.families.find((each) => fonts.has(each));
  if (family === undefined) return [];
  const fixedWidth = lengthOf(flattenStyle(image)['width']) ?? type.size;
  const face = fonts.face(family, type.weight);
  return [{ text: PICTURE_CHARACTER, face, size: type.size, spacing: 0, fixedWidth }];
}

/** A printed page number: the digits are held open by a placeholder and set once the page is known. */
function markReference(node: EngineNode, into: Preparation): void {
  const anchor = textProp(node, 'pageOf');
  if (anchor === undefined || textInstances(node).length === 0) return;
  node.style = {
    ...flattenStyle(node),
    textDecorationStyle: `${PAGE_MARK}${into.references.length}`,
  };
  into.references.push(anchor);
}

/** The number of the reference whose mark a run carries. */
export function referenceOf(mark: string | undefined): number | undefined {
  return mark?.startsWith(PAGE_MARK) ? Number(mark.slice(PAGE_MARK.length)) : undefined;
}
