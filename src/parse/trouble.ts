import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';

const LONGEST_EXCERPT = 1_000;

interface Where {
  readonly place: Place;
  readonly hints?: readonly string[];
}

type Add = (code: DiagnosticCode, message: string, where: Where) => void;

/** Where one file's diagnostics gather while it is read. */
export interface Trouble {
  readonly found: () => readonly Diagnostic[];
  readonly error: Add;
  readonly warning: Add;
  /** Takes over what another reader found. */
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
}

export function collectTrouble(lines: readonly string[]): Trouble {
  const list: Diagnostic[] = [];
  const details = ({ place, hints = [] }: Where) => {
    const excerpt = lines[(place.line ?? 1) - 1]?.slice(0, LONGEST_EXCERPT);
    return { place, excerpt, hints };
  };
  return {
    found: () => list,
    error: (code, message, where) => list.push(errorAt(code, message, details(where))),
    warning: (code, message, where) => list.push(warningAt(code, message, details(where))),
    add: (diagnostics) => {
      for (const each of diagnostics) list.push(each);
    },
  };
}
