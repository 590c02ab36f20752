import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearestTag } from '../diagnostics/tag-hint.js';

/** Whom faults concern: everybody, one edition (by name), or whoever uses the layer of a folder (`languages/el`, `countries/BE/nl`). */
export interface Faults {
  readonly shared: readonly Diagnostic[];
  readonly editions: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly layers: ReadonlyMap<string, readonly Diagnostic[]>;
}

const EDITION = /^content\/editions\/([^/]+)\.ya?ml$/i;
/** Also the folder itself: one that is not called as it must be concerns the language that it is meant for. */
const LANGUAGE = /^content\/languages\/([^/]+)(?:\/|$)/;
/** Texts inside a country or an organisation concern those who read their language. */
const TEXT =
  /^content\/((?:countries|organisations)\/[^/]+\/[^/]+)\/(?:sections\/|(?:strings|guide|glossary)\.yaml$)/;
const OVERLAY = /^content\/((?:countries|organisations)\/[^/]+)\//;

/** A fault in a file of one edition or layer stops nobody else: it is told by its place. */
export function sortFaults(diagnostics: readonly Diagnostic[]): Faults {
  const shared: Diagnostic[] = [];
  const editions = new Map<string, Diagnostic[]>();
  const layers = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const file = each.place?.file ?? '';
    const edition = EDITION.exec(file)?.[1];
    const layer = layerOf(file);
    if (edition !== undefined) add(editions, edition, each);
    else if (layer !== undefined) add(layers, layer, each);
    else shared.push(each);
  }
  return { shared, editions, layers };
}

function layerOf(file: string): string | undefined {
  const language = LANGUAGE.exec(file)?.[1];
  if (language !== undefined) return `languages/${nearestTag(language) ?? language}`;
  return (TEXT.exec(file) ?? OVERLAY.exec(file))?.[1];
}

function add(faults: Map<string, Diagnostic[]>, name: string, fault: Diagnostic): void {
  faults.set(name, [...(faults.get(name) ?? []), fault]);
}
