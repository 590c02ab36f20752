import { counted } from './counted.js';
import type { ImposedDescription } from './describe-imposed.js';
import { visible } from './visible.js';

/** The files, what is on them, then what to do. */
export function formatImposed(imposed: ImposedDescription): string {
  const { files, steps } = imposed;
  const written = files.map(({ path }) => `wrote ${visible(path)}\n`);
  const numbered = steps.map((step, index) => `  ${index + 1}. ${visible(step)}\n`);
  return `${written.join('')}${summary(imposed)}\n${numbered.join('')}`;
}

function summary(imposed: ImposedDescription): string {
  const { pages, whitePages, sheets, paper, isTwoSided, greatestCreep } = imposed;
  const parts = [
    `${counted(pages, 'page')} on ${counted(sheets, 'sheet')} of ${paper}`,
    isTwoSided ? 'both sides' : 'one side',
    ...(whitePages > 0 ? [counted(whitePages, 'white page')] : []),
    ...(greatestCreep > 0 ? [`creep up to ${greatestCreep} mm`] : []),
  ];
  return parts.join(', ');
}
