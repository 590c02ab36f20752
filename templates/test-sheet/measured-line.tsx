import { Bar, Canvas, Copy, mm, type Pen, type Setting, View, words } from 'coop-press/kit';
import { INCH, type Sheet } from './measures.js';

const HAIR = mm(0.2);
/** From its line upwards: the ends, and what divides it. */
const END = mm(5);
const PART = mm(2.5);
const GAP = mm(9);
const BELOW_BAR = mm(2.2);

interface MeasuredLineProps {
  readonly setting: Setting;
  readonly sheet: Sheet;
}

/** A line of a length that every ruler can check, and what to do where it is not as long. */
export function MeasuredLine({ setting, sheet }: MeasuredLineProps) {
  const { look, publication, measure } = setting;
  const [step, parts, length] = sheet.inches
    ? ([INCH / 4, 16, '4 in'] as const)
    : ([mm(10), 10, '100 mm'] as const);
  const width = step * parts;
  const paint = (pen: Pen) => {
    pen.moveTo(0, END).lineTo(width, END);
    for (let part = 0; part <= parts; part += 1) {
      const top = part === 0 || part === parts ? 0 : END - PART;
      pen.moveTo(part * step, top).lineTo(part * step, END);
    }
    pen.lineWidth(HAIR).stroke(look.inks.text);
  };
  const rest = measure - width - GAP;
  const say = (key: string) => words(publication, `test-sheet.${key}`, { length });
  return (
    <View style={{ width: measure }}>
      <Bar look={look} width={measure} />
      <View style={{ height: BELOW_BAR }} />
      <View style={{ flexDirection: look.row, justifyContent: 'space-between' }}>
        <View style={{ width }}>
          <Copy {...{ look, role: 'question', measure: width, tag: 'H2' }}>{say('scale')}</Copy>
          <View style={{ height: mm(3) }} />
          <Canvas part="measured" paint={paint} style={{ width, height: END + HAIR }} />
          <View style={{ height: mm(1) }} />
          <Copy {...{ look, role: 'label', tag: 'Artifact' }}>{length}</Copy>
        </View>
        <View style={{ width: rest }}>
          <Copy {...{ look, role: 'cell', measure: rest, tag: 'P' }}>{say('scale-how')}</Copy>
        </View>
      </View>
    </View>
  );
}
