import { plainText } from '../model/inline.js';
import type { PageRequest } from '../model/template.js';
import { mm } from '../print/lengths.js';
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
import { BookPage } from './sheet.js';

/** Millimetres. */
const MARGIN = 18;
const SCENE = { width: 148, height: 125 };
/** What lockup, three lines of title and two of the step take. */
const WORDS = 120;

interface CoverProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

/** The front of a loose large print: the words over the scene, whatever the brand's style, since either would hide part of the other. */
export function LargeFront({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look, measure } = setting;
  const { paper } = publication;
  const { picture, title, id } = placed.section;
  const height = paper.height - mm(2 * MARGIN);
  const scale = Math.min(measure / mm(SCENE.width), (height - mm(WORDS)) / mm(SCENE.height));
  const area = (pageNumber: number): Style => ({
    position: 'absolute',
    top: mm(MARGIN),
    left: textLeft(look, pageNumber % 2 === 1),
    width: measure,
    minHeight: height + 1,
  });
  const layout = ({ pageNumber, children }: PageLayoutProps) => (
    <View style={area(pageNumber)}>{children}</View>
  );
  return (
    <Page size={[paper.width, paper.height]} layout={layout}>
      <View id={id} wrap={false} style={{ minHeight: height }}>
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
        {picture !== undefined && (
          <Cut
            {...{ look, publication, name: picture, scale, part: 'picture', style: FOOT }}
            alt={altOf(publication, picture)}
          />
        )}
      </View>
    </Page>
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

/** Of the measure: so much smaller the scene leaves room for words on its page. */
const BACK_SCENE = 0.62;

/** The back: a few words about the guide, whose they are, and the other bank of the bridge. */
export function LargeBack({ request, setting }: CoverProps) {
  const { publication, placed } = request;
  const { look, measure } = setting;
  const { section } = placed;
  const { contacts } = publication.brand;
  const scale = (measure / mm(SCENE.width)) * BACK_SCENE;
  return (
    <BookPage {...{ request, setting, head: section.shortTitle }}>
      <View id={section.id} />
      <Copy {...{ look, role: 'title', measure, source: section.place, tag: 'H1' }}>
        {inlines(section.title, setting)}
      </Copy>
      <Blocks blocks={section.blocks} setting={setting} after="title" />
      <View style={{ height: look.grid.space }} />
      <Logos setting={setting} />
      {contacts !== undefined && (
        <View style={{ marginTop: look.grid.space }} wrap={false}>
          <ContactsList {...{ look, contacts, width: measure }} />
        </View>
      )}
      {section.picture !== undefined && (
        <View wrap={false} style={{ marginTop: look.grid.space }}>
          <Cut
            {...{ look, publication, name: section.picture, scale, part: 'picture' }}
            alt={altOf(publication, section.picture)}
          />
        </View>
      )}
    </BookPage>
  );
}
