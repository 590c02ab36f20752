/** How far a guide has got, in blocks of text and in facts. */
export interface Status {
  readonly languages: readonly LanguageStatus[];
  readonly countries: readonly CountryStatus[];
}

export interface LanguageStatus {
  readonly language: string;
  readonly sections: readonly SectionStatus[];
}

/** Of the base's blocks; title, short title and lead count as one each. `translated` + `drifted` + `missing` = `blocks`. */
export interface SectionStatus {
  readonly section: string;
  readonly blocks: number;
  /** Say what the base says today, as far as is known. */
  readonly translated: number;
  /** Made from an earlier text of the base. */
  readonly drifted: number;
  readonly missing: number;
  /** Of the translated and drifted ones, those that nobody has signed. */
  readonly unreviewed: number;
}

/** Facts of a country as an edition in this language prints them; `verified` + `ask` + `stale` are all of them. */
export interface CountryStatus {
  readonly country: string;
  readonly language: string;
  readonly verified: number;
  /** Printed as a question. */
  readonly ask: number;
  /** Would be verified, but for their date. */
  readonly stale: number;
}
