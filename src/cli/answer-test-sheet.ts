import { join } from 'node:path';
import type { Request } from '../flows/request.js';
import { testSheet } from '../flows/test-sheet.js';
import type { Outcome } from '../model/outcome.js';
import { openProject } from '../pipeline/open-project.js';
import type { Asked } from './parse-arguments.js';
import type { Answer } from './reporter.js';
import { shownPath } from './shown-path.js';

const NEXT =
  'Print it on both sides, flipped on the short edge, at actual size (100 %). It says what to look at.\n';

/** Prints the sheet that tells what a printer does, and says how to print it. */
export async function answerTestSheet(
  { output, cwd }: Asked,
  request: Request,
): Promise<Outcome<Answer | undefined>> {
  const { value, diagnostics } = await testSheet(request, output, { openProject });
  if (!value) return { value: undefined, diagnostics };
  const files = value.map((name) => shownPath(join(output, name), cwd));
  return { value: { json: { files }, text: `${files.join('\n')}\n${NEXT}` }, diagnostics };
}
