import type { ReactNode } from 'react';
import type { PageRequest } from '../model/template.js';
import { Page, type PageLayoutProps, type Style, View } from './elements.js';
import { Folio, RunningHead, Tab, textLeft } from './furniture.js';
import type { Setting } from './setting.js';

/** The engine compares in single precision: without this a last line that fits exactly goes to the next page. Points. */
const ROUNDING = 0.3;

interface BookPageProps {
  readonly request: PageRequest;
  readonly setting: Setting;
  /** What a recto's running head says. */
  readonly head: string;
  /** A thumb tab with the section's number at the fore-edge. */
  readonly tab?: boolean;
  readonly children?: ReactNode;
}

/** Pages of a bound book: mirrored margins, running head, folio; the content runs on as far as it needs. */
export function BookPage({ request, setting, head, tab = false, children }: BookPageProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const layout = ({ pageNumber, children: content }: PageLayoutProps) => {
    const recto = pageNumber % 2 === 1;
    const common = { look, publication, recto };
    return (
      <>
        <RunningHead {...common} section={head} />
        <Folio {...common} pageNumber={pageNumber} />
        {tab && <Tab {...common} placed={placed} />}
        <View style={region(setting, textLeft(look, recto))}>{content}</View>
      </>
    );
  };
  return (
    <Page size={[publication.paper.width, publication.paper.height]} layout={layout}>
      {setting.exact ? <ExactPage setting={setting}>{children}</ExactPage> : children}
    </Page>
  );
}

/** The text area; `minHeight`, since a fixed height would lose lines without a word. */
export function region({ look: { grid } }: Setting, left: number): Style {
  const { head: top, width, height } = grid;
  return { position: 'absolute', top, left, width, minHeight: height + ROUNDING };
}

/** One page exactly as high as the text area: what grows inside it takes the free space. */
export function ExactPage({ setting, children }: { setting: Setting; children?: ReactNode }) {
  const { height } = setting.look.grid;
  return (
    <View wrap={false} fitBox={height} style={{ minHeight: height }}>
      {children}
    </View>
  );
}
