import type { ReactNode } from 'react';
import { plainText } from '../model/inline.js';
import type { PageRequest } from '../model/template.js';
import { mm, type Points } from '../print/lengths.js';
import { Blocks } from './blocks/blocks.js';
import { ContactsList } from './contacts-list.js';
import { Copy } from './copy.js';
import { altOf, Cut } from './cut.js';
import { Page, type PageLayoutProps, type Style, View } from './elements.js';
import { currentStep, textLeft } from './furniture.js';
import { inlines } from './inlines.js';
import { Lockup } from './lockup.js';
import { Logos } from './logos.js';
import { type Setting, words } from './setting.js';

/** Millimetres. */
const MARGIN = 18;
const SCENE = { width: 148, height: 125 };
/** What lockup, three lines of title and two of the step take. */
const WORDS = 120;
/** Of its drawing: the scene of the back leaves room for words on its page. */
const BACK_SCENE = 0.62;
/** Points. */
const ROUNDING = 0.3;

interface CoverProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

/** The front of a loose large print: the words over the scene, whatever the brand's style, since a field or a frieze would hide part of either. */
export function LargeFront({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look, measure } = setting;
  const { title } = placed.section;
  const height = heightOf(request);
  const scale = Math.min(measure / mm(SCENE.width), (height - mm(WORDS)) / mm(SCENE.height));
  return (
    <CoverPage {...{ request, setting }}>
      <View wrap={false} style={{ minHeight: height }}>
        <Lockup {...{ look, publication }} />
        <View style={{ height: look.grid.space }} />
        <Copy
          {...{ look, role: 'display', measure, tag: 'Title' }}
          colour={look.saving ? look.inks.text : look.inks.dark}
          outline={{ title: plainText(title), level: 1 }}
        >
          {inlines(title, setting)}
        </Copy>
        <View style={{ height: look.grid.space / 2 }} />
        <StepOf setting={setting} />
        <Scene {...{ request, setting, scale, style: FOOT }} />
      </View>
    </CoverPage>
  );
}

const FOOT: Style = { position: 'absolute', bottom: 0, left: 0 };

function StepOf({ setting }: { readonly setting: Setting }) {
  const { look, publication, measure } = setting;
  const step = currentStep(publication);
  if (step === undefined) return null;
  const { number, name } = step;
  const total = publication.guide.steps.length;
  return (
    <Copy {...{ look, role: 'lead', measure }}>
      {words(publication, 'step-of', { number, total, name })}
    </Copy>
  );
}

/** The back: a few words about the guide, whose they are, and the other bank of the bridge. */
export function LargeBack({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look, measure } = setting;
  const { title, place, blocks } = placed.section;
  const { contacts } = publication.brand;
  return (
    <CoverPage {...{ request, setting }}>
      <Copy {...{ look, role: 'title', measure, source: place, tag: 'H1' }}>
        {inlines(title, setting)}
      </Copy>
      <Blocks {...{ blocks, setting, after: 'title' }} />
      <View style={{ height: look.grid.space }} />
      <Logos setting={setting} />
      {contacts !== undefined && (
        <View style={{ marginTop: look.grid.space / 2 }} wrap={false}>
          <ContactsList {...{ look, contacts, width: measure }} />
        </View>
      )}
      <View wrap={false} style={{ marginTop: look.grid.space }}>
        <Scene {...{ request, setting, scale: BACK_SCENE }} />
      </View>
    </CoverPage>
  );
}

/** Covers have neither head nor folio, and the room of both. */
function CoverPage({ request, setting, children }: CoverProps & { readonly children: ReactNode }) {
  const { publication, placed } = request;
  const { paper } = publication;
  const layout = ({ pageNumber, children: content }: PageLayoutProps) => {
    const place: Style = {
      position: 'absolute',
      top: mm(MARGIN),
      left: textLeft(setting.look, pageNumber % 2 === 1),
      width: setting.measure,
      minHeight: heightOf(request) + ROUNDING,
    };
    return <View style={place}>{content}</View>;
  };
  return (
    <Page size={[paper.width, paper.height]} layout={layout}>
      <View id={placed.section.id} />
      {children}
    </Page>
  );
}

function heightOf({ publication }: PageRequest): Points {
  return publication.paper.height - mm(2 * MARGIN);
}

interface SceneProps extends CoverProps {
  readonly scale: number;
  readonly style?: Style;
}

function Scene({ request, setting, scale, style = {} }: SceneProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const { picture: name } = placed.section;
  if (name === undefined) return null;
  const alt = altOf(publication, name);
  return <Cut {...{ look, publication, name, scale, alt, style, part: 'picture' }} />;
}
