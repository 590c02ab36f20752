import type { Options } from 'yargs';
import { PROFILES, VARIANTS } from '../model/edition.js';
import { NEW_KINDS } from '../model/new-files.js';
import { RESOLUTIONS } from '../model/picture.js';
import { PRINTER_FLIPS, PRINTER_SIDES, PRINTER_TRAYS } from '../model/printer.js';
import { HOLE_WISHES } from '../print/holes.js';
import { SCHEMES } from '../print/imposition.js';
import { PAPERS } from '../print/papers.js';

const text = (describe: string): Options => ({ type: 'string', requiresArg: true, describe });
const flag = (describe: string): Options => ({ type: 'boolean', describe });

/** Which of an edition's outputs. */
const CHOICE = {
  template: text('only this template; several with commas'),
  variant: text(`only this variant (${VARIANTS.join(', ')})`),
  profile: text(`only for this profile (${PROFILES.join(', ')})`),
  size: text(`only this paper (${Object.keys(PAPERS).join(', ')})`),
  holes: text(`keep room for holes at the binding side (${HOLE_WISHES.join(', ')})`),
  section: text('only these sections, by id, with commas'),
  set: text('fill in a word, as in --set string.date="12 May"; may be repeated'),
};

/** Of what an office prints. */
const OFFICE = {
  copies: text('office outputs: plan for so many people, as 12 (default: one)'),
  paper: text('the weight of its paper, as "80 g" or "20 lb" (default: 80 g)'),
};

const TODAY = {
  today: text('the day to print for, as 2027-03-31: facts grow stale (default: the real day)'),
  'allow-stale-facts': flag('facts after their date are asked for instead of refused'),
};

const PLACES = {
  project: text('the folder with content/, and perhaps templates/ and fonts/ (default: here)'),
  output: text('the folder to print into (default: output/ of the project)'),
  'trust-templates': flag("run the project's own templates: they are programs"),
};

const STRICT = {
  strict: flag('what is drifted, not translated, not reviewed or still to be asked is an error'),
};

const USER = {
  'no-user-settings': flag('leave out what is known of your printer'),
};

const TALK = {
  json: flag('one JSON document on standard output'),
  quiet: flag('no progress and no table; problems are still shown'),
};

const PICTURES = {
  pages: text('only pictures that show these pages, as 1-4,14'),
  resolution: text(
    `pixels an inch, ${RESOLUTIONS.least} to ${RESOLUTIONS.most} (default: ${RESOLUTIONS.usual})`,
  ),
  spreads: flag('two pages side by side, also of what is not a folded book'),
};

/** How pages come onto sheets. */
const SHEETS = {
  scheme: text(`${SCHEMES.join(', ')} (default: saddle-stitch, a booklet to fold and staple)`),
  sheet: text('the paper, as a4, letter or 210x297mm (default: twice the size of a page)'),
  trim: text('the size of a page when it is cut (default: what the file says)'),
  signature: text('pages in a signature, 4 to 32; means --scheme signatures'),
  across: text('n-up, cut-and-stack: pages beside each other (default: as many as fit)'),
  down: text('n-up, cut-and-stack: pages above each other'),
  binding: text('left or right (default: right where the file is read from the right)'),
  flip: text('long or short: the edge that the printer turns on (default: as a leaf turns)'),
  sides: text('duplex, or single for a printer that prints one side (default: duplex)'),
  tray: text('face-up or face-down: how sheets come out (default: face-down)'),
  pile: text('turned or as-it-lies: how it goes back, with single (default: turned)'),
  paper: text('its weight or thickness, as "80 g", "20 lb" or 0.1mm (default: 80 g)'),
  cards: flag('n-up: every second page is the back of the one before it'),
  'back-cover': flag('the last page stays last; white pages go in before it'),
  'cover-apart': flag('the outer sheet in a file of its own, for other paper'),
  fit: flag('make pages smaller where they are too large, and all of one size'),
  marks: flag('print marks for folding, cutting and gluing'),
  overlap: text('tile: how much neighbours share (default: 10mm)'),
  tile: flag('short for --scheme tile: a page over several sheets'),
  gutter: text('what is free of text at the fold: creep beyond it is an error'),
  border: text('what the printer cannot print along the edges (default: 6mm)'),
};

export interface CommandHelp {
  readonly usage: string;
  readonly describe: string;
  readonly options: Readonly<Record<string, Options>>;
  readonly examples: readonly (readonly [string, string])[];
}

export const COMMANDS = {
  build: {
    usage: 'build [edition..]',
    describe: 'print the PDF files of every edition, or of those named',
    options: { ...CHOICE, ...OFFICE, ...TODAY, ...STRICT, ...PLACES, ...USER, ...TALK },
    examples: [
      ['$0 build', 'everything that is not a draft'],
      [
        '$0 build en --template booklet --profile office --copies 12',
        'twelve booklets to fold, and a plan that says how',
      ],
      ['$0 build en --template handout --size letter', 'the handouts of one edition, on Letter'],
      [
        '$0 build en --template handout --section reason-1,market --set string.date="12 May"',
        'two sheets for one afternoon',
      ],
    ],
  },
  check: {
    usage: 'check [edition..]',
    describe: 'do all that build does, but write nothing',
    options: { ...CHOICE, ...OFFICE, ...TODAY, ...STRICT, ...PLACES, ...USER, ...TALK },
    examples: [['$0 check --project ../our-guide', 'look over a guide in another folder']],
  },
  preview: {
    usage: 'preview <name..>',
    describe: 'draw pages as PNG pictures: of what an edition prints, or of a PDF file by its path',
    options: {
      ...CHOICE,
      ...PICTURES,
      ...TODAY,
      ...STRICT,
      ...PLACES,
      output: text('the folder for the pictures (default: output/preview/ of the project)'),
      ...USER,
      ...TALK,
    },
    examples: [
      [
        '$0 preview en --template booklet',
        'the booklet as it is opened, and all of it at a glance',
      ],
      ['$0 preview en --template booklet --pages 14-15 --resolution 150', 'one spread, larger'],
      ['$0 preview output/en/en-booklet.pdf', 'each page of a file'],
    ],
  },
  translate: {
    usage: 'translate <action> [name..]',
    describe: 'exchange texts with translators: export, import, record, drift',
    options: {
      project: PLACES.project,
      output: text('the folder that export writes into (default: output/ of the project)'),
      ...TALK,
    },
    examples: [
      ['$0 translate export fr --output po', 'writes po/fr.po with all that is to be translated'],
      ['$0 translate import po/fr.po', 'brings it back into content/languages/fr'],
      ['$0 translate drift fr goals', 'shows what has changed since it was translated'],
      ['$0 translate record fr goals', 'says that this translation is up to date with its base'],
    ],
  },
  status: {
    usage: 'status [name..]',
    describe: 'show how much is translated, drifted, unreviewed, verified, still to be asked',
    options: {
      markdown: flag('tables as Markdown'),
      ...TODAY,
      project: PLACES.project,
      ...TALK,
    },
    examples: [
      ['$0 status', 'every language and country'],
      ['$0 status fr BE', 'French section by section, and what is known about Belgium'],
    ],
  },
  impose: {
    usage: 'impose <file>',
    describe: 'put the pages of any PDF onto sheets: a booklet, several on a side, a poster',
    options: {
      ...SHEETS,
      ...USER,
      output: text('the file to write, or a folder (default: FILE-imposed.pdf beside it)'),
      ...TALK,
    },
    examples: [
      ['$0 impose guide.pdf', 'a booklet to fold and staple: A5 pages on A4'],
      ['$0 impose cards.pdf --scheme cut-and-stack --sheet a4 --marks', 'four A6 cards to a sheet'],
      ['$0 impose poster.pdf --tile --sheet a4', 'an A3 poster from A4 sheets'],
    ],
  },
  list: {
    usage: 'list',
    describe: 'show editions, templates, variants, outputs, and fonts with their licences',
    options: { ...PLACES, ...TALK },
    examples: [['$0 list --json', 'the same for a program']],
  },
  explain: {
    usage: 'explain <edition> [key..]',
    describe: 'show which layer, file and line each section, word, fact and brand token comes from',
    options: { ...TODAY, ...PLACES, ...TALK },
    examples: [['$0 explain fr-FR section.case brand', 'one section, and all of the brand']],
  },
  'test-sheet': {
    usage: 'test-sheet [edition]',
    describe: 'print a sheet that tells what your printer does with paper',
    options: { size: text('a4 or letter (default: a4)'), ...PLACES, ...USER, ...TALK },
    examples: [['$0 test-sheet', 'then print it, look, and tell coop-press printer']],
  },
  printer: {
    usage: 'printer',
    describe: 'show what is known of your printer, or say more about it',
    options: {
      name: text('what you call it'),
      sides: text(`${PRINTER_SIDES.join(' or ')}: whether it prints both sides of a sheet`),
      flips: text(`${PRINTER_FLIPS.join(' or ')}: which edge it flips`),
      tray: text(`${PRINTER_TRAYS.join(' or ')}: how sheets come out`),
      border: text('what it cannot print at the edge of the paper, as 5mm'),
      forget: flag('remove what is known'),
      ...TALK,
    },
    examples: [
      [
        '$0 printer --name "Ricoh in the hall" --flips swapped --border 5mm',
        'what the test sheet has told; all else stays as it is',
      ],
    ],
  },
  new: {
    usage: 'new <kind> <name>',
    describe: `begin a ${NEW_KINDS.join(', ')}: commented files that build at once`,
    options: {
      from: text('copy this one'),
      in: text('a section: the layer it is written for, as countries/BE/fr'),
      language: text('an edition or country: its language'),
      country: text('an edition: its country'),
      organisation: text('an edition: its organisation'),
      project: PLACES.project,
      ...TALK,
    },
    examples: [
      ['$0 new organisation green-hands', 'a brand to fill in'],
      ['$0 new edition fr-green-hands --organisation green-hands', 'an edition in French'],
    ],
  },
} as const satisfies Record<string, CommandHelp>;

export type CommandName = keyof typeof COMMANDS;
