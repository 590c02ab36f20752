import {
  Copy,
  Credit,
  currentStep,
  defineTemplate,
  ExactPage,
  inlines,
  Lockup,
  MiniStrip,
  mm,
  Page,
  type PlacedSection,
  Plate,
  plainText,
  region,
  type Setting,
  settingOf,
  Untranslated,
  View,
  words,
} from 'coop-press/kit';
import { MOST, type Plan, planRows, ROW } from './plan-rows.js';

/** All reasons on one sheet for the wall, each with its picture over its title. */
export const template = defineTemplate({
  name: 'poster',
  description: 'All reasons on one large sheet for the wall',
  papers: ['a3', 'tabloid'],
  product: 'poster',
  most: MOST,
  audience: 'participant',
  kinds: ['reason'],
  start: 'any',
  multipleOf: 1,
  strings: ['step', 'reference.see', 'reference.page', 'unreviewed', 'untranslated'],
  leads: ({ isFirst }) => isFirst,
  page: (request) => {
    const setting: Setting = { ...settingOf(request), exact: true, growing: false };
    const { width, height } = request.publication.paper;
    const { inner } = setting.look.grid;
    return (
      <Page
        size={[width, height]}
        layout={({ children }) => (
          <>
            <View style={region(setting, inner)}>{children}</View>
            <Foot setting={setting} />
          </>
        )}
      >
        <ExactPage setting={setting}>
          <Head setting={setting} />
          <Rows {...{ setting }} plan={planRows(request, setting)} />
        </ExactPage>
      </Page>
    );
  },
});

interface PartProps {
  readonly setting: Setting;
}

/** Millimetres. */
const HEAD = { above: 9, below: 16 };

/** As on the cover: who publishes it and which step it is, over the title of the guide. */
function Head({ setting }: PartProps) {
  const { look, publication, measure } = setting;
  const step = currentStep(publication);
  const { title } = publication.guide;
  return (
    <>
      <View style={{ ...ENDS, flexDirection: look.row, alignItems: 'center' }}>
        <Lockup {...{ look, publication }} />
        {step !== undefined && (
          <View style={{ alignItems: look.end === 'right' ? 'flex-end' : 'flex-start' }}>
            <Copy {...{ look, role: 'cell', weight: 600 }}>
              {words(publication, 'step', { number: step.number })}
            </Copy>
            <Copy {...{ look, role: 'cell' }}>{step.name}</Copy>
          </View>
        )}
      </View>
      <View style={{ height: mm(HEAD.above) }} />
      <Copy
        {...{ look, role: 'display', measure, tag: 'Title', outline: { title, level: 1 } }}
        colour={look.saving ? look.inks.text : look.inks.dark}
      >
        {title}
      </Copy>
      <View style={{ height: mm(HEAD.below) }} />
    </>
  );
}

const ENDS = { justifyContent: 'space-between', alignItems: 'flex-end' } as const;

/** Millimetres: the steps in miniature, and what they take from the line of the credit. */
const STRIP = { room: 75, height: 9 };

/** Whom it comes from, and the steps. */
function Foot({ setting }: PartProps) {
  const { look, publication, measure } = setting;
  const { inner: left, folio: top } = look.grid;
  const width = measure - mm(STRIP.room);
  return (
    <View
      style={{ ...ENDS, flexDirection: look.row, position: 'absolute', top, left, width: measure }}
    >
      <Copy {...{ look, role: 'small', tag: 'Artifact', measure: width, style: { width } }}>
        <Credit publication={publication} />
      </Copy>
      <MiniStrip {...{ look, publication, height: STRIP.height }} />
    </View>
  );
}

interface RowsProps extends PartProps {
  readonly plan: Plan;
}

/** Row by row in the order of reading; what is left of the sheet lies evenly between them. */
function Rows({ setting, plan }: RowsProps) {
  const { look, publication, measure } = setting;
  const { columns, width } = plan;
  const { sections } = publication;
  const margin = look.start === 'left' ? 'marginLeft' : 'marginRight';
  const gap = (measure - width * columns) / Math.max(1, columns - 1);
  const starts = sections.flatMap((_, index) => (index % columns === 0 ? [index] : []));
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
      {starts.map((start) => (
        <View
          key={start}
          style={{ flexDirection: look.row, paddingTop: start > 0 ? mm(ROW.white) : 0 }}
        >
          {sections.slice(start, start + columns).map((placed, index) => (
            <View
              key={placed.section.id}
              style={{ width, ...(index > 0 && { [margin]: gap }) }}
              id={placed.section.id}
            >
              <Reason {...{ placed, setting, plan }} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

interface ReasonProps extends RowsProps {
  readonly placed: PlacedSection;
}

function Reason({ placed, setting, plan }: ReasonProps) {
  const { section } = placed;
  const { look } = setting;
  const { width, picture, withLead } = plan;
  const common = { look, measure: width, source: section.place } as const;
  return (
    <>
      <Plate {...{ placed, setting, room: picture }} />
      <View style={{ height: mm(ROW.underPicture) }} />
      <Untranslated {...{ setting, section }} />
      <Copy
        {...{ ...common, role: 'title', tag: 'H1' }}
        outline={{ title: plainText(section.title), level: 2 }}
      >
        {inlines(section.title, setting)}
      </Copy>
      {withLead && section.lead !== undefined && (
        <View style={{ marginTop: mm(ROW.underTitle) }}>
          <Copy {...{ ...common, role: 'lead', tag: 'P' }}>{inlines(section.lead, setting)}</Copy>
        </View>
      )}
    </>
  );
}
