import type { OutputRecord } from '../model/build-record.js';
import type { PlanWords } from '../model/print-plan.js';
import { visible } from './visible.js';

/** A run of more office outputs leaves their plans to the files beside them. */
const MOST = 3;

/** How to print what was made for an office printer, in the words of its edition; `folder` goes before every path. */
export function formatPlans(outputs: readonly OutputRecord[], folder: string): string {
  const planned = outputs.flatMap((output) =>
    output.status === 'printed' && output.plan ? [{ path: output.path, plan: output.plan }] : [],
  );
  if (planned.length === 0) return '';
  if (planned.length > MOST)
    return '\nHow to print each of the office files: see the -plan.pdf beside it.\n';
  const lead = folder === '' ? '' : `${folder}/`;
  return planned.map(({ path, plan }) => planText(`${lead}${path}`, plan)).join('');
}

function planText(path: string, { summary, steps }: PlanWords): string {
  const numbered = steps.map((step, index) => `  ${index + 1}. ${visible(step)}\n`);
  return `\n${visible(path)}\n${visible(summary)}\n${numbered.join('')}`;
}
