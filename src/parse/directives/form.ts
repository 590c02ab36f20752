import type { PhrasingContent, Table } from 'mdast';
import type { Form, FormRow } from '../../model/block.js';
import type { Context } from '../markdown/context.js';
import { cellsOf } from '../markdown/tables.js';
import { type Directive, reportContent } from './directive.js';
import { flag, integer, readOptions } from './options.js';

const SIGNS = { '×': '×', '+': '+', '=': '=', '−': '−', '-': '−', '–': '−' } as const;
const SIGN_AT_END = /(?:^|[ \t])([×+=−–-])[ \t]*$/;

type Cell = readonly PhrasingContent[];

/** A table to write in; the `example` column counts from 1 after the labels. */
export function readForm(directive: Directive): Form | undefined {
  const { context, placed } = directive;
  const table = onlyTable(directive);
  if (!table) return undefined;
  const [header = [], ...rows] = cellsOf(table, context);
  const columns = Math.max(1, header.length - 1);
  const { example, fill } = readOptions(directive, { example: integer(1, columns), fill: flag });
  return {
    type: 'form',
    ...placed,
    header: header.map((cell) => context.text(cell)),
    rows: rows.map((cells) => readRow(cells, context)),
    ...(example !== undefined && { example: example - 1 }),
    fill: fill === true,
  };
}

function onlyTable(directive: Directive): Table | undefined {
  const [table, ...rest] = directive.content;
  if (table?.type === 'table' && rest.length === 0) return table;
  reportContent(directive, 'one table (cells between |, a line |---|---| under the first row)');
  return undefined;
}

function readRow([first = [], ...cells]: readonly Cell[], context: Context): FormRow {
  const { label, sign } = splitSign(first);
  return {
    label: context.text(label),
    ...(sign && { sign }),
    cells: cells.map((cell) => context.text(cell)),
  };
}

/** A label may end in how the sum goes on. */
function splitSign(label: Cell): { readonly label: Cell; readonly sign?: FormRow['sign'] } {
  const last = label.at(-1);
  const match = last?.type === 'text' ? SIGN_AT_END.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { label };
  const value = last.value.slice(0, match.index);
  const sign = SIGNS[match[1] as keyof typeof SIGNS];
  return { label: [...label.slice(0, -1), { ...last, value }], sign };
}
