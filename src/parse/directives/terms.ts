import type { PhrasingContent } from 'mdast';
import type { Terms } from '../../model/block.js';
import { anchorAtStart } from '../markdown/anchors.js';
import { type Directive, itemTexts } from './directive.js';
import { flag, readOptions } from './options.js';

/** What may stand between a term and its meaning; print has its own way to part them. */
const SEPARATOR = /^[ \t\n]*(?::|--?(?=\s)|[–—](?=\s))?[ \t\n]*/;

export function readTerms(directive: Directive): Terms | undefined {
  const { sort } = readOptions(directive, { sort: flag });
  const items = itemTexts(directive)?.flatMap((nodes) => readItem(nodes, directive));
  return items && { type: 'terms', ...directive.placed, ...(sort && { sort }), items };
}

function readItem(
  [term, ...rest]: readonly PhrasingContent[],
  directive: Directive,
): readonly Terms['items'][number][] {
  const { context } = directive;
  if (!term) return [];
  if (term.type !== 'strong') {
    context.trouble.error(
      'parse/directive-content',
      `An item of “:::${directive.name}” begins with its term.`,
      {
        place: context.placeOf(term),
        hints: ['write “- **term** what it means”'],
      },
    );
    return [];
  }
  const { nodes, name } = anchorAtStart(rest);
  const anchor =
    name === undefined ? undefined : context.anchors.claim(name, context.placeOf(term));
  return [
    {
      term: context.text(term.children),
      text: context.text(withoutSeparator(nodes)),
      ...(anchor !== undefined && { anchor }),
    },
  ];
}

function withoutSeparator(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'break') return rest;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(SEPARATOR, '') }, ...rest];
}
