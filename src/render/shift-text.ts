import { childrenOf, type EngineNode, numberProp, TYPE } from './engine-node.js';
import { flattenStyle } from './type-style.js';

const SHIFT = 'shift';

/**
 * Takes a text's relative shift out of its style until the pages are made: the paginator counts it as white space of
 * its own, and would leave that space behind where the text goes to the next page.
 */
export function liftShift(node: EngineNode): void {
  const { position, top, ...style } = flattenStyle(node);
  if (position !== 'relative' || typeof top !== 'number') return;
  node.style = style;
  node.props = { ...node.props, [SHIFT]: top };
}

/** Gives every text its shift back, on each page that it runs over. */
export function setShifts(node: EngineNode): void {
  for (const child of childrenOf(node)) {
    const shift = child.type === TYPE.text ? numberProp(child, SHIFT) : undefined;
    if (shift !== undefined && child.box) child.box = { ...child.box, top: child.box.top + shift };
    else setShifts(child);
  }
}
