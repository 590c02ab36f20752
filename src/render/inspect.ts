import { type Points, toMm } from '../print/lengths.js';
import { type EngineBox, type EngineLine, type EngineNode, TYPE, textProp } from './engine-node.js';
import { placedNodes } from './placed-node.js';

/** A laid-out box as it stands on its page; lengths are mm from the page's top left corner. */
export interface InspectedBox {
  /** From 1. */
  readonly page: number;
  readonly section: string;
  readonly kind: 'text' | 'box';
  readonly role?: string;
  readonly part?: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of a text. */
  readonly lines?: readonly InspectedLine[];
}

export interface InspectedLine {
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
  readonly width: number;
  /** Largest type size of the line, in points. */
  readonly size: number;
  /** PostScript names of its faces. */
  readonly fonts: readonly string[];
}

/** What stands on the pages of one section, for page tests. */
export function inspect(
  pages: readonly EngineNode[],
  { section, firstPage }: { readonly section: string; readonly firstPage: number },
): readonly InspectedBox[] {
  return pages.flatMap((page, index) =>
    [...placedNodes(page)].map(({ node, box }) => {
      const isText = node.type === TYPE.text;
      const role = textProp(node, 'role');
      const part = textProp(node, 'part');
      return {
        page: firstPage + index,
        section,
        kind: isText ? ('text' as const) : ('box' as const),
        ...(role !== undefined && { role }),
        ...(part !== undefined && { part }),
        left: toMm(box.left as Points),
        top: toMm(box.top as Points),
        width: toMm(box.width as Points),
        height: toMm(box.height as Points),
        ...(isText && { lines: linesOf(node, box) }),
      };
    }),
  );
}

/** The engine draws the first line at the top of the box, also on a page where the text only goes on. */
function linesOf(node: EngineNode, box: EngineBox): readonly InspectedLine[] {
  const lines = node.lines ?? [];
  const left = box.left + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0);
  const top = box.top + (box.paddingTop ?? 0) - (lines[0]?.box.y ?? 0);
  return lines.map((line) => inspectLine(line, left, top));
}

function inspectLine(line: EngineLine, left: number, top: number): InspectedLine {
  const runs = line.runs.filter((run) => run.glyphs.length > 0);
  const hanging = (line.overflowLeft ?? 0) + (line.overflowRight ?? 0);
  return {
    text: line.string.trim(),
    baseline: toMm(top + line.box.y + line.ascent),
    left: toMm(left + line.box.x + (line.overflowLeft ?? 0)),
    width: toMm(line.xAdvance - hanging),
    size: Math.max(0, ...runs.map((run) => run.attributes.fontSize)),
    fonts: [...new Set(runs.map((run) => run.attributes.font[0]?.postscriptName ?? ''))],
  };
}
