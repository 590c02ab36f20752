import type { Stamp } from '../../model/wording.js';

/** As a front matter says it: on one line, so that a difference shows the words that changed. */
export function writeStamps(stamps: readonly Stamp[]): string {
  return stamps.map(({ key, hash }) => (key === 'block' ? hash : `${key}=${hash}`)).join(' ');
}
