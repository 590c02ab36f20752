import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { compareMarks } from '../../model/compare-marks.js';
import { type Match, matchSegments } from '../../model/match-segments.js';
import type { Section } from '../../model/section.js';
import type { Mark, Wording } from '../../model/wording.js';

const NAMES: Readonly<Record<Mark['kind'], string>> = {
  anchor: 'anchor',
  directive: 'directive',
  link: 'address',
  placeholder: 'placeholder',
};

/**
 * Anchors, placeholders, addresses and directives that a translation does not share with its base. Where the base has moved
 * on since, that is drift: only what has not changed is compared.
 */
export function compareStructure(translation: Section, base: Section): readonly Diagnostic[] {
  if (!translation.wording || !base.wording) return [];
  const sides = comparable(translation, { own: translation.wording, theirs: base.wording });
  const { missing, extra } = compareMarks(sides.theirs, sides.own);
  const { file } = translation.wording;
  return [
    ...missing.map((mark) => lost(mark, { file, base: base.wording?.file ?? '' }, translation)),
    ...extra.map(({ kind, text, line }) =>
      errorAt('edition/translation-differs', `The base has no ${NAMES[kind]} “${text}” here.`, {
        place: { file, line },
        hints: [`write it as ${base.wording?.file} does, or take it out`],
      }),
    ),
  ];
}

interface Files {
  readonly file: string;
  readonly base: string;
}

function lost(
  { kind, text, line, segment }: Mark,
  { file, base }: Files,
  { wording, place }: Section,
) {
  const beside = wording?.segments.find(({ key }) => key === segment)?.line ?? place.line;
  const message = `The ${NAMES[kind]} “${text}” of the base is missing.`;
  return errorAt('edition/translation-differs', message, {
    place: { file, ...(beside !== undefined && { line: beside }) },
    hints: [`write it as it stands in ${base}:${line}`],
  });
}

interface Sides<T> {
  readonly own: T;
  readonly theirs: T;
}

function comparable(
  { translates }: Section,
  { own, theirs }: Sides<Wording>,
): Sides<readonly Mark[]> {
  const all = { own: own.marks, theirs: theirs.marks };
  if (!translates) return all;
  const matches = matchSegments(translates, theirs.segments);
  const moved = matches.filter(({ state }) => state !== 'same');
  if (moved.length === 0) return all;
  const blocks = own.segments.filter(({ span }) => span);
  const stamped = translates.filter(({ key }) => key === 'block').length;
  // A frame may have come or gone with the block that it stands around.
  const hasFrames = moved.every(({ state }) => state === 'changed' || state === 'untranslated');
  const isPaired = blocks.length === stamped;
  const ours = (match: Match) =>
    match.block === undefined ? match.stamp?.key : blocks[match.block]?.key;
  const movedHere = moved.map(ours);
  const movedThere = moved.map(({ segment }) => segment?.key);
  const keep = (mark: Mark, gone: readonly (string | undefined)[]) =>
    mark.segment === undefined ? hasFrames : isPaired && !gone.includes(mark.segment);
  return {
    own: own.marks.filter((mark) => keep(mark, movedHere)),
    theirs: theirs.marks.filter((mark) => keep(mark, movedThere)),
  };
}
