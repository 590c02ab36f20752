import type { ReactNode } from 'react';
import type { ContentsPart } from '../model/publication.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Icon } from './cut.js';
import { Text, View } from './elements.js';
import type { Look } from './look.js';
import { Rule } from './rules.js';
import type { Setting } from './setting.js';
import { StartColumn } from './start-column.js';

/** Millimetres. */
const ICON = { size: 9, column: 12 };
const PAGE_WIDTH = 8;
/** Room for three figures of 18 points. */
const LARGE_PAGE_WIDTH = 16;
const ROW = 12.5;
const GROUP_PADDING = 2.45;

type Entry = ContentsPart['entries'][number];

/** More entries than this run on over pages in one column. */
const ONE_PAGE = 30;

/** What is in the guide: a part with icons at the start, the other parts in groups beside it; long guides in one column. */
export function ContentsList({ setting }: { readonly setting: Setting }): ReactNode {
  const parts = setting.publication.contents;
  const illustrated = parts.find((part) => part.entries.some((entry) => entry.icon !== undefined));
  const entries = parts.reduce((sum, part) => sum + part.entries.length, 0);
  if (illustrated === undefined || entries > ONE_PAGE || !setting.exact) {
    return <Groups {...{ parts, setting, width: setting.measure }} flows />;
  }
  const others = parts.filter((part) => part !== illustrated);
  const width = (setting.measure - setting.look.grid.columnGap) / 2;
  return (
    <View
      style={{
        flexDirection: setting.look.row,
        justifyContent: 'space-between',
        flexGrow: 1,
        alignItems: 'stretch',
      }}
    >
      <Illustrated {...{ part: illustrated, setting, width }} />
      <View style={{ width }}>
        <Groups {...{ parts: others, setting, width }} flows={false} />
      </View>
    </View>
  );
}

interface ColumnProps {
  readonly setting: Setting;
  readonly width: Points;
}

function Illustrated({ part, setting, width }: ColumnProps & { readonly part: ContentsPart }) {
  const { look, publication } = setting;
  const room = width - mm(ICON.column) - pageWidth(setting);
  return (
    <View style={{ width }}>
      <Rule look={look} width={width} style={{ marginTop: 0 }} />
      {part.entries.map((entry) => (
        <View key={entry.anchor} style={{ flexGrow: 1, minHeight: mm(ROW) }}>
          <View style={{ flexDirection: look.row, flexGrow: 1, alignItems: 'center' }}>
            <StartColumn look={look} width={mm(ICON.column)}>
              {entry.icon !== undefined && (
                <Icon {...{ look, publication, name: entry.icon, size: mm(ICON.size) }} />
              )}
            </StartColumn>
            <View style={{ width: room }}>
              <Copy {...{ look, role: 'entry', measure: room, href: `#${entry.anchor}` }}>
                {entry.title}
              </Copy>
            </View>
            <PageNumber {...{ setting, entry }} />
          </View>
          <Rule look={look} width={width} />
        </View>
      ))}
    </View>
  );
}

interface GroupsProps extends ColumnProps {
  readonly parts: readonly ContentsPart[];
  readonly flows: boolean;
}

/** Parts under their titles, one line an entry; on one page the groups share the height. */
function Groups({ parts, setting, width, flows }: GroupsProps) {
  const { look } = setting;
  return (
    <>
      <Rule look={look} width={width} style={{ marginTop: 0 }} />
      {parts.map((part, index) => (
        <View
          key={part.title ?? index}
          style={flows ? {} : { flexGrow: part.entries.length + 1, justifyContent: 'center' }}
        >
          <View style={{ paddingTop: mm(GROUP_PADDING), paddingBottom: mm(GROUP_PADDING) }}>
            {part.title !== undefined && (
              <Copy
                {...{ look, role: 'h3', style: { marginBottom: below(look) } }}
                minPresenceAhead={mm(10)}
              >
                {part.title}
              </Copy>
            )}
            {part.entries.map((entry) => (
              <GroupEntry key={entry.anchor} {...{ entry, setting, width }} />
            ))}
          </View>
          <Rule look={look} width={width} style={flows ? {} : FOOT} />
        </View>
      ))}
    </>
  );
}

const FOOT = { position: 'absolute', bottom: 0, left: 0 } as const;

function GroupEntry({ entry, setting, width }: ColumnProps & { readonly entry: Entry }) {
  const { look } = setting;
  const room = width - pageWidth(setting);
  return (
    <View
      style={{ flexDirection: look.row, alignItems: 'flex-end', paddingBottom: below(look) }}
      wrap={false}
    >
      <View style={{ width: room }}>
        <Copy {...{ look, role: 'body', measure: room, href: `#${entry.anchor}` }}>
          {entry.title}
        </Copy>
      </View>
      <PageNumber {...{ setting, entry }} />
    </View>
  );
}

function PageNumber({ setting, entry }: { readonly setting: Setting; readonly entry: Entry }) {
  const { look } = setting;
  const width = pageWidth(setting);
  return (
    <View style={{ width }}>
      <Copy {...{ look, role: 'folio', align: 'end', style: { width } }}>
        <Text href={`#${entry.anchor}`} pageOf={entry.anchor}>
          00
        </Text>
      </Copy>
    </View>
  );
}

/** Large print sets its entries apart; below them, so that a page begins on its first line. */
function below({ largePrint, grid }: Look): Points {
  return largePrint ? grid.unit / 2 : 0;
}

function pageWidth({ look }: Setting): Points {
  return mm(look.largePrint ? LARGE_PAGE_WIDTH : PAGE_WIDTH);
}
