import { createHash } from 'node:crypto';

const DIGITS = 8;

/** Says whether two texts are the same words; how lines are broken or kept and accents stored does not count. */
export function hashWords(text: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll(/(?:\s|&nbsp;)+/g, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, DIGITS);
}
