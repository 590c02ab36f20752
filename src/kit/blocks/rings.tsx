import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Canvas, type Pen, View } from '../elements.js';
import { gap } from '../furniture.js';
import type { Setting } from '../setting.js';
import type { InSetting } from './block-props.js';

/** Millimetres. */
export interface RingSizes {
  /** From ring to ring. */
  readonly pitch: number;
  readonly circle: number;
  readonly square: number;
  readonly stroke: number;
}

interface RingsProps extends InSetting<'scale'> {
  readonly sizes: RingSizes;
  /** Of a second set, so that two answers differ without colour. */
  readonly squares: boolean;
}

/** The numbers of a scale, each to be ringed. */
export function Rings({ block, setting, sizes, squares }: RingsProps) {
  const { look } = setting;
  const numbers = Array.from({ length: block.to - block.from + 1 }, (_, n) => block.from + n);
  const side = squares ? sizes.square : sizes.circle;
  const top = (mm(side) - mm(look.type.small.leading)) / 2;
  return (
    <View style={{ flexDirection: look.row }}>
      {numbers.map((number, index) => (
        <View
          key={number}
          style={{ ...gap(look, index === 0 ? 0 : sizes.pitch - side), width: mm(side) }}
        >
          <Ring {...{ setting, squares, side: mm(side), stroke: mm(sizes.stroke) }} />
          <View style={{ position: 'absolute', left: 0, top, width: mm(side) }}>
            <Copy {...{ look, role: 'small', align: 'center' }}>{String(number)}</Copy>
          </View>
        </View>
      ))}
    </View>
  );
}

interface RingProps {
  readonly setting: Setting;
  readonly squares: boolean;
  readonly side: Points;
  readonly stroke: Points;
}

function Ring({ setting, squares, side, stroke }: RingProps) {
  const edge = stroke / 2;
  const paint = (pen: Pen) => {
    if (squares) pen.rect(edge, edge, side - 2 * edge, side - 2 * edge);
    else pen.circle(side / 2, side / 2, side / 2 - edge);
    pen.lineWidth(stroke).stroke(setting.look.inks.text);
  };
  return <Canvas paint={paint} style={{ width: side, height: side }} />;
}
