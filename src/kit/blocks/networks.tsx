import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Cut } from '../cut.js';
import { Text, View } from '../elements.js';
import { inlines } from '../inlines.js';
import { QrCode } from '../qr-code.js';
import { Rule, WritingLines } from '../rules.js';
import type { Setting } from '../setting.js';
import { StartColumn } from '../start-column.js';
import type { BlockProps } from './block-props.js';
import { printedAddress } from './qr.js';

/** Millimetres. */
const ROW = 25;
const QR = 20;
const ROW_PADDING = 2.5;
const ARCHES_DOWN = 1.25;
const LINE_PITCH = 8.2;
const LINES_UP = -2.4;

type Level = BlockProps<'networks'>['block']['levels'][number];

/** From local to world: one arch more for each level; a level without a name is lines to fill in. */
export function Networks({ block, setting }: BlockProps<'networks'>) {
  const { look, publication, measure } = setting;
  return (
    <View id={block.anchor} source={block.place}>
      {block.levels.map((level, index) => (
        <View key={`${block.place.line}-${index}`} wrap={false} style={{ minHeight: mm(ROW) }}>
          <View style={{ height: mm(ROW_PADDING) }}>
            <Rule look={look} width={measure} style={{ marginTop: mm(-0.3) }} />
          </View>
          <View style={{ flexDirection: look.row }}>
            <StartColumn
              look={look}
              width={look.grid.hanging}
              style={{ paddingTop: mm(ARCHES_DOWN) }}
            >
              <Cut {...{ look, publication, name: `arches-${Math.min(index + 1, 4)}` }} />
            </StartColumn>
            <Network {...{ level, setting }} />
          </View>
        </View>
      ))}
    </View>
  );
}

function Network({ level, setting }: { readonly level: Level; readonly setting: Setting }) {
  const { look, measure } = setting;
  const room = measure - look.grid.hanging;
  const width = level.url === undefined ? room : room - mm(QR) - look.grid.columnGap;
  const named = level.text.length > 0 || level.url !== undefined;
  return (
    <View style={{ flexDirection: look.row, justifyContent: 'space-between', width: room }}>
      <View style={{ width }}>
        <Copy {...{ look, role: 'question', measure: width }}>{inlines(level.level, setting)}</Copy>
        {level.text.length > 0 && (
          <Copy {...{ look, role: 'body', measure: width }}>{inlines(level.text, setting)}</Copy>
        )}
        {level.url !== undefined && (
          <Copy {...{ look, role: 'body', weight: 600, measure: width }}>
            <Text href={level.url}>{printedAddress(level.url)}</Text>
          </Copy>
        )}
        {!named && (
          <View style={{ marginTop: mm(LINES_UP) }}>
            <WritingLines look={look} width={width} count={2} pitch={mm(LINE_PITCH)} />
          </View>
        )}
      </View>
      {level.url !== undefined && <QrCode {...{ look, url: level.url, size: mm(QR) }} />}
    </View>
  );
}
