import { PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { findDestination, type NamedDestinations } from './find-destination.js';
import { type Landings, landAt } from './landing.js';
import { lookUp, numberAt } from './look-up.js';

/** No outline that somebody reads goes deeper. */
const DEEPEST = 32;
const KEPT = ['Title', 'C', 'F'].map((key) => PDFName.of(key));

interface Target {
  readonly landings: Landings;
  readonly named: NamedDestinations;
  /** An entry that comes again would lead round in a circle. */
  readonly seen: Set<PDFDict>;
}

interface Moved {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  /** How many entries show when a viewer opens the file, itself included. */
  readonly shown: number;
}

/** The outline with its places moved; undefined where there is none. */
export function moveOutline(
  catalog: PDFDict,
  landings: Landings,
  named: NamedDestinations,
): PDFRef | undefined {
  const root = lookUp(catalog, 'Outlines', PDFDict);
  if (!root) return undefined;
  const { context } = catalog;
  const dict = context.obj({ Type: 'Outlines' });
  const ref = context.register(dict);
  const target = { landings, named, seen: new Set<PDFDict>() };
  const entries = entriesIn(root, target).map((entry) => moveEntry(entry, ref, target));
  hang(dict, entries);
  set(dict, 'Count', context.obj(shownOf(entries)));
  return entries.length > 0 ? ref : undefined;
}

function entriesIn(parent: PDFDict, { seen }: Target): readonly PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = lookUp(parent, 'First', PDFDict);
  while (entry && !seen.has(entry)) {
    seen.add(entry);
    entries.push(entry);
    entry = lookUp(entry, 'Next', PDFDict);
  }
  return entries;
}

function moveEntry(entry: PDFDict, parent: PDFRef, target: Target, depth = 0): Moved {
  const { context } = entry;
  const destination = findDestination(entry, target.named);
  const landed = destination && landAt(destination, target.landings, context);
  const dict = context.obj({ Parent: parent, ...(landed && { Dest: landed }) });
  for (const key of KEPT) {
    const value = entry.get(key);
    if (value) dict.set(key, value);
  }
  const ref = context.register(dict);
  const below = depth < DEEPEST ? entriesIn(entry, target) : [];
  const inner = below.map((each) => moveEntry(each, ref, target, depth + 1));
  if (inner.length === 0) return { dict, ref, shown: 1 };
  hang(dict, inner);
  const isOpen = (numberAt(entry, 'Count') ?? 0) > 0;
  const shown = shownOf(inner);
  set(dict, 'Count', context.obj(isOpen ? shown : -shown));
  return { dict, ref, shown: isOpen ? 1 + shown : 1 };
}

function shownOf(entries: readonly Moved[]): number {
  return entries.reduce((sum, { shown }) => sum + shown, 0);
}

/** Each knows the one before it and the one after it, their parent the first and the last. */
function hang(parent: PDFDict, entries: readonly Moved[]): void {
  const [first] = entries;
  const last = entries.at(-1);
  if (first) set(parent, 'First', first.ref);
  if (last) set(parent, 'Last', last.ref);
  entries.forEach(({ dict }, index) => {
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (before) set(dict, 'Prev', before.ref);
    if (after) set(dict, 'Next', after.ref);
  });
}

function set(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(PDFName.of(key), value);
}
