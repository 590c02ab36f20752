import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { hiddenCharacters, showHidden } from './hidden-characters.js';
import type { SourceText } from './read-source.js';

/** A file that is no text at all has thousands of these: the first few say enough. */
const MOST_REPORTED = 20;

/** Characters nobody sees in an editor, and those that say that a letter was lost. */
export function checkCharacters(source: SourceText, firstLine: number): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, line] of source.lines.entries()) {
    if (found.length >= MOST_REPORTED) break;
    const spot = { source, line, number: index + 1 };
    // The front matter is checked for hidden characters where its YAML is read.
    if (index + 1 >= firstLine) found.push(...hiddenIn(spot));
    found.push(...lostIn(spot));
  }
  return found.slice(0, MOST_REPORTED);
}

interface LineSpot {
  readonly source: SourceText;
  readonly line: string;
  readonly number: number;
}

function hiddenIn(spot: LineSpot): readonly Diagnostic[] {
  return hiddenCharacters(spot.line, MOST_REPORTED).map(({ index, name }) =>
    errorAt('parse/hidden-character', `An invisible character ${name} stands here.`, {
      ...at(spot, index),
      hints: ['delete it; some editors insert it when text is pasted'],
    }),
  );
}

function lostIn(spot: LineSpot): readonly Diagnostic[] {
  const lost = [...spot.line.matchAll(/\uFFFD/g)].slice(0, MOST_REPORTED);
  return lost.map(({ index }) =>
    errorAt('parse/lost-character', 'A character was lost here (U+FFFD “\uFFFD”).', {
      ...at(spot, index),
      hints: ['type it again, and save the file as UTF-8'],
    }),
  );
}

function at({ source, line, number }: LineSpot, index: number) {
  const place = { file: source.path, line: number, column: index + 1, length: 1 };
  return { place, excerpt: showHidden(line) };
}
