import type { History, Version } from '../../model/history.js';
import type { Segment } from '../../model/wording.js';

/** By the hash of the text. */
export type FormerTexts = ReadonlyMap<string, Version>;

/** The texts that have these hashes, each from the newest version that has it; looks no further back than it must. */
export async function findFormer(
  hashes: readonly string[],
  history: History,
  cut: (text: string) => readonly Pick<Segment, 'hash' | 'text'>[],
): Promise<FormerTexts> {
  const wanted = new Set(hashes);
  const found = new Map<string, Version>();
  if (wanted.size === 0) return found;
  for await (const { date, text: whole } of history) {
    for (const { hash, text } of cut(whole)) {
      if (wanted.delete(hash)) found.set(hash, { date, text });
    }
    if (wanted.size === 0) break;
  }
  return found;
}
