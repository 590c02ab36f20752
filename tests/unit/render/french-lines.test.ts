import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/model/inline.js';
import { setWords } from '../../../src/parse/typography/set-type.js';
import { openProject } from '../../../src/pipeline/open-project.js';
import { chooseFaces } from '../../../src/render/choose-faces.js';
import { openFonts } from '../../../src/render/open-fonts.js';
import { type BreakWish, planBreaks } from '../../../src/render/plan-breaks.js';
import { BUILT_IN } from '../../support/make-project.js';
import { FAMILIES, SANS, SERIF } from '../../support/small-publication.js';

const WIDTHS = Array.from({ length: 47 }, (_, index) => 60 + index * 5);
const fonts = openFonts(FAMILIES, new Map());

/** Faces and sizes of titles, leads and running heads. Plex Serif has no narrow space that does not break. */
const ROLES = [
  { families: [SERIF], weight: 700, size: 24 },
  { families: [SERIF], weight: 700, size: 13 },
  { families: [SANS], weight: 400, size: 8.5 },
].map((role) => ({ ...role, spacing: 0, transform: 'none' }));

const WISHES: readonly Omit<BreakWish, 'measure'>[] = [
  { aim: 'even', indent: 0 },
  { aim: 'no-orphan', indent: 0 },
  { aim: 'no-orphan', indent: 0, hyphenate: 'fr' },
];

/** The lines of a text in every role, at every width, in every manner. */
function linesOf(text: string): readonly string[] {
  const all = ROLES.flatMap((role) => {
    const { pieces, missing } = chooseFaces(text, role, fonts);
    expect(missing).toEqual([]);
    return WISHES.flatMap((wish) => [
      ...WIDTHS.flatMap((measure) => planBreaks(pieces, { ...wish, measure }, new Map())),
      // Where only the engine knows the width, it may end a line after each of these.
      ...planBreaks(pieces, { ...wish, aim: undefined }, new Map()),
    ]);
  });
  return [...new Set(all.map((line) => line.trim()))].filter((line) => line !== '');
}

const torn = (text: string) => linesOf(text).filter((line) => /^[\s;:!?»]|[«\s]$/.test(line));

const project = await openProject({
  root: BUILT_IN,
  builtIn: BUILT_IN,
  settings: {},
  trustTemplates: false,
  creator: 'test',
});
const edition = project.value?.resolveEdition('fr-FR', {}).value;
const sections = Object.values(edition?.sections ?? {});
const { guide, strings = {} } = edition ?? {};
const TITLES = [
  ...sections.flatMap(({ title, shortTitle, lead = [] }) => [
    plainText(title),
    shortTitle,
    plainText(lead),
  ]),
  guide?.title ?? '',
  guide?.subject ?? '',
  guide?.credit ?? '',
  ...Object.values(guide?.series ?? {}),
  ...(guide?.steps ?? []).map(({ name }) => name),
  ...(guide?.parts ?? []).map(({ title = '' }) => title),
  ...Object.values(strings).flatMap((value) => Object.values([value].flat())),
].filter((text): text is string => typeof text === 'string' && text !== '');

describe('no French line begins with ; : ! ? or », and none ends in «', () => {
  test('in the titles, leads and words of the guide, at 47 widths', () => {
    expect(sections.length).toBeGreaterThan(25);
    expect(TITLES.filter((text) => /[;:!?«»]/.test(text)).length).toBeGreaterThan(15);
    for (const text of new Set(TITLES)) expect(torn(text), text).toEqual([]);
  });

  test.each([
    'Qui vient ? « Nous ! » : c’est dit ; bien',
    'Qui vient? «Nous!»: c’est dit; bien',
    '"Anticonstitutionnellement" ? Oui !',
    'Une entreprise (dite « Scop » ) : à nous ?!',
    'Ils ont dit "non": 18 500 € ou 5 % !',
  ])('however it was typed: %s', (typed) => {
    expect(torn(setWords(typed, 'fr'))).toEqual([]);
  });

  test('which plain spaces do not do', () => {
    expect(torn('Qui vient ? « Nous ! » : c’est dit ; bien').length).toBeGreaterThan(0);
  });
});
