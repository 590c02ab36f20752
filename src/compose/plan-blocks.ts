import type { Block, Paragraph } from '../model/block.js';
import type { PlanWords } from '../model/print-plan.js';

/** The steps of a print plan as the text of a section, with their numbers. */
export function planBlocks({ steps }: PlanWords): readonly Block[] {
  const items = steps.map((step, index) => [paragraph(step, index + 1)]);
  return [{ type: 'list', ordered: true, start: 1, loose: true, items, place: placeAt(1) }];
}

/** Nobody has written it into a file: a line for each block tells them apart. */
function placeAt(line: number): Paragraph['place'] {
  return { file: 'templates/print-plan/template.tsx', line };
}

function paragraph(value: string, line: number): Paragraph {
  return { type: 'paragraph', text: [{ type: 'text', value }], place: placeAt(line) };
}
