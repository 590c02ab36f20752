import type { Block } from '../../model/block.js';
import { mm } from '../../print/lengths.js';
import { View } from '../elements.js';
import { narrow } from '../setting.js';
import type { BlockProps } from './block-props.js';

const ROW_GAP = 2.5;

/** Blocks side by side, row after row. */
export function Columns({ block, setting, Nested }: BlockProps<'columns'>) {
  const { look, measure } = setting;
  const { columnGap } = look.grid;
  const width = (measure - columnGap * (block.count - 1)) / block.count;
  const inner = narrow(setting, width);
  return (
    <View id={block.anchor} source={block.place}>
      {rowsOf(block.blocks, block.count).map((row, index) => (
        <View
          key={row[0]?.place.line ?? index}
          wrap={false}
          style={{
            flexDirection: look.row,
            justifyContent: 'space-between',
            ...(index > 0 && { marginTop: mm(ROW_GAP) }),
          }}
        >
          {row.map((each, column) => (
            <View key={`${each.place.line}-${column}`} style={{ width }}>
              <Nested blocks={[each]} setting={inner} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function rowsOf(blocks: readonly Block[], count: number): readonly (readonly Block[])[] {
  const rows = Math.ceil(blocks.length / count);
  return Array.from({ length: rows }, (_, row) => blocks.slice(row * count, (row + 1) * count));
}
