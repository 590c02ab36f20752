import { type Diagnostic, errorAt } from '../diagnostic.js';
import type { YamlText } from './spots.js';

/** C0 and C1 controls but tab and line ends; characters that turn the direction of a line unseen (UAX #9). */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Where there are more, the file is none that somebody wrote. */
const MOST_TOLD = 20;

/** Characters that nobody sees in an editor and that print as boxes or reorder a line. */
export function controlCharacters({ file, text, firstLine = 1 }: YamlText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (found.length >= MOST_TOLD) break;
    const hidden = [...line.matchAll(HIDDEN)].slice(0, MOST_TOLD - found.length);
    if (hidden.length === 0) continue;
    const excerpt = line.replace(/\r$/, '').replaceAll(HIDDEN, '\ufffd');
    for (const match of hidden) {
      const place = { file, line: index + firstLine, column: match.index + 1, length: 1 };
      found.push(hiddenAt(match[0], { place, excerpt }));
    }
  }
  return found;
}

function hiddenAt(character: string, where: Pick<Diagnostic, 'place' | 'excerpt'>): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return errorAt('yaml/control-character', `An invisible character U+${code} stands here.`, {
    ...where,
    hints: ['delete it; some editors insert it when text is pasted'],
  });
}
