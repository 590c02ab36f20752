import type { Print } from '../../support/print-edition.js';
import { areasOf } from './look-md.js';
import { type Part, pagesOf, round } from './placed.js';

/** Millimetres. */
const TOLERANCE = 0.3;
/** Work that stands on the foot of its page; in a booklet also the last frame. */
const WORK: readonly string[] = ['question', 'lines', 'fields', 'session', 'callout'];

/** Pages of one section each whose work ends above or below the foot of the text area. */
export function notOnTheFoot(print: Print): readonly string[] {
  const sections = new Map(print.publication.sections.map(({ section }) => [section.id, section]));
  return pagesOf(print)
    .filter(({ section, kind }) => sections.get(section)?.fit === 'page' && kind !== 'cover')
    .flatMap(({ number, section, lines, parts }) => {
      const foot = areasOf(print, number)[0]?.foot ?? 0;
      const work = lowest(parts.filter(({ part }) => WORK.includes(part)));
      const read = Math.max(0, ...lines.map((line) => line.foot));
      if (work === undefined || work.foot < read) return [];
      if (Math.abs(work.foot - foot) <= TOLERANCE) return [];
      return [`page ${number}, ${section}: ${work.part} ends at ${round(work.foot)}, not ${foot}`];
    });
}

function lowest(parts: readonly Part[]): Part | undefined {
  return [...parts].sort((a, b) => b.foot - a.foot)[0];
}
