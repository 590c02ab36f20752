import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Mark } from '../../model/wording.js';
import { anchorAtEnd, anchorAtStart } from '../markdown/anchors.js';
import { isWordOption } from './word-options.js';

/** A mark with the offset at which it stands. */
export type FoundMark = Omit<Mark, 'segment'> & { readonly offset: number };

type Said = Pick<Mark, 'kind' | 'text'>;

/** All in a text that is no words: anchors, addresses, placeholders, and directives with the options that are not printed. */
export function collectMarks(node: Nodes, markdown: string): readonly FoundMark[] {
  // The signs before a heading are not its text.
  const first = node.type === 'heading' ? (node.children[0] ?? node) : node;
  const { line = 1, offset = 0 } = first.position?.start ?? {};
  const own = marksOf(node, markdown).map((mark) => ({ ...mark, line, offset }));
  if (!('children' in node)) return own;
  return [...own, ...node.children.flatMap((child) => collectMarks(child, markdown))];
}

function marksOf(node: Nodes, markdown: string): readonly Said[] {
  switch (node.type) {
    case 'heading':
      return anchor(anchorAtEnd(node.children).name);
    case 'paragraph':
      return node.children[0]?.type === 'strong'
        ? anchor(anchorAtStart(node.children.slice(1)).name)
        : [];
    case 'containerDirective':
    case 'leafDirective':
      return directive(node);
    case 'textDirective':
      return placeholder(node, markdown);
    case 'image':
      // Another language may show another picture.
      return [{ kind: 'directive', text: '![…](…)' }];
    case 'link':
    case 'definition':
      return [{ kind: 'link', text: node.url }];
    case 'footnoteReference':
      return [{ kind: 'link', text: `[^${node.identifier}]` }];
    default:
      return [];
  }
}

function anchor(name: string | undefined): readonly Said[] {
  return name === undefined ? [] : [{ kind: 'anchor', text: `{#${name}}` }];
}

function directive({
  type,
  name,
  attributes,
}: ContainerDirective | LeafDirective): readonly Said[] {
  const { id, ...options } = attributes ?? {};
  const kept = Object.entries(options)
    .filter(([key]) => !isWordOption(name, key))
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .sort();
  const colons = type === 'leafDirective' ? '::' : ':::';
  const text = `${colons}${name}${kept.length > 0 ? `{${kept.join(' ')}}` : ''}`;
  return [{ kind: 'directive', text }, ...anchor(id ?? undefined)];
}

/** Words of another language are words; and a colon before a word may be a colon. */
function placeholder({ name, position }: TextDirective, markdown: string): readonly Said[] {
  const text = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (name === 'lang' || text === `:${name}`) return [];
  return [{ kind: 'placeholder', text }];
}
