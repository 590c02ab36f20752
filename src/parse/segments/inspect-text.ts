import type { Nodes, Root } from 'mdast';
import type { Mark, SegmentKind } from '../../model/wording.js';
import { readTree } from '../markdown/read-tree.js';
import { findTooComplex } from '../source/check-marks.js';
import { findTooDeep } from '../source/check-nesting.js';
import { collectMarks } from './collect-marks.js';

/** What a translated text must have in common with its original, whatever its words. */
export interface TextShape {
  /** `a paragraph`, `a list of 3`; undefined where it would take too long to find out. */
  readonly blocks?: string;
  readonly marks: readonly Pick<Mark, 'kind' | 'text'>[];
}

/** Reads one segment as it will stand in its section. */
export function inspectText(text: string, kind: SegmentKind): TextShape {
  const markdown = kind === 'heading' ? `## ${text}` : text;
  const source = { path: '', text: markdown, lines: markdown.split('\n') };
  if (findTooDeep(source, 1) !== undefined || findTooComplex(source, 1) !== undefined) {
    return { marks: [] };
  }
  const root = readTree(markdown);
  const marks = collectMarks(root, markdown).map(({ kind: what, text: said }) => ({
    kind: what,
    text: said,
  }));
  return { blocks: isInline(kind) ? 'words' : blocksOf(root), marks };
}

/** Texts of the front matter are never read as blocks. */
function isInline(kind: SegmentKind): boolean {
  return kind === 'title' || kind === 'short-title' || kind === 'lead';
}

function blocksOf({ children }: Root): string {
  return children.map(nameOf).join(' and ') || 'nothing';
}

const NAMES: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quote',
  code: 'a block of code',
  definition: 'a definition',
  footnoteDefinition: 'a footnote',
  heading: 'a heading',
  html: 'HTML',
  paragraph: 'a paragraph',
  thematicBreak: 'a rule',
};

function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return `a list of ${node.children.length}`;
    case 'table':
      return `a table of ${node.children.length} × ${node.children[0]?.children.length ?? 0}`;
    case 'leafDirective':
      return `::${node.name}`;
    case 'containerDirective':
      return `:::${node.name}`;
    default:
      return NAMES[node.type] ?? node.type;
  }
}
