import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';

const NEWLINE = 0x0a;
const UTF16_MARKS: readonly (readonly [number, number])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** UTF-8 to text: without byte order mark, lines ended by \n, accents composed (NFC). */
export function decodeText(path: string, bytes: Uint8Array): Outcome<TextFile | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value = { path, text: text.replaceAll('\r\n', '\n').normalize('NFC') };
    return { value, diagnostics: [] };
  } catch {
    return { value: undefined, diagnostics: [notUtf8(path, bytes)] };
  }
}

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const isUtf16 = UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second);
  const offset = firstFault(bytes);
  const line = bytes.subarray(0, offset).filter((byte) => byte === NEWLINE).length + 1;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = isUtf16
    ? 'This file is saved as UTF-16.'
    : `This file is not UTF-8: byte ${offset + 1} (${byte}, on line ${line}) does not belong there.`;
  return errorAt('load/not-utf8', message, {
    place: { file: path, line },
    hints: ['save it again as “UTF-8” (“Save as…”, then “Encoding”)'],
  });
}

/** Bisects: a beginning decodes as long as the fault is not in it. A character that breaks off is the fault as a whole. */
function firstFault(bytes: Uint8Array): number {
  let sound = 0;
  let faulty = bytes.length + 1;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (decodes(bytes.subarray(0, middle), { stream: true })) sound = middle;
    else faulty = middle;
  }
  while (sound > 0 && !decodes(bytes.subarray(0, sound), { stream: false })) sound -= 1;
  return sound;
}

function decodes(beginning: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, options);
    return true;
  } catch {
    return false;
  }
}
