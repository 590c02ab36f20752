import type { ReactNode } from 'react';
import type { FormRow } from '../../model/block.js';
import type { Inline } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { inlines } from '../inlines.js';
import { FILLS, Rule, SideRule } from '../rules.js';
import type { Setting } from '../setting.js';
import { splitting } from '../splitting.js';
import type { InSetting } from './block-props.js';

/** Millimetres. */
const ROW = 8;
const ROOMY_ROW = 11;
const LABEL = { sums: 42, words: 32, large: 56 };
const CELL_PADDING = 1.6;
const TOP_PADDING = 1.25;
const WEIGHT = { edge: 0.5, result: 0.4, inner: 0.2 };

interface FormProps extends InSetting<'form'> {
  readonly widths: Widths;
}

interface Widths {
  readonly label: Points;
  readonly cell: Points;
}

/** A table to write in: labels with their sign, cells with room, an example column filled in lightly on a tint. */
export function Form({ block, setting }: InSetting<'form'>) {
  const { look, measure } = setting;
  const widths = widthsOf(block, setting);
  const grows = block.fill && setting.exact;
  return (
    <View
      id={block.anchor}
      source={block.place}
      part="form"
      style={grows ? { flexGrow: FILLS } : {}}
    >
      <Rule look={look} width={measure} weight={WEIGHT.edge} style={{ marginTop: 0 }} />
      <Head {...{ block, setting, widths }} />
      {block.rows.map((row, index) => (
        <Row
          key={`${block.place.line}-${index}`}
          {...{ block, setting, widths, row, grows }}
          foot={footWeight(block.rows[index + 1])}
        />
      ))}
    </View>
  );
}

function widthsOf(block: InSetting<'form'>['block'], { look, measure }: Setting): Widths {
  const columns = Math.max(block.header.length - 1, 1);
  const sums = block.rows.some((row) => row.sign !== undefined);
  const label = mm(!sums ? LABEL.words : look.grid.type === 'sheet' ? LABEL.large : LABEL.sums);
  return { label, cell: (measure - label) / columns };
}

function Head({ block, setting, widths }: FormProps) {
  const { look, measure } = setting;
  const [first = [], ...others] = block.header;
  return (
    <View style={{ minHeight: mm(ROW - 0.5) }} wrap={false}>
      <View style={{ flexDirection: look.row, flexGrow: 1 }}>
        <Cell {...{ setting, width: widths.label, bare: true }}>
          <Copy {...{ look, role: 'cell', weight: 600 }}>{inlines(first, setting)}</Copy>
        </Cell>
        {others.map((name, index) => (
          <Cell key={`${block.place.line}-${index}`} {...{ setting, width: widths.cell }}>
            <Copy {...{ look, role: 'cell', weight: 600, source: block.place }}>
              {inlines(name, setting)}
            </Copy>
          </Cell>
        ))}
      </View>
      <Rule look={look} width={measure} weight={WEIGHT.inner} />
    </View>
  );
}

interface RowProps extends FormProps {
  readonly row: FormRow;
  readonly grows: boolean;
  /** Weight of the rule under it, in millimetres. */
  readonly foot: number;
}

function Row({ block, setting, widths, row, grows, foot }: RowProps) {
  const { look, measure } = setting;
  return (
    <View
      wrap={false}
      style={{ minHeight: rowHeight(setting, block.fill), ...(grows && { flexGrow: 1 }) }}
    >
      <View style={{ flexDirection: look.row, flexGrow: 1 }}>
        <Cell {...{ setting, width: widths.label, bare: true }}>
          <Label {...{ row, setting }} width={widths.label} />
        </Cell>
        {row.cells.map((cell, index) => (
          <Cell
            key={`${block.place.line}-${index}`}
            {...{ setting, width: widths.cell }}
            tinted={index === block.example}
          >
            <Filled {...{ cell, setting }} example={index === block.example} />
          </Cell>
        ))}
      </View>
      <Rule look={look} width={measure} weight={foot} />
    </View>
  );
}

/** A result stands under a heavier rule, the last row on the heaviest. */
function footWeight(next: FormRow | undefined): number {
  if (next === undefined) return WEIGHT.edge;
  return next.sign === '=' ? WEIGHT.result : WEIGHT.inner;
}

/** Where pages flow there is no free space to share: rows that ask for it get more room each. */
function rowHeight({ look, exact }: Setting, fill: boolean): Points {
  if (look.grid.type === 'sheet') return look.grid.pitch;
  return mm(fill && !exact ? ROOMY_ROW : ROW);
}

interface LabelProps {
  readonly row: FormRow;
  readonly setting: Setting;
  readonly width: Points;
}

function Label({ row, setting, width }: LabelProps) {
  const { look } = setting;
  const strong = row.sign === undefined || row.sign === '=' ? 600 : 400;
  const signRoom = mm(row.sign === undefined ? CELL_PADDING : 5);
  const measure = width - signRoom;
  return (
    <View style={{ flexDirection: look.row, justifyContent: 'space-between' }}>
      <View style={{ width: measure }}>
        <Copy
          {...{ look, role: 'cell', measure, weight: isPlain(row) ? 400 : strong }}
          {...splitting(setting, measure)}
        >
          {inlines(row.label, setting)}
        </Copy>
      </View>
      {row.sign !== undefined && (
        <View style={{ width: mm(4) }}>
          <Copy {...{ look, role: 'cell', weight: 600 }}>{row.sign}</Copy>
        </View>
      )}
    </View>
  );
}

/** A label is bold where its row has room to write sentences, plain in a column of sums. */
function isPlain(row: FormRow): boolean {
  return row.sign === undefined && row.cells.some((cell) => cell.length > 0);
}

interface FilledProps {
  readonly cell: readonly Inline[];
  readonly setting: Setting;
  readonly example: boolean;
}

function Filled({ cell, setting, example }: FilledProps): ReactNode {
  const { look } = setting;
  if (cell.length === 0) return null;
  return example ? (
    <Copy {...{ look, role: 'cell', align: 'end', colour: look.inks.example }}>
      {inlines(cell, setting)}
    </Copy>
  ) : (
    <Copy {...{ look, role: 'small', align: 'end' }}>{inlines(cell, setting)}</Copy>
  );
}

interface CellProps {
  readonly setting: Setting;
  readonly width: Points;
  /** The label column: no rule and no padding at its start. */
  readonly bare?: boolean;
  readonly tinted?: boolean;
  readonly children?: ReactNode;
}

function Cell({ setting, width, bare = false, tinted = false, children }: CellProps) {
  const { look } = setting;
  const padding = { paddingLeft: mm(CELL_PADDING), paddingRight: mm(CELL_PADDING) };
  const tint = tinted && !look.saving ? { backgroundColor: look.inks.tint } : {};
  return (
    <View style={{ width, paddingTop: mm(TOP_PADDING), ...(!bare && padding), ...tint }}>
      {!bare && <SideRule look={look} />}
      {children}
    </View>
  );
}
