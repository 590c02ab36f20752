import { mm } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { Bar, WritingLines } from '../../rules.js';
import type { InSetting } from '../block-props.js';

/** Millimetres. */
const BAR = 1.2;

/** Every prompt stands above its lines, and so does an example: on a line it would take the room of an answer. */
export function LinesBelow({ block, setting }: InSetting<'lines'>) {
  const { look, measure } = setting;
  const common = { look, role: 'body', measure, source: block.place } as const;
  return (
    <View id={block.anchor} source={block.place} wrap={false}>
      {block.layout === 'bar' && <Bar look={look} width={measure} />}
      {block.layout === 'bar' && <View style={{ height: look.grid.unit - mm(BAR) }} />}
      {block.prompt !== undefined && (
        <Copy {...{ ...common, ...(block.layout === 'on-line' && { weight: 600 }) }}>
          {inlines(block.prompt, setting)}
        </Copy>
      )}
      {block.example !== undefined && (
        <Copy {...{ ...common, role: 'cell', colour: look.inks.example }}>{block.example}</Copy>
      )}
      <WritingLines {...{ look, width: measure, count: setting.linesOf(block) }} />
    </View>
  );
}
