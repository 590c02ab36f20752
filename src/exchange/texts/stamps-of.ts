import { HEAD_KEYS, type Segment, type Stamp } from '../../model/wording.js';

/** What a translation says it was made from, if it was made from these. */
export function stampsOf(segments: readonly Pick<Segment, 'key' | 'hash'>[]): readonly Stamp[] {
  return segments.map(({ key, hash }) => ({
    key: HEAD_KEYS.find((head) => head === key) ?? 'block',
    hash,
  }));
}
