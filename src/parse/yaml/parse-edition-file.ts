import { posix } from 'node:path';
import { hasErrors, type Place } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { EditionFile } from '../../model/content.js';
import { type OutputRequest, usualVariant } from '../../model/edition.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { EDITION_SCHEMA, type EditionShape } from './edition-schema.js';
import { flattenStrings } from './flatten-strings.js';
import { orderOf } from './parse-order.js';

/** An edition as its file asks for it; sizes, profiles and variants become one request each. */
export function parseEditionFile(
  file: TextFile,
  aliasLimit: number,
): Outcome<EditionFile | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: EDITION_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const strings = flattenStrings(value.strings ?? {}, {
    spotOf: (path, part) => spotOf(['strings', ...path], part),
    language: value.language,
  });
  if (hasErrors(strings.diagnostics)) return { ...strings, value: undefined };
  const { language, draft = false, country, organisation, outputs } = value;
  const order = orderOf(value, spotOf);
  const edition: EditionFile = {
    name: posix.basename(file.path).replace(/\.[^.]*$/, ''),
    place: { file: file.path },
    draft,
    language,
    languagePlace: spotOf(['language']).place,
    ...(country !== undefined && {
      country: { code: country, place: spotOf(['country']).place },
    }),
    ...(organisation !== undefined && {
      organisation: { slug: organisation, place: spotOf(['organisation']).place },
    }),
    ...strings.value,
    ...(order.drop.length + order.add.length > 0 && { order }),
    outputs: outputs.flatMap((output, index) =>
      requestsOf(output, spotOf(['outputs', index, 'template']).place),
    ),
  };
  return { value: edition, diagnostics };
}

function requestsOf(
  output: EditionShape['outputs'][number],
  place: Place,
): readonly OutputRequest[] {
  if (typeof output === 'string') return requestsOf({ template: output }, place);
  const { template, size, sizes = [size], variant, variants = variant && [variant] } = output;
  const { profile = 'screen', profiles = [profile], holes } = output;
  const common = { template, place, ...(holes && { holes }) };
  return sizes.flatMap((paper) =>
    profiles.flatMap((profile) =>
      (variants ?? [usualVariant(profile)]).map((variant) => ({
        ...common,
        ...(paper && { size: paper }),
        variant,
        profile,
      })),
    ),
  );
}
