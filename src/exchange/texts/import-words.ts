import type { TextFile } from '../../model/sources.js';
import type { Strings } from '../../model/strings.js';
import { type Answer, isUsable, splitContext } from '../po/message.js';
import { setYaml } from '../yaml/set-yaml.js';

export interface WordImport {
  readonly answers: readonly Answer[];
  /** The file that says them; without text where there is none yet. */
  readonly file: TextFile;
  /** What it says, by dotted key. */
  readonly words: Strings;
}

/** A YAML file of words with what came back; undefined where nothing changes. */
export function importWords({ answers, file, words }: WordImport): TextFile | undefined {
  const text = answers.filter(isUsable).reduce((done, { context, translation }) => {
    const [, key] = splitContext(context);
    return saidBy(words, key) === translation ? done : setYaml(done, key.split('.'), translation);
  }, file.text);
  return text === file.text ? undefined : { path: file.path, text };
}

/** A plural form is the last part of its key. */
function saidBy(words: Strings, key: string): string | undefined {
  const value = words[key];
  if (typeof value === 'string') return value;
  const dot = key.lastIndexOf('.');
  const forms = words[key.slice(0, Math.max(0, dot))];
  if (forms === undefined || typeof forms === 'string') return undefined;
  return (forms as Readonly<Record<string, string>>)[key.slice(dot + 1)];
}
