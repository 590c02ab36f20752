import { mm, narrow, plainText, type Setting, View, words } from 'coop-press/kit';
import { Leaf } from './leaf.js';
import type { Sheet } from './measures.js';
import { Answer, Command, Question } from './question.js';
import { Side } from './side.js';

/** Millimetres. */
const COLUMN_GAP = 9;
const BETWEEN = 5;
const ABOVE_COMMAND = 2;

interface FrontProps {
  readonly setting: Setting;
  readonly sheet: Sheet;
}

/** The side with the big 1: what to look at before and after the sheet is turned over. */
export function Front({ setting, sheet }: FrontProps) {
  const { look, publication, section } = setting;
  const title = plainText(section.title);
  const row = { flexDirection: look.row, justifyContent: 'space-between' } as const;
  return (
    <Side {...{ setting, sheet, side: 1, title }} lead={words(publication, 'test-sheet.lead')}>
      {(inner) => {
        const column = narrow(setting, (inner.measure - mm(COLUMN_GAP)) / 2);
        return (
          <>
            <View style={{ flexGrow: 1 }} />
            <View style={row}>
              <Tray setting={column} />
              <Sides setting={column} />
            </View>
            <View style={{ flexGrow: 1, minHeight: mm(BETWEEN) }} />
            <View style={row}>
              <Flips setting={column} />
              <Border setting={column} />
            </View>
          </>
        );
      }}
    </Side>
  );
}

interface AskedProps {
  readonly setting: Setting;
}

function Tray({ setting }: AskedProps) {
  const say = sayIn(setting);
  return (
    <Question setting={setting} title={say('tray')}>
      <Answer setting={setting} options="--tray face-up">
        {say('tray-one')}
      </Answer>
      <Answer setting={setting} options="--tray face-down">
        {say('tray-two')}
      </Answer>
    </Question>
  );
}

function Sides({ setting }: AskedProps) {
  const say = sayIn(setting);
  return (
    <Question setting={setting} title={say('sides')}>
      <Answer setting={setting} options="--sides duplex">
        {say('sides-one')}
      </Answer>
      <Answer setting={setting} options="--sides single">
        {say('sides-two', { title: say('border') })}
      </Answer>
    </Question>
  );
}

function Flips({ setting }: AskedProps) {
  const say = sayIn(setting);
  const picture = <Leaf look={setting.look} />;
  return (
    <Question {...{ setting, picture }} title={say('flips')} how={say('flips-how')}>
      <Answer setting={setting} options="--flips as-asked">
        {say('flips-up')}
      </Answer>
      <Answer setting={setting} options="--flips swapped">
        {say('flips-down')}
      </Answer>
    </Question>
  );
}

function Border({ setting }: AskedProps) {
  const say = sayIn(setting);
  return (
    <Question setting={setting} title={say('border')} how={say('border-how')}>
      <View style={{ height: mm(ABOVE_COMMAND) }} />
      <Command setting={setting}>--border ___mm</Command>
    </Question>
  );
}

function sayIn({ publication }: Setting) {
  return (key: string, values: Readonly<Record<string, string>> = {}) =>
    words(publication, `test-sheet.${key}`, values);
}
