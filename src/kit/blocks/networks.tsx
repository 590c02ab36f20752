import { plainText } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
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
const ROOMY = { row: 25, lines: 2 };
/** Where a level has several networks, those to fill in give a line away. */
const CROWDED = { row: 0, lines: 1 };
const QR = 20;
const ROW_PADDING = 2.5;
const ROW_END = 2;
const ARCHES_DOWN = 1.25;
const LINE_PITCH = 8.2;
const LINES_UP = -2.4;
/** A name stands this far down on its line. */
const NAME_DOWN = 2.6;
/** Letters: a longer name leaves no room on its line for an address. */
const SHORT_NAME = 34;

type Level = BlockProps<'networks'>['block']['levels'][number];

/** From local to world: one arch more for each level; a level without a name is lines to fill in. */
export function Networks({ block, setting }: BlockProps<'networks'>) {
  const { look, publication, measure } = setting;
  const size = block.levels.some(({ known = [] }) => known.length > 1) ? CROWDED : ROOMY;
  return (
    <View id={block.anchor} source={block.place}>
      {block.levels.map((level, index) => (
        <View key={`${block.place.line}-${index}`} wrap={false} style={{ minHeight: mm(size.row) }}>
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
            <View
              style={{
                width: measure - look.grid.hanging,
                paddingBottom: mm(endOf(level)),
              }}
            >
              <Network {...{ level, setting, lines: size.lines }} />
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}

/** The rule under a level is its last line to write on, where it ends in one. */
function endOf({ known = [] }: Level): number {
  return known.at(-1)?.url === undefined ? 0 : ROW_END;
}

interface NetworkProps {
  readonly level: Level;
  readonly setting: Setting;
  /** To write on, where nothing is known. */
  readonly lines: number;
}

function Network({ level, setting, lines }: NetworkProps) {
  const { look, measure } = setting;
  const room = measure - look.grid.hanging;
  const [first, ...others] = entriesOf(level);
  const width = first?.url === undefined ? room : room - mm(QR) - look.grid.columnGap;
  return (
    <>
      <View style={{ flexDirection: look.row, justifyContent: 'space-between', width: room }}>
        <View style={{ width }}>
          <Copy {...{ look, role: 'question', measure: width }}>
            {inlines(level.level, setting)}
          </Copy>
          {first ? (
            <Entry {...{ entry: first, setting, width }} />
          ) : (
            <View style={{ marginTop: mm(LINES_UP) }}>
              <WritingLines look={look} width={width} count={lines} pitch={mm(LINE_PITCH)} />
            </View>
          )}
        </View>
        {first?.url !== undefined && <QrCode {...{ look, url: first.url, size: mm(QR) }} />}
      </View>
      {others.map((entry, index) => (
        <OtherEntry key={`${entry.url}-${index}`} {...{ entry, setting, width: room }} />
      ))}
    </>
  );
}

interface Entry {
  readonly name: Inlines;
  readonly url?: string;
  /** Its address is to be found out. */
  readonly asks: boolean;
}

type Inlines = Level['text'];

/** What the guide says itself, or what is known of the country. */
function entriesOf({ text, url, known = [] }: Level): readonly Entry[] {
  if (text.length > 0 || url !== undefined) {
    return [{ name: text, ...(url !== undefined && { url }), asks: false }];
  }
  return known.map((each) => ({ ...each, asks: each.url === undefined }));
}

interface EntryProps {
  readonly entry: Entry;
  readonly setting: Setting;
  readonly width: Points;
}

/** Another network of the same level, with its own code beside it. */
function OtherEntry({ entry, setting, width: room }: EntryProps) {
  const { look } = setting;
  const { url } = entry;
  if (url === undefined) {
    return (
      <View style={{ marginTop: mm(isOnLine(entry) ? 0 : ROW_END) }}>
        <Entry {...{ entry, setting, width: room }} />
      </View>
    );
  }
  const width = room - mm(QR) - look.grid.columnGap;
  return (
    <View
      style={{
        flexDirection: look.row,
        justifyContent: 'space-between',
        width: room,
        marginTop: mm(ROW_PADDING),
      }}
    >
      <View style={{ width }}>
        <Entry {...{ entry, setting, width }} />
      </View>
      <QrCode {...{ look, url, size: mm(QR) }} />
    </View>
  );
}

function isOnLine({ name, asks }: Entry): boolean {
  return asks && plainText(name).length <= SHORT_NAME;
}

/** Name and address; an address that is not certain is a line beside the name, or under a long one. */
function Entry({ entry, setting, width }: EntryProps) {
  const { look } = setting;
  const { name, url, asks } = entry;
  const text = <Copy {...{ look, role: 'body', measure: width }}>{inlines(name, setting)}</Copy>;
  if (isOnLine(entry)) {
    return (
      <View style={{ height: mm(LINE_PITCH), paddingTop: mm(NAME_DOWN) }}>
        <View style={{ position: 'absolute', top: 0, left: 0 }}>
          <WritingLines look={look} width={width} count={1} pitch={mm(LINE_PITCH)} />
        </View>
        {text}
      </View>
    );
  }
  return (
    <>
      {name.length > 0 && text}
      {url !== undefined && (
        <Copy {...{ look, role: 'body', weight: 600, measure: width }}>
          <Text href={url}>{printedAddress(url)}</Text>
        </Copy>
      )}
      {asks && <WritingLines look={look} width={width} count={1} pitch={mm(LINE_PITCH)} />}
    </>
  );
}
