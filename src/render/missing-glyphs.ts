import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import type { Preparation } from './preparation.js';
import { RIGHT_TO_LEFT } from './right-to-left.js';

/** One error for each character that no font of its text covers, and one for each text without a font of ours. */
export function missingGlyphs(
  { missing, unstyled }: Preparation,
  { section, place }: { readonly section: string; readonly place: Place },
): readonly Diagnostic[] {
  const characters = new Map<string, Place>();
  for (const each of missing) {
    // Told as a whole: no font would help.
    if (RIGHT_TO_LEFT.test(each.character)) continue;
    if (!characters.has(each.character)) characters.set(each.character, each.place ?? place);
  }
  const texts = new Map<string, Place>();
  for (const each of unstyled) if (!texts.has(each.text)) texts.set(each.text, each.place ?? place);
  return [
    ...noGlyphs([...characters], section),
    ...[...texts].map(([text, where]) => noFont(text, section, where)),
  ];
}

type Missing = readonly [character: string, place: Place];

/** With more of them it is a script that is missing, and naming each would hide that. */
const MOST_NAMED = 8;

function noGlyphs(characters: readonly Missing[], section: string): readonly Diagnostic[] {
  const [first] = characters;
  if (!first || characters.length <= MOST_NAMED) {
    return characters.map(([character, place]) => {
      const message = `No font of section “${section}” has the character ${shown(character)}.`;
      const hints = [
        'write it another way, or add a font that has it under “fonts/” and name it in the brand',
      ];
      return errorAt('render/missing-glyph', message, { place, hints });
    });
  }
  const some = characters.slice(0, MOST_NAMED).map(([character]) => shown(character));
  const message = `No font of section “${section}” has ${characters.length} of its characters: ${some.join(', ')} ….`;
  const hints = ['add a font of this script under “fonts/” and name it in the brand'];
  return [errorAt('render/missing-glyph', message, { place: first[1], hints })];
}

/** What cannot be seen is named by its number alone. */
function shown(character: string): string {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const seen = /\p{Z}|\p{C}/u.test(character) ? '' : `“${character}” `;
  return `${seen}(U+${codePoint})`;
}

function noFont(text: string, section: string, place: Place): Diagnostic {
  return errorAt(
    'render/no-font',
    `The template sets “${text.slice(0, 40)}” in section “${section}” in no font family of this edition.`,
    { place, hints: ['give the text, or something round it, a “fontFamily” of the brand'] },
  );
}
