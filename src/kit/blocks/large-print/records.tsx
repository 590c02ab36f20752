import type { ReactNode } from 'react';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { type Inline, plainText } from '../../../model/inline.js';
import { mm, type Points } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { ON_TOP, Rule } from '../../rules.js';
import type { Setting } from '../../setting.js';

/** What a row or a column of a table becomes where the table has no room: a title, and what is said of it. */
export interface Entry {
  /** None where its first fact says what it is about. */
  readonly title?: ReactNode;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: readonly Inline[];
  /** Anchor. */
  readonly id?: string | undefined;
  readonly said: (measure: Points) => ReactNode;
}

interface RecordsProps {
  readonly entries: readonly Entry[];
  readonly setting: Setting;
  readonly source: Place;
  readonly id?: string | undefined;
  readonly part: string;
}

/** Millimetres. */
const WEIGHT = { edge: 0.5, inner: 0.2 };
const LABEL_GAP = 4;
/** Of a bold letter of 18 points. */
const LETTER = 3.8;
/** Of the measure. */
const LONGEST_WHOLE = 1 / 3;
const WIDEST = 0.5;
/** Lines up to which an entry stays whole, and up to which one fact does. */
const WHOLE = { entry: 12, fact: 20 };
/** So much of an entry follows its title on the same page. */
const KEPT_AHEAD = 20;

/** A table as entries one under the other; the title of one that runs over a page is repeated. */
export function Records({ entries, setting, source, id, part }: RecordsProps) {
  const { look, measure } = setting;
  const { unit } = look.grid;
  const label = labelWidth(entries, measure);
  return (
    <View {...{ id, source, part, tag: 'L' }}>
      {entries.map(({ title, facts }, index) => (
        <View key={`${source.line}-${index}`} tag="LI" unsplitUpTo={WHOLE.entry}>
          <View fixed wrap={false} minPresenceAhead={mm(KEPT_AHEAD)} tag="Lbl">
            <Rule
              {...{ look, width: measure, style: ON_TOP }}
              weight={index === 0 ? WEIGHT.edge : WEIGHT.inner}
            />
            <View style={{ paddingTop: unit }}>{title ?? null}</View>
          </View>
          {facts.map((fact, line) => (
            <FactRow key={`${source.line}-${index}-${line}`} {...{ fact, setting, label }} />
          ))}
          <View style={{ height: unit / 2 }} />
        </View>
      ))}
      <Rule {...{ look, width: measure, weight: WEIGHT.edge }} />
    </View>
  );
}

interface FactRowProps {
  readonly fact: Fact;
  readonly setting: Setting;
  readonly label: Points;
}

function FactRow({ fact, setting, label }: FactRowProps) {
  const { look, measure } = setting;
  const room = label - mm(LABEL_GAP);
  return (
    <View
      id={fact.id}
      tag="LBody"
      unsplitUpTo={WHOLE.fact}
      style={{ flexDirection: look.row, paddingBottom: look.grid.unit / 2 }}
    >
      <View style={{ width: label }}>
        <Copy {...{ look, role: 'label', measure: room }} style={{ width: room }}>
          {inlines(fact.label, setting)}
        </Copy>
      </View>
      <View style={{ width: measure - label }}>{fact.said(measure - label)}</View>
    </View>
  );
}

/** As wide as the longest word of all labels, since none may be split, or as a whole label that is not long. */
function labelWidth(entries: readonly Entry[], measure: Points): Points {
  const labels = entries.flatMap(({ facts }) => facts.map(({ label }) => plainText(label)));
  const short = labels.filter((label) => mm(label.length * LETTER) < measure * LONGEST_WHOLE);
  const wholes = [...short, ...labels.flatMap((label) => label.split(/\s+/))];
  const longest = Math.max(0, ...wholes.map((text) => text.length));
  return Math.min(mm(longest * LETTER + LABEL_GAP), measure * WIDEST);
}
