import {
  BigNumber,
  Blocks,
  Copy,
  Credit,
  defineTemplate,
  ExactPage,
  inlines,
  MiniStrip,
  mm,
  Page,
  type PageRequest,
  Plate,
  plainText,
  region,
  type Setting,
  StartColumn,
  seriesAndStep,
  settingOf,
  Untranslated,
  View,
} from 'coop-press/kit';

/** Reasons to lay on a table and to talk over: picture and title in front, lead and question behind. */
export const template = defineTemplate({
  name: 'cards',
  description: 'A card for each reason: its picture in front, its question behind',
  papers: ['a6', 'quarter-letter'],
  product: 'cards',
  orientation: 'landscape',
  sides: 2,
  audience: 'participant',
  kinds: ['reason'],
  start: 'recto',
  multipleOf: 2,
  strings: [
    'running.series-and-step',
    'reference.see',
    'reference.page',
    'unreviewed',
    'untranslated',
  ],
  page: (request) => <Card {...request} />,
});

function Card(request: PageRequest) {
  const setting: Setting = { ...settingOf(request), exact: true, growing: false };
  const { width, height } = request.publication.paper;
  const { inner } = setting.look.grid;
  return (
    <Page
      size={[width, height]}
      layout={({ children }) => <View style={region(setting, inner)}>{children}</View>}
    >
      <ExactPage setting={setting}>
        <Front {...{ request, setting }} />
      </ExactPage>
      <ExactPage setting={setting}>
        <Back {...{ request, setting }} />
      </ExactPage>
    </Page>
  );
}

interface SideProps {
  readonly request: PageRequest;
  readonly setting: Setting;
}

/** A picture makes room for a long title, down to this part of its size. */
const LEAST = 0.5;
/** Millimetres. */
const PICTURE = 45.2;
const UNDER_PICTURE = 6.5;

/** Nothing but the picture and the title under it. */
function Front({ request, setting }: SideProps) {
  const { look, measure } = setting;
  const { placed, fit } = request;
  const { section } = placed;
  const full = mm(PICTURE) * look.grid.pictures;
  const height = Math.max(full * LEAST, full - (fit.excess ?? 0));
  const title = plainText(section.title);
  return (
    <>
      <View id={section.id} />
      <Plate {...{ placed, setting, room: { width: measure, height } }} />
      <View style={{ height: mm(UNDER_PICTURE) }} />
      <Untranslated setting={setting} />
      <Copy
        {...{ look, role: 'title', measure, source: section.place, tag: 'H1' }}
        outline={{ title, level: 1 }}
      >
        {inlines(section.title, setting)}
      </Copy>
    </>
  );
}

/** Millimetres. */
const NUMBER = 15;
const NUMBER_GAP = 4;
/** Room for three lines of a lead, so that the bars of most cards stand in one place. */
const HEAD = { height: 22.5, below: 6 };

/** The lead beside the number, the question under its bar, and small on the foot whom it comes from. */
function Back({ request, setting }: SideProps) {
  const { look, publication, measure } = setting;
  const { placed } = request;
  const { section } = placed;
  const { hanging } = look.grid;
  const width = measure - hanging;
  const widest = hanging - mm(NUMBER_GAP);
  return (
    <>
      <View style={{ flexDirection: look.row, minHeight: mm(HEAD.height) }}>
        <StartColumn look={look} width={hanging}>
          <BigNumber {...{ setting, number: placed.ordinal, height: mm(NUMBER), widest }} />
        </StartColumn>
        <View style={{ width }}>
          {section.lead !== undefined && (
            <Copy {...{ look, role: 'lead', measure: width, source: section.place, tag: 'P' }}>
              {inlines(section.lead, setting)}
            </Copy>
          )}
        </View>
      </View>
      <View style={{ height: mm(HEAD.below) }} />
      <Blocks blocks={questionsOf(section)} setting={{ ...setting, exact: false }} />
      <View style={{ flexGrow: 1, minHeight: mm(2.5) }} />
      <View style={{ flexDirection: look.row, alignItems: 'flex-end' }}>
        <View style={{ width: measure - mm(STRIP) }}>
          <Copy {...{ look, role: 'label' }}>{seriesAndStep(publication)}</Copy>
          <Copy {...{ look, role: 'small', measure: measure - mm(STRIP) }}>
            <Credit publication={publication} />
          </Copy>
        </View>
        <View
          style={{ width: mm(STRIP), alignItems: look.end === 'right' ? 'flex-end' : 'flex-start' }}
        >
          <MiniStrip {...{ look, publication }} />
        </View>
      </View>
    </>
  );
}

/** Millimetres that the steps in miniature take from the foot. */
const STRIP = 36;

/** What the group is asked; a card has no room to write an answer. */
function questionsOf({ blocks }: PageRequest['placed']['section']) {
  return blocks.flatMap((block) =>
    block.type === 'callout' && block.name === 'question'
      ? [{ ...block, blocks: block.blocks.filter(({ type }) => type !== 'lines') }]
      : [],
  );
}
