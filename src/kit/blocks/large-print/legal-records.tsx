import type { FactCell } from '../../../model/block.js';
import type { Points } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { WritingLines } from '../../rules.js';
import type { Setting } from '../../setting.js';
import type { InSetting } from '../block-props.js';
import { FactFoot } from '../fact-foot.js';
import { type Entry, Records } from './records.js';

/** Legal forms one below the other, each under its name and what the law calls it. */
export function LegalRecords({ block, setting }: InSetting<'fact-table'>) {
  const { look, measure } = setting;
  const common = { look, measure, source: block.place } as const;
  const entries = block.columns.map(
    ({ name, official }, column): Entry => ({
      title: (
        <>
          <Copy {...{ ...common, role: 'question' }}>{inlines(name, setting)}</Copy>
          {official !== undefined && (
            <Copy {...{ ...common, role: 'small' }}>{inlines(official, setting)}</Copy>
          )}
          <View style={{ height: look.grid.unit / 2 }} />
        </>
      ),
      facts: block.rows.map(({ label, cells }) => ({
        label,
        said: (room) => <Known {...{ cell: cells[column] ?? NOTHING, setting, room }} />,
      })),
    }),
  );
  return (
    <>
      <Records {...{ entries, setting, source: block.place, id: block.anchor, part: 'facts' }} />
      <FactFoot {...{ block, setting }} />
    </>
  );
}

const NOTHING: FactCell = { text: [], lines: 0 };

interface KnownProps {
  readonly cell: FactCell;
  readonly setting: Setting;
  readonly room: Points;
}

/** A fact, or “Ask:” on the first of its lines. */
function Known({ cell, setting, room }: KnownProps) {
  const { look } = setting;
  const text = (
    <Copy {...{ look, role: 'small', measure: room }}>{inlines(cell.text, setting)}</Copy>
  );
  if (cell.lines === 0) return text;
  return (
    <View>
      <WritingLines {...{ look, width: room, count: cell.lines }} />
      <View style={{ position: 'absolute', top: 0, left: 0, width: room }}>{text}</View>
    </View>
  );
}
