import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.js';
import { checkShape } from './check-shape.js';
import { controlCharacters } from './control-characters.js';
import { readYaml } from './read-yaml.js';
import type { SpotOf, YamlText } from './spots.js';

export interface ShapeRead<T> {
  /** Undefined where anything was wrong. */
  readonly value: T | undefined;
  /** As it was written, also where it does not fit. */
  readonly raw: unknown;
  readonly spotOf: SpotOf;
  readonly diagnostics: readonly Diagnostic[];
}

interface Shape<T> {
  readonly schema: z.ZodType<T>;
  readonly aliasLimit: number;
}

/** YAML text in, checked value out: the one way in which YAML is read, files and front matter alike. */
export function readShape<T>(source: YamlText, { schema, aliasLimit }: Shape<T>): ShapeRead<T> {
  const hidden = controlCharacters(source);
  const read = readYaml(source, aliasLimit);
  const faults = [...hidden, ...read.diagnostics];
  if (read.value === undefined || faults.length > 0) {
    return { value: undefined, raw: read.value, spotOf: read.spotOf, diagnostics: faults };
  }
  const { value: raw, spotOf } = read;
  return { ...checkShape(schema, raw, spotOf), raw, spotOf };
}
