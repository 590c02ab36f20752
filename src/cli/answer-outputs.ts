import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { build, type RunResult } from '../flows/build.js';
import { check } from '../flows/check.js';
import { list } from '../flows/list.js';
import type { Company, Request } from '../flows/request.js';
import { openProject } from '../pipeline/open-project.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCodeFor } from './exit-codes.js';
import type { Asked } from './parse-arguments.js';
import type { Reporter } from './reporter.js';
import { shownPath } from './shown-path.js';

/** What a run has at hand. */
export interface Tools {
  readonly request: Request;
  readonly company: Company;
  readonly reporter: Reporter;
  /** What was found before any work began. */
  readonly warnings: readonly Diagnostic[];
}

/** The commands that print guides, or say what could be printed; they bring React along. */
export async function answerOutputs(
  asked: Asked,
  environment: Environment,
  { request, company, reporter, warnings }: Tools,
): Promise<ExitCode> {
  if (asked.command === 'list') {
    const { value, diagnostics } = await list(request, { openProject });
    const exitCode = exitCodeFor(diagnostics);
    reporter.catalogue(value, diagnostics);
    return exitCode;
  }
  const { outputs, diagnostics } = await printOrCheck(asked, environment, { request, company });
  const result = { outputs, diagnostics: [...warnings, ...diagnostics] };
  const isWritten = asked.command !== 'check';
  const folder = isWritten ? shownPath(asked.output, environment.cwd) : undefined;
  reporter.outputs(result, folder);
  return exitCodeFor(result.diagnostics);
}

async function printOrCheck(
  asked: Asked,
  { version, versions }: Environment,
  { request, company }: Pick<Tools, 'request' | 'company'>,
): Promise<RunResult> {
  const tools = { openProject, company };
  if (asked.command === 'check') return await check(request, tools);
  const tool = { name: 'coop-press', version };
  return await build(request, { folder: asked.output, tool, versions }, tools);
}
