import type { Place } from '../../diagnostics/diagnostic.js';

/** What a note prints: a footnote by its identifier, or the address of a link. */
export type NoteSource =
  | { readonly type: 'footnote'; readonly identifier: string }
  | { readonly type: 'address'; readonly url: string };

export interface NoteCall {
  readonly source: NoteSource;
  readonly number: number;
  readonly calls: number;
  /** Of the first call. */
  readonly place: Place;
}

/** Numbers footnotes and addresses together, in order of first call; the same one keeps its number. */
export interface NoteBook {
  readonly call: (source: NoteSource, place: Place) => number;
  readonly at: (index: number) => NoteCall | undefined;
  readonly has: (source: NoteSource) => boolean;
}

export function openNotes(): NoteBook {
  const calls = new Map<string, NoteCall>();
  const order: string[] = [];
  const call = (source: NoteSource, place: Place): number => {
    const key = keyOf(source);
    const known = calls.get(key);
    if (!known) order.push(key);
    const number = known?.number ?? order.length;
    calls.set(key, { source, place, ...known, number, calls: (known?.calls ?? 0) + 1 });
    return number;
  };
  return {
    call,
    at: (index) => calls.get(order[index] ?? ''),
    has: (source) => calls.has(keyOf(source)),
  };
}

function keyOf(source: NoteSource): string {
  return source.type === 'footnote' ? `^${source.identifier}` : source.url;
}
