import { plainText } from '../../../model/inline.js';
import { mm, type Points } from '../../../print/lengths.js';
import { Copy } from '../../copy.js';
import { Icon } from '../../cut.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import { Bar, Rule } from '../../rules.js';
import type { Setting } from '../../setting.js';
import { StartColumn } from '../../start-column.js';
import type { InSetting } from '../block-props.js';
import { type RingSizes, Rings } from '../rings.js';

/** Millimetres: rings round figures of 18 points, and from ring to ring. */
const RINGS: RingSizes = { pitch: 12.5, circle: 10.5, square: 10, stroke: 0.45 };
const ICON = { size: 13.5, column: 18 };
const ABOVE_RINGS = 2;
const BELOW_RINGS = 3;

type Row = InSetting<'scale'>['block']['rows'][number];

/** What is to be judged stands above its numbers; two sets side by side where they have room, else one under the other. */
export function ScaleBelow({ block, setting }: InSetting<'scale'>) {
  const { look, measure } = setting;
  return (
    <View id={block.anchor} source={block.place} part="scale">
      <Heads {...{ block, setting }} />
      <Bar look={look} width={measure} />
      {block.rows.map((row, index) => (
        <View key={`${block.place.line}-${index}`} wrap={false}>
          <View style={{ paddingTop: look.grid.unit / 2 }}>
            {row.own ? <OwnReason {...{ row, setting }} /> : <Named {...{ row, setting }} />}
          </View>
          <Sets {...{ block, setting }} />
          <Rule look={look} width={measure} />
        </View>
      ))}
    </View>
  );
}

/** Above the rings, on every page. */
function Heads({ block, setting }: InSetting<'scale'>) {
  const { look } = setting;
  if (block.sets.length === 0) return null;
  const width = setWidth(block, setting);
  return (
    <View fixed wrap={false} style={{ flexDirection: look.row, flexWrap: 'wrap' }}>
      {block.sets.map((name) => (
        <View key={name} style={{ width }}>
          <Copy {...{ look, role: 'body', weight: 600, measure: width }}>{name}</Copy>
        </View>
      ))}
    </View>
  );
}

interface RowProps {
  readonly row: Row;
  readonly setting: Setting;
}

function Named({ row, setting }: RowProps) {
  const { look, publication, measure } = setting;
  const icon = row.icon === undefined ? 0 : mm(ICON.column);
  return (
    <View style={{ flexDirection: look.row, alignItems: 'center' }}>
      {row.icon !== undefined && (
        <StartColumn look={look} width={icon}>
          <Icon {...{ look, publication, name: row.icon, size: mm(ICON.size) }} />
        </StartColumn>
      )}
      <View style={{ width: measure - icon }}>
        <Copy {...{ look, role: 'row', weight: 600, measure: measure - icon }}>
          {inlines(row.text, setting)}
        </Copy>
      </View>
    </View>
  );
}

/** A row of the reader's own: a label, and a line to name it on. */
function OwnReason({ row, setting }: RowProps) {
  const { look, measure } = setting;
  return (
    <View style={{ paddingBottom: look.grid.pitch }}>
      <Copy {...{ look, role: 'row', weight: 600, measure }}>{plainText(row.text)}</Copy>
      <Rule look={look} width={measure} style={{ position: 'absolute', bottom: 0, left: 0 }} />
    </View>
  );
}

/** The first set in circles, the second in squares, so that two answers differ without colour. */
function Sets({ block, setting }: InSetting<'scale'>) {
  const { look } = setting;
  const width = setWidth(block, setting);
  const names = block.sets.length > 0 ? block.sets : [''];
  return (
    <View style={{ flexDirection: look.row, flexWrap: 'wrap', paddingBottom: mm(BELOW_RINGS) }}>
      {names.map((name, set) => (
        <View key={name} style={{ width, paddingTop: mm(ABOVE_RINGS) }}>
          <View style={{ paddingTop: mm(set > 0 ? (RINGS.circle - RINGS.square) / 2 : 0) }}>
            <Rings {...{ block, setting, sizes: RINGS }} squares={set > 0} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** Half of the measure, or all of it for many numbers. */
function setWidth({ from, to }: InSetting<'scale'>['block'], { measure }: Setting): Points {
  const half = measure / 2;
  return mm((to - from + 1) * RINGS.pitch) <= half ? half : measure;
}
