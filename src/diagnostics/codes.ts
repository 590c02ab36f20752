/** Every diagnostic code, with the rule it stands for; the reader's list is made from it. Keep each area sorted. */
export const CODES = {
  // cli and settings
  'cli/bad-value': 'an option takes one of its documented values',
  'cli/nothing-matches': 'the options leave something to print',
  'cli/unknown-command': 'a command must be one of the documented ones',
  'cli/unknown-option': 'an option must be one of the documented ones',
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
  'write/failed': 'the disk takes the files',
  'write/in-use': 'a file that is to be replaced is not open in another program',
  'write/locked': 'one build at a time writes into an output folder',
  'write/no-space': 'the disk has room for the files',
  'write/not-a-folder': 'nothing else stands where a folder or file must go',
  'write/not-allowed': 'the output folder may be written',
  'write/record-damaged': 'the record of the last build can be read',
  'write/same-name': 'no two outputs have the same file name',
} as const satisfies Record<`${string}/${string}`, string>;

export type DiagnosticCode = keyof typeof CODES;
