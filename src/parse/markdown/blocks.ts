import type { Blockquote, Code, Heading, Html, Nodes, Paragraph } from 'mdast';
import type { Block } from '../../model/block.js';
import { readDirective } from '../directives/read-directive.js';
import { anchorAtEnd } from './anchors.js';
import type { Context } from './context.js';
import { figureOf } from './figure.js';
import { readHtml } from './html.js';
import { readList } from './lists.js';
import { reportColons } from './report-colons.js';
import { readTable } from './tables.js';

const TAB_WIDTH = 4;

export function readBlocks(nodes: readonly Nodes[], context: Context): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, context));
}

function readBlock(node: Nodes, context: Context): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context);
    case 'heading':
      return [readHeading(node, context)];
    case 'list':
      return [readList(node, context)];
    case 'blockquote':
      return readQuote(node, context);
    case 'code':
      return [readCode(node, context)];
    case 'table':
      return [readTable(node, context)];
    case 'thematicBreak':
      return [{ type: 'rule', place: context.placeOf(node) }];
    case 'html':
      return readHtmlBlock(node, context);
    case 'containerDirective':
    case 'leafDirective':
      return readDirective(node, context);
    default:
      // Definitions print where they are called.
      return [];
  }
}

function readParagraph(node: Paragraph, context: Context): readonly Block[] {
  reportColons(node, context);
  const figure = figureOf(node, context);
  if (figure) return figure;
  const text = context.text(node.children);
  return text.length === 0 ? [] : [{ type: 'paragraph', place: context.placeOf(node), text }];
}

function readHeading(node: Heading, context: Context): Block {
  const place = context.placeOf(node);
  const { nodes, name } = anchorAtEnd(node.children);
  const anchor = name === undefined ? undefined : context.anchors.claim(name, place);
  const level = node.depth === 1 ? 2 : node.depth;
  reportLevel(node, context);
  const text = context.text(nodes);
  return { type: 'heading', place, level, text, ...(anchor !== undefined && { anchor }) };
}

function reportLevel(node: Heading, { placeOf, trouble }: Context): void {
  const place = placeOf(node);
  if (node.depth === 1) {
    trouble.warning('parse/title-in-body', 'The title stands in the front matter.', {
      place,
      hints: ['write “## ” for a heading; this one is set as if it were written so'],
    });
  }
  if (node.depth > 3) {
    const message = `A heading of level ${node.depth} is set run in, before the next paragraph.`;
    trouble.warning('parse/heading-level', message, { place, hints: ['use ## and ### only'] });
  }
}

function readQuote(node: Blockquote, context: Context): readonly Block[] {
  const blocks = context.blocks(node.children);
  return blocks.length === 0 ? [] : [{ type: 'quote', place: context.placeOf(node), blocks }];
}

function readCode(node: Code, context: Context): Block {
  const value = node.value.replaceAll('\t', ' '.repeat(TAB_WIDTH));
  return { type: 'code', place: context.placeOf(node), value };
}

function readHtmlBlock(node: Html, context: Context): readonly Block[] {
  const text = readHtml(node, context);
  return text.length === 0 ? [] : [{ type: 'paragraph', place: context.placeOf(node), text }];
}
