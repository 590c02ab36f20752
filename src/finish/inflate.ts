import { constants, inflateSync } from 'node:zlib';

/** What draws one page is never as large; a small file that unpacks without end would take all memory. */
const MOST_BYTES = 250_000_000;

/** Unpacks, also where the last bytes are missing, as viewers do; undefined where it is no such stream. */
export function inflate(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length === 0) return bytes;
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}
