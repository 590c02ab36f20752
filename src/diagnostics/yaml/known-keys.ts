/** The part of a JSON Schema that names can be looked up in. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly propertyNames?: unknown;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[] | undefined;
  readonly allOf?: readonly unknown[] | undefined;
  readonly $ref?: string | undefined;
}

/** The keys that a schema allows at a path; none where any key is allowed. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let here = branches(schema);
  for (const step of path) {
    here = here.flatMap((branch) => branches(childSchema(branch, step)));
  }
  return [...new Set(here.flatMap(keysOf))];
}

/** A closed list of keys is written as properties, or as the choice of property names. */
function keysOf(branch: JsonSchema): readonly string[] {
  const names = branch.propertyNames;
  const choices = isSchema(names) && 'enum' in names && Array.isArray(names.enum) ? names.enum : [];
  return [...Object.keys(branch.properties ?? {}), ...choices.map(String)];
}

function childSchema(branch: JsonSchema, step: PropertyKey): unknown {
  if (typeof step === 'number') return branch.items;
  return branch.properties?.[String(step)] ?? branch.additionalProperties;
}

function branches(schema: unknown): readonly JsonSchema[] {
  if (!isSchema(schema)) return [];
  const choices = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return choices.length > 0 ? choices.flatMap(branches) : [schema];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
