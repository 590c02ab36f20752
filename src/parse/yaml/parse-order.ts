import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { OrderChange } from '../../model/order-change.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { ORDER_SCHEMA, type OrderShape } from './order-schema.js';

/** What a country or an organisation changes in the reading order, from its `sections.yaml`. */
export function parseOrder(file: TextFile, aliasLimit: number): Outcome<OrderChange | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: ORDER_SCHEMA, aliasLimit });
  return { value: value && orderOf(value, spotOf), diagnostics };
}

export function orderOf({ drop = [], add = [] }: OrderShape, spotOf: SpotOf): OrderChange {
  const named = (name: string, path: readonly (string | number)[]) => ({
    name,
    place: spotOf(path).place,
  });
  return {
    drop: drop.map((name, index) => named(name, ['drop', index])),
    add: add.map(({ id, after, before = '', place = 'any', contents = true }, index) => {
      const side = after === undefined ? 'before' : 'after';
      return {
        entry: { id, place, contents, source: spotOf(['add', index, 'id']).place },
        side,
        beside: named(after ?? before, ['add', index, side]),
      };
    }),
  };
}
