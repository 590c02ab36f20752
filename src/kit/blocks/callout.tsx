import type { ReactNode } from 'react';
import type { Block, CalloutName } from '../../model/block.js';
import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Icon } from '../cut.js';
import { type Style, View } from '../elements.js';
import { inlines } from '../inlines.js';
import type { Look } from '../look.js';
import { Bar, FILLS, Frame } from '../rules.js';
import { narrow, type Setting } from '../setting.js';
import { StartColumn } from '../start-column.js';
import type { BlockProps } from './block-props.js';

/** Millimetres. */
const MARK = 12;
const MARK_INSET = { frame: 3.25, upright: 5 };
const TEXT_AT = 20;
const END_PADDING = 3.5;
const BAR_GAP = 2.2;
const BAR_HEIGHT = 1.2;
/** Lines of a callout that stay together on a page that flows. */
const SHORT_CALLOUT = 10;
const BOX = {
  frame: { height: 18.5, padding: 4.25 },
  upright: { height: 17, padding: 3.5 },
  largePrint: { height: 19.05, padding: 3.175 },
};

const MARKS: Readonly<Record<CalloutName, string>> = {
  question: 'mark-group',
  'take-care': 'mark-care',
  'from-here': 'mark-here',
  example: 'mark-try',
};

/** The four callouts, told apart by frame and mark, never by colour alone. */
export function Callout(props: BlockProps<'callout'>): ReactNode {
  switch (props.block.name) {
    case 'question':
      return <QuestionBox {...props} />;
    case 'take-care':
      return <Framed {...props} kind="solid" />;
    case 'example':
      return <Framed {...props} kind="dashed" />;
    case 'from-here':
      return <Framed {...props} kind="upright" />;
  }
}

/** Bar, mark in the hanging column, question beside it, then whatever there is to write on over the full width. */
function QuestionBox({ block, setting, Nested }: BlockProps<'callout'>) {
  const { look, measure } = setting;
  const { grid } = look;
  const asked = block.blocks.filter((each) => each.type !== 'lines');
  const answers = block.blocks.filter((each) => each.type === 'lines');
  const width = measure - grid.hanging;
  const gap = look.largePrint ? grid.unit - mm(BAR_HEIGHT) : mm(BAR_GAP);
  return (
    <View
      id={block.anchor}
      source={block.place}
      part="question"
      wrap={!setting.exact}
      unsplitUpTo={look.largePrint ? SHORT_CALLOUT : undefined}
      style={setting.growing && answers.length > 0 ? { flexGrow: FILLS } : {}}
    >
      <Bar look={look} width={measure} />
      <View style={{ flexDirection: look.row, marginTop: gap, minHeight: mm(MARK * grid.signs) }}>
        <StartColumn look={look} width={grid.hanging}>
          <Mark {...{ setting }} name="question" />
        </StartColumn>
        <View style={{ width, ...(block.plain && { paddingTop: mm(BAR_GAP - 0.7) }) }}>
          {asked.map((each) => (
            <Asked
              key={each.place.line}
              {...{ each, width, setting, Nested }}
              plain={block.plain}
            />
          ))}
        </View>
      </View>
      <Nested blocks={answers} setting={{ ...setting, indent: 0 }} />
    </View>
  );
}

interface AskedProps extends Pick<BlockProps, 'setting' | 'Nested'> {
  readonly each: Block;
  readonly width: number;
  readonly plain: boolean;
}

function Asked({ each, width, setting, plain, Nested }: AskedProps) {
  const { look } = setting;
  if (plain || each.type !== 'paragraph') {
    return <Nested blocks={[each]} setting={narrow(setting, width)} />;
  }
  return (
    <Copy {...{ look, role: 'question', source: each.place, tag: 'P' }} measure={width}>
      {inlines(each.text, setting)}
    </Copy>
  );
}

interface FramedProps extends BlockProps<'callout'> {
  readonly kind: 'solid' | 'dashed' | 'upright';
}

/** Mark and text centred in a frame of at least two lines' height; a longer one splits over pages. */
function Framed({ block, setting, kind, Nested }: FramedProps) {
  const { look, measure } = setting;
  const { signs } = look.grid;
  const { height, padding } = boxOf(look, kind);
  const inset = kind === 'upright' ? MARK_INSET.upright : MARK_INSET.frame;
  const [before, after] = [mm(TEXT_AT * signs), mm(END_PADDING * signs)];
  const width = measure - before - after;
  const box: Style = {
    minHeight: mm(height * signs),
    justifyContent: 'center',
    width: measure,
  };
  const mark: Style = {
    position: 'absolute',
    top: mm(((height - MARK) / 2) * signs),
    ...at(setting, inset),
  };
  return (
    <Frame
      {...{ look, kind, style: box, id: block.anchor, source: block.place }}
      padding={mm(padding * signs)}
      unsplitUpTo={SHORT_CALLOUT}
    >
      <View style={mark}>
        <Mark {...{ setting }} name={block.name} />
      </View>
      <View style={{ marginLeft: look.start === 'left' ? before : after, width }}>
        <Nested blocks={block.blocks} setting={narrow(setting, width)} />
      </View>
    </Frame>
  );
}

/** Millimetres. In large print a frame of two lines is as high as three. */
function boxOf({ largePrint }: Look, kind: FramedProps['kind']) {
  if (largePrint) return BOX.largePrint;
  return kind === 'upright' ? BOX.upright : BOX.frame;
}

function Mark({ setting, name }: { readonly setting: Setting; readonly name: CalloutName }) {
  const { look, publication } = setting;
  return <Icon {...{ look, publication, name: MARKS[name] }} size={mm(MARK * look.grid.signs)} />;
}

/** A distance from the start edge. */
function at({ look }: Setting, millimetres: number): Style {
  const distance = mm(millimetres * look.grid.signs);
  return look.start === 'left' ? { left: distance } : { right: distance };
}
