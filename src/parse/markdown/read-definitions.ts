import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Trouble } from '../trouble.js';
import type { Positioned } from './context.js';

export interface Definitions {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

interface Finder {
  readonly trouble: Trouble;
  readonly placeOf: (node: Positioned) => Place;
}

/** Link and footnote definitions, wherever they stand; of two with one name the first counts, as in CommonMark. */
export function readDefinitions(root: Root, finder: Finder): Definitions {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of allNodes(root)) {
    if (node.type === 'definition') keepFirst(definitions, node, finder);
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node, finder);
  }
  return { definitions, footnotes };
}

function keepFirst<T extends Definition | FootnoteDefinition>(
  found: Map<string, T>,
  node: T,
  { trouble, placeOf }: Finder,
): void {
  const first = found.get(node.identifier);
  if (!first) {
    found.set(node.identifier, node);
    return;
  }
  const name = `[${node.type === 'footnoteDefinition' ? '^' : ''}${node.label ?? node.identifier}]`;
  const line = placeOf(first).line;
  trouble.error('parse/duplicate-definition', `“${name}” is written on line ${line}, too.`, {
    place: placeOf(node),
    hints: ['delete one, or give it another name'],
  });
}

/** In order of the text, without recursion. */
function allNodes(root: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    // One by one: a paragraph may have more children than a call may have arguments.
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
