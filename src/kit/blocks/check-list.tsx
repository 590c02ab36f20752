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
const ITEM_GAP = 2.5;

type Item = BlockProps<'check-list'>['block']['items'][number];

/** Boxes to tick: one under the other, side by side, or in the hanging column with the text in the measure. */
export function CheckList({ block, setting, Nested }: BlockProps<'check-list'>) {
  const { look, measure } = setting;
  const row = block.layout === 'row';
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
            ...(!row && index > 0 && { marginTop: mm(ITEM_GAP) }),
          }}
        >
          <Tick look={look} ticked={item.ticked} />
          <Words {...{ item, setting, Nested }} layout={block.layout} />
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
  const before = layout === 'hang' ? toMillimetres(look.grid.hanging) - BOX : TEXT_AFTER[layout];
  const width = measure - mm(BOX + before);
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
  const side = mm(BOX - STROKE);
  const edge = mm(STROKE / 2);
  const paint = (pen: Pen) => {
    pen.rect(edge, edge, side, side).lineWidth(mm(STROKE)).stroke(look.inks.text);
    if (!ticked) return;
    pen.moveTo(mm(1), mm(2.4)).lineTo(mm(2), mm(3.5)).lineTo(mm(3.7), mm(1.1));
    pen.lineWidth(mm(0.5)).stroke(look.inks.text);
  };
  const size = { width: mm(BOX), height: mm(BOX), marginTop: mm(0.1) };
  return <Canvas paint={paint} part="tick" style={size} />;
}
