import {
  Blocks,
  Copy,
  CutCross,
  defineTemplate,
  inlines,
  mm,
  Page,
  type PageRequest,
  settingOf,
  Unreviewed,
  Untranslated,
  View,
} from 'coop-press/kit';

/** A small form four times on a sheet, to be cut apart and handed back. Sections choose it by name in their `outputs`. */
export const template = defineTemplate({
  name: 'slip',
  description: 'A small form to hand back, four to a sheet with cut lines',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: ['worksheet'],
  chosen: ['worksheet'],
  start: 'recto',
  multipleOf: 1,
  strings: ['reference.see', 'reference.page', 'unreviewed', 'untranslated'],
  page: (request) => {
    const { publication, placed } = request;
    const { width, height } = publication.paper;
    const sheet = { width, height: height - 1 };
    const corners = [0, width / 2].flatMap((left) =>
      [0, height / 2].map((top) => ({ left, top, width: width / 2 })),
    );
    return (
      <Page size={[width, height]} layout={({ children }) => <View style={sheet}>{children}</View>}>
        <View style={sheet} wrap={false} id={placed.section.id}>
          {corners.map((corner, index) => (
            <View
              key={`${corner.left}-${corner.top}`}
              style={{ position: 'absolute', ...corner, alignItems: 'center' }}
            >
              <Slip request={request} measured={index === 0} />
            </View>
          ))}
          <CutCross {...{ publication }} />
        </View>
      </Page>
    );
  },
});

interface SlipProps {
  readonly request: PageRequest;
  /** All four are alike: one of them tells whether the text has room. */
  readonly measured: boolean;
}

function Slip({ request, measured }: SlipProps) {
  const { section } = request.placed;
  const setting = { ...settingOf(request, 'a6'), growing: true };
  const { look, measure } = setting;
  const quarter = request.publication.paper.height / 2;
  const height = Math.min(look.grid.head + look.grid.height, quarter - look.grid.head);
  const style = { width: measure, minHeight: height, paddingTop: look.grid.head };
  return (
    <View style={style} fitBox={measured ? height : undefined}>
      <Untranslated setting={setting} />
      <Copy {...{ look, role: 'question', measure, source: section.place, tag: 'H1' }}>
        {inlines(section.title, setting)}
      </Copy>
      <View style={{ height: mm(1.25) }} />
      <Blocks blocks={section.blocks} setting={setting} />
      {section.isUntranslated !== true && <Unreviewed setting={setting} />}
    </View>
  );
}
