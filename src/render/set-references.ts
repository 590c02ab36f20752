import type { EngineLine, EngineNode, EngineRun } from './engine-node.js';
import { placedNodes } from './placed-node.js';
import { referenceOf } from './prepare-text.js';

/** How far a change of width moves the start of a line. */
const SHIFT: Readonly<Record<string, number>> = { right: 1, center: 0.5 };

/** Puts the page numbers where placeholders held their room, in the very lines that will be drawn. */
export function setReferences(
  pages: readonly EngineNode[],
  numberOf: (reference: number) => string,
): void {
  for (const page of pages) {
    for (const { node } of placedNodes(page)) {
      for (const line of node.lines ?? []) setLine(line, numberOf);
    }
  }
}

function setLine(line: EngineLine, numberOf: (reference: number) => string): void {
  for (const run of line.runs) {
    const reference = referenceOf(run.attributes.strikeStyle);
    if (reference === undefined || run.start === run.end) continue;
    setRun(line, run, numberOf(reference));
  }
}

function setRun(line: EngineLine, run: EngineRun, digits: string): void {
  const before = line.string.slice(run.start, run.end);
  line.string = line.string.slice(0, run.start) + digits + line.string.slice(run.end);
  const from = widthBefore(line, run);
  const change = shapeAgain(run, digits);
  for (const other of line.runs) {
    if (other === run || other.start < run.end) continue;
    other.start += digits.length - before.length;
    other.end += digits.length - before.length;
  }
  run.end = run.start + digits.length;
  moveDecorations(line, { from, change });
  line.xAdvance += change;
  line.box.x -= change * (SHIFT[run.attributes.align ?? ''] ?? 0);
}

function widthBefore(line: EngineLine, run: EngineRun): number {
  let width = 0;
  for (const each of line.runs) {
    if (each === run) return width;
    width += each.xAdvance;
  }
  return width;
}

/** Returns how much wider the run became. */
function shapeAgain(run: EngineRun, digits: string): number {
  const { font, fontSize, characterSpacing } = run.attributes;
  const [face] = font;
  if (!face) return 0;
  const scale = fontSize / face.unitsPerEm;
  const { glyphs, positions } = face.layout(digits);
  const old = run.xAdvance;
  run.glyphs = glyphs;
  run.positions = positions.map((position) => ({
    xAdvance: position.xAdvance * scale + characterSpacing,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  run.stringIndices = glyphs.map((_, index) => index);
  run.glyphIndices = run.stringIndices;
  run.xAdvance = run.positions.reduce((sum, position) => sum + position.xAdvance, 0);
  return run.xAdvance - old;
}

const CLOSE = 0.001;

function moveDecorations(
  line: EngineLine,
  { from, change }: { readonly from: number; readonly change: number },
): void {
  for (const { rect } of line.decorationLines ?? []) {
    if (Math.abs(rect.x - from) < CLOSE) rect.width += change;
    else if (rect.x > from) rect.x += change;
  }
}
