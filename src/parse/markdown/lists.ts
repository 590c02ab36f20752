import type { List } from 'mdast';
import type { Block, CheckList } from '../../model/block.js';
import type { Context } from './context.js';

/** A list of which any item has a box is a check list: its other items get an empty box. */
export function readList(node: List, context: Context): Block {
  if (node.children.some((item) => typeof item.checked === 'boolean')) {
    return readCheckList(node, 'stack', context);
  }
  return {
    type: 'list',
    place: context.placeOf(node),
    ordered: node.ordered === true,
    start: node.start ?? 1,
    loose: node.spread === true || node.children.some((item) => item.spread === true),
    items: node.children.map((item) => context.blocks(item.children)),
  };
}

export function readCheckList(
  node: List,
  layout: CheckList['layout'],
  context: Context,
): CheckList {
  const items = node.children.map((item) => ({
    ticked: item.checked === true,
    blocks: context.blocks(item.children),
  }));
  return { type: 'check-list', place: context.placeOf(node), layout, items };
}
