import { matchSegments } from '../../model/match-segments.js';
import type { Section } from '../../model/section.js';
import type { Segment, Stamp } from '../../model/wording.js';

/** What a translation says for a segment of its base, and what the base said when it was made; that is unknown where nobody recorded it. */
export interface FoundText {
  readonly text: string;
  readonly stamp?: string;
}

export type FoundTexts = Readonly<Record<string, FoundText>>;

/** The texts of a translation by the keys of its base's segments; undefined where nobody can tell which block belongs to which. */
export function findTranslations(
  translation: Section,
  base: readonly Segment[],
): FoundTexts | undefined {
  const own = translation.wording?.segments ?? [];
  const blocks = own.filter(({ span }) => span);
  const stamps = translation.translates ?? unknownStamps(base, own);
  const stamped = stamps.filter(({ key }) => key === 'block').length;
  if (stamped !== blocks.length) return undefined;
  const matches = matchSegments(stamps, base);
  const found = matches.flatMap(({ segment, stamp, block, state }) => {
    if (!segment || state === 'untranslated') return [];
    const head = own.find(({ key }) => key === segment.key);
    const said = segment.span ? blocks[block ?? -1] : head;
    if (!said) return [];
    const isKnown = translation.translates !== undefined && stamp !== undefined;
    const entry: FoundText = { text: said.text, ...(isKnown && { stamp: stamp.hash }) };
    return [[segment.key, entry] as const];
  });
  return Object.fromEntries(found);
}

/** Without a record, blocks that are as many as those of the base are taken for theirs. */
function unknownStamps(base: readonly Segment[], own: readonly Segment[]): readonly Stamp[] {
  const count = (segments: readonly Segment[]) => segments.filter(({ span }) => span).length;
  if (count(base) !== count(own)) return [];
  return base.map(({ key, span, hash }) => ({ key: span ? 'block' : (key as Stamp['key']), hash }));
}
