import type { TextFile } from '../../model/sources.js';

/** A section's file without byte order mark, lines ended by \n, every accent composed (NFC). */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export function readSource({ path, text }: TextFile): SourceText {
  const sound = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  return { path: path.normalize('NFC'), text: sound, lines: sound.split('\n') };
}
