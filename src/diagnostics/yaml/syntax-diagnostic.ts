import type { YAMLError } from 'yaml';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import type { Spot, YamlText } from './spots.js';

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
const NO_UNDERLINE = /[\n\r]/;

/** What the YAML package found, in a reader's words. */
export function syntaxDiagnostic(fault: YAMLError, source: YamlText, spot: Spot): Diagnostic {
  if (fault.code === 'DUPLICATE_KEY') return duplicateKey(fault, source, spot);
  const message = fault.message.split(';')[0]?.split('\n')[0] ?? fault.message;
  return errorAt('yaml/syntax', `This is not valid YAML: ${lowerFirst(message)}.`, {
    ...spot,
    hints: [HINTS[fault.code] ?? FALLBACK_HINT],
  });
}

function duplicateKey(fault: YAMLError, source: YamlText, { place, excerpt }: Spot): Diagnostic {
  const rest = source.text.slice(fault.pos[0]);
  const key = /^[^:\n]*/.exec(rest)?.[0].trim() ?? '';
  return errorAt('yaml/duplicate-key', `“${key}” is set twice in the same map.`, {
    place: { ...place, ...(!NO_UNDERLINE.test(key) && key && { length: key.length }) },
    excerpt,
    hints: ['keep one of the two'],
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
