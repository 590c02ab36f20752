import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import type { Preparation } from './preparation.js';

/** One error for each character that no font of its text covers, and one for each text without a font of ours. */
export function missingGlyphs(
  { missing, unstyled }: Preparation,
  { section, place }: { readonly section: string; readonly place: Place },
): readonly Diagnostic[] {
  const characters = new Map<string, Place>();
  for (const each of missing) {
    if (!characters.has(each.character)) characters.set(each.character, each.place ?? place);
  }
  const texts = new Map<string, Place>();
  for (const each of unstyled) if (!texts.has(each.text)) texts.set(each.text, each.place ?? place);
  return [
    ...[...characters].map(([character, where]) => noGlyph(character, section, where)),
    ...[...texts].map(([text, where]) => noFont(text, section, where)),
  ];
}

function noGlyph(character: string, section: string, place: Place): Diagnostic {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = /\p{Z}|\p{C}/u.test(character) ? '' : ` “${character}”`;
  return errorAt(
    'render/missing-glyph',
    `No font of section “${section}” has the character${shown} (U+${codePoint}).`,
    {
      place,
      hints: [
        'write it another way, or add a font that has it under “fonts/” and name it in the brand',
      ],
    },
  );
}

function noFont(text: string, section: string, place: Place): Diagnostic {
  return errorAt(
    'render/no-font',
    `The template sets “${text.slice(0, 40)}” in section “${section}” in no font family of this edition.`,
    { place, hints: ['give the text, or something round it, a “fontFamily” of the brand'] },
  );
}
