import type { Image, ImageReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../model/inline.js';
import { readInlineDirective } from '../directives/inline-directives.js';
import { type Context, sourceOf } from './context.js';
import { readHtml } from './html.js';
import { imageSource } from './images.js';
import { readLink } from './links.js';
import { readText } from './text.js';

/** Running text as it was written; its quotes and dashes are set afterwards, over all of it at once. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  context: Context,
): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, context));
}

function readInline(node: PhrasingContent, context: Context): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return readText(node, context);
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(node.children, context) }];
    case 'delete':
      return [{ type: 'deleted', children: readInlines(node.children, context) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'line-break' }];
    case 'link':
      return readLink(
        { node, url: node.url, children: readInlines(node.children, context) },
        context,
      );
    case 'linkReference': {
      const url = context.definitions.get(node.identifier)?.url ?? '';
      return readLink({ node, url, children: readInlines(node.children, context) }, context);
    }
    case 'image':
    case 'imageReference':
      return readImage(node, context);
    case 'html':
      return readHtml(node, context);
    case 'footnoteReference':
      return [{ type: 'note-call', number: callFootnote(node, context) }];
    case 'textDirective':
      return (
        readInlineDirective(node, context) ?? [{ type: 'text', value: sourceOf(node, context) }]
      );
  }
}

function readImage(node: Image | ImageReference, context: Context): readonly Inline[] {
  const place = context.placeOf(node);
  const src = imageSource(urlOf(node, context), place, context);
  return src === undefined ? [] : [{ type: 'image', src, alt: node.alt ?? '', place }];
}

export function urlOf(node: Image | ImageReference, context: Context): string {
  if (node.type === 'image') return node.url;
  return context.definitions.get(node.identifier)?.url ?? '';
}

function callFootnote(
  node: Extract<PhrasingContent, { type: 'footnoteReference' }>,
  { notes, placeOf }: Context,
): number {
  return notes.call({ type: 'footnote', identifier: node.identifier }, placeOf(node));
}
