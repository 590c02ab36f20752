import { build, type RunResult } from '../flows/build.js';
import { check } from '../flows/check.js';
import { list } from '../flows/list.js';
import type { Company, Request } from '../flows/request.js';
import type { SettingsLayer } from '../model/settings.js';
import { openProject } from '../pipeline/open-project.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.js';
import { type Asked, parseArguments } from './parse-arguments.js';
import { parseEpoch } from './parse-epoch.js';
import { parseToday } from './parse-today.js';
import { createReporter, type Reporter } from './reporter.js';
import { showProgress } from './show-progress.js';
import { shownFolder } from './shown-folder.js';

/** Outputs from which on a run is a batch, whose garbage would add up. */
const BATCH = 4;

/** Does what the command line says; every way out is a named exit code. */
export async function run(environment: Environment): Promise<ExitCode> {
  const { args, cwd, version, terminal } = environment;
  const { value, diagnostics } = await parseArguments({
    args,
    cwd,
    version,
    columns: terminal.columns,
  });
  if (!value) {
    createReporter(terminal, { json: args.includes('--json'), quiet: false }).problems(diagnostics);
    return exitCodeFor(diagnostics);
  }
  if (value.command === 'show') {
    terminal.print(value.text);
    return EXIT.done;
  }
  return await obey(value, environment);
}

async function obey(asked: Asked, environment: Environment): Promise<ExitCode> {
  const { terminal } = environment;
  const reporter = createReporter(terminal, asked);
  const settings = parseEpoch(environment.sourceDateEpoch);
  const wrong = [...settings.diagnostics, ...parseToday(environment.today).diagnostics];
  if (wrong.length > 0) {
    reporter.problems(wrong);
    return exitCodeFor(wrong);
  }
  const progress = showProgress(terminal);
  const company: Company = {
    now: environment.now,
    signal: interruptions(environment, progress.clear),
    progress: (step) => {
      if (step.of >= BATCH) environment.spareMemory();
      if (!asked.quiet) progress.show(step);
    },
  };
  const request = requestOf(asked, environment, settings.value);
  try {
    return await work(asked, environment, { request, company, reporter });
  } catch (error) {
    progress.clear();
    terminal.tell(`${faultText(error)}\n`);
    return EXIT.fault;
  }
}

interface Tools {
  readonly request: Request;
  readonly company: Company;
  readonly reporter: Reporter;
}

async function work(asked: Asked, environment: Environment, tools: Tools): Promise<ExitCode> {
  const { request, company, reporter } = tools;
  if (asked.command === 'list') {
    const { value, diagnostics } = await list(request, { openProject });
    const exitCode = exitCodeFor(diagnostics);
    reporter.catalogue(value, diagnostics);
    return exitCode;
  }
  const answering = isPrinting(asked)
    ? undefined
    : (await import('./answer.js')).ANSWERS[asked.command];
  if (answering) {
    const { value, diagnostics } = await answering(asked, request.project, { request, company });
    reporter.answer(value, diagnostics);
    return exitCodeFor(diagnostics);
  }
  const result = await printOrCheck(asked, environment, { request, company });
  // A check writes no files.
  const folder = asked.command === 'check' ? '' : shownFolder(asked.output, environment.cwd);
  reporter.outputs(result, folder);
  return exitCodeFor(result.diagnostics);
}

/** What answers in words has libraries of its own: they are loaded for nobody else. */
function isPrinting({ command }: Asked): boolean {
  return command === 'build' || command === 'check';
}

async function printOrCheck(
  asked: Asked,
  { version, versions }: Environment,
  { request, company }: { readonly request: Request; readonly company: Company },
): Promise<RunResult> {
  const tools = { openProject, company };
  if (asked.command === 'check') return await check(request, tools);
  const tool = { name: 'coop-press', version };
  return await build(request, { folder: asked.output, tool, versions }, tools);
}

function requestOf(
  { project: root, trustTemplates, choice, strings, settings: flags, strict }: Asked,
  { builtIn, version, today: clock, programs }: Environment,
  settings: SettingsLayer,
): Request {
  const creator = `coop-press ${version}`;
  const project = { root, builtIn, trustTemplates, settings, flags, clock, programs, creator };
  return { project, choice, strings, strict };
}

/** Aborting clears up at once, since everybody who has something to clear up listens. */
function interruptions(environment: Environment, clear: () => void): AbortSignal {
  const controller = new AbortController();
  environment.onInterrupt(() => {
    controller.abort();
    clear();
    environment.terminal.tell('Interrupted: what was not finished has been removed.\n');
    environment.exit(EXIT.interrupted);
  });
  return controller.signal;
}

function faultText(error: unknown): string {
  const trace = error instanceof Error ? error.stack : String(error);
  return `This is a fault of coop-press, not of your files. Please report it:\n${trace}`;
}
