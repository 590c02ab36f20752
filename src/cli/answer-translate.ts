import { hasErrors } from '../diagnostics/diagnostic.js';
import { translate } from '../flows/translate.js';
import type { Outcome } from '../model/outcome.js';
import type { ProjectRequest } from '../model/project.js';
import { formatDrift } from '../report/format-drift.js';
import type { Asked } from './parse-arguments.js';
import type { Answer } from './reporter.js';

/** Exchanges texts with translators, and names the files that it wrote; or tells what has drifted. */
export async function answerTranslate(
  { words: [action = '', ...names], cwd, output: folder }: Asked,
  project: ProjectRequest,
): Promise<Outcome<Answer | undefined>> {
  const { written, drift, diagnostics } = await translate({ project, action, names, cwd, folder });
  if (drift) return { value: { json: drift, text: formatDrift(drift) }, diagnostics };
  const text = written.length > 0 ? `${written.join('\n')}\n` : 'Nothing to change.\n';
  const answer = hasErrors(diagnostics) ? undefined : { json: { written }, text };
  return { value: answer, diagnostics };
}
