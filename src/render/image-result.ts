import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PreparedImage } from '../model/art.js';

export interface ImageLimits {
  /** Pixels of the widest place a picture can stand in, at the resolution of print. */
  readonly maxWidthPixels: number;
  /** Without colour, as an office printer sees it. */
  readonly isGrey?: boolean;
  /** Beyond it a picture is refused before it is unpacked. */
  readonly maxPixels: number;
}

/** What one picture came to; without `image` it cannot be printed. */
export interface ImageResult {
  readonly image?: PreparedImage;
  readonly diagnostics: readonly Diagnostic[];
}
