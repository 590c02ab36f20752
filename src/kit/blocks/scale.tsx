import { plainText } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Icon } from '../cut.js';
import { Canvas, type Pen, type Style, View } from '../elements.js';
import { gap } from '../furniture.js';
import { inlines } from '../inlines.js';
import { Bar, Rule } from '../rules.js';
import type { Setting } from '../setting.js';
import { StartColumn } from '../start-column.js';
import type { InSetting } from './block-props.js';

/** Millimetres. */
const PITCH = 6.6;
const CIRCLE = 5.5;
const SQUARE = 5.2;
const STROKE = 0.3;
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
          <Numbers {...{ block, setting }} squares={set > 0} />
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

interface NumbersProps extends InSetting<'scale'> {
  readonly squares: boolean;
}

function Numbers({ block, setting, squares }: NumbersProps) {
  const { look } = setting;
  const numbers = Array.from({ length: block.to - block.from + 1 }, (_, n) => block.from + n);
  const side = mm(squares ? SQUARE : CIRCLE);
  return (
    <View style={{ flexDirection: look.row }}>
      {numbers.map((number, index) => (
        <View
          key={number}
          style={{ ...gap(look, index === 0 ? 0 : pitchGap(squares)), width: side }}
        >
          <Outline {...{ setting, squares, side }} />
          <View style={{ position: 'absolute', left: 0, top: (side - mm(3.75)) / 2, width: side }}>
            <Copy {...{ look, role: 'small', align: 'center' }}>{String(number)}</Copy>
          </View>
        </View>
      ))}
    </View>
  );
}

interface OutlineProps {
  readonly setting: Setting;
  readonly squares: boolean;
  readonly side: Points;
}

function Outline({ setting, squares, side }: OutlineProps) {
  const { inks } = setting.look;
  const edge = mm(STROKE / 2);
  const paint = (pen: Pen) => {
    if (squares) pen.rect(edge, edge, side - 2 * edge, side - 2 * edge);
    else pen.circle(side / 2, side / 2, side / 2 - edge);
    pen.lineWidth(mm(STROKE)).stroke(inks.text);
  };
  return <Canvas paint={paint} style={{ width: side, height: side }} />;
}

/** Larger sheets have room for larger rings round the numbers. */
function rowHeight({ growing }: Setting): Points {
  return mm(growing ? LARGE_ROW : ROW);
}

function pitchGap(squares: boolean): number {
  return PITCH - (squares ? SQUARE : CIRCLE);
}

function setWidth({ from, to }: { readonly from: number; readonly to: number }): Points {
  return mm((to - from + 1) * PITCH + SET_PADDING);
}

function nameWidth({ block, setting }: InSetting<'scale'>): Points {
  return setting.measure - setWidth(block) * Math.max(block.sets.length, 1);
}

function startPadding({ look }: Setting): Style {
  const padding = mm(SET_PADDING);
  return look.start === 'left' ? { paddingLeft: padding } : { paddingRight: padding };
}
