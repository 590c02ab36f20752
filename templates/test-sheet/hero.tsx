import { Canvas, Cut, type Look, mm, type Pen, type Publication, View } from 'coop-press/kit';

/** Millimetres. */
export const HERO_WIDTH = 43;
const ARROW = 36;
const FIGURE = { scale: 1.4, height: 42 };
const BETWEEN = 12;

interface HeroProps {
  readonly look: Look;
  readonly publication: Publication;
  readonly side: 1 | 2;
  /** From the tip of the arrow to the foot of the figure. Points. */
  readonly height: number;
}

/** The arrow that points up where the side is read, and the number of the side. */
export function Hero({ look, publication, side, height }: HeroProps) {
  const length = height - mm(FIGURE.height * FIGURE.scale + BETWEEN);
  const paint = (pen: Pen) => {
    pen.polygon(...arrow(length));
    if (look.saving) pen.lineWidth(mm(0.5)).lineJoin('round').stroke(look.inks.text);
    else pen.fill(look.inks.dark);
  };
  return (
    <View style={{ alignItems: 'center', width: mm(HERO_WIDTH) }}>
      <Canvas part="arrow" paint={paint} style={{ width: mm(ARROW), height: length }} />
      <View style={{ height: mm(BETWEEN) }} />
      <Cut {...{ look, publication, name: `figure-${side}`, scale: FIGURE.scale, part: 'side' }} />
    </View>
  );
}

/** Cut by hand: no two edges are quite alike. */
function arrow(length: number): readonly (readonly [number, number])[] {
  return [
    [mm(18.2), 0],
    [mm(36), mm(23.8)],
    [mm(24.6), mm(23.5)],
    [mm(25.1), length - mm(0.2)],
    [mm(11.2), length],
    [mm(11.5), mm(23.7)],
    [0, mm(23.5)],
  ];
}
