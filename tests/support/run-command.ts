import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { BUILT_IN } from './make-project.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandPlace {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The program; ours as it was compiled before the tests. */
  readonly program?: string;
  /** Called with all that was told so far. */
  readonly onTold?: (stderr: string, child: ChildProcess) => void;
}

/** Facts grow stale, tests do not; and what is known of the printer of whoever runs them is theirs. */
const FIXED = { COOP_PRESS_TODAY: '2026-11-24', XDG_CONFIG_HOME: '/nonexistent' };

/** Runs the command as a shell would, and waits for its end. */
export async function runCommand(
  args: readonly string[],
  { cwd, environment = {}, program, onTold }: CommandPlace = {},
): Promise<Ended> {
  const main = program ?? join(BUILT_IN, 'dist/main.js');
  const { NODE_ENV: _, SOURCE_DATE_EPOCH: __, ...own } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...own, ...FIXED, ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onTold?.(stderr, child);
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
