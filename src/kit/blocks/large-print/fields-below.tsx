import { mm } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { WritingLines } from '../../rules.js';
import type { InSetting } from '../block-props.js';

/** Millimetres. */
const OVER_LINE = 0.6;

/** Labels one under the other, each over a line of the full width; a known value is printed on its line. */
export function FieldsBelow({ block, setting }: InSetting<'fields'>) {
  const { look, measure } = setting;
  const { pitch, space } = look.grid;
  const common = { look, measure, source: block.place } as const;
  const { leading } = look.type.body;
  return (
    <View id={block.anchor} source={block.place} part="fields">
      {block.items.map((item, index) => (
        <View
          key={`${block.place.line}-${index}`}
          wrap={false}
          style={index < block.items.length - 1 ? { paddingBottom: space / 2 } : {}}
        >
          <Copy {...{ ...common, role: 'small' }}>{inlines(item.label, setting)}</Copy>
          <WritingLines {...{ look, width: measure, count: 1 }} />
          {item.value !== undefined && (
            <View style={{ marginTop: -pitch, height: pitch }}>
              <View style={{ marginTop: pitch - mm(leading + OVER_LINE) }}>
                <Copy {...{ ...common, role: 'body' }}>{inlines(item.value, setting)}</Copy>
              </View>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
