import type { ReactNode } from 'react';
import { plainText } from '../model/inline.js';
import type { PageRequest } from '../model/template.js';
import { mm, type Points } from '../print/lengths.js';
import { Blocks } from './blocks/blocks.js';
import { ContactsList } from './contacts-list.js';
import { Copy } from './copy.js';
import { altOf, Cut } from './cut.js';
import { Canvas, Page, type PageLayoutProps, type Pen, type Style, View } from './elements.js';
import { currentStep, MiniStrip, PAPER } from './furniture.js';
import { inlines } from './inlines.js';
import { LargeBack, LargeFront } from './large-cover.js';
import { Lockup } from './lockup.js';
import { Logos } from './logos.js';
import type { Look } from './look.js';
import { narrow, type Setting, words } from './setting.js';

/** Millimetres from the trim. */
const MARGIN = 12;
const SCENE = { top: 80, raised: 8, drawn: 148 };
const BROADSIDE = { lockup: 11, title: 27 };
const FRIEZE = { title: 133, foot: 10 };
/** The field keeps to the cover's white margin, its corners cut by hand. */
const FIELD = { left: 8, top: 24.5, height: 51.5, title: 27.5 };
const BACK = { text: 20, width: 104, logos: 84, contacts: { left: 88, width: 48 } };

interface CoverProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

/** The front cover in the brand's style: title over the scene, or the scene over the title. */
export function FrontCover({ request, setting }: CoverProps) {
  const { style } = request.publication.brand.cover;
  if (setting.look.largePrint) return <LargeFront {...{ request, setting }} />;
  return (
    <CoverPage {...{ request, setting }} raised={style === 'frieze'}>
      {style === 'frieze' ? (
        <Frieze {...{ request, setting }} />
      ) : (
        <Broadside {...{ request, setting }} onField={style === 'field'} />
      )}
    </CoverPage>
  );
}

/** The other bank of the same bridge, a few words about the guide, and places for logos. */
export function BackCover({ request, setting }: CoverProps) {
  const { placed } = request;
  const { look } = setting;
  if (look.largePrint) return <LargeBack {...{ request, setting }} />;
  const inner = { ...narrow(setting, mm(BACK.width)), exact: false };
  const { contacts } = request.publication.brand;
  const beside = { [look.start]: mm(BACK.contacts.left) };
  return (
    <CoverPage {...{ request, setting }} raised={false}>
      <View style={{ ...at(BACK.text), width: mm(BACK.width) }}>
        <Copy {...{ look, role: 'question', measure: mm(BACK.width), tag: 'H1' }}>
          {inlines(placed.section.title, setting)}
        </Copy>
        <View style={{ marginTop: mm(2.5) }}>
          {placed.section.blocks.map((block, index) => (
            <View key={block.place.line} style={index > 0 ? { marginTop: mm(5) } : {}}>
              <Blocks blocks={[block]} setting={inner} />
            </View>
          ))}
        </View>
      </View>
      <View style={at(BACK.logos)}>
        <Logos setting={setting} />
      </View>
      {contacts !== undefined && (
        <View style={{ position: 'absolute', top: mm(BACK.logos), ...beside }}>
          <ContactsList {...{ look, contacts, width: mm(BACK.contacts.width) }} />
        </View>
      )}
    </CoverPage>
  );
}

interface CoverPageProps extends CoverProps {
  readonly raised: boolean;
  readonly children: ReactNode;
}

function CoverPage({ request, setting, raised, children }: CoverPageProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const { paper } = publication;
  const { picture, id } = placed.section;
  const scene: Style = {
    position: 'absolute',
    left: 0,
    top: mm(raised ? SCENE.raised : SCENE.top),
  };
  const size = { width: paper.width, height: paper.height };
  const layout = ({ children: content }: PageLayoutProps) => <View style={size}>{content}</View>;
  return (
    <Page size={[paper.width, paper.height]} layout={layout}>
      <View style={{ ...size, height: size.height - 1 }} id={id} wrap={false}>
        {picture !== undefined && (
          <Cut
            {...{ look, publication, name: picture, style: scene, part: 'picture' }}
            scale={paper.width / mm(SCENE.drawn)}
            alt={altOf(publication, picture)}
          />
        )}
        {children}
      </View>
    </Page>
  );
}

interface BroadsideProps extends CoverProps {
  /** The title stands white on a field of the dark ink. */
  readonly onField: boolean;
}

function Broadside({ request, setting, onField }: BroadsideProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const width = publication.paper.width - mm(2 * MARGIN);
  const colour = onField ? PAPER : look.inks.dark;
  return (
    <>
      <View
        style={{
          ...at(BROADSIDE.lockup),
          width,
          flexDirection: look.row,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <Lockup {...{ look, publication }} />
        <StepName setting={setting} />
      </View>
      {onField && <Field look={look} width={publication.paper.width - mm(2 * FIELD.left)} />}
      <View style={{ ...at(onField ? FIELD.title : BROADSIDE.title), width }}>
        <Copy
          {...{ look, role: 'display', measure: width, tag: 'Title' }}
          colour={look.saving ? look.inks.text : colour}
          outline={{ title: plainText(placed.section.title), level: 1 }}
        >
          {inlines(placed.section.title, setting)}
        </Copy>
      </View>
    </>
  );
}

/** A field that the title is cut out of; ink saving outlines it. */
function Field({ look, width }: { readonly look: Look; readonly width: Points }) {
  const height = mm(FIELD.height);
  const paint = (pen: Pen) => {
    pen.polygon([0, mm(0.5)], [width - mm(0.3), 0], [width, height - mm(0.6)], [mm(0.4), height]);
    if (look.saving) pen.lineWidth(mm(0.5)).lineJoin('round').stroke(look.inks.text);
    else pen.fill(look.inks.dark);
  };
  const place: Style = { position: 'absolute', top: mm(FIELD.top), left: mm(FIELD.left) };
  return <Canvas paint={paint} part="field" style={{ ...place, width, height }} />;
}

/** “Step 2” over its name, at the end of the lockup's line. */
function StepName({ setting }: { readonly setting: Setting }) {
  const { look, publication } = setting;
  const step = currentStep(publication);
  if (step === undefined) return null;
  return (
    <View style={{ alignItems: look.end === 'right' ? 'flex-end' : 'flex-start' }}>
      <Copy {...{ look, role: 'body', weight: 600 }}>
        {words(publication, 'step', { number: step.number })}
      </Copy>
      <Copy {...{ look, role: 'body' }}>{step.name}</Copy>
    </View>
  );
}

function Frieze({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const width = publication.paper.width - mm(2 * MARGIN);
  const step = currentStep(publication);
  const large = { fontSize: 34, lineHeight: '12.5mm', letterSpacing: -0.85, top: 0 };
  return (
    <>
      <View style={{ ...at(FRIEZE.title), width }}>
        <Copy
          {...{ look, role: 'display', measure: width, style: large as unknown as Style }}
          outline={{ title: plainText(placed.section.title), level: 1 }}
          tag="Title"
        >
          {inlines(placed.section.title, setting)}
        </Copy>
        {step !== undefined && (
          <View style={{ marginTop: mm(2.5) }}>
            <Copy {...{ look, role: 'lead', measure: width }}>
              {words(publication, 'step-of', {
                number: step.number,
                total: publication.guide.steps.length,
                name: step.name,
              })}
            </Copy>
          </View>
        )}
      </View>
      <View
        style={{
          position: 'absolute',
          bottom: mm(FRIEZE.foot),
          left: mm(MARGIN),
          width,
          flexDirection: look.row,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <Lockup {...{ look, publication }} />
        <MiniStrip {...{ look, publication }} />
      </View>
    </>
  );
}

function at(top: number): Style {
  return { position: 'absolute', top: mm(top), left: mm(MARGIN) };
}
