import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN } from './make-project.js';

const PARTS = [
  '.ci',
  'src',
  'templates',
  'fonts',
  'content',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
];

/** The project as a fresh clone would be, with our packages; whoever asks for it removes it. */
export function cloneProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coop-press-clone-'));
  for (const part of PARTS.filter((each) => existsSync(join(BUILT_IN, each)))) {
    cpSync(join(BUILT_IN, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(BUILT_IN, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
