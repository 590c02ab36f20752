import {
  Bar,
  Blocks,
  Copy,
  Cut,
  defineTemplate,
  GrowingLines,
  HandoutPage,
  Icon,
  inlines,
  Lockup,
  mm,
  Opener,
  type PageRequest,
  type PlacedSection,
  SESSION_STRINGS,
  SessionStrip,
  type Setting,
  settingOf,
  Untranslated,
  View,
  words,
} from 'coop-press/kit';

/** The guide in short: a front, the reasons with their questions, and the worksheets that name it in their `outputs`. */
export const template = defineTemplate({
  name: 'digest',
  description: 'The guide in short: four pages for a first evening',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: ['cover', 'reading', 'reason', 'worksheet'],
  chosen: ['worksheet'],
  holes: true,
  start: 'any',
  multipleOf: 4,
  strings: [
    'running.series-and-step',
    'digest.title',
    'turn-over',
    'reference.see',
    'reference.page',
    'unreviewed',
    'untranslated',
    ...SESSION_STRINGS,
  ],
  leads: ({ section, isFirst, ordinal }) => {
    if (section.kind === 'cover') return isFirst;
    if (section.kind === 'reason') return ordinal % REASONS_A_PAGE === 1;
    return section.kind === 'worksheet';
  },
  page: (request) => {
    switch (request.placed.section.kind) {
      case 'cover':
        return <Front {...request} />;
      case 'reason':
        return <Reasons {...request} />;
      default:
        return <Worksheet {...request} />;
    }
  },
});

const REASONS_A_PAGE = 4;

/** Title, opening words and the scene of the cover. */
function Front(request: PageRequest) {
  const { publication, placed } = request;
  const setting: Setting = { ...settingOf(request), exact: true };
  const { look, measure } = setting;
  const reading = publication.sections.find(({ section }) => section.kind === 'reading');
  const { picture, title, id } = placed.section;
  return (
    <HandoutPage {...{ request, setting, head: words(publication, 'digest.title') }}>
      <View id={id} />
      {reading !== undefined && <View id={reading.section.id} />}
      <Lockup {...{ look, publication }} />
      <View style={{ height: mm(10) }} />
      <Untranslated setting={setting} />
      <Copy {...{ look, role: 'title', measure, tag: 'H1' }}>{inlines(title, setting)}</Copy>
      {reading?.section.lead !== undefined && (
        <View style={{ marginTop: mm(5) }}>
          <Untranslated {...{ setting, section: reading.section }} />
          <Copy {...{ look, role: 'lead', measure: measure - look.grid.hanging }}>
            {inlines(reading.section.lead, setting)}
          </Copy>
        </View>
      )}
      <View style={{ flexGrow: 1 }} />
      {picture !== undefined && (
        <Cut {...{ look, publication, name: picture, scale: measure / mm(SCENE), alt: '' }} />
      )}
    </HandoutPage>
  );
}

/** Millimetres that a scene is drawn wide. */
const SCENE = 148;

/** Four reasons a page: icon, title, lead, and the question with room for a first answer. */
function Reasons(request: PageRequest) {
  const { publication, placed } = request;
  const setting: Setting = { ...settingOf(request), exact: true, indent: 0 };
  const shown = publication.sections.filter(
    ({ section, ordinal }) =>
      section.kind === 'reason' &&
      ordinal >= placed.ordinal &&
      ordinal < placed.ordinal + REASONS_A_PAGE,
  );
  const head = placed.part.title ?? '';
  return (
    <HandoutPage {...{ request, setting, head }}>
      {shown.map((each, index) => (
        <Reason key={each.section.id} {...{ placed: each, setting }} above={index === 0 ? 0 : 5} />
      ))}
    </HandoutPage>
  );
}

interface ReasonProps {
  readonly placed: PlacedSection;
  readonly setting: Setting;
  /** Millimetres to the one before. */
  readonly above: number;
}

function Reason({ placed, setting, above }: ReasonProps) {
  const { section } = placed;
  const { look, publication, measure } = setting;
  const { hanging } = look.grid;
  const width = measure - hanging;
  const question = section.blocks.find(
    (block) => block.type === 'callout' && block.name === 'question',
  );
  const asked = question?.type === 'callout' ? question.blocks : [];
  return (
    <View id={section.id} wrap={false} style={{ flexGrow: 1, marginTop: mm(above) }}>
      <Bar look={look} width={measure} />
      <View style={{ flexDirection: look.row, marginTop: mm(2.2), flexGrow: 1 }}>
        <View style={{ width: hanging }}>
          {section.icon !== undefined && (
            <Icon {...{ look, publication, name: section.icon, size: mm(15) }} />
          )}
        </View>
        <View style={{ width, flexGrow: 1 }}>
          <Untranslated {...{ setting, section }} />
          <Copy {...{ look, role: 'question', measure: width, source: section.place, tag: 'H2' }}>
            {inlines(section.title, setting)}
          </Copy>
          {section.lead !== undefined && (
            <Copy {...{ look, role: 'body', measure: width, source: section.place }}>
              {inlines(section.lead, setting)}
            </Copy>
          )}
          <View style={{ height: mm(2.5) }} />
          {asked.map((block) =>
            block.type === 'paragraph' ? (
              <Copy
                key={block.place.line}
                {...{ look, role: 'body', weight: 600, measure: width, source: block.place }}
              >
                {inlines(block.text, setting)}
              </Copy>
            ) : null,
          )}
          <GrowingLines {...{ look, width, count: 1 }} />
        </View>
      </View>
    </View>
  );
}

function Worksheet(request: PageRequest) {
  const { placed } = request;
  const { section } = placed;
  const setting = settingOf(request);
  return (
    <HandoutPage {...{ request, setting, head: section.shortTitle }}>
      <View id={section.id} />
      <Opener {...{ placed, setting }} />
      <Blocks
        blocks={section.blocks}
        setting={setting}
        after={section.lead === undefined ? 'title' : 'nothing'}
      />
      <SessionStrip setting={setting} />
    </HandoutPage>
  );
}
