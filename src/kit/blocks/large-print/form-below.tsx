import type { ReactNode } from 'react';
import type { FormRow } from '../../../model/block.js';
import type { Inline } from '../../../model/inline.js';
import { mm, type Points } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { Text, View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { ON_TOP, Rule, SideRule } from '../../rules.js';
import type { Setting } from '../../setting.js';
import type { InSetting } from '../block-props.js';

/** Millimetres. */
const PADDING = 2;
const WEIGHT = { edge: 0.5, result: 0.4, inner: 0.2 };
/** Writing lines that a cell is high: one for a sum, two for a sentence. */
const ROWS = { sum: 1, sentence: 2 };

interface FormProps {
  readonly block: InSetting<'form'>['block'];
  readonly setting: Setting;
  /** Of each cell. */
  readonly width: Points;
  /** Rows have no labels: their first cell is one to write in. */
  readonly isList: boolean;
}

/** A form whose labels stand above their cells, so that each cell has room for large hands; the head is repeated on every page. */
export function FormBelow({ block, setting }: InSetting<'form'>) {
  const { measure } = setting;
  const isList = block.rows.every((row) => row.label.length === 0);
  const columns = Math.max(block.header.length - (isList ? 0 : 1), 1);
  const common = { block, setting, isList, width: measure / columns };
  return (
    <View id={block.anchor} source={block.place} part="form">
      <Head {...common} />
      {block.rows.map((row, index) => (
        <Row
          key={`${block.place.line}-${index}`}
          {...{ ...common, row }}
          foot={footWeight(block.rows[index + 1])}
        />
      ))}
    </View>
  );
}

function Head({ block, setting, width, isList }: FormProps) {
  const { look, measure } = setting;
  const [first = [], ...others] = block.header;
  const names = isList ? block.header : others;
  const common = { look, role: 'cell', weight: 600, source: block.place } as const;
  return (
    <View fixed wrap={false} minPresenceAhead={look.grid.pitch * 2}>
      <Rule {...{ look, width: measure, weight: WEIGHT.edge, style: ON_TOP }} />
      {!isList && first.length > 0 && (
        <Copy {...{ ...common, measure }}>{inlines(first, setting)}</Copy>
      )}
      <View style={{ flexDirection: look.row }}>
        {names.map((name, index) => (
          <Cell key={`${block.place.line}-${index}`} {...{ setting, width, index }}>
            <Copy {...{ ...common, measure: innerOf(width, index) }}>{inlines(name, setting)}</Copy>
          </Cell>
        ))}
      </View>
      <Rule {...{ look, width: measure, weight: WEIGHT.inner }} />
    </View>
  );
}

interface RowProps extends FormProps {
  readonly row: FormRow;
  /** Weight of the rule under it, in millimetres. */
  readonly foot: number;
}

function Row({ block, setting, width, isList, row, foot }: RowProps) {
  const { look, measure } = setting;
  const cells = isList ? [row.label, ...row.cells] : row.cells;
  const example = isList ? undefined : block.example;
  const height = look.grid.pitch * (block.fill ? ROWS.sentence : ROWS.sum);
  return (
    <View wrap={false}>
      {!isList && <Label {...{ row, setting }} />}
      <View style={{ flexDirection: look.row }}>
        {cells.map((cell, index) => (
          <Cell
            key={`${block.place.line}-${index}`}
            {...{ setting, width, index, height, isTinted: index === example }}
          >
            <Filled
              {...{ cell, setting, measure: innerOf(width, index), isExample: index === example }}
            />
          </Cell>
        ))}
      </View>
      <Rule {...{ look, width: measure, weight: foot }} />
    </View>
  );
}

/** A result stands under a heavier rule, the last row on the heaviest. */
function footWeight(next: FormRow | undefined): number {
  if (next === undefined) return WEIGHT.edge;
  return next.sign === '=' ? WEIGHT.result : WEIGHT.inner;
}

function Label({ row, setting }: { readonly row: FormRow; readonly setting: Setting }) {
  const { look, measure } = setting;
  const weight = row.sign === undefined || row.sign === '=' ? 600 : 400;
  return (
    <View style={{ paddingTop: look.grid.unit / 4 }}>
      <Copy {...{ look, role: 'cell', measure, weight }}>
        {inlines(row.label, setting)}
        {row.sign !== undefined && <Text style={{ fontWeight: 600 }}>{`\u00a0${row.sign}`}</Text>}
      </Copy>
    </View>
  );
}

interface FilledProps {
  readonly cell: readonly Inline[];
  readonly setting: Setting;
  readonly measure: Points;
  readonly isExample: boolean;
}

function Filled({ cell, setting, measure, isExample }: FilledProps): ReactNode {
  const { look } = setting;
  if (cell.length === 0) return null;
  const colour = isExample ? look.inks.example : look.inks.text;
  return (
    <Copy {...{ look, role: 'cell', align: 'end', colour, measure }}>{inlines(cell, setting)}</Copy>
  );
}

interface CellProps {
  readonly setting: Setting;
  readonly width: Points;
  /** In its row. */
  readonly index: number;
  readonly height?: Points;
  readonly isTinted?: boolean;
  readonly children?: ReactNode;
}

function Cell({ setting, width, index, height = 0, isTinted = false, children }: CellProps) {
  const { look } = setting;
  const [before, after] = [startOf(index), mm(PADDING)];
  const sides =
    look.start === 'left'
      ? { paddingLeft: before, paddingRight: after }
      : { paddingRight: before, paddingLeft: after };
  const tint = isTinted && !look.saving ? { backgroundColor: look.inks.tint } : {};
  return (
    <View style={{ width, minHeight: height, ...sides, ...tint }}>
      {index > 0 && <SideRule look={look} />}
      {children}
    </View>
  );
}

function innerOf(width: Points, index: number): Points {
  return width - startOf(index) - mm(PADDING);
}

/** The first cell of a row stands on the edge of the text. */
function startOf(index: number): Points {
  return index === 0 ? 0 : mm(PADDING);
}
