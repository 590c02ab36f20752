import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Part } from '../model/guide.js';
import type { AddedEntry } from '../model/order-change.js';
import type { Outcome } from '../model/outcome.js';
import type { Layer } from './layer.js';

/** A reading order on its way up through the layers. */
export interface Order {
  readonly parts: readonly Part[];
  /** By id, the layer that left the section out. */
  readonly dropped: Readonly<Record<string, string>>;
}

/** What a layer drops and then adds. Ids that only other editions know (`known`) may be dropped: they are not here anyway. */
export function foldOrder(
  below: Order,
  { name, order }: Layer,
  known: readonly string[],
): Outcome<Order> {
  const diagnostics: Diagnostic[] = [];
  let { parts, dropped } = below;
  for (const { name: id, place } of order?.drop ?? []) {
    if (!known.includes(id)) diagnostics.push(unknown(id, { place, known }));
    parts = without(parts, id);
    dropped = { ...dropped, [id]: name };
  }
  for (const added of order?.add ?? []) {
    const fault = faultOf(added, { parts, dropped }, known);
    if (fault) diagnostics.push(fault);
    else {
      const { [added.entry.id]: _, ...rest } = dropped;
      dropped = rest;
      parts = parts.map((part) => withEntry(part, added));
    }
  }
  return { value: { parts, dropped }, diagnostics };
}

function without(parts: readonly Part[], id: string): readonly Part[] {
  return parts.map((part) => ({
    ...part,
    sections: part.sections.filter((entry) => entry.id !== id),
  }));
}

function withEntry(part: Part, { entry, side, beside }: AddedEntry): Part {
  const sections = part.sections.flatMap((each) => {
    if (each.id !== beside.name) return [each];
    return side === 'after' ? [each, entry] : [entry, each];
  });
  return { ...part, sections };
}

function faultOf(
  { entry, beside }: AddedEntry,
  { parts, dropped }: Order,
  known: readonly string[],
): Diagnostic | undefined {
  const ids = parts.flatMap((part) => part.sections.map(({ id }) => id));
  if (ids.includes(entry.id)) {
    const hints = [`to move it, name it under “drop”, too; otherwise take it out here`];
    const message = `“${entry.id}” already stands in the reading order.`;
    return errorAt('edition/layers-at-odds', message, { place: entry.source, hints });
  }
  if (ids.includes(beside.name)) return undefined;
  const dropper = dropped[beside.name];
  if (dropper === undefined) return unknown(beside.name, { place: beside.place, known });
  const message = `“${beside.name}” is left out by ${dropper}, so nothing can stand beside it.`;
  const hints = ['name another section of the reading order'];
  return errorAt('edition/layers-at-odds', message, { place: beside.place, hints });
}

interface Names {
  readonly place: Diagnostic['place'];
  readonly known: readonly string[];
}

function unknown(id: string, { place, known }: Names): Diagnostic {
  return errorAt('edition/unknown-section', `There is no section “${id}”.`, {
    place,
    hints: [nameHint(id, known)],
  });
}
