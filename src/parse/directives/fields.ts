import type { PhrasingContent } from 'mdast';
import type { Fields } from '../../model/block.js';
import { type Directive, itemTexts } from './directive.js';
import { readOptions } from './options.js';

const COLON = /:(?=\s|$)/;

/** “Date: :string[date]”: a label, and after its colon what is printed where it is set. */
export function readFields(directive: Directive): Fields | undefined {
  readOptions(directive, {});
  const items = itemTexts(directive)?.map((nodes) => {
    const { label, value } = splitField(nodes);
    const text = directive.context.text(value);
    return { label: directive.context.text(label), ...(text.length > 0 && { value: text }) };
  });
  return items && { type: 'fields', ...directive.placed, items };
}

interface Field {
  readonly label: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
}

function splitField(nodes: readonly PhrasingContent[]): Field {
  for (const [index, node] of nodes.entries()) {
    const match = node.type === 'text' ? COLON.exec(node.value) : null;
    if (node.type !== 'text' || !match) continue;
    const before = { ...node, value: node.value.slice(0, match.index).trimEnd() };
    const after = { ...node, value: node.value.slice(match.index + match[0].length) };
    return {
      label: [...nodes.slice(0, index), before],
      value: [after, ...nodes.slice(index + 1)],
    };
  }
  return { label: nodes, value: [] };
}
