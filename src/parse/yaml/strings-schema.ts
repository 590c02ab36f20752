import { z } from 'zod';

/** A word, nothing yet, or a map of more: plural forms, or keys that belong together. */
export interface StringTree {
  readonly [key: string]: string | null | StringTree;
}

const key = z.string().regex(/^[\p{L}\p{N}_.-]+$/u, 'a key has letters, digits, “-”, “_” and “.”');

/** `strings.yaml`, and the `strings` of an edition. */
export const STRINGS_SCHEMA: z.ZodType<StringTree> = z.lazy(() =>
  z.record(key, z.union([z.string(), z.null(), STRINGS_SCHEMA])),
);
