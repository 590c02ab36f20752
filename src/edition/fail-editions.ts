import { hasErrors } from '../diagnostics/diagnostic.js';
import type { EditionRead } from '../model/content.js';
import type { Faults } from './sort-faults.js';

/** Gives each edition what was found wrong in its file, also to those whose files could not be read at all. */
export function failEditions(
  read: readonly EditionRead[],
  { editions }: Pick<Faults, 'editions'>,
): readonly EditionRead[] {
  const unread = [...editions.keys()].filter((name) => !read.some((each) => each.name === name));
  const missing = unread.map((name) => ({ name, parsed: { value: undefined, diagnostics: [] } }));
  return [...read, ...missing].map(({ name, parsed }) => {
    const faults = editions.get(name) ?? [];
    const value = hasErrors(faults) ? undefined : parsed.value;
    return { name, parsed: { value, diagnostics: [...faults, ...parsed.diagnostics] } };
  });
}
