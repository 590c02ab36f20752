import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';

const NEWLINE = 0x0a;
/** Bytes behind a fault that are shown. */
const LONGEST_LINE = 200;
const UTF16: Readonly<Record<string, readonly [number, number]>> = {
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

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
  const hints = ['save it again as “UTF-8” (“Save as…”, then “Encoding”)'];
  const utf16 = Object.keys(UTF16).find((name) => begins(bytes, UTF16[name]));
  if (utf16 !== undefined) {
    const [excerpt = ''] = new TextDecoder(utf16)
      .decode(bytes.subarray(0, LONGEST_LINE))
      .split(/\r?\n/);
    const place = { file: path, line: 1, column: 1, length: excerpt.length };
    return errorAt('load/not-utf8', 'This file is saved as UTF-16.', { place, excerpt, hints });
  }
  const offset = firstFault(bytes);
  const start = bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
  const line = bytes.subarray(0, start).filter((byte) => byte === NEWLINE).length + 1;
  const place = { file: path, line, column: readable(bytes.subarray(start, offset)).length + 1 };
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `This file is not UTF-8: byte ${offset + 1} (${byte}, on line ${line}) does not belong there.`;
  const excerpt = lineFrom(bytes.subarray(start, offset + LONGEST_LINE));
  return errorAt('load/not-utf8', message, { place, excerpt, hints });
}

function begins(bytes: Uint8Array, [first, second]: readonly number[] = []): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** What can be read of it; each fault is U+FFFD. */
function readable(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function lineFrom(bytes: Uint8Array): string {
  return readable(bytes).split(/\r?\n/)[0] ?? '';
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
