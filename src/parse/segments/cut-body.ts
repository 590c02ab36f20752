import type { Heading, Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { hashWords } from '../../model/hash-words.js';
import type { Segment, SegmentKind } from '../../model/wording.js';
import type { Positioned } from '../markdown/context.js';
import { hasWords } from './word-options.js';

interface Piece {
  readonly kind: SegmentKind;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

interface Body {
  readonly root: Root;
  /** The text that the nodes' offsets count in. */
  readonly markdown: string;
  /** What makes them offsets in the file. */
  readonly shift: number;
}

/** The Markdown of a section block by block: what holds blocks is a frame, and what it holds are segments. */
export function cutBody({ root, markdown, shift }: Body): readonly Segment[] {
  const pieces = root.children.flatMap((node) => cut(node, 'paragraph', markdown));
  return pieces.map(({ kind, line, start, end }, index) => {
    const lineStart = markdown.lastIndexOf('\n', start - 1) + 1;
    const indent = markdown.slice(lineStart, start).replaceAll(/[^>\s]/gu, ' ');
    const text = withoutIndent(markdown.slice(start, end), indent);
    return {
      key: `block ${index + 1}`,
      kind,
      text,
      line,
      hash: hashWords(text),
      span: { start: start + shift, end: end + shift, indent },
    };
  });
}

/** `kind` is what a paragraph is here. Terms are sorted anew in every language, so they are one text. */
function cut(node: Nodes, kind: SegmentKind, markdown: string): readonly Piece[] {
  const inside = (within: SegmentKind) => cutInside(node, within, markdown);
  switch (node.type) {
    case 'paragraph':
      return pieceOf(kind, node);
    case 'heading':
      return wordsOf(node);
    case 'table':
    case 'code':
      return pieceOf(node.type, node);
    case 'html':
      return isComment(node.value) ? [] : pieceOf('html', node);
    case 'list':
      return kind === 'terms' ? pieceOf('terms', node) : inside('item');
    case 'listItem':
      return inside('item');
    case 'blockquote':
      return inside('quote');
    case 'footnoteDefinition':
      return inside('note');
    case 'leafDirective':
      return hasWords(node) ? pieceOf('directive', node) : [];
    case 'containerDirective':
      return [
        ...openingOf(node, markdown),
        ...inside(node.name === 'terms' ? 'terms' : 'paragraph'),
      ];
    default:
      return [];
  }
}

function cutInside(node: Nodes, kind: SegmentKind, markdown: string): readonly Piece[] {
  return 'children' in node ? node.children.flatMap((child) => cut(child, kind, markdown)) : [];
}

function pieceOf(kind: SegmentKind, { position }: Positioned): readonly Piece[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return end > start ? [{ kind, line: position?.start.line ?? 1, start, end }] : [];
}

/** Without the “##”, which is no words. */
function wordsOf({ children }: Heading): readonly Piece[] {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return start && end ? pieceOf('heading', { position: { start, end } }) : [];
}

/** The line that opens a block directive, where it says something. */
function openingOf(node: ContainerDirective, markdown: string): readonly Piece[] {
  const { position } = node;
  if (!position || !hasWords(node)) return [];
  const lineEnd = markdown.indexOf('\n', position.start.offset);
  const offset = lineEnd < 0 ? markdown.length : lineEnd;
  return pieceOf('directive', { position: { ...position, end: { ...position.end, offset } } });
}

function isComment(html: string): boolean {
  return html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
}

function withoutIndent(raw: string, indent: string): string {
  const [first = '', ...rest] = raw.split('\n');
  return [first, ...rest.map((line) => line.slice(indentOf(line, indent)))].join('\n');
}

/** How much of a line is the indent that its list or quote gives it; a lazy line has less. */
function indentOf(line: string, indent: string): number {
  const own = indent.includes('>') ? /^[\s>]*/ : /^\s*/;
  return Math.min(own.exec(line)?.[0].length ?? 0, indent.length);
}
