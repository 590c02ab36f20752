import { Copy, mm, type Setting, Unreviewed, View, WritingLines, words } from 'coop-press/kit';

/** Millimetres. */
const PITCH = 9;
const LINE = 85;
const OVER_LINE = 0.8;
const GAP = 4;

/** Which printer it is: its name where it is known, else a line to write it on; the sheet then tells it to everybody. */
export function NameLine({ setting }: { readonly setting: Setting }) {
  const { look, publication, measure } = setting;
  const name = publication.strings['test-sheet.name'];
  const say = (key: string) => words(publication, `test-sheet.${key}`);
  const onLine = { position: 'absolute', left: 0, top: mm(PITCH - 5 - OVER_LINE) } as const;
  return (
    <View style={{ flexDirection: look.row, justifyContent: 'space-between' }}>
      <View style={{ width: mm(LINE), minHeight: mm(PITCH + 4) }}>
        <WritingLines look={look} width={mm(LINE)} count={1} pitch={mm(PITCH)} />
        <View style={onLine}>
          <Copy {...{ look, role: 'cell', weight: 600, style: { width: mm(LINE) } }}>
            {typeof name === 'string' ? name : ''}
          </Copy>
        </View>
        <Copy {...{ look, role: 'small' }}>{say('printer')}</Copy>
      </View>
      <View style={{ width: measure - mm(LINE + GAP), paddingTop: mm(PITCH - 5 - OVER_LINE) }}>
        <Copy {...{ look, role: 'cell', measure: measure - mm(LINE + GAP) }}>{say('keep')}</Copy>
        <Unreviewed setting={setting} />
      </View>
    </View>
  );
}
