import { align } from './align.js';
import { HEAD_KEYS, NOT_TRANSLATED, type Segment, type Stamp } from './wording.js';

/** A segment of the base as it is, beside the one it was when it was translated. */
export interface Match {
  readonly segment?: Segment;
  readonly stamp?: Stamp;
  /** Of the stamp among those of its kind: which block of the translation it belongs to. */
  readonly block?: number;
  readonly state: 'same' | 'changed' | 'added' | 'removed' | 'untranslated';
}

/** What became of the texts that a translation was made from. Texts of the front matter are matched by name, blocks in their order. */
export function matchSegments(
  stamps: readonly Stamp[],
  segments: readonly Segment[],
): readonly Match[] {
  const heads = HEAD_KEYS.flatMap((key): readonly Match[] => {
    const stamp = stamps.find((each) => each.key === key);
    const segment = segments.find((each) => each.key === key);
    return stamp || segment ? [matchOf(segment, stamp)] : [];
  });
  const blocks = segments.filter(({ span }) => span);
  const written = stamps.filter(({ key }) => key === 'block');
  const pairs = align(
    written.map(({ hash }) => hash),
    blocks.map(({ hash }) => hash),
  );
  const matched = pairs.map(({ before, after }) => {
    const match = matchOf(
      after === undefined ? undefined : blocks[after],
      before === undefined ? undefined : written[before],
    );
    return before === undefined ? match : { ...match, block: before };
  });
  return [...heads, ...matched];
}

function matchOf(segment: Segment | undefined, stamp: Stamp | undefined): Match {
  return {
    ...(segment && { segment }),
    ...(stamp && { stamp }),
    state: stateOf(segment, stamp),
  };
}

function stateOf(segment: Segment | undefined, stamp: Stamp | undefined): Match['state'] {
  if (!segment) return 'removed';
  if (!stamp) return 'added';
  if (stamp.hash === NOT_TRANSLATED) return 'untranslated';
  return stamp.hash === segment.hash ? 'same' : 'changed';
}
