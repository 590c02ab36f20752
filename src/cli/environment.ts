import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { userFolder } from './user-folder.js';

/** All that the program learns from the machine it runs on; nothing else asks it. */
export interface Environment {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Our own folder: content, templates and fonts lie in it. */
  readonly builtIn: string;
  readonly version: string;
  readonly versions: Readonly<Record<string, string>>;
  /** What is passed on to other programs: where they lie, and whose settings hold. */
  readonly programs: Readonly<Record<string, string>>;
  /** Absolute: where what we know of the user is kept, outside of every project. */
  readonly userFolder?: string | undefined;
  /** https://reproducible-builds.org/specs/source-date-epoch/ */
  readonly sourceDateEpoch?: string;
  readonly terminal: Terminal;
  /** COOP_PRESS_TODAY, or the day by the machine's calendar; ISO 8601. */
  readonly today: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly spareMemory: () => void;
  readonly onInterrupt: (listener: () => void) => void;
  readonly exit: (code: number) => void;
}

export interface Terminal {
  /** Whether somebody watches what is being done. */
  readonly isWatched: boolean;
  readonly hasColour: boolean;
  readonly columns: number;
  /** Standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** Standard error: progress and problems. */
  readonly tell: (text: string) => void;
}

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const WIDEST_HELP = 100;

/** The packages that the bytes of a file depend on; their versions are pinned, so the pins are the versions. */
const RECORDED = [
  '@react-pdf/renderer',
  '@react-pdf/layout',
  'pdfkit',
  'fontkit',
  'react',
  'sharp',
];

const FOR_PROGRAMS = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'PATHEXT'];

/** V8's flags change with its versions, and it complains aloud of one that it does not know; these have been tried. */
const V8_OF_NODE_20 = 11;
const NEWEST_V8 = 13;
const v8 = Number.parseInt(process.versions.v8, 10);

/** Bytes for what was made just now. V8 would take twice as much, which makes nothing quicker and is never given back. */
const YOUNG = 16_000_000;

/**
 * A run is over in seconds: V8's second compiler spends more on our code than it gives back, so it is called later; and
 * V8 would let the heap grow to several times what is in use before it clears up. Measured with Node 20: two fifths
 * less processor time at 34 pages, a fifth less at 198.
 */
export function tuneForShortRuns(): void {
  if (v8 === V8_OF_NODE_20) setFlagsFromString('--interrupt-budget=800000');
  if (v8 > NEWEST_V8) return;
  setFlagsFromString('--heap-growing-percent=70');
  const observer = new PerformanceObserver(() => {
    if (youngSize() < YOUNG) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

function youngSize(): number {
  const spaces = getHeapSpaceStatistics();
  return spaces.find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}

/** What each output leaves behind would add up: a run of many clears up earlier still. */
function spareMemory(): void {
  if (v8 <= NEWEST_V8) setFlagsFromString('--heap-growing-percent=40');
}

export function readEnvironment(): Environment {
  const builtIn = packageFolder(dirname(fileURLToPath(import.meta.url)));
  const ours = JSON.parse(readFileSync(join(builtIn, 'package.json'), 'utf8')) as Package;
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  closeQuietly();
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    builtIn,
    version: ours.version,
    versions: versionsOf(ours),
    programs: passedOn(),
    userFolder: userFolder({ platform: process.platform, variables: process.env }),
    ...(epoch !== undefined && epoch !== '' && { sourceDateEpoch: epoch }),
    terminal: readTerminal(),
    today: process.env['COOP_PRESS_TODAY'] || localDay(new Date()),
    now: () => performance.now(),
    spareMemory,
    onInterrupt: (listener) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listener);
    },
    exit: (code) => process.exit(code),
  };
}

function passedOn(): Readonly<Record<string, string>> {
  const found = FOR_PROGRAMS.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** React checks much in each element unless it is told that nobody is developing. To be called before it is loaded. */
export function preferProduction(): void {
  process.env['NODE_ENV'] ??= 'production';
}

/** The same from dist/ and from src/. */
function packageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('coop-press does not find its own package.json');
  return packageFolder(parent);
}

function versionsOf({ dependencies }: Package): Readonly<Record<string, string>> {
  const pins = RECORDED.flatMap((name) => (dependencies[name] ? [[name, dependencies[name]]] : []));
  return { node: process.versions.node, ...Object.fromEntries(pins) };
}

function readTerminal(): Terminal {
  const { NO_COLOR, TERM } = process.env;
  const isWatched = process.stderr.isTTY === true && TERM !== 'dumb';
  return {
    isWatched,
    hasColour: isWatched && (NO_COLOR === undefined || NO_COLOR === ''),
    columns: Math.min(WIDEST_HELP, process.stdout.columns ?? WIDEST_HELP),
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
  };
}

/** A reader like `head` may leave before the end. */
function closeQuietly(): void {
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}
