import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

export const HAS_QPDF = spawnSync('qpdf', ['--version']).status === 0;

/** What qpdf has against a file; nothing where it is sound. */
export function checkWithQpdf(bytes: Uint8Array): string {
  const file = join(temporaryFolder(), 'a.pdf');
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
