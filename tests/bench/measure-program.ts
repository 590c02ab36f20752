import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';

/** Seconds that a program takes which is none for Node; undefined where it is not installed. */
export async function measureProgram(
  command: string,
  args: readonly string[],
): Promise<number | undefined> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const words = Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await new Promise<number | null | undefined>((resolve, reject) => {
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('exit', resolve);
  });
  if (code === undefined) return undefined;
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${(await words).join('\n')}`);
  return (performance.now() - started) / 1000;
}
