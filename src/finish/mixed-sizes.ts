import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Size } from '../print/imposition.js';
import { pageNumbers } from '../print/page-numbers.js';
import { sizeWords } from '../print/size-words.js';

/** So many sizes tell what is wrong; more would fill the screen. */
const MOST_SIZES = 6;

/** Lists every size with its pages, the first page's first. */
export function mixedSizes(name: string, sizes: readonly Size[]): Diagnostic {
  const bySize = new Map<string, number[]>();
  sizes.forEach((size, index) => {
    const words = sizeWords(size);
    const pages = bySize.get(words);
    if (pages) pages.push(index + 1);
    else bySize.set(words, [index + 1]);
  });
  const listed = [...bySize].map(([words, pages]) => `${words} (${pageNumbers(pages)})`);
  const shown = listed.slice(0, MOST_SIZES);
  const rest = listed.length - shown.length;
  const all = rest > 0 ? [...shown, `and ${rest} more sizes`] : shown;
  return errorAt(
    'impose/mixed-sizes',
    `The pages of “${name}” are not of one size: ${all.join('; ')}.`,
    {
      place: { file: name },
      hints: [
        '--fit scales them to the size that most of them have',
        '--trim SIZE cuts all of them to a size that none is smaller than',
      ],
    },
  );
}

/** Pages that cannot be cut to the size that was asked for. */
export function smallerThanTrim(name: string, trim: Size, pages: readonly number[]): Diagnostic {
  const message = `“${name}” has pages smaller than ${sizeWords(trim)}: ${pageNumbers(pages)}.`;
  return errorAt('impose/mixed-sizes', message, {
    place: { file: name },
    hints: ['give a smaller --trim', '--fit scales them to it'],
  });
}
