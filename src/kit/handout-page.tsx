import type { ReactNode } from 'react';
import { wordsFor } from '../model/strings.js';
import type { PageRequest } from '../model/template.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Credit } from './credit.js';
import { Page, type PageLayoutProps, type Style, View } from './elements.js';
import { MiniStrip, seriesAndStep, textLeft } from './furniture.js';
import { WritingLines } from './rules.js';
import { type Setting, words } from './setting.js';
import { ExactPage, region } from './sheet.js';

/** Millimetres that the steps in miniature take from the foot line. */
const STRIP_ROOM = 45;

interface HandoutPageProps {
  readonly request: PageRequest;
  readonly setting: Setting;
  /** What stands at the end of the head: which sheet of how many. */
  readonly head: string;
  readonly children?: ReactNode;
}

/** One loose sheet: head and credit on every page, “turn over” where the text goes on; the back mirrors the front where holes want room. */
export function HandoutPage({ request, setting, head, children }: HandoutPageProps) {
  const { publication } = request;
  const { look } = setting;
  const small = { look, role: 'head', tag: 'Artifact' } as const;
  const layout = ({ pageNumber, children: content }: PageLayoutProps) => {
    const left = textLeft(look, pageNumber % 2 === 1);
    return (
      <>
        <View style={ends(setting, left, look.grid.runningHead)}>
          <Copy {...small}>{seriesAndStep(publication)}</Copy>
          <Copy {...small}>{head}</Copy>
        </View>
        <View style={region(setting, left)}>{content}</View>
        <Foot {...{ request, setting, left }} />
      </>
    );
  };
  return (
    <Page size={[publication.paper.width, publication.paper.height]} layout={layout}>
      {setting.exact ? <ExactPage setting={setting}>{children}</ExactPage> : children}
    </Page>
  );
}

interface FootProps extends Pick<HandoutPageProps, 'request' | 'setting'> {
  readonly left: Points;
}

function Foot({ request, setting, left }: FootProps) {
  const { publication } = request;
  const { look } = setting;
  const foot = ends(setting, left, look.grid.folio);
  const measure = look.grid.width - mm(STRIP_ROOM);
  return (
    <>
      <View style={foot} when="ends">
        <Copy {...{ look, role: 'small', tag: 'Artifact', measure, style: { width: measure } }}>
          <Credit publication={publication} />
        </Copy>
        <MiniStrip {...{ look, publication }} />
      </View>
      <View style={foot} when="goes-on">
        <Copy {...{ look, role: 'head', tag: 'Artifact', weight: 600 }}>
          {words(publication, 'turn-over')}
        </Copy>
        <MiniStrip {...{ look, publication }} />
      </View>
    </>
  );
}

function ends({ look: { grid, row } }: Setting, left: Points, top: Points): Style {
  return {
    position: 'absolute',
    top,
    left,
    width: grid.width,
    flexDirection: row,
    justifyContent: 'space-between',
    alignItems: 'center',
  };
}

const SESSION = ['date', 'place', 'facilitator', 'next-meeting'] as const;

/** Interface words that the strip prints. */
export const SESSION_STRINGS = SESSION.map((name) => `label.${name}`);

/** Millimetres. */
const STRIP = 12.5;
const ABOVE = 5;
const OVER_LINE = 0.6;
/** Takes the free space only where nothing else wants it. */
const LAST_RESORT = 1;

/** Date, place, who leads and when we meet again, on the sheet's foot: printed where they were given, else lines to write on. A sheet with fields of its own has none. */
export function SessionStrip({ setting }: { readonly setting: Setting }) {
  if (setting.section.blocks.some((block) => block.type === 'fields')) return null;
  const { look, publication, measure } = setting;
  const { strings, language } = publication;
  const width = (measure - look.grid.columnGap * (SESSION.length - 1)) / SESSION.length;
  const onLine: Style = {
    position: 'absolute',
    top: mm(STRIP - look.type.cell.leading - OVER_LINE),
    left: 0,
  };
  return (
    <>
      <View style={{ flexGrow: LAST_RESORT }} />
      <View
        part="session"
        wrap={false}
        style={{ flexDirection: look.row, justifyContent: 'space-between', marginTop: mm(ABOVE) }}
      >
        {SESSION.map((name) => (
          <View key={name} style={{ width, minHeight: mm(STRIP) }}>
            <WritingLines look={look} width={width} count={1} pitch={mm(STRIP)} />
            <View style={{ position: 'absolute', top: 0, left: 0 }}>
              <Copy {...{ look, role: 'small', style: { width } }}>
                {words(publication, `label.${name}`)}
              </Copy>
            </View>
            <View style={onLine}>
              <Copy {...{ look, role: 'cell', style: { width } }}>
                {wordsFor(strings, name, language) ?? ''}
              </Copy>
            </View>
          </View>
        ))}
      </View>
    </>
  );
}
