import {
  Blocks,
  Copy,
  defineTemplate,
  HandoutPage,
  mm,
  Opener,
  type PrintPlan,
  type Setting,
  SheetDrawing,
  settingOf,
  TileDrawing,
  View,
  words,
} from 'coop-press/kit';

/** Millimetres. */
const DRAWING = { high: 52, gap: 6, above: 10, title: 5, caption: 1.5, poster: 70 };
/** More would be too small to count pages on. */
const MOST_SIDES = 4;

/** How to print one file of an edition: what to load and choose, what hands do then, how the first sheets look. */
export const template = defineTemplate({
  name: 'print-plan',
  description: 'What to do at the printer, with the first sheets drawn',
  about: 'printing',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: [],
  start: 'any',
  multipleOf: 1,
  strings: [
    'running.series-and-step',
    'turn-over',
    'plan.first',
    'plan.front',
    'plan.back',
    'plan.only',
    'plan.assembly',
  ],
  page: (request) => {
    const setting = settingOf(request);
    const { publication, placed } = request;
    return (
      <HandoutPage {...{ request, setting, head: '' }}>
        <View id={placed.section.id} />
        <Opener {...{ placed, setting }} />
        <Blocks blocks={placed.section.blocks} setting={setting} />
        {publication.plan && <FirstSheets {...{ setting, plan: publication.plan }} />}
      </HandoutPage>
    );
  },
});

interface SheetsProps {
  readonly setting: Setting;
  readonly plan: PrintPlan;
}

function sidesOf({ imposition }: PrintPlan) {
  return imposition.sheets.flatMap(({ number, front, back }) => [
    { key: `${number}-front`, number, side: front, label: back ? 'plan.front' : 'plan.only' },
    ...(back ? [{ key: `${number}-back`, number, side: back, label: 'plan.back' }] : []),
  ]);
}

function FirstSheets({ setting, plan }: SheetsProps) {
  const { look, publication, measure } = setting;
  const { size, scheme } = plan.imposition;
  if (scheme === 'tile') return <Assembly {...{ setting, plan }} />;
  const drawn = sidesOf(plan).slice(0, MOST_SIDES);
  const room = (measure - (MOST_SIDES - 1) * mm(DRAWING.gap)) / MOST_SIDES;
  const width = Math.min(room, (mm(DRAWING.high) * size.width) / size.height);
  return (
    <View wrap={false} style={{ marginTop: mm(DRAWING.above) }}>
      <Copy {...{ look, role: 'h2', tag: 'H2' }}>{words(publication, 'plan.first')}</Copy>
      <View style={{ flexDirection: look.row, marginTop: mm(DRAWING.title) }}>
        {drawn.map(({ key, number, side, label }, index) => (
          <View key={key} style={{ width, ...(index > 0 && { marginLeft: mm(DRAWING.gap) }) }}>
            <SheetDrawing {...{ look, size, side, width }} isFolded={plan.product === 'folded'} />
            <Copy
              {...{ look, role: 'small', tag: 'Caption' }}
              style={{ width, marginTop: mm(DRAWING.caption) }}
            >
              {words(publication, label, { number })}
            </Copy>
          </View>
        ))}
      </View>
    </View>
  );
}

/** How the sheets of a poster lie on each other, by their numbers. */
function Assembly({ setting, plan }: SheetsProps) {
  const { look, publication } = setting;
  return (
    <View wrap={false} style={{ marginTop: mm(DRAWING.above) }}>
      <Copy {...{ look, role: 'h2', tag: 'H2' }}>{words(publication, 'plan.assembly')}</Copy>
      <View style={{ marginTop: mm(DRAWING.title) }}>
        <TileDrawing {...{ look, imposition: plan.imposition, height: mm(DRAWING.poster) }} />
      </View>
    </View>
  );
}
