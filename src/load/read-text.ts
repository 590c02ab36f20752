import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';
import { decodeText } from './decode-text.js';
import { type FileRequest, readBytes } from './read-bytes.js';

/** One text file of the project, decoded. */
export async function readText(request: FileRequest): Promise<Outcome<TextFile | undefined>> {
  const { value, diagnostics } = await readBytes(request);
  if (!value) return { value: undefined, diagnostics };
  return decodeText(request.shown ?? request.path, value);
}
