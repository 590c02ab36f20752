import { errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { explain } from '../flows/explain.js';
import { beginNew } from '../flows/new.js';
import type { Request } from '../flows/request.js';
import { status } from '../flows/status.js';
import { NEW_KINDS } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import type { ProjectRequest } from '../model/project.js';
import { openProject } from '../pipeline/open-project.js';
import { formatBegun } from '../report/format-begun.js';
import { formatExplanations } from '../report/format-explanations.js';
import { formatStatus } from '../report/format-status.js';
import { answerPrinter } from './answer-printer.js';
import { answerTestSheet } from './answer-test-sheet.js';
import { answerTranslate } from './answer-translate.js';
import type { Asked } from './parse-arguments.js';
import type { Answer } from './reporter.js';

/** What a command is answered from besides what was asked. */
export interface Known {
  readonly request: Request;
  /** Where what is known of the user is kept. */
  readonly userFolder: string | undefined;
}

type Answering = (asked: Asked, known: Known) => Promise<Outcome<Answer | undefined>>;

/** The commands that answer in words instead of printing guides. */
export const ANSWERS = {
  explain: (asked, { request }) => answerExplain(asked, request.project),
  new: (asked, { request }) => answerNew(asked, request.project),
  printer: (asked, { userFolder }) => answerPrinter(asked, userFolder),
  status: (asked, { request }) => answerStatus(asked, request.project),
  'test-sheet': (asked, { request }) => answerTestSheet(asked, request),
  translate: (asked, { request }) => answerTranslate(asked, request.project),
} as const satisfies Partial<Record<Asked['command'], Answering>>;

async function answerExplain(
  { words: [edition = '', ...keys] }: Asked,
  project: ProjectRequest,
): Promise<Outcome<Answer | undefined>> {
  const { value, diagnostics } = await explain(project, { edition, keys }, { openProject });
  const answer = value && { json: { explanations: value }, text: formatExplanations(value) };
  return { value: answer, diagnostics };
}

async function answerNew(
  { words: [word = '', name = ''], details, settings }: Asked,
  { root, builtIn, clock = '' }: ProjectRequest,
): Promise<Outcome<Answer | undefined>> {
  const kind = NEW_KINDS.find((each) => each === word);
  if (kind === undefined) {
    const hints = [nameHint(word, NEW_KINDS)];
    const message = `“${word}” is nothing that can be begun.`;
    return { value: undefined, diagnostics: [errorAt('cli/bad-value', message, { hints })] };
  }
  const { in: layer, ...rest } = details;
  const today = settings.today ?? clock;
  const order = {
    kind,
    name,
    root,
    builtIn,
    today,
    ...rest,
    ...(layer !== undefined && { layer }),
  };
  const { value, diagnostics } = await beginNew(order);
  return { value: value && { json: value, text: formatBegun(value) }, diagnostics };
}

async function answerStatus(
  { words, markdown }: Asked,
  project: ProjectRequest,
): Promise<Outcome<Answer | undefined>> {
  const { value, diagnostics } = await status(project, words);
  const text = value && formatStatus(value, { markdown, detailed: words.length > 0 });
  return { value: value && { json: value, text: text ?? '' }, diagnostics };
}
