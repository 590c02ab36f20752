import type { YAMLError } from 'yaml';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import type { Spot } from './spots.js';

const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that contains “: ” in quotes',
  MISSING_CHAR: 'a quote or a bracket is not closed, or a “:” is missing',
  MULTIPLE_DOCS: 'remove the line “---” in the middle of the file',
  TAB_AS_INDENT: 'indent with spaces instead of tabs',
  TAG_RESOLVE_FAILED: 'put a text that begins with “!” in quotes',
  UNEXPECTED_TOKEN: 'put a text that begins with a special character in quotes',
};
const FALLBACK_HINT =
  'look at the line above, too: indentation, quotes or a “:” may be wrong there';

/** What the YAML package found, in a reader's words. */
export function syntaxDiagnostic(fault: YAMLError, spot: Spot): Diagnostic {
  const message = fault.message.split(';')[0]?.split('\n')[0] ?? fault.message;
  return errorAt('yaml/syntax', `This is not valid YAML: ${lowerFirst(message)}.`, {
    ...spot,
    hints: [HINTS[fault.code] ?? FALLBACK_HINT],
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
