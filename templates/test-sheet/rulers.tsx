import { Canvas, Copy, type Look, mm, type Pen, View } from 'coop-press/kit';
import { INCH, RULER, type Sheet } from './measures.js';

interface RulersProps {
  readonly look: Look;
  readonly sheet: Sheet;
}

const HAIR = mm(0.2);
/** How far ticks reach inwards; the longest have figures. */
const TICKS = [mm(1.2), mm(2), mm(3)] as const;
const FIGURES = mm(3.3);
const WIDE = mm(6);
const HIGH = mm(3.75);
const CORNER = mm(29);
const END = mm(18);

interface Tick {
  /** From the corner of the paper. */
  readonly at: number;
  readonly length: number;
  readonly figure?: string;
}

/** Rulers along two edges that count from the corner of the paper: they are true where nothing is printed, too, and tell whether the page slips. */
export function Rulers({ look, sheet }: RulersProps) {
  const { width, height } = sheet;
  const across = ticksOf(width, sheet);
  const down = ticksOf(height, sheet);
  const paint = (pen: Pen) => {
    pen
      .moveTo(RULER, height - RULER)
      .lineTo(RULER, RULER)
      .lineTo(width - RULER, RULER);
    for (const { at, length } of across) pen.moveTo(at, RULER).lineTo(at, RULER + length);
    for (const { at, length } of down) pen.moveTo(RULER, at).lineTo(RULER + length, at);
    pen.lineWidth(HAIR).stroke(look.inks.text);
  };
  const edge = RULER + FIGURES;
  return (
    <>
      <Canvas part="rulers" paint={paint} style={{ position: 'absolute', width, height }} />
      {figuresOf(across, width).map(({ at, figure }) => (
        <Figure key={`top-${figure}`} {...{ look, figure }} left={at - WIDE / 2} top={edge} />
      ))}
      {figuresOf(down, height).map(({ at, figure }) => (
        <Figure key={`left-${figure}`} {...{ look, figure }} left={edge} top={at - HIGH / 2} />
      ))}
    </>
  );
}

/** No figure stands in the corner of the two rulers. */
function figuresOf(ticks: readonly Tick[], length: number) {
  return ticks.flatMap(({ at, figure }) =>
    figure === undefined || at < CORNER || at > length - END ? [] : [{ at, figure }],
  );
}

interface FigureProps {
  readonly look: Look;
  readonly figure: string;
  readonly left: number;
  readonly top: number;
}

/** As wide as three digits. */
function Figure({ look, figure, left, top }: FigureProps) {
  return (
    <View style={{ position: 'absolute', left, top, width: WIDE }}>
      <Copy {...{ look, role: 'small', align: 'center', tag: 'Artifact' }}>{figure}</Copy>
    </View>
  );
}

/** Millimetres, every fifth and tenth longer; or eighths of an inch, every half and whole one longer. */
function ticksOf(length: number, { inches }: Sheet): readonly Tick[] {
  const [step, half, whole] = inches ? [INCH / 8, 4, 8] : [mm(1), 5, 10];
  const first = Math.ceil(RULER / step);
  const last = Math.floor((length - RULER) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const count = first + index;
    if (count % half !== 0) return { at: count * step, length: TICKS[0] };
    if (count % whole !== 0) return { at: count * step, length: TICKS[1] };
    return { at: count * step, length: TICKS[2], figure: String(inches ? count / whole : count) };
  });
}
