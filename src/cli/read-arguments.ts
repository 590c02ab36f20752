import yargs, { type Arguments, type Argv } from 'yargs';
import { EXIT_MEANINGS } from './exit-codes.js';
import { COMMANDS, type CommandHelp } from './options.js';

export interface CommandLine {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly version: string;
  readonly columns: number;
}

/** What yargs makes of a command line: a help text to show, a problem, or words and options as they were given. */
export interface ReadArguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly shown: string;
  readonly problem?: string;
}

/** Without a command the help is shown. */
export async function readArguments(line: CommandLine): Promise<ReadArguments> {
  const parser = createParser(line);
  for (const each of Object.values<CommandHelp>(COMMANDS)) addCommand(parser, each);
  const args = line.args.length > 0 ? [...line.args] : ['--help'];
  let read: ReadArguments | undefined;
  await parser.parse(args, {}, (error, argv, shown) => {
    read = asRead(argv as Arguments, error ? '' : shown, error?.message);
  });
  return read ?? { words: [], options: {}, shown: '' };
}

/** Yargs may neither print nor exit, nor ask which language the machine speaks, nor guess at numbers. */
function createParser({ version, columns }: CommandLine): Argv {
  return yargs()
    .scriptName('coop-press')
    .usage('$0 <command> [options]\n\nPrints guides: Markdown in, booklets and handouts out.')
    .detectLocale(false)
    .exitProcess(false)
    .wrap(columns)
    .version(version)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'boolean-negation': false,
    })
    .epilogue(exitCodes());
}

function addCommand(parser: Argv, { usage, describe, options, examples }: CommandHelp): void {
  const lines = examples.map(([line, what]): [string, string] => [line, what]);
  parser.command(usage, describe, (command) =>
    command.usage(`$0 ${usage}\n\n${describe}`).options(options).example(lines),
  );
  parser.example(lines);
}

function exitCodes(): string {
  return ['Exit codes:', ...EXIT_MEANINGS.map(([code, what]) => `  ${code}  ${what}`)].join('\n');
}

function asRead(argv: Arguments, shown: string, problem: string | undefined): ReadArguments {
  const { _: words, $0: _name, help: _help, version: _version, ...rest } = argv;
  const names = positionalsOf(String(words[0] ?? ''));
  // Yargs sets aside the words that it has a name for; those that are too many come after them.
  const [command = [], ...spare] = words;
  const named = names.flatMap((name) => rest[name] ?? []);
  const said = [command, named, spare].flat().map(String);
  const options = Object.fromEntries(Object.entries(rest).filter(([key]) => !names.includes(key)));
  return { words: said, options, shown, ...(problem !== undefined && { problem }) };
}

/** The words that a command takes after its name, as its usage names them. */
function positionalsOf(command: string): readonly string[] {
  const found = Object.entries<CommandHelp>(COMMANDS).find(([name]) => name === command);
  return [...(found?.[1].usage ?? '').matchAll(/[<[](\w+)(?:\.\.)?[>\]]/g)].flatMap(
    ([, name]) => name ?? [],
  );
}
