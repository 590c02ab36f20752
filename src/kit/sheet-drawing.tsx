import type { SheetSide, Size } from '../print/imposition.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Canvas, type Pen, View } from './elements.js';
import type { Look } from './look.js';

/** Millimetres. */
const EDGE = 0.3;
const INNER = 0.15;
const FOLD = { dash: 1.2, space: 1 };
const HEAD = { inset: 1.2, weight: 0.8 };

interface SheetDrawingProps {
  readonly look: Look;
  readonly size: Size;
  readonly side: SheetSide;
  /** In the middle; pages that are not folded have edges instead. */
  readonly isFolded: boolean;
  /** Of the drawing. */
  readonly width: Points;
}

/** One side of a sheet in small: its pages with their numbers, a stroke at the head of each, the fold dashed. */
export function SheetDrawing({ look, size, side, isFolded, width }: SheetDrawingProps) {
  const scale = width / size.width;
  const height = size.height * scale;
  const down = (y: Points) => height - y * scale;
  const paint = (pen: Pen) => {
    pen.lineWidth(mm(EDGE)).rect(0, 0, width, height).stroke(look.inks.text);
    for (const { box, turn } of side.pages) {
      const [left, top] = [box.x * scale, down(box.y + box.height)];
      const [across, high] = [box.width * scale, box.height * scale];
      pen.lineWidth(mm(INNER));
      if (!isFolded) pen.rect(left, top, across, high).stroke(look.inks.text);
      const [from, to] = headOf({ left, top, across, high }, turn);
      pen
        .lineWidth(mm(HEAD.weight))
        .moveTo(...from)
        .lineTo(...to)
        .stroke(look.inks.text);
    }
    if (!isFolded) return;
    pen.dash(mm(FOLD.dash), { space: mm(FOLD.space) }).lineWidth(mm(EDGE));
    pen
      .moveTo(width / 2, 0)
      .lineTo(width / 2, height)
      .stroke(look.inks.text);
  };
  return (
    <View style={{ width, height }}>
      <Canvas paint={paint} style={{ position: 'absolute', top: 0, left: 0, width, height }} />
      {side.pages.map(({ page, box }) => (
        <View
          key={`${page}-${box.x}-${box.y}`}
          style={{
            position: 'absolute',
            left: box.x * scale,
            top: down(box.y + box.height / 2) - look.type.question.leading / 2,
            width: box.width * scale,
            alignItems: 'center',
          }}
        >
          <Copy {...{ look, role: 'question', tag: 'Artifact' }}>{String(page)}</Copy>
        </View>
      ))}
    </View>
  );
}

interface Frame {
  readonly left: Points;
  readonly top: Points;
  readonly across: Points;
  readonly high: Points;
}

type Point = readonly [Points, Points];

/** Where the head of a page lies when it is turned clockwise. */
function headOf({ left, top, across, high }: Frame, turn: number): readonly [Point, Point] {
  const inset = mm(HEAD.inset);
  const [right, foot] = [left + across, top + high];
  switch (turn) {
    case 90:
      return [
        [right - inset, top + inset],
        [right - inset, foot - inset],
      ];
    case 180:
      return [
        [left + inset, foot - inset],
        [right - inset, foot - inset],
      ];
    case 270:
      return [
        [left + inset, top + inset],
        [left + inset, foot - inset],
      ];
    default:
      return [
        [left + inset, top + inset],
        [right - inset, top + inset],
      ];
  }
}
