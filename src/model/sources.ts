import type { Art } from './art.js';
import type { FontFamily } from './font.js';

/** A text file as it was read: path relative to the project's folder (or to ours, for built-in files), forward slashes, NFC. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What lies on disk for one project, before anybody understood it. */
export interface Sources {
  /** Absolute; images are looked for below it and nowhere else. */
  readonly root: string;
  /** True where the project has no guide of its own and the built-in one is printed. */
  readonly builtIn: boolean;
  readonly guide: TextFile;
  /** The built-in words and brand, under those of a project of its own. */
  readonly base?: {
    readonly strings: TextFile;
    readonly brand: TextFile;
    /** Their translations. */
    readonly languages: Readonly<Record<string, LanguageFiles>>;
  };
  readonly strings: TextFile;
  readonly brand: TextFile;
  readonly sections: readonly TextFile[];
  readonly editions: readonly TextFile[];
  /** By folder name, a BCP 47 tag. */
  readonly languages: Readonly<Record<string, LanguageFiles>>;
  /** By folder name. */
  readonly organisations: Readonly<Record<string, OverlayFiles>>;
  /** By folder name, an ISO 3166 code. */
  readonly countries: Readonly<Record<string, OverlayFiles>>;
  readonly fonts: readonly FontFamily[];
  readonly art: Art;
}

export interface LanguageFiles {
  readonly guide?: TextFile;
  readonly strings?: TextFile;
  readonly glossary?: TextFile;
  readonly sections: readonly TextFile[];
}

/** What lies in the folder of a country or an organisation. */
export interface OverlayFiles {
  readonly brand?: TextFile;
  readonly strings?: TextFile;
  /** `sections.yaml`: what it adds to the reading order and drops from it. */
  readonly order?: TextFile;
  readonly facts?: TextFile;
  /** By the name of their folder, a BCP 47 tag. */
  readonly texts?: Readonly<Record<string, LanguageFiles>>;
}
