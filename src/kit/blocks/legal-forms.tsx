import type { ReactNode } from 'react';
import type { FactCell } from '../../model/block.js';
import { type Inline, plainText } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { type Style, View } from '../elements.js';
import { inlines } from '../inlines.js';
import { Rule, SideRule, WritingLines } from '../rules.js';
import type { Setting } from '../setting.js';
import { splitting } from '../splitting.js';
import type { InSetting } from './block-props.js';
import { FactFoot } from './fact-foot.js';

/** Millimetres. */
const LABEL = { short: 16, long: 20, large: 30 };
const PADDING = { block: 1.4, start: 2.4, end: 1.2 };
const WEIGHT = { edge: 0.5, inner: 0.2 };
const LINE_PITCH = 8;
/** The first line to write on lies a little nearer to its “Ask:”. */
const LINES_UP = 2.3;
const UNDER_LINES = 0.6;
/** A longer word of a label needs the wider column. */
const SHORT_WORD = 8;
/** Rows stay whole, however many lines they have. */
const WHOLE_ROW = 40;
/** Two rows at least stay together under a head. */
const KEPT_AHEAD = 14;

type Block = InSetting<'fact-table'>['block'];

/** Legal forms side by side in small type between rules; where the facts come from stands on the foot. */
export function LegalForms({ block, setting }: InSetting<'fact-table'>) {
  const { look, measure } = setting;
  const label = mm(labelWidth(block, setting));
  const widths = { label, column: (measure - label) / Math.max(block.columns.length, 1) };
  return (
    <>
      <View id={block.anchor} source={block.place} tag="Table" part="facts">
        <Head {...{ block, setting, widths }} />
        {block.rows.map((row, index) => (
          <View key={`${block.place.line}-${index}`} tag="TR" unsplitUpTo={WHOLE_ROW}>
            <View style={{ flexDirection: look.row }}>
              <RowLabel {...{ setting, widths }}>{row.label}</RowLabel>
              {row.cells.map((cell, column) => (
                <Cell key={`${block.place.line}-${column}`} {...{ setting, widths }}>
                  <Known {...{ cell, setting, measure: innerOf(widths) }} />
                </Cell>
              ))}
            </View>
            <Rule
              look={look}
              width={measure}
              weight={index === block.rows.length - 1 ? WEIGHT.edge : WEIGHT.inner}
            />
          </View>
        ))}
      </View>
      <FactFoot {...{ block, setting }} />
    </>
  );
}

interface Widths {
  readonly label: Points;
  readonly column: Points;
}

function innerOf({ column }: Widths): Points {
  return column - mm(PADDING.start + PADDING.end);
}

/** Millimetres. */
function labelWidth({ rows }: Block, { look }: Setting): number {
  if (look.grid.type === 'sheet') return LABEL.large;
  const words = rows.flatMap(({ label }) => plainText(label).split(/\s+/));
  return words.some((word) => word.length > SHORT_WORD) ? LABEL.long : LABEL.short;
}

interface HeadProps extends InSetting<'fact-table'> {
  readonly widths: Widths;
}

/** Names in the display face, each above what the law calls it; repeated on every page. */
function Head({ block, setting, widths }: HeadProps) {
  const { look, measure } = setting;
  const inner = innerOf(widths);
  const common = { look, measure: inner, source: block.place } as const;
  return (
    <View fixed wrap={false} tag="THead" minPresenceAhead={mm(KEPT_AHEAD)}>
      <Rule look={look} width={measure} weight={WEIGHT.edge} style={{ marginTop: 0 }} />
      <View style={{ flexDirection: look.row }}>
        <View style={{ width: widths.label }} />
        {block.columns.map(({ name, official }, column) => (
          <Cell key={`${block.place.line}-${column}`} {...{ setting, widths }} head>
            <Copy {...{ ...common, role: 'name' }}>{inlines(name, setting)}</Copy>
            {official !== undefined && (
              <Copy {...{ ...common, role: 'small' }}>{inlines(official, setting)}</Copy>
            )}
          </Cell>
        ))}
      </View>
      <Rule look={look} width={measure} weight={WEIGHT.inner} />
    </View>
  );
}

interface LabelProps {
  readonly setting: Setting;
  readonly widths: Widths;
  readonly children: readonly Inline[];
}

function RowLabel({ setting, widths, children }: LabelProps) {
  const { look, section } = setting;
  const measure = widths.label - mm(PADDING.start);
  return (
    <View style={{ width: widths.label, flexDirection: look.row, ...ABOVE_AND_BELOW }} tag="TH">
      <View style={{ width: measure }}>
        <Copy {...{ look, role: 'label', measure, hyphenate: section.language }}>
          {inlines(children, setting)}
        </Copy>
      </View>
    </View>
  );
}

const ABOVE_AND_BELOW: Style = {
  paddingTop: mm(PADDING.block),
  paddingBottom: mm(PADDING.block),
};

interface CellProps {
  readonly setting: Setting;
  readonly widths: Widths;
  readonly head?: boolean;
  readonly children: ReactNode;
}

function Cell({ setting, widths, head = false, children }: CellProps) {
  const { look } = setting;
  const [before, after] = [mm(PADDING.start), mm(PADDING.end)];
  const sides: Style =
    look.start === 'left'
      ? { paddingLeft: before, paddingRight: after }
      : { paddingRight: before, paddingLeft: after };
  return (
    <View
      style={{ width: widths.column, ...sides, ...ABOVE_AND_BELOW }}
      tag={head ? 'TH' : 'TD'}
      framed
    >
      <SideRule look={look} />
      {children}
    </View>
  );
}

interface KnownProps {
  readonly cell: FactCell;
  readonly setting: Setting;
  readonly measure: Points;
}

/** A fact with the letters of its sources, or “Ask:” over lines. */
function Known({ cell, setting, measure }: KnownProps) {
  const { look } = setting;
  const split = splitting(setting, measure);
  return (
    <>
      <Copy {...{ look, role: 'small', measure, ...split }}>{inlines(cell.text, setting)}</Copy>
      {cell.lines > 0 && (
        <View style={{ marginTop: mm(-LINES_UP), paddingBottom: mm(UNDER_LINES) }}>
          <WritingLines {...{ look, width: measure, count: cell.lines, pitch: mm(LINE_PITCH) }} />
        </View>
      )}
    </>
  );
}
