import { PDFArray, type PDFContext, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Box, Turn } from '../print/imposition.js';
import { lookUp, numberAt, numbersIn } from './look-up.js';
import type { PageLeaf } from './read-page-tree.js';
import type { SourcePage } from './source-document.js';

/** A page less wide or high than this is none: a point of 1/72 inch. */
const LEAST = 1;

/** Where a page says that it is cut, how it is turned and how large its unit is; undefined where it has no size. */
export function readPage(leaf: PageLeaf, number: number): SourcePage | undefined {
  const { ref, node, inherited } = leaf;
  const { context } = node;
  const media = boxOf(arrayOf(inherited.MediaBox, context));
  if (!media) return undefined;
  const crop = within(boxOf(arrayOf(inherited.CropBox, context)), media) ?? media;
  // Somebody who crops a page in a viewer leaves its trim box as it was.
  const trim = within(boxOf(lookUp(node, 'TrimBox', PDFArray)), crop) ?? crop;
  const bleed = within(boxOf(lookUp(node, 'BleedBox', PDFArray)), media);
  const userUnit = numberAt(node, 'UserUnit') ?? 1;
  return {
    number,
    ref,
    node,
    resources: inherited.Resources,
    trim,
    bleed: bleed ? around(trim, bleed) : trim,
    turn: turnOf(inherited.Rotate, context),
    unit: userUnit > 0 ? userUnit : 1,
  };
}

function arrayOf(value: PDFObject | undefined, context: PDFContext): PDFArray | undefined {
  const array = context.lookup(value);
  return array instanceof PDFArray ? array : undefined;
}

/** Two opposite corners, in whichever order. */
function boxOf(array: PDFArray | undefined): Box | undefined {
  const [x1, y1, x2, y2] = numbersIn(array);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) {
    return undefined;
  }
  return sound({
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  });
}

/** What two boxes share; undefined where that is no page. */
function within(inner: Box | undefined, outer: Box): Box | undefined {
  if (!inner) return undefined;
  const x = Math.max(inner.x, outer.x);
  const y = Math.max(inner.y, outer.y);
  const right = Math.min(inner.x + inner.width, outer.x + outer.width);
  const top = Math.min(inner.y + inner.height, outer.y + outer.height);
  return sound({ x, y, width: right - x, height: top - y });
}

function sound(box: Box): Box | undefined {
  return box.width >= LEAST && box.height >= LEAST ? box : undefined;
}

/** The least box that holds both. */
function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const top = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: top - y };
}

const QUARTER = 90;
const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** Whole quarters, also counted backwards or more than once around. */
function turnOf(value: PDFObject | undefined, context: PDFContext): Turn {
  const number = context.lookup(value);
  const degrees = number instanceof PDFNumber ? number.asNumber() : 0;
  const quarters = Math.round(degrees / QUARTER) % TURNS.length;
  return TURNS[(quarters + TURNS.length) % TURNS.length] ?? 0;
}
