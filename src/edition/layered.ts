type Plain = Readonly<Record<string, unknown>>;

/** Layers over each other, lowest first: later wins key by key in maps, undefined never does; lists are replaced whole. */
export function layered<Layer extends object>(layers: readonly Layer[]): Layer;
export function layered(layers: readonly Plain[]): Plain {
  return layers.reduce((below, above) => lay(below, above), {});
}

function lay(below: Plain, above: Plain): Plain {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    if (value === undefined) continue;
    result[key] = isPlain(value) ? lay(isPlain(under) ? under : {}, value) : value;
  }
  return result;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
