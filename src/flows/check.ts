import type { OpenProject } from '../model/project.js';
import type { EditionWriter } from '../write/edition-writer.js';
import type { RunResult } from './build.js';
import { planRun } from './plan-run.js';
import { printEditions } from './print-editions.js';
import type { Company, Request } from './request.js';

const NO_WRITER: EditionWriter = { stage: () => [], commit: () => [], discard: () => undefined };

/** All that a build does, drawing included, but nothing is written. */
export async function check(
  request: Request,
  { openProject, company }: { readonly openProject: OpenProject; readonly company: Company },
): Promise<RunResult> {
  const { value: plan, diagnostics } = await planRun(request, openProject);
  if (!plan || plan === 'closed') return { outputs: [], diagnostics };
  const openWriter = () => NO_WRITER;
  const printed = await printEditions({ request, plan, company, openWriter });
  return { outputs: printed.value, diagnostics: [...diagnostics, ...printed.diagnostics] };
}
