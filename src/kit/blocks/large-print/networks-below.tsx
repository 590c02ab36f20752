import { mm, type Points, toMm } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { Cut } from '../../cut.js';
import { Text, View } from '../../elements.js';
import { gap } from '../../furniture.js';
import { inlines } from '../../inlines.js';
import { QrCode } from '../../qr-code.js';
import { ON_TOP, Rule, WritingLines } from '../../rules.js';
import type { Setting } from '../../setting.js';
import { StartColumn } from '../../start-column.js';
import type { InSetting } from '../block-props.js';
import { entriesOf, type KnownNetwork, type Level } from '../network-entries.js';
import { printedAddress } from '../qr.js';

/** Millimetres. */
const QR = 30;
const EMPTY_LINES = 2;
const ARCHES_DOWN = 1.5;
const MOST_ARCHES = 4;

/** From local to world, as in the booklet; each network with its whole name, its address under it and its code beside both. */
export function NetworksBelow({ block, setting }: InSetting<'networks'>) {
  const { look, measure } = setting;
  return (
    <View id={block.anchor} source={block.place}>
      {block.levels.map((level, index) => (
        <View key={`${block.place.line}-${index}`}>
          <Rule look={look} width={measure} style={ON_TOP} />
          <LevelHead {...{ level, setting, arches: Math.min(index + 1, MOST_ARCHES) }} />
          <Entries {...{ level, setting }} isLast={index === block.levels.length - 1} />
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
      style={{ flexDirection: look.row, paddingTop: unit }}
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

interface EntriesProps {
  readonly level: Level;
  readonly setting: Setting;
  readonly isLast: boolean;
}

function Entries({ level, setting, isLast }: EntriesProps) {
  const { look, measure } = setting;
  const entries = entriesOf(level);
  const width = measure - look.grid.hanging;
  const end = entries.length > 0 && !entries.at(-1)?.asks ? look.grid.space / 2 : 0;
  return (
    <View style={{ ...gap(look, toMm(look.grid.hanging)), width, paddingBottom: end }}>
      {entries.length === 0 && <Room {...{ setting, width, count: EMPTY_LINES, isLast }} />}
      {entries.map((entry, index) => (
        <View
          key={`${entry.url}-${index}`}
          wrap={false}
          style={{ marginTop: index === 0 ? 0 : look.grid.space / 2 }}
        >
          <Network {...{ entry, setting, width }} />
          {entry.asks && (
            <Room {...{ setting, width, count: 1 }} isLast={isLast || index < entries.length - 1} />
          )}
        </View>
      ))}
    </View>
  );
}

interface RoomProps {
  readonly setting: Setting;
  readonly width: Points;
  readonly count: number;
  readonly isLast: boolean;
}

/** Lines to write on; the rule over the next level is the last line of this one. */
function Room({ setting: { look }, width, count, isLast }: RoomProps) {
  const drawn = isLast ? count : count - 1;
  return (
    <>
      {drawn > 0 && <WritingLines {...{ look, width, count: drawn }} />}
      {!isLast && <View style={{ height: look.grid.pitch }} />}
    </>
  );
}

interface NetworkProps {
  readonly entry: KnownNetwork;
  readonly setting: Setting;
  readonly width: Points;
}

function Network({ entry, setting, width: room }: NetworkProps) {
  const { look } = setting;
  const { name, url } = entry;
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
      </View>
      {url !== undefined && <QrCode {...{ look, url, size: mm(QR) }} />}
    </View>
  );
}
