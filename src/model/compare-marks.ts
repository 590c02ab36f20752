import type { Mark } from './wording.js';

type Said = Pick<Mark, 'kind' | 'text'>;

interface Difference<M> {
  /** In the base and not in the translation. */
  readonly missing: readonly M[];
  /** The other way round. */
  readonly extra: readonly M[];
}

/** What is not the same in two texts; each as often as it stands there too often. */
export function compareMarks<M extends Said>(
  base: readonly M[],
  translation: readonly M[],
): Difference<M> {
  return { missing: without(base, translation), extra: without(translation, base) };
}

function without<M extends Said>(marks: readonly M[], others: readonly M[]): readonly M[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1);
  return marks.filter((each) => {
    const count = left.get(nameOf(each)) ?? 0;
    left.set(nameOf(each), count - 1);
    return count <= 0;
  });
}

/** Percent signs and capitals of an address are its own; accents may be stored in two ways. */
function nameOf({ kind, text }: Said): string {
  return `${kind} ${text.normalize('NFC')}`;
}
