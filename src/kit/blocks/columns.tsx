import type { Block } from '../../model/block.js';
import { View } from '../elements.js';
import { narrow } from '../setting.js';
import type { BlockProps } from './block-props.js';

/** Blocks side by side, row after row; one under the other in large print. */
export function Columns({ block, setting, Nested }: BlockProps<'columns'>) {
  const { look, measure } = setting;
  const { columnGap, space } = look.grid;
  const count = look.largePrint ? 1 : block.count;
  const width = (measure - columnGap * (count - 1)) / count;
  const inner = narrow(setting, width);
  return (
    <View id={block.anchor} source={block.place}>
      {rowsOf(block.blocks, count).map((row, index) => (
        <View
          key={row[0]?.place.line ?? index}
          wrap={false}
          style={{
            flexDirection: look.row,
            justifyContent: 'space-between',
            ...(index > 0 && { marginTop: space / 2 }),
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
