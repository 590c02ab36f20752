/** How a run treats its sources; the same for every edition. */
export interface Settings {
  /** Raw HTML in a section: refused, or let through as its bare text with a warning. */
  readonly html: 'error' | 'text';
  readonly allowRemoteImages: boolean;
  readonly limits: Limits;
  /** Seconds since 1970: the date that a build prints and writes into its files. */
  readonly sourceDateEpoch: number;
  /** The day for which a guide is printed, ISO 8601: facts grow stale. */
  readonly today: string;
  /** What lies in the office printer, as “80 g” or “20 lb”. */
  readonly paper: string;
  /** Facts after their date are asked for instead of refused. */
  readonly allowStaleFacts: boolean;
}

/** Beyond these a source is refused by name of the limit, instead of eating time and memory. */
export interface Limits {
  /** Of one Markdown or YAML file. */
  readonly sectionBytes: number;
  readonly publicationPages: number;
  readonly yamlAliases: number;
  readonly imageBytes: number;
  readonly imagePixels: number;
}

/** A settings file or the flags say only what differs. */
export interface SettingsLayer extends Partial<Omit<Settings, 'limits'>> {
  readonly limits?: Partial<Limits>;
}
