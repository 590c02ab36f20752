import { mm, type Points, toMm } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { Cut } from '../../cut.js';
import { Text, View } from '../../elements.js';
import { gap } from '../../furniture.js';
import { inlines } from '../../inlines.js';
import { QrCode } from '../../qr-code.js';
import { Rule, WritingLines } from '../../rules.js';
import type { Setting } from '../../setting.js';
import { StartColumn } from '../../start-column.js';
import type { InSetting } from '../block-props.js';
import { entriesOf, type KnownNetwork, type Level } from '../network-entries.js';
import { printedAddress } from '../qr.js';

/** Millimetres. */
const QR = 30;
const EMPTY_LINES = 2;
const ARCHES_DOWN = 1;
const MOST_ARCHES = 4;

/** From local to world, as in the booklet; each network with its whole name, its address under it and its code beside both. */
export function NetworksBelow({ block, setting }: InSetting<'networks'>) {
  const { look, measure } = setting;
  return (
    <View id={block.anchor} source={block.place}>
      {block.levels.map((level, index) => (
        <View key={`${block.place.line}-${index}`} style={{ paddingBottom: look.grid.space / 2 }}>
          <Rule look={look} width={measure} style={{ marginTop: 0 }} />
          <LevelHead {...{ level, setting, arches: Math.min(index + 1, MOST_ARCHES) }} />
          <Entries {...{ level, setting }} />
        </View>
      ))}
    </View>
  );
}

interface HeadProps {
  readonly level: Level;
  readonly setting: Setting;
  readonly arches: number;
}

function LevelHead({ level, setting, arches }: HeadProps) {
  const { look, publication, measure } = setting;
  const { hanging, unit, signs } = look.grid;
  const width = measure - hanging;
  return (
    <View
      wrap={false}
      minPresenceAhead={mm(QR)}
      style={{ flexDirection: look.row, paddingTop: unit / 2 }}
    >
      <StartColumn look={look} width={hanging} style={{ paddingTop: mm(ARCHES_DOWN) }}>
        <Cut {...{ look, publication, name: `arches-${arches}`, scale: signs }} />
      </StartColumn>
      <View style={{ width }}>
        <Copy {...{ look, role: 'question', measure: width }}>{inlines(level.level, setting)}</Copy>
      </View>
    </View>
  );
}

function Entries({ level, setting }: { readonly level: Level; readonly setting: Setting }) {
  const { look, measure } = setting;
  const entries = entriesOf(level);
  const width = measure - look.grid.hanging;
  return (
    <View style={{ ...gap(look, toMm(look.grid.hanging)), width }}>
      {entries.length === 0 && <WritingLines {...{ look, width, count: EMPTY_LINES }} />}
      {entries.map((entry, index) => (
        <View
          key={`${entry.url}-${index}`}
          wrap={false}
          style={{ marginTop: index === 0 ? 0 : look.grid.space }}
        >
          <Network {...{ entry, setting, width }} />
        </View>
      ))}
    </View>
  );
}

interface NetworkProps {
  readonly entry: KnownNetwork;
  readonly setting: Setting;
  readonly width: Points;
}

/** An address that is not certain is a line to write on. */
function Network({ entry, setting, width: room }: NetworkProps) {
  const { look } = setting;
  const { name, url, asks } = entry;
  const width = url === undefined ? room : room - mm(QR) - look.grid.columnGap;
  return (
    <View style={{ flexDirection: look.row, justifyContent: 'space-between', width: room }}>
      <View style={{ width }}>
        {name.length > 0 && (
          <Copy {...{ look, role: 'body', measure: width }}>{inlines(name, setting)}</Copy>
        )}
        {url !== undefined && (
          <Copy {...{ look, role: 'body', weight: 600, measure: width }}>
            <Text href={url}>{printedAddress(url)}</Text>
          </Copy>
        )}
        {asks && <WritingLines {...{ look, width, count: 1 }} />}
      </View>
      {url !== undefined && <QrCode {...{ look, url, size: mm(QR) }} />}
    </View>
  );
}
