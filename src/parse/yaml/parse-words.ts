import type { Overlay } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { OverlayFiles } from '../../model/sources.js';
import { parseBrand } from './parse-brand.js';
import { parseStrings, type StringsOptions } from './parse-strings.js';

/** Words and brand of one folder; also those of the project itself. */
export function parseWords(
  files: Pick<OverlayFiles, 'brand' | 'strings'>,
  options: StringsOptions,
): Outcome<Overlay> {
  const brand = files.brand && parseBrand(files.brand, options.aliasLimit);
  const words = files.strings && parseStrings(files.strings, options);
  return {
    value: { brand: brand?.value ?? {}, strings: {}, ...words?.value },
    diagnostics: [brand, words].flatMap((part) => part?.diagnostics ?? []),
  };
}
