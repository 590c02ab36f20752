import type { Overlay } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { OverlayFiles } from '../../model/sources.js';
import { parseBrand } from './parse-brand.js';
import { parseStrings } from './parse-strings.js';

/** Words and brand of one folder; also those of the project itself. */
export function parseWords(
  files: Pick<OverlayFiles, 'brand' | 'strings'>,
  aliasLimit: number,
): Outcome<Overlay> {
  const brand = files.brand && parseBrand(files.brand, aliasLimit);
  const words = files.strings && parseStrings(files.strings, aliasLimit);
  return {
    value: { brand: brand?.value ?? {}, strings: {}, ...words?.value },
    diagnostics: [brand, words].flatMap((part) => part?.diagnostics ?? []),
  };
}
