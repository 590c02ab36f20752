import type { Place } from '../../diagnostics/diagnostic.js';
import { hiddenCharacters } from '../source/hidden-characters.js';
import type { Trouble } from '../trouble.js';

const SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** Reports an address that cannot be printed or followed; true where it is sound. */
export function isSoundAddress(url: string, place: Place, trouble: Trouble): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    trouble.error('parse/link-relative', `“${url}” is not a whole address.`, {
      place,
      hints: ['write it with https:// in front, or [text](#anchor) for a place in this guide'],
    });
    return false;
  }
  if (!SCHEMES.includes(scheme)) {
    trouble.error('parse/link-scheme', `Links to “${scheme}:” are not allowed.`, {
      place,
      hints: [`allowed are ${SCHEMES.map((each) => `${each}:`).join(', ')}`],
    });
    return false;
  }
  if (URL.canParse(url) && hiddenCharacters(url).length === 0) return true;
  const hints = ['check it in a browser, and copy it from there'];
  trouble.error('parse/bad-address', `“${url}” is not a sound address.`, { place, hints });
  return false;
}

/** As it is printed and typed: without what a browser fills in by itself. */
export function shownAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}

/** True where a link's own words already are its address, so that no note need print it. */
export function isOwnAddress(url: string, words: string): boolean {
  return shownAddress(url.trim()).toLowerCase() === shownAddress(words.trim()).toLowerCase();
}
