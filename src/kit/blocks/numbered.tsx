import type { Block } from '../../model/block.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Cut, drawingOf } from '../cut.js';
import { View } from '../elements.js';
import { narrow, type Setting } from '../setting.js';
import { StartColumn } from '../start-column.js';
import type { BlockProps } from './block-props.js';

/** Millimetres: a figure is cut 42 high and set 11 high. */
const FIGURE = { drawn: 42, height: 11, down: 0.4 };
const ITEM_GAP = { prompts: 0.833, clear: 5 };

/** Items behind figures cut from paper; beyond eight the figure is type. */
export function Numbered({ block, setting, Nested }: BlockProps<'numbered'>) {
  const { look, measure } = setting;
  const inner = narrow(setting, measure - look.grid.hanging);
  return (
    <View id={block.anchor} source={block.place}>
      {block.items.map((item, index) => (
        <View
          key={item[0]?.place.line ?? index}
          wrap={false}
          style={{ flexDirection: look.row, ...(index > 0 && { marginTop: gapOf(item, setting) }) }}
        >
          <StartColumn
            look={look}
            width={look.grid.hanging}
            style={{ minHeight: mm(FIGURE.height * look.grid.signs) }}
          >
            <BigFigure {...{ setting, number: index + 1 }} />
          </StartColumn>
          <View style={{ width: inner.measure }}>
            <Nested blocks={item} setting={inner} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** Lines under a prompt have room above them already; all else needs a clear gap. */
function gapOf(item: readonly Block[], { look }: Setting): Points {
  if (look.largePrint) return look.grid.space;
  const isPrompted = item.every((each) => each.type === 'lines' && each.layout !== 'on-line');
  return mm(isPrompted ? ITEM_GAP.prompts : ITEM_GAP.clear);
}

function BigFigure({ setting, number }: { readonly setting: Setting; readonly number: number }) {
  const { look, publication } = setting;
  const name = `figure-${number}`;
  if (drawingOf(publication, name, look) === undefined) {
    return <Copy {...{ look, role: 'title' }}>{String(number)}</Copy>;
  }
  const scale = (FIGURE.height / FIGURE.drawn) * look.grid.signs;
  return <Cut {...{ look, publication, name, scale }} style={{ marginTop: mm(FIGURE.down) }} />;
}
