import { Canvas, type Look, mm, type Pen } from 'coop-press/kit';

const WEIGHT = mm(0.35);
/** Millimetres. */
export const LEAF = { width: 27, height: 16 };

/** A sheet that is turned over like a page of a book: where it lies, which way it goes, where it comes to lie. */
export function Leaf({ look }: { readonly look: Look }) {
  const x = (millimetres: number) =>
    mm(look.start === 'left' ? millimetres : LEAF.width - millimetres);
  const line = (pen: Pen, points: readonly (readonly [number, number])[]) => {
    for (const [index, [along, down]] of points.entries()) {
      if (index === 0) pen.moveTo(x(along), mm(down));
      else pen.lineTo(x(along), mm(down));
    }
  };
  const paint = (pen: Pen) => {
    line(pen, [...SHEET, SHEET[0]]);
    for (const each of [UP, UP_HEAD, WAY, WAY_HEAD]) line(pen, each);
    pen.lineWidth(WEIGHT).lineJoin('round').stroke(look.inks.text);
    line(pen, THEN);
    pen
      .dash(WEIGHT * 3, { space: WEIGHT * 2.5 })
      .lineWidth(WEIGHT)
      .stroke(look.inks.text);
  };
  const size = { width: mm(LEAF.width), height: mm(LEAF.height) };
  return <Canvas part="leaf" paint={paint} style={size} />;
}

const SHEET = [
  [13.5, 6.8],
  [26.6, 6.8],
  [26.6, 15.8],
  [13.5, 15.8],
] as const;
const THEN = [
  [13.5, 6.8],
  [0.4, 6.8],
  [0.4, 15.8],
  [13.5, 15.8],
] as const;
const UP = [
  [20, 14.2],
  [20, 8.6],
] as const;
const UP_HEAD = [
  [18.2, 10.6],
  [20, 8.6],
  [21.8, 10.6],
] as const;
const WAY = [
  [20, 4.8],
  [17.8, 2],
  [13.5, 0.9],
  [9.2, 2],
  [7, 4.8],
] as const;
const WAY_HEAD = [
  [6.6, 2],
  [7, 4.8],
  [9.8, 4.2],
] as const;
