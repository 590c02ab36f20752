/** Precedence in one place: later layers win, undefined never does. */
export function overlay<T extends object>(layers: readonly Partial<T>[]): Partial<T> {
  const result: Partial<T> = {};
  for (const layer of layers) {
    for (const key of Object.keys(layer) as (keyof T)[]) {
      if (layer[key] !== undefined) result[key] = layer[key];
    }
  }
  return result;
}
