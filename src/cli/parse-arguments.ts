import { resolve } from 'node:path';
import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Choice } from '../flows/request.js';
import type { Outcome } from '../model/outcome.js';
import type { SettingsLayer } from '../model/settings.js';
import type { Strings } from '../model/strings.js';
import { lastOf } from './last-of.js';
import { COMMANDS, type CommandName } from './options.js';
import { parseChoice } from './parse-choice.js';
import { parseOffice } from './parse-office.js';
import { type PictureOptions, parsePictures } from './parse-pictures.js';
import { parseSet } from './parse-set.js';
import { parseToday } from './parse-today.js';
import { type CommandLine, type ReadArguments, readArguments } from './read-arguments.js';

/** A command line, understood. */
export type Invocation = Shown | Asked;

interface Shown {
  readonly command: 'show';
  readonly text: string;
}

export interface Asked {
  readonly command: CommandName;
  /** What follows the command's name. */
  readonly words: readonly string[];
  readonly choice: Choice;
  readonly strings: Strings;
  /** What the options set for this run. */
  readonly settings: SettingsLayer;
  /** Absolute: what names of files are relative to. */
  readonly cwd: string;
  /** Absolute, like `output`. */
  readonly project: string;
  readonly output: string;
  readonly trustTemplates: boolean;
  /** What is unfinished is wrong. */
  readonly strict: boolean;
  /** What a command of few words is told besides: what to copy, where to, what about a printer. */
  readonly details: Readonly<Partial<Record<Detail, string>>>;
  /** For so many people. */
  readonly copies?: number;
  /** Options as they were given: of a command that has many of its own. */
  readonly given: ReadArguments['options'];
  /** What is known of the printer is to be removed. */
  readonly forget: boolean;
  /** The user's own settings count. */
  readonly userSettings: boolean;
  readonly json: boolean;
  /** Tables as Markdown. */
  readonly markdown: boolean;
  readonly quiet: boolean;
  /** How `preview` draws. */
  readonly pictures: PictureOptions;
}

const ABOUT_NEW = ['from', 'in', 'language', 'country', 'organisation'] as const;
const ABOUT_PRINTER = ['name', 'sides', 'flips', 'tray', 'border'] as const;
const DETAILS = [...ABOUT_NEW, ...ABOUT_PRINTER] as const;
type Detail = (typeof DETAILS)[number];

const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Understands a command line, or says all that is wrong with it: undefined then. */
export async function parseArguments(line: CommandLine): Promise<Outcome<Invocation | undefined>> {
  const read = await readArguments(line);
  if (read.problem !== undefined) return failed([misread(read.problem)]);
  if (read.shown !== '') {
    return { value: { command: 'show', text: `${read.shown}\n` }, diagnostics: [] };
  }
  const [named = '', ...words] = read.words;
  const command = COMMAND_NAMES.find((each) => each === named);
  if (command === undefined) return failed([unknownCommand(named)]);
  const asked = askedOf(command, read.options, { words, cwd: line.cwd });
  const diagnostics = [...misfits(command, read), ...asked.diagnostics];
  return hasErrors(diagnostics) ? failed(diagnostics) : asked;
}

/** Where a command writes in a project, if nobody says so; else into its output/. */
const USUAL_OUTPUT: Readonly<Partial<Record<CommandName, string>>> = { preview: 'output/preview' };

function askedOf(
  command: CommandName,
  options: ReadArguments['options'],
  { words, cwd }: { readonly words: readonly string[]; readonly cwd: string },
): Outcome<Asked> {
  const choice = parseChoice(words, options);
  const settings = parseToday(lastOf(options['today']));
  const office = parseOffice(command === 'build' || command === 'check' ? options : {});
  const { copies, paper } = office.value;
  const strings = parseSet([options['set'] ?? []].flat().map(String));
  const pictures = parsePictures(options);
  const project = resolve(cwd, lastOf(options['project']) ?? '.');
  const output = lastOf(options['output']);
  const usual = resolve(project, USUAL_OUTPUT[command] ?? 'output');
  const value: Asked = {
    command,
    // The name of a file is as its disk has it.
    words: command === 'impose' ? words : words.map((word) => word.normalize('NFC')),
    choice: choice.value,
    strings: strings.value,
    settings: {
      ...settings.value,
      ...(options['allow-stale-facts'] === true && { allowStaleFacts: true }),
      ...(paper !== undefined && { paper }),
    },
    cwd,
    project,
    output: output === undefined ? usual : resolve(cwd, output),
    details: Object.fromEntries(
      DETAILS.flatMap((name) => {
        const said = lastOf(options[name])?.normalize('NFC');
        return said === undefined ? [] : [[name, said]];
      }),
    ),
    given: options,
    ...(copies !== undefined && { copies }),
    trustTemplates: options['trust-templates'] === true,
    strict: options['strict'] === true,
    forget: options['forget'] === true,
    userSettings: options['no-user-settings'] !== true,
    json: options['json'] === true,
    markdown: options['markdown'] === true,
    quiet: options['quiet'] === true,
    pictures: pictures.value,
  };
  const parts = [choice, strings, settings, office, pictures];
  return { value, diagnostics: parts.flatMap((each) => each.diagnostics) };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}

function misread(problem: string): Diagnostic {
  if (problem.startsWith('Not enough non-option arguments')) return wordMissing();
  const message = problem.split('\n')[0]?.replace(/\.?$/, '.') ?? '';
  return errorAt('cli/bad-value', message, { hints: ['see coop-press --help'] });
}

/** Which one, the usage of the command says best. */
function wordMissing(): Diagnostic {
  const usages = Object.values(COMMANDS).filter(({ usage }) => usage.includes('<'));
  return errorAt('cli/bad-value', 'The command needs more words.', {
    hints: usages.map(({ usage }) => `coop-press ${usage}`),
  });
}

function unknownCommand(name: string): Diagnostic {
  const message = name === '' ? 'A command is missing.' : `There is no command “${name}”.`;
  return errorAt('cli/unknown-command', message, { hints: [nameHint(name, COMMAND_NAMES)] });
}

/** How many words a command takes after its name; without an entry, any number. */
const MOST_WORDS: Readonly<Partial<Record<CommandName, number>>> = {
  impose: 1,
  list: 0,
  new: 2,
  printer: 0,
  'test-sheet': 1,
};

/** Options the command does not have, and words where it takes none. */
function misfits(command: CommandName, { words, options }: ReadArguments): readonly Diagnostic[] {
  const known = Object.keys(COMMANDS[command].options);
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  const spare = words.slice(1 + (MOST_WORDS[command] ?? words.length));
  return [
    ...unknown.map((name) => unknownOption(command, name, known)),
    ...spare.map((word) =>
      errorAt('cli/bad-value', `The command “${command}” has no use for “${word}”.`),
    ),
  ];
}

function unknownOption(command: CommandName, name: string, known: readonly string[]): Diagnostic {
  const dashes = (option: string) => `${option.length === 1 ? '-' : '--'}${option}`;
  return errorAt(
    'cli/unknown-option',
    `The command “${command}” has no option “${dashes(name)}”.`,
    { hints: [nameHint(dashes(name), known.map(dashes))] },
  );
}
