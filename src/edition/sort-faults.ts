import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Whom faults concern: everybody, one edition (by name), or the editions of one organisation (by slug). */
export interface Faults {
  readonly shared: readonly Diagnostic[];
  readonly editions: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly organisations: ReadonlyMap<string, readonly Diagnostic[]>;
}

const EDITION = /^content\/editions\/([^/]+)\.ya?ml$/i;
const ORGANISATION = /^content\/organisations\/([^/]+)\//;

/** A fault in a file of one edition or organisation stops nobody else: it is told by its place. */
export function sortFaults(diagnostics: readonly Diagnostic[]): Faults {
  const shared: Diagnostic[] = [];
  const editions = new Map<string, Diagnostic[]>();
  const organisations = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const file = each.place?.file ?? '';
    const edition = EDITION.exec(file)?.[1];
    const organisation = ORGANISATION.exec(file)?.[1];
    if (edition !== undefined) add(editions, edition, each);
    else if (organisation !== undefined) add(organisations, organisation, each);
    else shared.push(each);
  }
  return { shared, editions, organisations };
}

function add(faults: Map<string, Diagnostic[]>, name: string, fault: Diagnostic): void {
  faults.set(name, [...(faults.get(name) ?? []), fault]);
}
