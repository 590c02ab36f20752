import { parseLength } from '../print/lengths.js';
import type { EngineNode } from './engine-node.js';
import { weightOf } from './font-store.js';

/** The part of a style that decides which letters are set and how wide they get; inherited from element to element. */
export interface TypeStyle {
  readonly families: readonly string[];
  readonly weight: number;
  readonly size: number;
  readonly spacing: number;
  readonly transform: string;
}

/** The engine's own default size; a text without a family of ours is an error before it matters. */
export const ENGINE_TYPE: TypeStyle = {
  families: [],
  weight: 400,
  size: 18,
  spacing: 0,
  transform: 'none',
};

/** Styles may come as nested lists; later ones win. Made flat once, so that everybody after us reads one object. */
export function flattenStyle(node: EngineNode): Readonly<Record<string, unknown>> {
  if (!Array.isArray(node.style)) return node.style ?? {};
  const flat: Record<string, unknown> = Object.assign({}, ...node.style.flat(Infinity));
  node.style = flat;
  return flat;
}

export function inheritType(
  parent: TypeStyle,
  style: Readonly<Record<string, unknown>>,
): TypeStyle {
  const { fontFamily, fontWeight, fontSize, letterSpacing, textTransform } = style;
  return {
    families: fontFamily === undefined ? parent.families : familiesOf(fontFamily),
    weight: fontWeight === undefined ? parent.weight : weightOf(fontWeight),
    size: lengthOf(fontSize) ?? parent.size,
    spacing: lengthOf(letterSpacing) ?? parent.spacing,
    transform: typeof textTransform === 'string' ? textTransform : parent.transform,
  };
}

/** A length of a style in points; numbers are points already. */
export function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (parseLength(value) ?? undefined) : undefined;
}

function familiesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
