import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { BuildRecord, OutputRecord } from '../model/build-record.js';
import type { OpenProject } from '../model/project.js';
import { DISK, type Disk } from '../write/disk.js';
import { openEditionWriter } from '../write/edition-writer.js';
import { lockOutput } from '../write/lock.js';
import { mergeRecords } from '../write/merge-records.js';
import { readRecord } from '../write/read-record.js';
import { removeFormer } from '../write/remove-former.js';
import { writeRecord } from '../write/write-record.js';
import { planRun, type RunPlan } from './plan-run.js';
import { printEditions } from './print-editions.js';
import type { Choice, Company, Destination, Request } from './request.js';

export interface RunResult {
  readonly outputs: readonly OutputRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The world a build works in. */
export interface BuildTools {
  readonly openProject: OpenProject;
  readonly company: Company;
  readonly disk?: Disk;
}

/** Prints what is asked for into the destination: each edition whole or not at all, the record last. */
export async function build(
  request: Request,
  destination: Destination,
  { openProject, company, disk = DISK }: BuildTools,
): Promise<RunResult> {
  const lock = lockOutput(disk, destination.folder);
  if (!lock.value) return { outputs: [], diagnostics: lock.diagnostics };
  const { release } = lock.value;
  company.signal.addEventListener('abort', release);
  try {
    return await buildLocked(request, destination, { openProject, company, disk });
  } finally {
    company.signal.removeEventListener('abort', release);
    release();
  }
}

async function buildLocked(
  request: Request,
  destination: Destination,
  { openProject, company, disk }: Required<BuildTools>,
): Promise<RunResult> {
  const planned = await planRun(request, openProject);
  const plan = planned.value;
  if (!plan) return { outputs: [], diagnostics: planned.diagnostics };
  if (plan === 'closed') {
    const { editions } = request.choice;
    const isFailed = (edition: string) => editions.length === 0 || editions.includes(edition);
    const trouble = keepRecord({ disk, destination, outputs: [], isFull: false, isFailed });
    return { outputs: [], diagnostics: [...planned.diagnostics, ...trouble] };
  }
  const openWriter = () => openEditionWriter(disk, destination.folder);
  const printed = await printEditions({ request, plan, company, openWriter });
  const found = [...planned.diagnostics, ...printed.diagnostics];
  if (company.signal.aborted) return { outputs: [], diagnostics: found };
  const outputs = printed.value;
  const failed = failedOf(plan, outputs);
  const isFull = isEverything(request.choice);
  const isFailed = (edition: string) => failed.includes(edition);
  const trouble = keepRecord({ disk, destination, outputs, isFull, isFailed });
  return { outputs, diagnostics: [...found, ...trouble] };
}

function failedOf(plan: RunPlan, outputs: readonly OutputRecord[]): readonly string[] {
  const failed = outputs.filter((output) => output.status === 'failed');
  const unsound = plan.editions.filter((edition) => !edition.isSound);
  return [...failed.map((output) => output.edition), ...unsound.map((edition) => edition.name)];
}

function isEverything(choice: Choice): boolean {
  const { editions, templates, variants, profiles, sizes, sections, holes } = choice;
  const names = [editions, templates, variants, profiles, sizes, sections];
  return holes === undefined && names.every((each) => each.length === 0);
}

interface Keeping {
  readonly disk: Disk;
  readonly destination: Destination;
  readonly outputs: readonly OutputRecord[];
  readonly isFull: boolean;
  readonly isFailed: (edition: string) => boolean;
}

function keepRecord(keeping: Keeping): readonly Diagnostic[] {
  const { disk, destination, outputs, isFull, isFailed } = keeping;
  const { folder, tool, versions } = destination;
  const { value: former, diagnostics } = readRecord(disk, folder);
  const current: BuildRecord = { tool, versions, outputs };
  const merged = mergeRecords({ former, current, isFull, isFailed });
  const removed = isFull ? removeFormer(disk, folder, { former, current: merged }) : [];
  if (hasErrors(removed)) return [...diagnostics, ...removed];
  return [...diagnostics, ...writeRecord(disk, folder, merged)];
}
