import type { ReactNode } from 'react';
import { mm, type Points } from '../../print/lengths.js';
import { Canvas, type Pen, type Style, View } from '../elements.js';
import { gap } from '../furniture.js';
import type { Look } from '../look.js';
import { narrow, type Setting } from '../setting.js';
import type { BlockProps } from './block-props.js';

/** Millimetres: the box, its stroke, how far its text stands off, and from box to box. */
const BOX = 4.6;
const STROKE = 0.3;
const TEXT_AFTER = { stack: 3.4, row: 2.2 };

type Item = BlockProps<'check-list'>['block']['items'][number];

/** Boxes to tick: one under the other, side by side, or in the hanging column with the text in the measure. */
export function CheckList({ block, setting, Nested }: BlockProps<'check-list'>) {
  const { look, measure } = setting;
  const layout = look.largePrint && block.layout === 'row' ? 'stack' : block.layout;
  const row = layout === 'row';
  const direction: Style = row
    ? { flexDirection: look.row, justifyContent: 'space-between', flexWrap: 'wrap' }
    : {};
  return (
    <View style={{ ...direction, width: measure }} id={block.anchor} source={block.place}>
      {block.items.map((item, index) => (
        <View
          key={item.blocks[0]?.place.line ?? index}
          wrap={false}
          style={{
            flexDirection: look.row,
            ...(!row && index > 0 && { marginTop: look.grid.space / 2 }),
          }}
        >
          <Tick look={look} ticked={item.ticked} />
          <Words {...{ item, setting, Nested }} layout={layout} />
        </View>
      ))}
    </View>
  );
}

interface WordsProps {
  readonly item: Item;
  readonly setting: Setting;
  readonly layout: 'stack' | 'row' | 'hang';
  readonly Nested: BlockProps['Nested'];
}

function Words({ item, setting, layout, Nested }: WordsProps): ReactNode {
  const { look, measure } = setting;
  const { hanging, signs } = look.grid;
  const box = BOX * signs;
  const before = layout === 'hang' ? toMillimetres(hanging) - box : TEXT_AFTER[layout] * signs;
  const width = measure - mm(box + before);
  if (layout === 'row') {
    return (
      <View style={gap(look, before)}>
        <Nested blocks={item.blocks} setting={unmeasured(setting)} />
      </View>
    );
  }
  return (
    <View style={{ ...gap(look, before), width }}>
      <Nested blocks={item.blocks} setting={narrow(setting, width)} />
    </View>
  );
}

/** Short words in a row are as wide as they are. */
function unmeasured(setting: Setting): Setting {
  return narrow(setting, Number.NaN);
}

function toMillimetres(points: Points): number {
  return points / mm(1);
}

export function Tick({ look, ticked = false }: { readonly look: Look; readonly ticked?: boolean }) {
  const drawn = (millimetres: number) => mm(millimetres * look.grid.signs);
  const side = drawn(BOX - STROKE);
  const edge = drawn(STROKE / 2);
  const paint = (pen: Pen) => {
    pen.rect(edge, edge, side, side).lineWidth(drawn(STROKE)).stroke(look.inks.text);
    if (!ticked) return;
    pen.moveTo(drawn(1), drawn(2.4)).lineTo(drawn(2), drawn(3.5)).lineTo(drawn(3.7), drawn(1.1));
    pen.lineWidth(drawn(0.5)).stroke(look.inks.text);
  };
  const size = { width: drawn(BOX), height: drawn(BOX), marginTop: downOf(look) };
  return <Canvas paint={paint} part="tick" style={size} />;
}

/** The box stands in the middle of its text's first line. */
function downOf({ largePrint, type }: Look): Points {
  return largePrint ? mm((type.body.leading - BOX * 1.5) / 2) : mm(0.1);
}
