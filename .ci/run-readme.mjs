// Runs the ```sh blocks of README.md, each in a shell of its own; a block under <!-- no-run --> is left out; those in lists count, too.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /(<!-- no-run -->\s*\n)?^( *)```sh\n(.*?)^\2```$/gms;
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

// What an earlier run left behind would be in the way of blocks that begin something.
rmSync('/tmp/coop-press', { recursive: true, force: true });

// What a block says of a printer is true of nobody's.
const env = { ...process.env, XDG_CONFIG_HOME: '/tmp/coop-press/config' };

const blocks = [...README.matchAll(BLOCK)].filter(([, skipped]) => !skipped).map(([, , , code]) => code);
for (const code of blocks) {
  console.log(`\n$ ${code.trim().replaceAll('\n', '\n$ ')}`);
  const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', code], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) {
    console.log('This block of the README does not work.');
    process.exitCode = 1;
  }
}
console.log(`\n${blocks.length} blocks of the README run`);
