import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { narrow } from '../setting.js';
import type { BlockProps } from './block-props.js';
import { inset } from './paragraph.js';

/** Millimetres that a marker takes before the item's text. */
const MARKER = { usual: 6, large: 11 };
/** Lines of an item that stay together. */
const SHORT_ITEM = 3;

export function ListBlock({ block, setting, Nested }: BlockProps<'list'>) {
  const { look, measure, indent } = setting;
  const marker = mm(look.largePrint ? MARKER.large : MARKER.usual);
  const inner = narrow(setting, measure - indent - marker);
  return (
    <View style={inset(setting)} id={block.anchor} tag="L" source={block.place}>
      {block.items.map((item, index) => (
        <View
          key={item[0]?.place.line ?? index}
          tag="LI"
          unsplitUpTo={SHORT_ITEM}
          style={{
            flexDirection: look.row,
            ...(block.loose && index > 0 && { marginTop: look.grid.space / 2 }),
          }}
        >
          <View style={{ width: marker }}>
            <Copy {...{ look, role: 'body', tag: 'Lbl' }}>
              {block.ordered ? `${block.start + index}.` : '•'}
            </Copy>
          </View>
          <View style={{ width: inner.measure }} tag="LBody">
            <Nested blocks={item} setting={inner} />
          </View>
        </View>
      ))}
    </View>
  );
}
