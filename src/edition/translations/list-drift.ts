import type { DriftedText, PlacedText } from '../../model/drift.js';
import { type Match, matchSegments } from '../../model/match-segments.js';
import type { Section } from '../../model/section.js';
import { NOT_TRANSLATED, type Segment, type Wording } from '../../model/wording.js';

const STATES: Readonly<Record<Exclude<Match['state'], 'same'>, DriftedText['state']>> = {
  changed: 'changed',
  added: 'new',
  removed: 'gone',
  untranslated: 'untranslated',
};

/** Each text that no longer says what the base says, as it is in both; of a translation that does not say what it was made from, none. */
export function listDrift(translation: Section, base: Section): readonly DriftedText[] {
  const { translates, wording: own } = translation;
  const { wording } = base;
  if (!translates || !wording) return [];
  const blocks = own?.segments.filter(({ span }) => span) ?? [];
  const stamped = translates.filter(({ key }) => key === 'block').length;
  const ownOf = ({ segment, stamp, block }: Match): Segment | undefined => {
    const head = own?.segments.find(({ key }) => key === segment?.key || key === stamp?.key);
    if (block === undefined) return segment?.span ? undefined : head;
    // Where their numbers differ, nobody can tell which block belongs to which.
    return stamped === blocks.length ? blocks[block] : undefined;
  };
  return matchSegments(translates, wording.segments).flatMap((match): readonly DriftedText[] => {
    const { segment, stamp, state } = match;
    if (state === 'same') return [];
    const ours = ownOf(match);
    return [
      {
        state: STATES[state],
        key: keyOf(match, ours),
        ...(stamp && stamp.hash !== NOT_TRANSLATED && { hash: stamp.hash }),
        ...(segment && { now: placed(segment, wording) }),
        ...(ours && own && { translation: placed(ours, own) }),
      },
    ];
  });
}

function keyOf({ segment, stamp }: Match, ours: Segment | undefined): string {
  const named = segment ?? ours;
  return named ? named.key : (stamp?.key ?? '');
}

function placed({ line, text }: Segment, { file }: Wording): PlacedText {
  return { file, line, text };
}
