import {
  BackCover,
  Blocks,
  BookPage,
  ContentsList,
  defineTemplate,
  FrontCover,
  Lockup,
  Notes,
  Opener,
  type PageRequest,
  plainText,
  SECTION_KINDS,
  type Setting,
  StepStrip,
  settingOf,
  Unreviewed,
  View,
} from 'coop-press/kit';

/** The guide as a folded book: covers, preliminaries, one page a reason and a worksheet, all else as long as it is. */
export const template = defineTemplate({
  name: 'booklet',
  description: 'A folded booklet of the whole guide, with room to write in',
  papers: ['a5', 'half-letter'],
  audience: 'participant',
  kinds: SECTION_KINDS,
  product: 'folded',
  start: 'any',
  multipleOf: 4,
  strings: [
    'running.series-and-step',
    'step',
    'step-of',
    'minutes',
    'reference.see',
    'reference.page',
    'untranslated',
    'unreviewed',
  ],
  page: (request) => {
    const setting = settingOf(request);
    switch (request.placed.section.kind) {
      case 'cover':
        return request.placed.isLast ? (
          <BackCover {...{ request, setting }} />
        ) : (
          <FrontCover {...{ request, setting }} />
        );
      case 'imprint':
        return <Imprint {...{ request, setting }} />;
      case 'contents':
        return <Contents {...{ request, setting }} />;
      default:
        return <SectionPage {...{ request, setting }} />;
    }
  },
});

interface SectionProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

function SectionPage({ request, setting }: SectionProps) {
  const { placed } = request;
  const { section, part } = placed;
  const reason = section.kind === 'reason';
  const head = reason ? (part.title ?? section.shortTitle) : section.shortTitle;
  return (
    <BookPage {...{ request, setting, head, tab: reason }}>
      <View id={section.id} />
      <Opener {...{ placed, setting }} recto={request.firstPage % 2 === 1} />
      <Blocks
        blocks={section.blocks}
        setting={setting}
        after={section.lead === undefined ? 'title' : 'nothing'}
      />
      <Notes setting={setting} />
    </BookPage>
  );
}

/** Who made it: the lockup at the head, everything else on the page's foot. */
function Imprint({ request, setting }: SectionProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const { section } = placed;
  return (
    <BookPage {...{ request, setting, head: section.shortTitle }}>
      <View id={section.id} />
      <Lockup {...{ look, publication }} />
      <View style={{ flexGrow: 1 }} />
      <Unreviewed setting={setting} />
      {!publication.isReviewed && <View style={{ height: look.grid.unit / 2 }} />}
      <Blocks blocks={section.blocks} setting={setting} />
      <Notes setting={setting} />
    </BookPage>
  );
}

function Contents({ request, setting }: SectionProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const steps = publication.guide.steps.length > 0;
  return (
    <BookPage {...{ request, setting, head: plainText(placed.section.title) }}>
      <View id={placed.section.id} />
      <Opener {...{ placed, setting }} />
      {publication.isReviewed && <View style={{ height: look.grid.unit }} />}
      {steps && (
        <StepStrip
          {...{ look, publication, width: look.grid.width }}
          small={setting.smallPicture}
        />
      )}
      {steps && <View style={{ height: look.grid.unit }} />}
      <ContentsList setting={setting} />
      <Unreviewed setting={setting} />
    </BookPage>
  );
}
