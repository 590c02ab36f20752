import { plainText } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Icon } from '../cut.js';
import { type Style, View } from '../elements.js';
import { inlines } from '../inlines.js';
import { Bar, Rule } from '../rules.js';
import type { Setting } from '../setting.js';
import { StartColumn } from '../start-column.js';
import type { InSetting } from './block-props.js';
import { type RingSizes, Rings } from './rings.js';

/** Millimetres. */
const RINGS: RingSizes = { pitch: 6.6, circle: 5.5, square: 5.2, stroke: 0.3 };
const ROW = 10;
const LARGE_ROW = 15;
const HEAD = 6;
const ICON = { size: 9, column: 12 };
const SET_PADDING = 2;

type Row = InSetting<'scale'>['block']['rows'][number];

/** Ring a number: the first set in circles, the second in squares, so that two answers differ without colour. */
export function Scale({ block, setting }: InSetting<'scale'>) {
  const { look, measure } = setting;
  return (
    <View id={block.anchor} source={block.place} part="scale">
      {block.sets.length > 0 && <Heads {...{ block, setting }} />}
      {block.sets.length > 0 && <Bar look={look} width={measure} />}
      {block.rows.map((row, index) => (
        <View key={`${block.place.line}-${index}`} wrap={false}>
          <ScaleRow {...{ block, row, setting }} />
          {!row.own && <Rule look={look} width={measure} />}
        </View>
      ))}
    </View>
  );
}

function Heads({ block, setting }: InSetting<'scale'>) {
  const { look } = setting;
  return (
    <View style={{ flexDirection: look.row, justifyContent: 'flex-end', minHeight: mm(HEAD) }}>
      {block.sets.map((name) => (
        <View key={name} style={{ width: setWidth(block), ...startPadding(setting) }}>
          <Copy {...{ look, role: 'body', weight: 600 }}>{name}</Copy>
        </View>
      ))}
    </View>
  );
}

interface RowProps extends InSetting<'scale'> {
  readonly row: Row;
}

function ScaleRow({ block, row, setting }: RowProps) {
  const { look } = setting;
  const sets = Math.max(block.sets.length, 1);
  return (
    <View style={{ flexDirection: look.row, alignItems: 'center', minHeight: rowHeight(setting) }}>
      {row.own ? (
        <OwnReason {...{ block, row, setting }} />
      ) : (
        <Named {...{ block, row, setting }} />
      )}
      {Array.from({ length: sets }, (_, set) => (
        <View key={set} style={{ width: setWidth(block), ...startPadding(setting) }}>
          <Rings {...{ block, setting, sizes: RINGS }} squares={set > 0} />
        </View>
      ))}
    </View>
  );
}

function Named({ block, row, setting }: RowProps) {
  const { look, publication } = setting;
  const icon = row.icon === undefined ? 0 : mm(ICON.column);
  const width = nameWidth({ block, setting }) - icon - mm(SET_PADDING);
  return (
    <View style={{ flexDirection: look.row, width: nameWidth({ block, setting }) }}>
      {row.icon !== undefined && (
        <StartColumn look={look} width={icon}>
          <Icon {...{ look, publication, name: row.icon, size: mm(ICON.size) }} />
        </StartColumn>
      )}
      <View style={{ width, alignSelf: 'center' }}>
        <Copy
          {...{ look, role: icon > 0 ? 'row' : 'body', measure: width, source: block.place }}
          lines="even"
        >
          {inlines(row.text, setting)}
        </Copy>
      </View>
    </View>
  );
}

/** A row of the reader's own: a small label, and a line to name it on. */
function OwnReason({ block, row, setting }: RowProps) {
  const { look } = setting;
  const width = nameWidth({ block, setting }) - mm(3);
  return (
    <View style={{ width: nameWidth({ block, setting }), minHeight: mm(ROW), paddingTop: mm(1) }}>
      <Copy {...{ look, role: 'small' }}>{plainText(row.text)}</Copy>
      <Rule look={look} width={width} style={{ position: 'absolute', bottom: 0, left: 0 }} />
    </View>
  );
}

/** Larger sheets have room for larger rings round the numbers. */
function rowHeight({ growing }: Setting): Points {
  return mm(growing ? LARGE_ROW : ROW);
}

function setWidth({ from, to }: { readonly from: number; readonly to: number }): Points {
  return mm((to - from + 1) * RINGS.pitch + SET_PADDING);
}

function nameWidth({ block, setting }: InSetting<'scale'>): Points {
  return setting.measure - setWidth(block) * Math.max(block.sets.length, 1);
}

function startPadding({ look }: Setting): Style {
  const padding = mm(SET_PADDING);
  return look.start === 'left' ? { paddingLeft: padding } : { paddingRight: padding };
}
