import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { statusOf } from '../edition/status-of.js';
import type { Outcome } from '../model/outcome.js';
import type { ProjectRequest } from '../model/project.js';
import type { Status } from '../model/status.js';
import { openTexts } from '../pipeline/open-texts.js';

/** How far every translation and every country has got, or those that are named. */
export async function status(
  project: ProjectRequest,
  names: readonly string[],
): Promise<Outcome<Status | undefined>> {
  const opened = await openTexts(project);
  if (!opened.value) return { value: undefined, diagnostics: opened.diagnostics };
  const { content, settings } = opened.value;
  const all = statusOf(content, settings.today);
  const known = [
    ...all.languages.map(({ language }) => language),
    ...new Set(all.countries.map(({ country }) => country)),
  ];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return { value: undefined, diagnostics: unknown.map((name) => nobody(name, known)) };
  }
  const isAsked = (name: string) => names.length === 0 || names.includes(name);
  const value: Status = {
    languages: all.languages.filter(({ language }) => isAsked(language)),
    countries: all.countries.filter(({ country }) => isAsked(country)),
  };
  const errors = opened.diagnostics.filter(({ severity }) => severity === 'error');
  return { value, diagnostics: errors };
}

function nobody(name: string, known: readonly string[]): Diagnostic {
  return errorAt('cli/bad-value', `There is no translation or country “${name}”.`, {
    hints: [nameHint(name, known)],
  });
}
