import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { History } from '../model/history.js';
import { decodeText } from './decode-text.js';

export interface HistoryRequest {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, forward slashes. */
  readonly path: string;
  /** Larger versions are passed over. */
  readonly bytes: number;
  /** Where programs lie, and whose settings they read. */
  readonly environment: Readonly<Record<string, string>>;
}

const MOST_REVISIONS = 200;
const MOST_BYTES = 20_000_000;
const MOST_LOG_BYTES = 1_000_000;
const LONGEST_WAIT_MS = 20_000;

/** The versions of a file that git keeps, also under its former names. Without git, a repository or a commit there are none: that is no fault. */
export async function* loadHistory(request: HistoryRequest): History {
  const file = await realpath(join(request.root, request.path)).catch(() => undefined);
  if (file === undefined) return;
  const place: GitPlace = { folder: dirname(file), environment: request.environment };
  const log = await git([...LOG, '--', basename(file)], place, MOST_LOG_BYTES);
  let left = MOST_BYTES;
  for (const { date, blob } of revisionsIn(log?.toString('utf8') ?? '')) {
    const most = Math.min(left, request.bytes);
    if (most <= 0) return;
    const bytes = await git(['cat-file', 'blob', blob], place, most);
    left -= bytes?.length ?? 0;
    const text = bytes && decodeText(request.path, bytes).value?.text;
    if (text !== undefined) yield { date, text };
  }
}

interface GitPlace {
  /** Absolute, free of links. */
  readonly folder: string;
  readonly environment: HistoryRequest['environment'];
}

/** A repository is a stranger's: none of the programs that its settings can name may run, and nothing is fetched. */
const SAFELY = [
  ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];

const ALONE: Readonly<Record<string, string>> = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** A date on a line, then a line for each parent that the file differs from. */
const LOG = [
  ...['log', `--max-count=${MOST_REVISIONS}`, '--follow', '-m', '--raw', '--no-abbrev'],
  ...['--format=%cI', '--no-color', '--no-notes', '--no-show-signature'],
  ...['--no-ext-diff', '--no-textconv'],
];

/** Never looks for git where a guide lies: Windows would find a program of that name there. */
const OUR_FOLDER = dirname(fileURLToPath(import.meta.url));

async function git(
  args: readonly string[],
  { folder, environment }: GitPlace,
  maxBuffer: number,
): Promise<Buffer | undefined> {
  const options = {
    ...({ cwd: OUR_FOLDER, encoding: 'buffer', windowsHide: true } as const),
    ...{ env: { ...environment, ...ALONE }, maxBuffer, timeout: LONGEST_WAIT_MS },
  };
  const said = new Promise<Buffer | undefined>((resolve) => {
    execFile('git', [...SAFELY, '-C', folder, ...args], options, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
  });
  return await said.catch(() => undefined);
}

interface Revision {
  readonly date: string;
  readonly blob: string;
}

/** Plain files only, each version once, by the newest commit that has it. */
const RAW_LINE = /^:\d{6} 100\d{3} [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]/;

function revisionsIn(log: string): readonly Revision[] {
  const dates = new Map<string, string>();
  let date = '';
  for (const line of log.split('\n')) {
    const [, blob] = RAW_LINE.exec(line) ?? [];
    if (/^\d{4}-/.test(line)) date = line.slice(0, 'yyyy-mm-dd'.length);
    else if (blob !== undefined && !dates.has(blob)) dates.set(blob, date);
  }
  return [...dates].map(([blob, newest]) => ({ blob, date: newest }));
}
