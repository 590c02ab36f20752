import type { ReactNode } from 'react';
import { mm, type Points } from '../print/lengths.js';
import { Canvas, type Meaning, type OpenEdges, type Pen, type Style, View } from './elements.js';
import type { Look } from './look.js';

/** Millimetres. */
const HAIR = 0.2;
const BAR = { nominal: 1.2, drawn: 1.4 };

/** What fills its page outweighs the spring that only keeps a strip on the foot. */
export const FILLS = 1000;

interface RuleProps {
  readonly look: Look;
  readonly width: Points;
  /** Millimetres. */
  readonly weight?: number;
  readonly dashed?: boolean;
  readonly style?: Style;
}

/** A straight rule; it stands on its box's foot and takes no height of its own. */
export function Rule({ look, width, weight = HAIR, dashed = false, style }: RuleProps) {
  const drawn = weight * look.grid.signs;
  const paint = (pen: Pen) => {
    if (dashed) pen.dash(mm(drawn * 4), { space: mm(drawn * 2.5) });
    line(pen, [0, mm(0.5 - drawn / 2)], [width, mm(0.5 - drawn / 2)]);
    pen.lineWidth(mm(drawn)).stroke(look.inks.text);
  };
  const size = { width, height: mm(0.5), marginTop: mm(-0.5) };
  return <Canvas paint={paint} part="rule" style={{ ...size, ...style }} />;
}

/** The style of a rule that stands on the head of its box instead. */
export const ON_TOP: Style = { marginTop: 0, marginBottom: mm(-0.5) };

/** A rule down the start edge of a cell, whatever its height. */
export function SideRule({ look }: { readonly look: Look }) {
  const hair = hairOf(look);
  const paint = (pen: Pen, _: Points, height: Points) => {
    line(pen, [hair / 2, 0], [hair / 2, height]);
    pen.lineWidth(hair).stroke(look.inks.text);
  };
  const side = look.start === 'left' ? { left: 0 } : { right: 0 };
  return (
    <Canvas
      paint={paint}
      style={{ position: 'absolute', top: 0, bottom: 0, width: hair, ...side }}
    />
  );
}

/** The uneven cut that opens every question and writing block, 1.2 mm high; ink saving outlines it. */
export function Bar({ look, width }: { readonly look: Look; readonly width: Points }) {
  const paint = (pen: Pen) => {
    pen.polygon([mm(0.3), mm(1.2)], [width, mm(BAR.drawn)], [width - mm(0.1), 0], [0, mm(0.28)]);
    ink(pen, look);
  };
  const margins = { marginBottom: mm(BAR.nominal - BAR.drawn) };
  return <Canvas paint={paint} part="bar" style={{ width, height: mm(BAR.drawn), ...margins }} />;
}

interface LinesProps {
  readonly look: Look;
  readonly width: Points;
  readonly count: number;
  /** From line to line; the grid's pitch if left out. */
  readonly pitch?: Points;
}

/** Lines to write on: the foot of the last one is the foot of the box. */
export function WritingLines({ look, width, count, pitch = look.grid.pitch }: LinesProps) {
  const hair = hairOf(look);
  const paint = (pen: Pen) => {
    for (let index = 1; index <= count; index += 1) {
      const y = index * pitch - hair / 2;
      line(pen, [0, y], [width, y]);
      pen.lineWidth(hair).stroke(look.inks.text);
    }
  };
  return <Canvas paint={paint} part="lines" style={{ width, height: count * pitch }} />;
}

/** Lines from the foot of the free space upwards, at least as many as asked for: large sheets give all their room to the answer. */
export function GrowingLines({ look, width, count, pitch = look.grid.pitch }: LinesProps) {
  const hair = hairOf(look);
  const paint = (pen: Pen, _: Points, height: Points) => {
    for (let foot = height; foot > pitch * 0.9; foot -= pitch) {
      const y = foot - hair / 2;
      line(pen, [0, y], [width, y]);
      pen.lineWidth(hair).stroke(look.inks.text);
    }
  };
  return (
    <View part="lines" style={{ width, minHeight: count * pitch, flexGrow: FILLS }}>
      <Canvas paint={paint} style={COVER} />
    </View>
  );
}

const COVER: Style = { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0 };

interface FrameProps extends Meaning {
  readonly look: Look;
  readonly kind: 'solid' | 'dashed' | 'upright';
  readonly children?: ReactNode;
  readonly style?: Style;
  /** Above and below what it holds. */
  readonly padding?: Points;
  /** Lines up to which it is not split. */
  readonly unsplitUpTo?: number;
}

/** Box of a callout: a frame, a stitched frame, or an upright cut at the start edge; open where a page break cuts it. */
export function Frame({ look, kind, children, style, padding, unsplitUpTo, ...rest }: FrameProps) {
  const paint = (pen: Pen, width: Points, height: Points, open = CLOSED) => {
    if (kind === 'upright') uprightCut(pen, look, [width, height]);
    else frame(pen, look, { dashed: kind === 'dashed', width, height, open });
  };
  return (
    <View
      part="callout"
      {...rest}
      style={{ ...style, ...(padding && { paddingTop: padding, paddingBottom: padding }) }}
      unsplitUpTo={unsplitUpTo}
    >
      <Canvas paint={paint} style={COVER} />
      {children}
    </View>
  );
}

const CLOSED: OpenEdges = { top: false, bottom: false };

interface FrameSize {
  readonly dashed: boolean;
  readonly width: Points;
  readonly height: Points;
  readonly open: OpenEdges;
}

function frame(pen: Pen, { inks, grid }: Look, { dashed, width, height, open }: FrameSize): void {
  const weight = mm((dashed ? 0.4 : 0.5) * grid.signs);
  const [left, right] = [weight / 2, width - weight / 2];
  const top = open.top ? 0 : weight / 2;
  const bottom = open.bottom ? height : height - weight / 2;
  if (dashed) dashToCorners(pen, width - weight);
  line(pen, [left, top], [left, bottom]);
  line(pen, [right, top], [right, bottom]);
  if (!open.top) line(pen, [0, top], [width, top]);
  if (!open.bottom) line(pen, [0, bottom], [width, bottom]);
  pen.lineWidth(weight).stroke(inks.text);
}

/** Dashes of about 0.8 mm that start and end whole on the long side. */
function dashToCorners(pen: Pen, length: Points): void {
  const pair = mm(1.32);
  const fitted = length / (Math.round(length / pair) + 0.6);
  pen.dash(fitted * 0.6, { space: fitted * 0.4 });
}

function uprightCut(pen: Pen, look: Look, [width, height]: readonly [Points, Points]): void {
  const drawn = (millimetres: number) => mm(millimetres * look.grid.signs);
  const x = (millimetres: number) =>
    look.start === 'left' ? drawn(millimetres) : width - drawn(millimetres);
  pen.polygon([x(0.6), mm(0.1)], [x(1.5), 0], [x(1.6), height - mm(0.1)], [x(0.75), height]);
  ink(pen, look);
}

function hairOf({ grid }: Look): Points {
  return mm(HAIR * grid.signs);
}

type Point = readonly [Points, Points];

function line(pen: Pen, from: Point, to: Point): void {
  pen.moveTo(...from).lineTo(...to);
}

/** Fills what was drawn in the dark ink, or outlines it where ink is saved. */
function ink(pen: Pen, { inks, saving }: Look): void {
  if (saving) pen.lineWidth(mm(0.3)).lineJoin('round').stroke(inks.text);
  else pen.fill(inks.dark);
}
