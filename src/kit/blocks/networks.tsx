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
import { entriesOf, type KnownNetwork, type Level } from './network-entries.js';
import { printedAddress } from './qr.js';

/** Millimetres. */
const ROOMY = { lines: 2, up: -0.15, qr: 20 };
/** Where a level has several networks, those to fill in give a line away, and codes keep their quiet zones. */
const CROWDED = { lines: 1, up: -2.4, qr: 18 };
const ROW = 25;
const ROW_PADDING = 2.5;
const QUIET = 3;
const ROW_END = 2;
const ARCHES_DOWN = 1.25;
const LINE_PITCH = 8.2;
/** A name stands this far down on its line. */
const NAME_DOWN = 2.6;
/** Letters: a longer name leaves no room on its line for an address. */
const SHORT_NAME = 34;

/** From local to world: one arch more for each level; a level without a name is lines to fill in. */
export function Networks({ block, setting }: BlockProps<'networks'>) {
  const { look, publication, measure } = setting;
  const size = block.levels.some(({ known = [] }) => known.length > 1) ? CROWDED : ROOMY;
  return (
    <View id={block.anchor} source={block.place}>
      {block.levels.map((level, index) => (
        <View
          key={`${block.place.line}-${index}`}
          wrap={false}
          style={{ minHeight: size === ROOMY ? mm(ROW) : 0 }}
        >
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
              <Network {...{ level, setting, size }} isLast={index === block.levels.length - 1} />
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
  readonly size: typeof ROOMY | typeof CROWDED;
  readonly isLast: boolean;
}

function Network({ level, setting, size, isLast }: NetworkProps) {
  const { look, measure } = setting;
  const room = measure - look.grid.hanging;
  const [first, ...others] = entriesOf(level);
  const width = first?.url === undefined ? room : room - mm(size.qr) - look.grid.columnGap;
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
            <View style={{ marginTop: mm(size.up) }}>
              <EmptyLines {...{ setting, width, lines: size.lines, isLast }} />
            </View>
          )}
        </View>
        {first?.url !== undefined && <QrCode {...{ look, url: first.url, size: mm(size.qr) }} />}
      </View>
      {others.map((entry, index) => (
        <OtherEntry
          key={`${entry.url}-${index}`}
          {...{ entry, setting, width: room, qr: size.qr }}
        />
      ))}
    </>
  );
}

interface EmptyProps {
  readonly setting: Setting;
  readonly width: Points;
  readonly lines: number;
  readonly isLast: boolean;
}

/** The rule over the next level is the last line of this one. */
function EmptyLines({ setting: { look }, width, lines, isLast }: EmptyProps) {
  const drawn = isLast ? lines : lines - 1;
  return (
    <>
      {drawn > 0 && <WritingLines look={look} width={width} count={drawn} pitch={mm(LINE_PITCH)} />}
      {!isLast && <View style={{ height: mm(LINE_PITCH) }} />}
    </>
  );
}

interface EntryProps {
  readonly entry: KnownNetwork;
  readonly setting: Setting;
  readonly width: Points;
}

/** Another network of the same level, with its own code beside it. */
function OtherEntry({ entry, setting, width: room, qr }: EntryProps & { readonly qr: number }) {
  const { look } = setting;
  const { url } = entry;
  if (url === undefined) {
    return (
      <View style={{ marginTop: mm(isOnLine(entry) ? 0 : ROW_END) }}>
        <Entry {...{ entry, setting, width: room }} />
      </View>
    );
  }
  const width = room - mm(qr) - look.grid.columnGap;
  return (
    <View
      style={{
        flexDirection: look.row,
        justifyContent: 'space-between',
        width: room,
        marginTop: mm(QUIET),
      }}
    >
      <View style={{ width }}>
        <Entry {...{ entry, setting, width }} />
      </View>
      <QrCode {...{ look, url, size: mm(qr) }} />
    </View>
  );
}

function isOnLine({ name, asks }: KnownNetwork): boolean {
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
