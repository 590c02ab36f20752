import { type Document, isScalar, visit } from 'yaml';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import type { Spot } from './spots.js';

/** Keys that are set again in the same map; as in JavaScript, 1 and "1" are the same key. */
export function duplicateKeys(
  document: Document.Parsed,
  spotAt: (start: number, end: number) => Spot,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const [start, end] = key.range ?? [0, 0];
        if (seen.has(name)) found.push(setTwice(name, spotAt(start, end)));
        seen.add(name);
      }
    },
  });
  return found;
}

function setTwice(name: string, spot: Spot): Diagnostic {
  return errorAt('yaml/duplicate-key', `“${name}” is set twice in the same map.`, {
    ...spot,
    hints: ['keep one of the two'],
  });
}
