import type { BlockContent, DefinitionContent, List, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../model/block.js';
import type { Context } from '../markdown/context.js';

type Content = BlockContent | DefinitionContent;

/** A block directive, taken apart. */
export interface Directive {
  readonly node: ContainerDirective | LeafDirective;
  readonly name: string;
  readonly label: readonly PhrasingContent[];
  /** Without its label, definitions and comments. */
  readonly content: readonly Content[];
  readonly placed: { readonly place: Place; readonly anchor?: string };
  readonly context: Context;
}

/** How a directive is written, and what it becomes. */
export interface DirectiveSpec {
  readonly form: 'container' | 'leaf';
  /** What the words in [ ] are for; left out where it takes none. */
  readonly label?: string;
  readonly read: (directive: Directive) => Block | undefined;
}

const INVISIBLE: readonly string[] = ['definition', 'footnoteDefinition'];

export function takeApart(
  node: ContainerDirective | LeafDirective,
  context: Context,
): Omit<Directive, 'placed'> {
  const shared = { node, name: node.name, context };
  if (node.type === 'leafDirective') return { ...shared, label: node.children, content: [] };
  const [first] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const content = node.children.filter(
    (child, index) =>
      !(isLabel && index === 0) && !INVISIBLE.includes(child.type) && !isComment(child),
  );
  return { ...shared, label: isLabel ? first.children : [], content };
}

function isComment(node: Content): boolean {
  return node.type === 'html' && node.value.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
}

/** Reports that a directive does not hold what it must. */
export function reportContent(
  { name, placed, context }: Omit<Directive, 'node'>,
  wanted: string,
): void {
  context.trouble.error('parse/directive-content', `“:::${name}” must hold ${wanted}.`, {
    place: placed.place,
    hints: [`put it between “:::${name}” and “:::”, and nothing else`],
  });
}

/** The list that a directive is written around, and nothing else. */
export function onlyList(directive: Directive, wanted = 'one list'): List | undefined {
  const [list, ...rest] = directive.content;
  if (list?.type === 'list' && rest.length === 0) return list;
  reportContent(directive, wanted);
  return undefined;
}

/** The words of each item of the list; an item is one paragraph. */
export function itemTexts(
  directive: Directive,
): readonly (readonly PhrasingContent[])[] | undefined {
  const list = onlyList(directive);
  return list?.children.map((item) => {
    const [paragraph, ...rest] = item.children;
    if (paragraph?.type === 'paragraph' && rest.length === 0) return paragraph.children;
    const place = directive.context.placeOf(item);
    const message = `An item of “:::${directive.name}” is one paragraph.`;
    directive.context.trouble.error('parse/directive-content', message, {
      place,
      hints: ['write each item on one line, without blocks in it'],
    });
    return [];
  });
}
