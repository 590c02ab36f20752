import { z } from 'zod';
import { isCanonicalTag, tagHint } from '../../diagnostics/tag-hint.js';
import { START_PLACES } from '../../print/starts.js';

/** A step path has at most as many steps as there are silhouettes and inks for. */
const MOST_STEPS = 5;

/** Parts of schemas that several files share. */
export const text = z.string().trim().min(1);

export const languageTag = z.string().superRefine((tag, { addIssue }) => {
  if (!isCanonicalTag(tag)) addIssue({ code: 'custom', message: tagHint(tag), input: tag });
});

/** ISO 3166-1, and after a hyphen the part of ISO 3166-2 that names a region. */
export const countryCode = z
  .string()
  .regex(
    /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
    'a country is written by its ISO 3166 code, as BE or CA-QC',
  );

/** A name of ours that becomes part of file names or is looked up: letters, digits, - and _. */
export const slug = z
  .string()
  .transform((name) => name.normalize('NFC'))
  .pipe(
    z
      .string()
      .regex(
        /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u,
        'a name has letters, digits, “-”, “_” and “.”',
      ),
  );

export const stepNumber = z.int().min(1).max(MOST_STEPS);

export const startPlace = z
  .enum(START_PLACES)
  .describe(
    'the page it begins on; facing: opposite the end of the one before; centre: the middle of a folded book',
  );
