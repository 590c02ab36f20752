/** The same without keys that are undefined, in all depths: a layer then says only what it sets. */
export type Set<T> = T extends readonly (infer Item)[]
  ? readonly Set<Item>[]
  : T extends object
    ? { [Key in keyof T]: Set<Exclude<T[Key], undefined>> }
    : T;

export function withoutUnset<T>(value: T): Set<T>;
export function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutUnset(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutUnset<unknown>(each)]));
}
