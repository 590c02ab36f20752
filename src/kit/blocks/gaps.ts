import type { Block } from '../../model/block.js';
import type { Setting } from '../setting.js';

/** White space above a block, in millimetres; one that `grows` takes a share of the free space of its page. */
export interface Gap {
  readonly height: number;
  readonly grows: boolean;
}

const HALF = 2.5;
const UNIT = 5;

interface Around {
  readonly setting: Setting;
  readonly after: 'title' | 'nothing';
  /** The block above is the first of all. */
  readonly isSecond: boolean;
}

/** Steps of half a unit between unlike blocks; none between paragraphs. */
export function gapBetween(previous: Block | undefined, block: Block, around: Around): Gap {
  const { setting, after } = around;
  if (previous === undefined) return fixed(after === 'title' ? UNIT : 0);
  if (block.type === 'free-space')
    return { height: HALF, grows: setting.exact && !setting.growing };
  if (previous.type === 'free-space') return fixed(0);
  if (setting.exact && sharesSpace(previous, block)) {
    return { height: setting.growing ? UNIT : HALF, grows: !setting.growing };
  }
  return fixed(heightBetween(previous, block, around));
}

function fixed(height: number): Gap {
  return { height, grows: false };
}

/** Pieces of work of one kind stand evenly over the page. */
function sharesSpace(previous: Block, block: Block): boolean {
  if (previous.type === 'callout' && block.type === 'callout') return true;
  const bars = [previous, block].every((each) => each.type === 'lines' && each.layout === 'bar');
  return bars;
}

function heightBetween(previous: Block, block: Block, around: Around): number {
  if (block.type === 'heading') return headingGap(previous, block.level);
  if (previous.type === 'heading') return previous.level === 2 ? HALF : 0;
  return gapOfUnlike(previous, block, around);
}

/** In large print frames stand a little closer together, so that more of them share a page. */
function calloutGap(previous: Block, block: Block, setting: Setting): number {
  if (opensFoot(block)) return questionGap(setting);
  return setting.look.largePrint && previous.type === 'callout' ? HALF : UNIT;
}

/** Neither is a heading; a frame needs air above it, a question has its share of the free space. */
function gapOfUnlike(previous: Block, block: Block, around: Around): number {
  const { setting } = around;
  if (block.type === 'callout') return calloutGap(previous, block, setting);
  if (areOfAPiece(previous, block)) return setting.look.largePrint ? HALF : 0;
  const isClear = [previous, block].some(wantsAir) || isIntro(previous, around);
  return isClear ? UNIT : HALF;
}

const AIRY: readonly Block['type'][] = ['table', 'fact-table', 'form', 'figure'];

/** What runs over the full width between rules or under a bar. */
function wantsAir(block: Block): boolean {
  if (block.type === 'lines') return block.layout === 'bar';
  return AIRY.includes(block.type);
}

function headingGap(previous: Block, level: number): number {
  if (previous.type === 'heading') return 0;
  return level === 2 ? UNIT : HALF;
}

/** Paragraphs, and lines that carry their own prompts, go on evenly. */
function areOfAPiece(previous: Block, block: Block): boolean {
  if (previous.type === 'paragraph') return block.type === 'paragraph';
  return [previous, block].every((each) => each.type === 'lines' && each.layout === 'on-line');
}

/** On a large sheet nothing grows above the question, so its distance is given; large print wants more white in any case. */
function questionGap({ growing, look }: Setting): number {
  if (look.largePrint) return UNIT;
  return growing ? UNIT + HALF : HALF;
}

/** The question stands on the foot of its page: free space falls above it. */
export function opensFoot(block: Block): boolean {
  return block.type === 'callout' && block.name === 'question' && !block.plain;
}

/** On a worksheet the opening lines stand a unit away from the work. */
function isIntro(previous: Block, { setting, after, isSecond }: Around): boolean {
  const opens = isSecond && after === 'title';
  return opens && previous.type === 'paragraph' && setting.indent === 0;
}
