import type { ReactNode } from 'react';
import { wordsFor } from '../model/strings.js';
import type { PageRequest } from '../model/template.js';
import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Page, type PageLayoutProps, type Style, View } from './elements.js';
import { MiniStrip, seriesAndStep } from './furniture.js';
import { WritingLines } from './rules.js';
import { type Setting, words } from './setting.js';
import { ExactPage, region } from './sheet.js';

interface HandoutPageProps {
  readonly request: PageRequest;
  readonly setting: Setting;
  /** What stands at the end of the head: which sheet of how many. */
  readonly head: string;
  readonly children?: ReactNode;
}

/** One loose sheet: equal margins, head and credit on every page, “turn over” where the text goes on. */
export function HandoutPage({ request, setting, head, children }: HandoutPageProps) {
  const { publication } = request;
  const { look } = setting;
  const left = look.grid.inner;
  const layout = ({ subPageNumber, subPageTotalPages, children: content }: PageLayoutProps) => {
    const goesOn = (subPageNumber ?? 1) < (subPageTotalPages ?? 1);
    return (
      <>
        <View style={ends(setting, look.grid.runningHead)}>
          <Copy {...{ look, role: 'head', tag: 'Artifact' }}>{seriesAndStep(publication)}</Copy>
          <Copy {...{ look, role: 'head', tag: 'Artifact' }}>{head}</Copy>
        </View>
        <View style={region(setting, left)}>{content}</View>
        <View style={ends(setting, look.grid.folio)}>
          <Copy {...{ look, role: 'head', tag: 'Artifact', weight: goesOn ? 600 : 400 }}>
            {words(publication, goesOn ? 'turn-over' : 'credit.short')}
          </Copy>
          <MiniStrip {...{ look, publication }} />
        </View>
      </>
    );
  };
  return (
    <Page size={[publication.paper.width, publication.paper.height]} layout={layout}>
      {setting.exact ? <ExactPage setting={setting}>{children}</ExactPage> : children}
    </Page>
  );
}

function ends({ look: { grid, row } }: Setting, top: number): Style {
  return {
    position: 'absolute',
    top,
    left: grid.inner,
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

/** Date, place, who leads and when we meet again: printed where they were given, else lines to write on. */
export function SessionStrip({ setting }: { readonly setting: Setting }) {
  const { look, publication, measure } = setting;
  const { strings, language } = publication;
  const width = (measure - look.grid.columnGap * (SESSION.length - 1)) / SESSION.length;
  const onLine: Style = {
    position: 'absolute',
    top: mm(STRIP - look.type.cell.leading - OVER_LINE),
    left: 0,
  };
  return (
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
  );
}
