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

/** The whole guide for readers with low vision, set as such: nothing below 18 points, no word split, blocks one under the other. */
export const template = defineTemplate({
  name: 'large-print',
  description: 'The whole guide for readers with low vision, no text below 18 points',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: SECTION_KINDS,
  holes: true,
  start: 'any',
  flows: true,
  multipleOf: 2,
  strings: [
    'running.series-and-step',
    'step-of',
    'minutes',
    'reference.see',
    'reference.page',
    'untranslated',
    'unreviewed',
  ],
  page: (request) => {
    const setting = settingOf(request, 'large-print');
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
        return <SectionPages {...{ request, setting }} />;
    }
  },
});

interface SectionProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

function SectionPages({ request, setting }: SectionProps) {
  const { placed } = request;
  const { section, part } = placed;
  const head = section.kind === 'reason' ? (part.title ?? section.shortTitle) : section.shortTitle;
  return (
    <BookPage {...{ request, setting, head }}>
      <View id={section.id} />
      <Opener {...{ placed, setting }} />
      <Blocks
        blocks={section.blocks}
        setting={setting}
        after={section.lead === undefined ? 'title' : 'nothing'}
      />
      <Notes setting={setting} />
    </BookPage>
  );
}

/** Who made it, from the head of its page. */
function Imprint({ request, setting }: SectionProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const { section } = placed;
  return (
    <BookPage {...{ request, setting, head: section.shortTitle }}>
      <View id={section.id} />
      <Lockup {...{ look, publication }} />
      <View style={{ height: look.grid.space }} />
      <Unreviewed setting={setting} />
      <Blocks blocks={section.blocks} setting={setting} />
      <Notes setting={setting} />
    </BookPage>
  );
}

function Contents({ request, setting }: SectionProps) {
  const { publication, placed } = request;
  const { look } = setting;
  const hasSteps = publication.guide.steps.length > 0;
  return (
    <BookPage {...{ request, setting, head: plainText(placed.section.title) }}>
      <View id={placed.section.id} />
      <Opener {...{ placed, setting }} />
      <View style={{ height: look.grid.space }} />
      <ContentsList setting={setting} />
      <Unreviewed setting={setting} />
      {hasSteps && <View style={{ height: look.grid.space }} />}
      {hasSteps && <StepStrip {...{ look, publication, width: look.grid.width }} />}
    </BookPage>
  );
}
