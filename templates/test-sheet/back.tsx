import { Copy, mm, type Setting, View, words } from 'coop-press/kit';
import { MeasuredLine } from './measured-line.js';
import type { Sheet } from './measures.js';
import { NameLine } from './name-line.js';
import { Answer, Command, Question } from './question.js';
import { Side } from './side.js';

/** All that can be said of a printer, made up. */
const EXAMPLE = '--name "Hall" --sides duplex --flips as-asked --tray face-down --border 5mm';

interface BackProps {
  readonly setting: Setting;
  readonly sheet: Sheet;
}

/** The side with the big 2: whether it stands upright, and what to do with all that was ticked. */
export function Back({ setting, sheet }: BackProps) {
  const { look, publication } = setting;
  const say = (key: string) => words(publication, `test-sheet.${key}`);
  return (
    <Side {...{ setting, sheet, side: 2, title: say('back'), lead: say('back-how') }}>
      {(inner) => (
        <>
          <Answer setting={inner} options="--flips as-asked">
            {say('back-yes')}
          </Answer>
          <Answer setting={inner} options="--flips swapped">
            {say('back-no')}
          </Answer>
          <View style={{ height: mm(4) }} />
          <Copy {...{ look, role: 'body', measure: inner.measure, tag: 'P' }}>
            {say('back-leaf')}
          </Copy>
          <View style={{ flexGrow: 1, minHeight: mm(4) }} />
          <MeasuredLine {...{ setting: inner, sheet }} />
          <View style={{ flexGrow: 1, minHeight: mm(4) }} />
          <Question setting={inner} title={say('then')} how={say('then-how')}>
            <View style={{ height: mm(2.5) }} />
            <Command setting={inner}>{EXAMPLE}</Command>
          </Question>
          <View style={{ height: mm(4) }} />
          <NameLine setting={inner} />
        </>
      )}
    </Side>
  );
}
