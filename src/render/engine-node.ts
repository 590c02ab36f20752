/** What the engine's trees look like to us: reconciled elements, and after layout boxes and lines. Lengths are points. */
export interface EngineNode {
  readonly type: string;
  props?: Record<string, unknown>;
  style?: Record<string, unknown>;
  children?: EngineNode[];
  /** Of a text instance. */
  value?: string;
  box?: EngineBox;
  readonly lines?: readonly EngineLine[];
  /** How far a centred or right-aligned text of no fixed width is drawn further left. */
  readonly alignOffset?: number;
  /** Of a page that was laid out for another edition: its colours, `#RRGGBB` in capitals, and those to draw it in. */
  readonly inks?: ReadonlyMap<string, string>;
}

export interface EngineBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
}

export interface EngineLine {
  string: string;
  readonly box: { x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly runs: EngineRun[];
  xAdvance: number;
  readonly ascent: number;
  /** The space a line break swallowed; it hangs out of the line's box. */
  readonly overflowLeft?: number;
  readonly overflowRight?: number;
  readonly decorationLines?: readonly { readonly rect: { x: number; width: number } }[];
}

export interface EngineRun {
  start: number;
  end: number;
  glyphs: readonly Glyph[];
  positions: readonly Position[];
  stringIndices: readonly number[];
  glyphIndices: readonly number[];
  xAdvance: number;
  readonly attributes: {
    readonly font: readonly Face[];
    readonly fontSize: number;
    readonly align?: string;
    readonly characterSpacing: number;
    /** Carries the mark of a page reference through the engine, which hands it on untouched. */
    readonly strikeStyle?: string;
  };
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  codePoints: readonly number[];
}

export interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth?: number;
}

/** Letters set in one face, in font units. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth?: number;
}

export type Shape = (text: string, features?: unknown, ...rest: unknown[]) => Shaped;

/** An opened font file (fontkit's). */
export interface Face {
  layout: Shape;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly postscriptName: string;
}

export const TYPE = {
  document: 'DOCUMENT',
  page: 'PAGE',
  view: 'VIEW',
  text: 'TEXT',
  textInstance: 'TEXT_INSTANCE',
  link: 'LINK',
  image: 'IMAGE',
  svg: 'SVG',
} as const;

/** The children of a node, none for a leaf. */
export function childrenOf(node: EngineNode): readonly EngineNode[] {
  return node.children ?? [];
}

/** A string among the props the kit put on an element. */
export function textProp(node: EngineNode, name: string): string | undefined {
  const value = node.props?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberProp(node: EngineNode, name: string): number | undefined {
  const value = node.props?.[name];
  return typeof value === 'number' ? value : undefined;
}
