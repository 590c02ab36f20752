import type { FC } from 'react';
import type { Block } from '../../model/block.js';
import type { Setting } from '../setting.js';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly setting: Setting;
  /** What stands above the first block. */
  readonly after?: 'title' | 'nothing';
}

/** A block and what it stands in. */
export interface InSetting<Type extends Block['type']> {
  readonly block: Extract<Block, { type: Type }>;
  readonly setting: Setting;
}

/** What every block component is given; `Nested` draws the blocks inside it. */
export interface BlockProps<Type extends Block['type'] = Block['type']> extends InSetting<Type> {
  readonly Nested: FC<BlocksProps>;
  /** A paragraph after a paragraph is indented. */
  readonly indented: boolean;
}
