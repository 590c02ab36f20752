import type { Company, Request } from '../flows/request.js';
import type { usersPrinter } from '../flows/users-printer.js';
import type { Outcome } from '../model/outcome.js';
import type { SettingsLayer } from '../model/settings.js';
import type { Tools } from './answer-outputs.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.js';
import { type Asked, parseArguments } from './parse-arguments.js';
import { parseEpoch } from './parse-epoch.js';
import { parseToday } from './parse-today.js';
import { type Answer, createReporter } from './reporter.js';
import { showProgress } from './show-progress.js';

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
  try {
    const printer = await printerFor(asked, environment);
    const request = {
      ...requestOf(asked, environment, settings.value),
      ...(printer.value && { printer: printer.value }),
    };
    const warnings = printer.diagnostics;
    return await work(asked, environment, { request, company, reporter, warnings });
  } catch (error) {
    progress.clear();
    terminal.tell(`${faultText(error)}\n`);
    return EXIT.fault;
  }
}

/** Commands whose pages are for somebody's printer. */
const FOR_PAPER: readonly Asked['command'][] = [
  'build',
  'check',
  'impose',
  'preview',
  'test-sheet',
];

async function printerFor(
  { command, userSettings }: Asked,
  { userFolder }: Environment,
): ReturnType<typeof usersPrinter> {
  if (!FOR_PAPER.includes(command) || !userSettings) return { value: undefined, diagnostics: [] };
  return await (await import('../flows/users-printer.js')).usersPrinter(userFolder);
}

/** Each command has libraries of its own, which are loaded for nobody else: whoever imposes a file waits for no React. */
async function work(asked: Asked, environment: Environment, tools: Tools): Promise<ExitCode> {
  switch (asked.command) {
    case 'build':
    case 'check':
    case 'list':
      return await (await import('./answer-outputs.js')).answerOutputs(asked, environment, tools);
    case 'impose':
      return tell(
        await (await import('./answer-impose.js')).answerImpose(asked, tools.request.printer),
        tools,
      );
    case 'preview':
      return tell(await (await import('./answer-preview.js')).answerPreview(asked, tools), tools);
    default: {
      const answering = (await import('./answer.js')).ANSWERS[asked.command];
      return tell(
        await answering(asked, { request: tools.request, userFolder: environment.userFolder }),
        tools,
      );
    }
  }
}

function tell(
  { value, diagnostics }: Outcome<Answer | undefined>,
  { reporter, warnings }: Tools,
): ExitCode {
  reporter.answer(value, [...warnings, ...diagnostics]);
  return exitCodeFor(diagnostics);
}

function requestOf(
  { project: root, trustTemplates, choice, strings, settings: flags, strict, copies }: Asked,
  { builtIn, version, today: clock, programs }: Environment,
  settings: SettingsLayer,
): Request {
  const creator = `coop-press ${version}`;
  const project = { root, builtIn, trustTemplates, settings, flags, clock, programs, creator };
  return { project, choice, strings, strict, ...(copies !== undefined && { copies }) };
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
