import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.js';
import { type Match, matchSegments } from '../../model/match-segments.js';
import type { Section } from '../../model/section.js';

type State = Exclude<Match['state'], 'same'>;

const WORDS: readonly (readonly [State, string])[] = [
  ['changed', 'changed'],
  ['added', 'new'],
  ['removed', 'gone'],
  ['untranslated', 'not translated yet'],
];

/** Where the base has moved on since it was translated; of a translation that does not say what it was made from, nothing is known. */
export function findDrift(
  translation: Section,
  base: Section,
  language: string,
): readonly Diagnostic[] {
  const { translates, id } = translation;
  if (!translates || !base.wording) return [];
  const matches = matchSegments(translates, base.wording.segments);
  const said = WORDS.flatMap(([state, word]) => {
    const found = matches.filter((each) => each.state === state);
    return found.length === 0 ? [] : [`${word}: ${nameAll(found)}`];
  });
  if (said.length === 0) return [];
  const { file } = base.wording;
  const message = `“${id}” no longer says what its base says. ${sentence(said.join('; '))} (lines of ${file}).`;
  return [
    warningAt('edition/drifted', message, {
      place: translation.keyPlaces?.['translates'] ?? translation.place,
      hints: [
        'bring the translation up to date',
        `then run “coop-press translate record ${language} ${id}”`,
        `“coop-press translate drift ${language} ${id}” shows each text as it was and as it is`,
      ],
    }),
  ];
}

function nameAll(matches: readonly Match[]): string {
  const named = matches.flatMap(({ segment }) => segment ?? []);
  if (named.length === 0) return matches.length === 1 ? '1 block' : `${matches.length} blocks`;
  return named.map(({ key, line }) => `${key} (line ${line})`).join(', ');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
