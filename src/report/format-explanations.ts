import type { Explanation } from '../model/explanation.js';
import { formatTable } from './table.js';

/** Longer ones are told whole in JSON. */
const LONGEST_VALUE = 40;

/** Key, value, layer and place of each value, a line each. */
export function formatExplanations(explanations: readonly Explanation[]): string {
  const head = ['key', 'value', 'layer', 'place'];
  const rows = explanations.map(({ key, value, layer, place }) => {
    const line = place?.line === undefined ? '' : `:${place.line}`;
    return [key, shortened(value), layer, place ? `${place.file}${line}` : ''];
  });
  return formatTable([head, ...rows], ['start', 'start', 'start', 'start']);
}

function shortened(value: string): string {
  const letters = [...value.replaceAll('\n', ' ')];
  if (letters.length <= LONGEST_VALUE) return letters.join('');
  return `${letters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
