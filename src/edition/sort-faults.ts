import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Whom faults concern: everybody, one edition (by name), the editions of one organisation (by slug) or language (by tag). */
export interface Faults {
  readonly shared: readonly Diagnostic[];
  readonly editions: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly organisations: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly languages: ReadonlyMap<string, readonly Diagnostic[]>;
}

const EDITION = /^content\/editions\/([^/]+)\.ya?ml$/i;
const ORGANISATION = /^content\/organisations\/([^/]+)\//;
const LANGUAGE = /^content\/languages\/([^/]+)\//;

/** A fault in a file of one edition, organisation or language stops nobody else: it is told by its place. */
export function sortFaults(diagnostics: readonly Diagnostic[]): Faults {
  const shared: Diagnostic[] = [];
  const editions = new Map<string, Diagnostic[]>();
  const organisations = new Map<string, Diagnostic[]>();
  const languages = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const file = each.place?.file ?? '';
    const edition = EDITION.exec(file)?.[1];
    const organisation = ORGANISATION.exec(file)?.[1];
    const language = LANGUAGE.exec(file)?.[1];
    if (edition !== undefined) add(editions, edition, each);
    else if (organisation !== undefined) add(organisations, organisation, each);
    else if (language !== undefined) add(languages, language, each);
    else shared.push(each);
  }
  return { shared, editions, organisations, languages };
}

function add(faults: Map<string, Diagnostic[]>, name: string, fault: Diagnostic): void {
  faults.set(name, [...(faults.get(name) ?? []), fault]);
}
