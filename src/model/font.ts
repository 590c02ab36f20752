/** A family under `fonts/`, as its `font.yaml` describes it. */
export interface FontFamily {
  readonly family: string;
  /** Whose folder it lies in; everybody's families have none. */
  readonly organisation?: string;
  readonly licence: string;
  /** ISO 15924 codes. */
  readonly scripts: readonly string[];
  readonly faces: readonly FontFace[];
}

export interface FontFace {
  /** Absolute path of a static .ttf or .otf file. */
  readonly file: string;
  readonly weight: number;
  /** Of the hhea table, per em, both positive: the engine hangs a first line by its ascent. */
  readonly ascent: number;
  readonly descent: number;
}
