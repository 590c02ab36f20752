import { Bar, Copy, mm, type Setting, Tick, View } from 'coop-press/kit';
import type { ReactNode } from 'react';
import { LEAF } from './leaf.js';

/** BCP 47 for what is no language. */
const NO_LANGUAGE = 'zxx';

/** Millimetres. */
const AFTER_BAR = 2.2;
const TICK_COLUMN = 8;
const BESIDE_LEAF = 4;
const HOW = { marginTop: mm(1.25) };

interface QuestionProps {
  readonly setting: Setting;
  readonly title: string;
  readonly how?: string;
  /** Stands beside the words that say how. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}

/** What to look at, how, and what may be seen. */
export function Question({ setting, title, how, picture, children }: QuestionProps) {
  const { look, measure } = setting;
  const width = measure - (picture === undefined ? 0 : mm(LEAF.width + BESIDE_LEAF));
  return (
    <View style={{ width: measure }}>
      <Bar look={look} width={measure} />
      <View style={{ height: mm(AFTER_BAR) }} />
      <Copy {...{ look, role: 'question', measure, tag: 'H2' }}>{title}</Copy>
      {how !== undefined && (
        <View style={HOW}>
          <View style={{ flexDirection: look.row, justifyContent: 'space-between' }}>
            <View style={{ width }}>
              <Copy {...{ look, role: 'body', measure: width, tag: 'P' }}>{how}</Copy>
            </View>
            {picture}
          </View>
        </View>
      )}
      {children}
    </View>
  );
}

interface AnswerProps {
  readonly setting: Setting;
  readonly options: string;
  readonly children: string;
}

/** A box to tick, what was seen, and what to tell coop-press then. */
export function Answer({ setting, options, children }: AnswerProps) {
  const { look, measure } = setting;
  const width = measure - mm(TICK_COLUMN);
  return (
    <View style={{ flexDirection: look.row, marginTop: mm(2) }} wrap={false}>
      <View style={{ width: mm(TICK_COLUMN), alignItems: 'flex-start' }}>
        <Tick look={look} />
      </View>
      <View style={{ width }}>
        <Copy {...{ look, role: 'body', measure: width }}>{children}</Copy>
        <Command setting={setting}>{options}</Command>
      </View>
    </View>
  );
}

/** What is typed, as it is typed. */
export function Command({ setting, children }: { setting: Setting; children: string }) {
  return (
    <Copy look={setting.look} role="code" lang={NO_LANGUAGE}>
      {`coop-press printer ${children}`}
    </Copy>
  );
}
