import type { Inline } from '../../../model/inline.js';
import { callAnchor, callsIn } from '../../calls.js';
import { Copy } from '../../copy.js';
import { inlines } from '../../inlines.js';
import type { Setting } from '../../setting.js';
import type { InSetting } from '../block-props.js';
import { TableBlock } from '../table.js';
import { type Entry, type Fact, Records } from './records.js';

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

/** Where the first column has a name, its cell is a fact like the others, else it is the title of them. */
function entryOf(cells: Cells, header: Cells, setting: Setting): Entry {
  const facts = cells.map((cell, index) => factOf(cell, { name: header[index] ?? [], setting }));
  const [first = [], ...others] = cells;
  if ((header[0] ?? []).length > 0) return { facts };
  const { look, measure, section } = setting;
  return {
    title: (
      <Copy {...{ look, role: 'name', measure, id: anchorOf(first, section.id) }}>
        {inlines(first, setting)}
      </Copy>
    ),
    facts: facts.slice(-others.length),
  };
}

interface Named {
  readonly name: readonly Inline[];
  readonly setting: Setting;
}

function factOf(cell: readonly Inline[], { name, setting }: Named): Fact {
  const { look, section } = setting;
  return {
    label: name,
    id: anchorOf(cell, section.id),
    said: (measure) => <Copy {...{ look, role: 'small', measure }}>{inlines(cell, setting)}</Copy>,
  };
}

function anchorOf(text: readonly Inline[], section: string): string | undefined {
  const [call] = callsIn(text);
  return call === undefined ? undefined : callAnchor(section, call);
}
