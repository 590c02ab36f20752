import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { OutputRecord, PrintedOutput } from '../model/build-record.js';
import type { Edition } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { Product } from '../model/product.js';
import type { Printed, PrintedPlan } from '../model/project.js';
import type { EditionWriter } from '../write/edition-writer.js';
import type { PlannedOutput } from './plan-output.js';
import type { EditionPlan, RunPlan } from './plan-run.js';
import type { Company, Request } from './request.js';
import { strictly } from './strictly.js';

const MS_PER_SECOND = 1000;

export interface PrintRun {
  readonly request: Request;
  readonly plan: RunPlan;
  readonly company: Company;
  /** One for each edition. */
  readonly openWriter: () => EditionWriter;
}

/** Prints edition after edition; one that fails keeps its old files and does not stop the others. */
export async function printEditions(run: PrintRun): Promise<Outcome<readonly OutputRecord[]>> {
  const records: OutputRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const of = run.plan.editions.reduce((sum, { outputs }) => sum + outputs.length, 0);
  for (const plan of run.plan.editions) {
    const printed = await printEdition(run, plan, { done: records.length, of });
    records.push(...printed.value);
    diagnostics.push(...printed.diagnostics);
  }
  return { value: records, diagnostics };
}

interface Count {
  readonly done: number;
  readonly of: number;
}

async function printEdition(
  run: PrintRun,
  plan: EditionPlan,
  count: Count,
): Promise<Outcome<readonly OutputRecord[]>> {
  const { edition, outputs, isSound } = plan;
  if (!edition || !isSound) return { value: outputs.map((each) => failed(each)), diagnostics: [] };
  const writer = run.openWriter();
  run.company.signal.addEventListener('abort', writer.discard);
  try {
    return await printOutputs({ run, edition, outputs, writer, count });
  } finally {
    writer.discard();
    run.company.signal.removeEventListener('abort', writer.discard);
  }
}

interface EditionRun {
  readonly run: PrintRun;
  readonly edition: Edition;
  readonly outputs: readonly PlannedOutput[];
  readonly writer: EditionWriter;
  readonly count: Count;
}

/** Goes on after a failed output, so that the problems of all of them are found in one run. */
async function printOutputs(editionRun: EditionRun): Promise<Outcome<readonly OutputRecord[]>> {
  const { run, outputs, writer } = editionRun;
  const records: OutputRecord[] = [];
  const found: Diagnostic[] = [];
  for (const [index, output] of outputs.entries()) {
    if (await isInterrupted(run)) return { value: [], diagnostics: found };
    const printed = await printOne(editionRun, output, index);
    records.push(...printed.value);
    found.push(...printed.diagnostics);
  }
  const isWhole = records.every((record) => record.status === 'printed');
  if (isWhole && !(await isInterrupted(run))) found.push(...writer.commit());
  const value = isWhole && !hasErrors(found) ? records : records.map(asFailed);
  return { value, diagnostics: found };
}

/** A signal can be heard only between two pieces of work. */
async function isInterrupted({ company }: PrintRun): Promise<boolean> {
  await setImmediate();
  return company.signal.aborted;
}

async function printOne(
  { run, edition, writer, count }: EditionRun,
  output: PlannedOutput,
  index: number,
): Promise<Outcome<readonly OutputRecord[]>> {
  const { company, plan, request } = run;
  const step = { count: count.done + index + 1, of: count.of, label: output.name.path };
  company.progress(step);
  const began = company.now();
  const job = {
    edition,
    ...output,
    sections: request.choice.sections,
    ...officeOf(output, request),
  };
  const { value: pages, diagnostics } = await plan.project.printOutput(job);
  const printed = { value: pages, diagnostics: strictly(diagnostics, request.strict) };
  const seconds = (company.now() - began) / MS_PER_SECOND;
  const { signal } = company;
  const staged = stageOne(writer, output, printed, { seconds, signal, request });
  const [value] = staged.value;
  const outcome = value?.status === 'printed' ? pagesOf(value) : 'failed';
  company.progress({ ...step, seconds, outcome });
  return staged;
}

/** A group looks at one poster, and draws from one set of cards. */
const SHARED: ReadonlySet<Product | undefined> = new Set(['cards', 'poster']);

/** What an output for an office printer is planned for. */
function officeOf({ name, template }: PlannedOutput, { printer, copies: people = 1 }: Request) {
  if (name.profile !== 'office') return {};
  const copies = SHARED.has(template.product) ? 1 : people;
  return { office: { file: posix.basename(name.path), ...(printer && { printer }), copies } };
}

function pagesOf({ pages }: PrintedOutput): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

function stageOne(
  writer: EditionWriter,
  output: PlannedOutput,
  { value: pages, diagnostics }: Outcome<Printed | undefined>,
  { seconds, signal, request }: Staging,
): Outcome<readonly OutputRecord[]> {
  if (!pages || hasErrors(diagnostics) || signal.aborted) {
    return { value: [failed(output, diagnostics)], diagnostics };
  }
  const { plan } = pages;
  const sheet = plan && sheetOf(output, plan);
  const trouble = [
    ...writer.stage(output.name.path, pages.bytes),
    ...(sheet ? writer.stage(sheet.name.path, plan.bytes) : []),
  ];
  const found = [...diagnostics, ...trouble];
  if (hasErrors(trouble)) return { value: [failed(output, found)], diagnostics: found };
  const { printer } = request;
  const record = recordOf(output, pages, { seconds, diagnostics });
  const planned = plan && { plan: plan.words, ...(printer && { printer }) };
  const value = [
    { ...record, ...planned },
    ...(sheet ? [recordOf(sheet, plan, { seconds: 0, diagnostics: [] })] : []),
  ];
  return { value, diagnostics: found };
}

interface Staging {
  readonly seconds: number;
  readonly signal: AbortSignal;
  readonly request: Request;
}

/** The page that tells how to print an output lies beside it. */
function sheetOf(
  { name }: PlannedOutput,
  { template, size }: PrintedPlan,
): Pick<PlannedOutput, 'name'> {
  const path = name.path.replace(/\.pdf$/, '-plan.pdf');
  return { name: { ...name, template, size, path } };
}

function recordOf(
  { name }: Pick<PlannedOutput, 'name'>,
  { bytes, pages, sections }: Pick<Printed, 'bytes' | 'pages' | 'sections'>,
  { seconds, diagnostics }: Pick<PrintedOutput, 'seconds' | 'diagnostics'>,
): PrintedOutput {
  return {
    ...name,
    status: 'printed',
    pages,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seconds: Math.round(seconds * MS_PER_SECOND) / MS_PER_SECOND,
    sections,
    diagnostics,
  };
}

function failed({ name }: PlannedOutput, diagnostics: readonly Diagnostic[] = []): OutputRecord {
  return { ...name, status: 'failed', diagnostics };
}

function asFailed(record: OutputRecord): OutputRecord {
  const { edition, template, size, variant, profile, holes, path, diagnostics } = record;
  const name = { edition, template, size, variant, profile, ...(holes && { holes }), path };
  return { ...name, status: 'failed', diagnostics };
}
