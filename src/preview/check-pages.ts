import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { PageRange } from '../model/picture.js';

/** Pages that are asked for and are not there. */
export function checkPages(
  name: string,
  asked: readonly PageRange[],
  count: number,
): readonly Diagnostic[] {
  const beyond = asked.filter(({ last }) => last > count);
  return beyond.map(({ first, last }) => {
    const page = Math.max(first, count + 1);
    const has = count === 1 ? 'one page' : `${count} pages`;
    const which = page === last ? `no page ${page}` : `no pages ${page} to ${last}`;
    return errorAt('preview/no-such-page', `“${name}” has ${which}: it has ${has}.`, {
      hints: ['ask for other --pages, or for one --template'],
    });
  });
}
