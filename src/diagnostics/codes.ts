/** Every diagnostic code, with the rule it stands for; the reader's list is made from it. Keep each area sorted. */
export const CODES = {
  // cli and settings
  'settings/unknown-edition': 'an edition that is named on the command line must exist',
  // load
  'load/not-utf8': 'text files are UTF-8',
  // parse
  'parse/unknown-directive': 'a directive must be one of the documented ones',
  // edition
  'edition/unknown-organisation': 'an edition names an organisation that has a folder',
  // compose
  'compose/unknown-section': 'the reading order names sections that exist',
  // render
  'render/missing-glyph': 'every character is covered by a font of its role',
  // write
  'write/same-name': 'no two outputs have the same file name',
} as const satisfies Record<`${string}/${string}`, string>;

export type DiagnosticCode = keyof typeof CODES;
