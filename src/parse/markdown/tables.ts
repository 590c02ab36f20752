import type { PhrasingContent, Table as TableNode, TableRow } from 'mdast';
import type { Table } from '../../model/block.js';
import type { Context } from './context.js';

const ALIGN = { left: 'start', center: 'center', right: 'end' } as const;

export function readTable(node: TableNode, context: Context): Table {
  const [header, ...rows] = cellsOf(node, context);
  const align = (header ?? []).map((_, column) => ALIGN[node.align?.[column] ?? 'left']);
  const read = (cells: readonly Cell[]) => cells.map((cell) => context.text(cell));
  return {
    type: 'table',
    place: context.placeOf(node),
    align,
    header: read(header ?? []),
    rows: rows.map(read),
  };
}

type Cell = readonly PhrasingContent[];

/** Every row with as many cells as the head: short ones filled up, longer ones reported. */
export function cellsOf(node: TableNode, context: Context): readonly (readonly Cell[])[] {
  const width = node.children[0]?.children.length ?? 0;
  if (width > MOST_COLUMNS) reportColumns(node, width, context);
  return node.children.map((row) => {
    if (row.children.length > width) reportCells(row, width, context);
    return Array.from({ length: width }, (_, column) => row.children[column]?.children ?? []);
  });
}

/** About as many as have room for a short word each on a small page. */
const MOST_COLUMNS = 12;

function reportColumns(node: TableNode, width: number, { placeOf, trouble }: Context): void {
  const message = `This table has ${width} columns; a page has room for ${MOST_COLUMNS}.`;
  const hints = ['divide the table, or write its columns as rows'];
  trouble.error('parse/table-columns', message, { place: placeOf(node), hints });
}

function reportCells(row: TableRow, width: number, { placeOf, trouble }: Context): void {
  const message = `This row has ${row.children.length} cells, but the head of its table only ${width}.`;
  const hints = ['write \\| for a bar inside a cell, or add a column to the head'];
  trouble.error('parse/table-cells', message, { place: placeOf(row), hints });
}
