/** Who speaks in an edition: inks by role, faces, lockup, logo places, cover. Every colour is #rrggbb. */
export interface Brand {
  readonly inks: Inks;
  /** Accent and overlap by step number; a step without an entry uses `inks`. */
  readonly steps: Readonly<Record<string, StepInks>>;
  /** What the brand says itself about an ink on other presses, by key: `dark`, `steps.2.accent`. */
  readonly mixes?: Readonly<Record<string, Mix>>;
  readonly families: Families;
  readonly lockup: {
    readonly name: string;
    readonly tagline: string;
    /** A drawing by name, or a picture of the organisation's folder by its path. */
    readonly mark?: string;
  };
  /** Places on the back cover: a label to paste over, or an image of the organisation's folder. */
  readonly logos: readonly Logo[];
  readonly cover: { readonly style: CoverStyle };
  readonly contacts?: Contacts;
}

export interface Inks {
  readonly text: string;
  readonly dark: string;
  readonly accent: string;
  readonly overlap: string;
  readonly example: string;
}

export interface StepInks {
  readonly accent: string;
  readonly overlap: string;
}

/** Cyan, magenta, yellow and black in per cent; the grey of an office printer. */
export interface Mix {
  readonly cmyk?: readonly [number, number, number, number];
  readonly grey?: string;
}

/** Family names as their `font.yaml` gives them. */
export interface Families {
  readonly display: string;
  readonly text: string;
  readonly code: string;
  readonly symbols: string;
}

export interface Logo {
  readonly label?: string;
  readonly image?: string;
  readonly clearSpace?: ClearSpace;
}

/** What stays free around a logo, in millimetres or in parts of its height. */
export type ClearSpace =
  | { readonly unit: 'mm'; readonly value: number }
  | { readonly unit: 'height'; readonly value: number };

export const COVER_STYLES = ['broadside', 'field', 'frieze'] as const;
export type CoverStyle = (typeof COVER_STYLES)[number];

/** Whom readers can turn to. */
export interface Contacts {
  readonly name?: string;
  readonly address?: readonly string[];
  readonly phone?: string;
  readonly mail?: string;
  readonly web?: string;
}

/** The dotted key of an ink in its file: `inks.dark`, `steps.2.accent`. */
export function inkKey(key: string): string {
  return key.startsWith('steps.') ? key : `inks.${key}`;
}

/** A mark is a picture where it names a file; a drawing has no ending. */
export function isPicture(mark: string): boolean {
  return /\.(svg|png|jpe?g)$/i.test(mark);
}
