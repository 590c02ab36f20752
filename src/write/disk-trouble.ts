import type { DiagnosticCode } from '../diagnostics/codes.js';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';

interface Trouble {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly hint: string;
}

const NO_SPACE: Trouble = {
  code: 'write/no-space',
  what: 'the disk is full',
  hint: 'free some space and try again; the files from before are still there',
};
const NOT_ALLOWED: Trouble = {
  code: 'write/not-allowed',
  what: 'this folder or file may not be written',
  hint: 'change its permissions, or choose another folder with --output',
};
const IN_USE: Trouble = {
  code: 'write/in-use',
  what: 'another program has the file open',
  hint: 'close it there and try again; the files from before are still there',
};
const NOT_A_FOLDER: Trouble = {
  code: 'write/not-a-folder',
  what: 'something else stands where a folder or file must go',
  hint: 'move it away, or choose another folder with --output',
};

const BY_ERROR_CODE: Readonly<Record<string, Trouble>> = {
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EACCES: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  EISDIR: NOT_A_FOLDER,
  ENOTEMPTY: NOT_A_FOLDER,
};

/** Puts an error of the disk in a reader's words; anything else is a bug and thrown on. */
export function diskTrouble(error: unknown, path: string, doing: 'write' | 'replace'): Diagnostic {
  const errorCode = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (errorCode === undefined || !/^E[A-Z0-9]+$/.test(errorCode)) throw error;
  const { code, what, hint } = troubleOf(errorCode, doing);
  return errorAt(code, `Cannot ${doing} “${path}”: ${what} (${errorCode}).`, { hints: [hint] });
}

/** Windows answers EPERM where a file that is open elsewhere is to be replaced. */
function troubleOf(errorCode: string, doing: 'write' | 'replace'): Trouble {
  if (errorCode === 'EPERM' && doing === 'replace') return IN_USE;
  return (
    BY_ERROR_CODE[errorCode] ?? {
      code: 'write/failed',
      what: 'the disk refused it',
      hint: 'look at the folder, or choose another one with --output',
    }
  );
}
