import type { Publication } from '../model/publication.js';
import { mm } from '../print/lengths.js';
import { Icon } from './cut.js';
import { Canvas, type Pen, View } from './elements.js';
import { lookOf } from './look.js';

/** Millimetres. */
const FROM_TRIM = 6;
const SCISSORS = 7;
const WEIGHT = 0.35;

/** Cut lines that quarter a sheet, with a pair of scissors at the edge where to begin. */
export function CutCross({ publication }: { readonly publication: Publication }) {
  const look = lookOf(publication);
  const { width, height } = publication.paper;
  const edge = mm(FROM_TRIM);
  const paint = (pen: Pen) => {
    pen.dash(mm(WEIGHT * 4), { space: mm(WEIGHT * 2.5) }).lineWidth(mm(WEIGHT));
    pen.moveTo(edge + mm(SCISSORS + 2), height / 2).lineTo(width - edge, height / 2);
    pen.moveTo(width / 2, edge).lineTo(width / 2, height - edge);
    pen.stroke(look.inks.text);
  };
  const icon = { position: 'absolute', left: edge, top: height / 2 - mm(SCISSORS / 2) } as const;
  return (
    <>
      <Canvas
        part="cut"
        paint={paint}
        style={{ position: 'absolute', left: 0, top: 0, width, height: height - 1 }}
      />
      <View style={icon}>
        <Icon {...{ look, publication, name: 'mark-cut', size: mm(SCISSORS) }} />
      </View>
    </>
  );
}
