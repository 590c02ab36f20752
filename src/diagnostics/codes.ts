/** Every diagnostic code, with the rule it stands for; the reader's list is made from it. Keep each area sorted. */
export const CODES = {
  // cli and settings
  'cli/bad-value': 'an option takes one of its documented values',
  'cli/nothing-matches': 'the options leave something to print',
  'cli/unknown-command': 'a command must be one of the documented ones',
  'cli/unknown-option': 'an option must be one of the documented ones',
  'settings/unknown-edition': 'an edition that is named on the command line must exist',
  // load
  'load/bad-drawing': 'a drawing is an SVG of plain paths with roles',
  'load/bad-font': 'a font is a sound static .ttf or .otf file',
  'load/bad-template':
    'a template exports a sound “template” and does not throw while it is loaded',
  'load/duplicate-name': 'two files may not differ only in capitals or in how accents are stored',
  'load/empty-file': 'a picture has bytes in it',
  'load/missing-file': 'the files a project needs are there',
  'load/missing-licence': 'every font folder holds the licence of its font',
  'load/not-utf8': 'text files are UTF-8',
  'load/outside-project': 'nothing is read from outside the project folder, also by symbolic link',
  'load/remote-image': 'a remote picture that is allowed can be fetched',
  'load/template-import':
    'a template imports the kit, React, React-PDF and files of its own folder',
  'load/template-syntax': 'a template compiles',
  'load/too-large': 'no file is larger than the limit in the settings',
  'load/unreadable': 'files can be read',
  'load/untrusted-template': 'a template of a project is code and needs --trust-templates',
  // parse
  'parse/unknown-directive': 'a directive must be one of the documented ones',
  // yaml files and front matter
  'yaml/control-character': 'no invisible control or direction characters in a text',
  'yaml/duplicate-key': 'a key is set once',
  'yaml/missing-key': 'keys that are needed are there',
  'yaml/syntax': 'YAML must be sound',
  'yaml/too-many-aliases': 'no more aliases than the limit in the settings',
  'yaml/unknown-key': 'only documented keys',
  'yaml/wrong-value': 'a value has the documented form',
  // edition
  'edition/bad-string-option': 'a string on the command line is written key=value',
  'edition/incomplete-brand': 'a brand says everything that pages need',
  'edition/same-section': 'no two sections have the same id',
  'edition/unknown-drawing': 'a brand names drawings that exist',
  'edition/unknown-family': 'a brand names font families that exist',
  'edition/unknown-organisation': 'an edition names an organisation that has a folder',
  // compose
  'compose/empty-publication': 'an output prints at least one section',
  'compose/listed-twice': 'the reading order names a section once',
  'compose/missing-string': 'every interface word that a template prints is set',
  'compose/not-printed': 'a cross-reference points at something the same output prints',
  'compose/same-anchor': 'an anchor is given once in a guide',
  'compose/unknown-anchor': 'a cross-reference points at an anchor of the guide',
  'compose/unknown-drawing': 'a picture names a drawing that exists',
  'compose/unknown-icon': 'an icon name exists',
  'compose/unknown-section': 'the reading order names sections that exist',
  'compose/unknown-size': 'an output asks for a paper that its template offers',
  'compose/unknown-string': 'an interface word in a text is one of the set ones',
  'compose/unknown-template': 'an output names a template that exists',
  'compose/unlisted-section': 'every section stands in the reading order',
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
