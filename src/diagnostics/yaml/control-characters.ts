import { type Diagnostic, errorAt } from '../diagnostic.js';
import type { YamlText } from './spots.js';

/** C0 and C1 controls but tab and line ends; characters that turn the direction of a line unseen (UAX #9). */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Characters that nobody sees in an editor and that print as boxes or reorder a line. */
export function controlCharacters({ file, text, firstLine = 1 }: YamlText): readonly Diagnostic[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(HIDDEN)].map((match) => {
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return errorAt('yaml/control-character', `An invisible character U+${code} stands here.`, {
        place: { file, line: index + firstLine, column: match.index + 1, length: 1 },
        excerpt: line.replace(/\r$/, '').replaceAll(HIDDEN, '\ufffd'),
        hints: ['delete it; some editors insert it when text is pasted'],
      });
    }),
  );
}
