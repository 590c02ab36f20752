import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

/** What went wrong when a file was read; anything but trouble with the disk is a bug and thrown on. */
export function fileTrouble(error: unknown, path: string): Diagnostic {
  const code = systemCode(error);
  if (code === undefined) throw error;
  const place = { file: path };
  if (code === 'ENOENT')
    return errorAt('load/missing-file', `There is no file “${path}”.`, { place });
  const reason = REASONS[code] ?? `the system says ${code}`;
  return errorAt('load/unreadable', `“${path}” cannot be read: ${reason}.`, { place });
}

export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
