import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { ImageFile } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import { type ByteLimit, tooLarge } from './read-bytes.js';

export interface FetchOptions {
  readonly limit: ByteLimit;
  readonly fetch: typeof fetch;
}

const PATIENCE_MS = 30_000;

/** A picture from the internet, for projects whose settings allow it. */
export async function fetchImage(
  url: string,
  { limit, fetch }: FetchOptions,
): Promise<Outcome<ImageFile | undefined>> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return failed(notFetched(url, `the server answers ${answer.status}`));
    const bytes = await readUpTo(answer, limit.bytes);
    if (!bytes) return failed(tooLarge(url, limit.bytes + 1, limit));
    return { value: { path: url, bytes }, diagnostics: [] };
  } catch (error) {
    return failed(notFetched(url, error instanceof Error ? error.message : String(error)));
  }
}

/** Stops as soon as there is more than the limit, whatever the server promised. */
async function readUpTo(answer: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return undefined;
  }
  return Buffer.concat(chunks);
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function notFetched(url: string, reason: string): Diagnostic {
  return errorAt('load/remote-image', `The picture “${url}” could not be fetched: ${reason}.`, {
    hints: ['download it into content/ and name it from there'],
  });
}
