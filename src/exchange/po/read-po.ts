import { type Catalogue, type Entry, po } from 'gettext-parser';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import type { Answer } from './message.js';
import { messageLines } from './message-lines.js';

export interface PoRead {
  /** BCP 47. */
  readonly language: string;
  readonly answers: readonly Answer[];
}

/** A PO file from a translator, or what is wrong with it as a file. */
export function readPo(file: TextFile): Outcome<PoRead | undefined> {
  const catalogue = parse(file);
  if ('code' in catalogue) return { value: undefined, diagnostics: [catalogue] };
  const language = languageOf(catalogue);
  if (language === undefined) return { value: undefined, diagnostics: [noLanguage(file)] };
  const lines = messageLines(file.text);
  const twice: Diagnostic[] = [];
  const answers = Object.entries(catalogue.translations).flatMap(([context, entries]) => {
    const [entry, ...others] = Object.values(entries).filter(({ msgid }) => msgid !== '');
    if (!entry || context === '') return [];
    const line = lines.get(context) ?? 1;
    if (others.length > 0) twice.push(sayTwice(context, { file: file.path, line }));
    return [answerOf(context, entry, line)];
  });
  return twice.length > 0
    ? { value: undefined, diagnostics: twice }
    : { value: { language, answers }, diagnostics: [] };
}

function parse({ path, text }: TextFile): Catalogue | Diagnostic {
  try {
    return po.parse(text, { validation: true });
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const line = 'lineNumber' in error ? Number(error.lineNumber) : undefined;
    const what = error.message.replace(/^Error parsing PO data: /, '').replace(/ at line \d+/, '');
    return errorAt('exchange/bad-file', what.replace(/\.?$/, '.'), {
      place: { file: path, ...(line !== undefined && { line }) },
      hints: ['open it in the program that wrote it, and save it again as PO'],
    });
  }
}

function languageOf({ headers }: Catalogue): string | undefined {
  const written = (headers?.['Language'] ?? '')
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  try {
    return written === '' ? undefined : new Intl.Locale(written).baseName;
  } catch {
    return undefined;
  }
}

function noLanguage({ path }: TextFile): Diagnostic {
  return errorAt('exchange/bad-file', 'This file does not say which language it is in.', {
    place: { file: path, line: 1 },
    hints: ['its head needs a line “Language: fr”; “coop-press translate export” writes it'],
  });
}

function sayTwice(context: string, place: Diagnostic['place']): Diagnostic {
  return errorAt('exchange/bad-file', `“${context}” stands here more than once.`, {
    place,
    hints: ['keep one of them: export the file again and merge what was translated'],
  });
}

function answerOf(context: string, { msgid, msgstr, comments }: Entry, line: number): Answer {
  const flags = (comments?.flag ?? '').split(',').map((flag) => flag.trim());
  const translation = (msgstr[0] ?? '').normalize('NFC').trim();
  const text = msgid.normalize('NFC');
  return { context, text, translation, isFuzzy: flags.includes('fuzzy'), line };
}
