import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OwnUsage, Usage } from './usage.js';

/** A program for Node as it is measured. */
export interface Program {
  readonly script: string;
  readonly args: readonly string[];
}

/** Runs it in a fresh process with `reporter` loaded before it; a program that fails is an error with its own words. */
export async function measure({ script, args }: Program, reporter: string): Promise<Usage> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', reporter, script, ...args], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [output, errors, report] = [child.stdout, child.stderr, child.stdio[3]].map((stream) =>
    text(stream as Readable),
  );
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    throw new Error(`${script} ended with ${code}:\n${await output}\n${await errors}`);
  }
  const own: OwnUsage = JSON.parse((await report) ?? '');
  return { wallSeconds, ...own };
}

/** Both run React for production; certificates of the machine would cost each start the same for nothing. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', SOURCE_DATE_EPOCH: '1700000000' };
}
