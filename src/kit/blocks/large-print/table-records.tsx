import type { Inline } from '../../../model/inline.js';
import { callAnchor, callsIn } from '../../calls.js';
import { Copy } from '../../copy.js';
import { inlines } from '../../inlines.js';
import type { Setting } from '../../setting.js';
import type { InSetting } from '../block-props.js';
import { TableBlock } from '../table.js';
import { type Entry, Records } from './records.js';

/** Two columns of 18 points fit side by side. */
const MOST_COLUMNS = 2;

/** A table of more than two columns row by row: what a row is about, then each column with its name. */
export function TableRecords({ block, setting }: InSetting<'table'>) {
  if (block.header.length <= MOST_COLUMNS) return <TableBlock {...{ block, setting }} />;
  const entries = block.rows.map((cells) => entryOf(cells, block.header, setting));
  return (
    <Records {...{ entries, setting, source: block.place, id: block.anchor, part: 'table' }} />
  );
}

type Cells = readonly (readonly Inline[])[];

function entryOf(cells: Cells, header: Cells, setting: Setting): Entry {
  const { look, measure, section } = setting;
  const [first = [], ...others] = cells;
  return {
    title: (
      <Copy {...{ look, role: 'name', measure, id: anchorOf(first, section.id) }}>
        {inlines(first, setting)}
      </Copy>
    ),
    facts: others.map((cell, index) => ({
      label: header[index + 1] ?? [],
      id: anchorOf(cell, section.id),
      said: (room) => (
        <Copy {...{ look, role: 'small', measure: room }}>{inlines(cell, setting)}</Copy>
      ),
    })),
  };
}

function anchorOf(text: readonly Inline[], section: string): string | undefined {
  const [call] = callsIn(text);
  return call === undefined ? undefined : callAnchor(section, call);
}
