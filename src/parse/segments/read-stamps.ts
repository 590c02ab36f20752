import { HEAD_KEYS, type Stamp } from '../../model/wording.js';

/** The `translates` of a translation, as the schema lets it through. */
export function readStamps(written: string): readonly Stamp[] {
  return written
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [key, hash] = word.split('=');
      const head = HEAD_KEYS.find((each) => each === key);
      return head && hash !== undefined ? { key: head, hash } : { key: 'block', hash: word };
    });
}
