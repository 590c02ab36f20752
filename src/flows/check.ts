import type { Pipeline } from '../pipeline.js';
import type { EditionWriter } from '../write/edition-writer.js';
import type { RunResult } from './build.js';
import { planRun } from './plan-run.js';
import { printEditions } from './print-editions.js';
import type { Company, Request } from './request.js';

const NO_WRITER: EditionWriter = { stage: () => [], commit: () => [], discard: () => undefined };

/** All that a build does, drawing included, but nothing is written. */
export async function check(
  request: Request,
  { pipeline, company }: { readonly pipeline: Pipeline; readonly company: Company },
): Promise<RunResult> {
  const { value: plan, diagnostics } = await planRun(request, pipeline);
  if (!plan) return { outputs: [], diagnostics };
  const openWriter = () => NO_WRITER;
  const printed = await printEditions({ request, plan, company, pipeline, openWriter });
  return { outputs: printed.value, diagnostics: [...diagnostics, ...printed.diagnostics] };
}
