import { childrenOf, type EngineNode, TYPE } from './engine-node.js';
import { flattenStyle } from './type-style.js';

/** Room above the first and below the last text of a box. Points. */
interface Padding {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives a box's padding (`padText`) to its texts: padding of its own could be left alone at a page's foot, with the
 * text on the next page.
 */
export function padText(node: EngineNode): void {
  const padding = node.props?.['padText'] as Padding | undefined;
  if (padding === undefined) return;
  pad(node, { edge: 'first', name: 'paddingTop', room: padding.top });
  pad(node, { edge: 'last', name: 'paddingBottom', room: padding.bottom });
}

interface Edge {
  readonly edge: 'first' | 'last';
  readonly name: 'paddingTop' | 'paddingBottom';
  readonly room: number;
}

function pad(node: EngineNode, where: Edge): void {
  if (node.type === TYPE.text) {
    node.style = { ...flattenStyle(node), [where.name]: where.room };
    return;
  }
  const inFlow = childrenOf(node).filter(hasText);
  const { flexDirection } = flattenStyle(node);
  const isRow = flexDirection === 'row' || flexDirection === 'row-reverse';
  const edge = where.edge === 'first' ? inFlow[0] : inFlow.at(-1);
  for (const child of isRow ? inFlow : edge ? [edge] : []) pad(child, where);
}

function hasText(node: EngineNode): boolean {
  if (flattenStyle(node)['position'] === 'absolute' || node.type === TYPE.svg) return false;
  return node.type === TYPE.text || childrenOf(node).some(hasText);
}
