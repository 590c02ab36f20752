import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';
import type { FileRequest } from './read-bytes.js';
import { readText } from './read-text.js';

/** A text file that may be missing. */
export async function readOptionalText(
  request: FileRequest,
): Promise<Outcome<TextFile | undefined>> {
  const read = await readText(request);
  const isMissing = read.diagnostics[0]?.code === 'load/missing-file';
  return isMissing ? { value: undefined, diagnostics: [] } : read;
}
