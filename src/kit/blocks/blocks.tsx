import { Fragment, type ReactNode } from 'react';
import type { Block } from '../../model/block.js';
import { View } from '../elements.js';
import type { Setting } from '../setting.js';
import type { BlocksProps } from './block-props.js';
import { BlockView } from './block-view.js';
import { type Gap, gapBetween, opensFoot } from './gaps.js';
import { runIn } from './run-in.js';

/** Blocks one under the other as flat siblings, so that a heading can be kept with what follows it. */
export function Blocks({ blocks, setting, after = 'nothing' }: BlocksProps): ReactNode {
  const shown = runIn(blocks).filter((block) => block.type !== 'facilitator');
  const springs = setting.exact && !setting.growing;
  const gaps = shown.map((block, index) =>
    gapBetween(shown[index - 1], block, { setting, after, isSecond: index === 1 }),
  );
  const foot = springs ? footStart(shown, gaps) : -1;
  return shown.map((block, index) => (
    <Fragment key={index}>
      <Space
        look={setting.look}
        height={gaps[index]?.height ?? 0}
        grows={index === foot || gaps[index]?.grows === true}
      />
      <BlockView
        {...{ block, setting, Nested: Blocks }}
        indented={!setting.look.largePrint && follows(shown[index - 1], block)}
      />
    </Fragment>
  ));
}

/** Work stands on the foot of its page: the last question, or else the lines and fields that the page ends in. */
function footStart(blocks: readonly Block[], gaps: readonly Gap[]): number {
  const question = blocks.findLastIndex(opensFoot);
  const isFull = gaps.some((gap) => gap.grows) || blocks.some(fills);
  if (question >= 0 || isFull) return question;
  const last = blocks.findLastIndex((block) => !isWork(block));
  return last < 0 || last === blocks.length - 1 ? -1 : last + 1;
}

function fills(block: Block): boolean {
  return block.type === 'form' && block.fill;
}

function isWork({ type }: Block): boolean {
  return type === 'lines' || type === 'fields';
}

/** Gaps are those of the booklet, whose unlike blocks stand this far apart. Millimetres. */
const SPACE = 5;

function Space({ look, height, grows }: Gap & Pick<Setting, 'look'>) {
  if (!grows && height === 0) return null;
  const least = (height / SPACE) * look.grid.space;
  return <View style={{ minHeight: least, ...(grows && { flexGrow: 1 }) }} />;
}

/** A second paragraph is indented, without space; in large print the other way round. */
function follows(previous: Block | undefined, block: Block): boolean {
  return previous?.type === 'paragraph' && block.type === 'paragraph';
}
