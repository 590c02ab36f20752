import type { ReactNode } from 'react';
import { plainText } from '../model/inline.js';
import type { Publication } from '../model/publication.js';
import { wordsFor } from '../model/strings.js';
import type { PageRequest } from '../model/template.js';
import { mm } from '../print/lengths.js';
import { Blocks } from './blocks/blocks.js';
import { Copy } from './copy.js';
import { altOf, Cut } from './cut.js';
import { Image, Page, type PageLayoutProps, type Style, View } from './elements.js';
import { currentStep, gap, MiniStrip } from './furniture.js';
import { imageSource, inlines } from './inlines.js';
import { Lockup } from './lockup.js';
import { Frame } from './rules.js';
import { narrow, type Setting, words } from './setting.js';

/** Millimetres from the trim. */
const MARGIN = 12;
const SCENE = { top: 80, raised: 8, drawn: 148 };
const BROADSIDE = { lockup: 11, title: 27 };
const FRIEZE = { title: 133, foot: 10 };
const BACK = { text: 20, width: 104, logos: 84 };
const LOGO = { width: 34, height: 14, gap: 4 };

interface CoverProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

/** The front cover in the brand's style: title over the scene, or the scene over the title. */
export function FrontCover({ request, setting }: CoverProps) {
  const { style } = request.publication.brand.cover;
  return (
    <CoverPage {...{ request, setting }} raised={style === 'frieze'}>
      {style === 'frieze' ? (
        <Frieze {...{ request, setting }} />
      ) : (
        <Broadside {...{ request, setting }} />
      )}
    </CoverPage>
  );
}

/** The other bank of the same bridge, a few words about the guide, and places for logos. */
export function BackCover({ request, setting }: CoverProps) {
  const { placed } = request;
  const { look } = setting;
  const inner = { ...narrow(setting, mm(BACK.width)), exact: false };
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
      <Logos setting={setting} />
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

function Broadside({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const width = publication.paper.width - mm(2 * MARGIN);
  const colour = look.saving ? look.inks.text : look.inks.dark;
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
      <View style={{ ...at(BROADSIDE.title), width }}>
        <Copy
          {...{ look, role: 'display', colour, measure: width, tag: 'Title' }}
          outline={{ title: plainText(placed.section.title), level: 1 }}
        >
          {inlines(placed.section.title, setting)}
        </Copy>
      </View>
    </>
  );
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

/** Images of the brand, or dashed places to paste a logo into. */
function Logos({ setting }: { readonly setting: Setting }) {
  const { look, publication } = setting;
  return (
    <View style={{ ...at(BACK.logos), flexDirection: look.row }}>
      {publication.brand.logos.map(({ label: given, image }, index) => {
        const label = given ?? labelOf(publication, index);
        const prepared = image === undefined ? undefined : publication.images[image];
        const place = { ...gap(look, index === 0 ? 0 : LOGO.gap), ...LOGO_BOX };
        return prepared === undefined ? (
          <Frame key={index} look={look} kind="dashed" style={place}>
            <Copy
              {...{ look, role: 'small', align: 'center', lines: 'even' }}
              measure={mm(LOGO.width - 8)}
              style={{ width: mm(LOGO.width - 8) }}
            >
              {label}
            </Copy>
          </Frame>
        ) : (
          <View key={index} style={place}>
            <Image src={imageSource(prepared)} alt={label} style={LOGO_IMAGE} />
          </View>
        );
      })}
    </View>
  );
}

const PLACES = ['organisation', 'funder'];

/** A place that its brand gives no name is called by what is to be pasted there. */
function labelOf({ strings, language }: Publication, index: number): string {
  return wordsFor(strings, `logo.${PLACES[index]}`, language) ?? '';
}

const LOGO_BOX: Style = {
  width: mm(LOGO.width),
  minHeight: mm(LOGO.height),
  alignItems: 'center',
  justifyContent: 'center',
};
const LOGO_IMAGE: Style = {
  width: mm(LOGO.width),
  height: mm(LOGO.height),
  objectFit: 'contain',
};

function at(top: number): Style {
  return { position: 'absolute', top: mm(top), left: mm(MARGIN) };
}
