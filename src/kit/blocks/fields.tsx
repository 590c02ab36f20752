import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { inlines } from '../inlines.js';
import { WritingLines } from '../rules.js';
import type { BlockProps } from './block-props.js';

const HEIGHT = 12.5;
const OVER_LINE = 0.6;

/** Short labels over a line each, side by side; a known value is printed on its line. */
export function Fields({ block, setting }: BlockProps<'fields'>) {
  const { look, measure } = setting;
  const { columnGap } = look.grid;
  const width = (measure - columnGap * (block.items.length - 1)) / block.items.length;
  const { leading } = look.type.body;
  const onLine = { position: 'absolute', top: mm(HEIGHT - leading - OVER_LINE), left: 0 } as const;
  return (
    <View
      id={block.anchor}
      source={block.place}
      wrap={false}
      part="fields"
      style={{ flexDirection: look.row, justifyContent: 'space-between' }}
    >
      {block.items.map((item, index) => (
        <View key={`${block.place.line}-${index}`} style={{ width, minHeight: mm(HEIGHT) }}>
          <WritingLines look={look} width={width} count={1} pitch={mm(HEIGHT)} />
          <View style={{ position: 'absolute', top: 0, left: 0 }}>
            <Copy {...{ look, role: 'small' }} style={{ width }}>
              {inlines(item.label, setting)}
            </Copy>
          </View>
          {item.value !== undefined && (
            <View style={onLine}>
              <Copy {...{ look, role: 'body' }} style={{ width }}>
                {inlines(item.value, setting)}
              </Copy>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
