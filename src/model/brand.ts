/** Who speaks in an edition: inks by role, faces, lockup, logo places, cover. Every colour is #rrggbb. */
export interface Brand {
  readonly inks: Inks;
  /** Accent and overlap by step number; a step without an entry uses `inks`. */
  readonly steps: Readonly<Record<string, { readonly accent: string; readonly overlap: string }>>;
  readonly families: Families;
  readonly lockup: {
    readonly name: string;
    readonly tagline: string;
    /** A drawing by name. */
    readonly mark?: string;
  };
  /** Places on the back cover: a label to paste over, or an image of the organisation's folder. */
  readonly logos: readonly { readonly label?: string; readonly image?: string }[];
  readonly cover: { readonly style: 'broadside' | 'frieze' };
}

export interface Inks {
  readonly text: string;
  readonly dark: string;
  readonly accent: string;
  readonly overlap: string;
  readonly example: string;
}

/** Family names as their `font.yaml` gives them. */
export interface Families {
  readonly display: string;
  readonly text: string;
  readonly code: string;
  readonly symbols: string;
}
