import type { Block, Lines } from '../model/block.js';

/** How many writing lines each block keeps when a page has to give some away: the fullest block gives first, of equals the last. */
export function linesLeft(blocks: readonly Block[], taken: number): (lines: Lines) => number {
  const left = new Map(writingLines(blocks).map((each) => [each, each.count]));
  for (let given = 0; given < taken; given += 1) {
    const giver = fullest(left);
    if (giver === undefined) break;
    left.set(giver, (left.get(giver) ?? 0) - 1);
  }
  return (lines) => left.get(lines) ?? lines.count;
}

function fullest(left: ReadonlyMap<Lines, number>): Lines | undefined {
  let best: Lines | undefined;
  for (const [lines, count] of left) {
    if (count <= lines.min) continue;
    if (best === undefined || count >= (left.get(best) ?? 0)) best = lines;
  }
  return best;
}

/** Every block of writing lines, however deep it stands. */
function writingLines(blocks: readonly Block[]): Lines[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'lines':
        return [block];
      case 'callout':
      case 'columns':
      case 'facilitator':
      case 'quote':
        return writingLines(block.blocks);
      case 'list':
      case 'numbered':
        return block.items.flatMap(writingLines);
      case 'check-list':
        return block.items.flatMap((item) => writingLines(item.blocks));
      default:
        return [];
    }
  });
}
