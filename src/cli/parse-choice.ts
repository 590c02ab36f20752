import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Choice } from '../flows/request.js';
import { PROFILES, VARIANTS } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import { HOLE_WISHES } from '../print/holes.js';
import { PAPERS, type PaperName } from '../print/papers.js';

const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

/** Which outputs are asked for. Names that the sources define are checked once these are known. */
export function parseChoice(
  editions: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Outcome<Choice> {
  const variants = oneOf('variant', namesIn(options['variant']), VARIANTS);
  const profiles = oneOf('profile', namesIn(options['profile']), PROFILES);
  const sizes = oneOf('size', namesIn(options['size']), PAPER_NAMES);
  const holes = oneOf('pattern of holes', namesIn(options['holes']), HOLE_WISHES);
  const last = holes.value.at(-1);
  return {
    value: {
      drafts: false,
      editions: editions.map((name) => name.normalize('NFC')),
      templates: namesIn(options['template']),
      sections: namesIn(options['section']),
      variants: variants.value,
      profiles: profiles.value,
      sizes: sizes.value,
      ...(last && { holes: last }),
    },
    diagnostics: [variants, profiles, sizes, holes].flatMap((each) => each.diagnostics),
  };
}

/** An option may be repeated, and each time hold several names. */
function namesIn(option: unknown): readonly string[] {
  const given = Array.isArray(option) ? option : [option];
  return given
    .filter((each) => typeof each === 'string')
    .flatMap((each) => each.split(','))
    .map((name) => name.trim().normalize('NFC'))
    .filter((name) => name !== '');
}

function oneOf<Name extends string>(
  option: string,
  given: readonly string[],
  known: readonly Name[],
): Outcome<readonly Name[]> {
  const value: Name[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of given) {
    const found = known.find((each) => each === name);
    if (found !== undefined) value.push(found);
    else diagnostics.push(badValue(option, name, known));
  }
  return { value, diagnostics };
}

function badValue(option: string, name: string, known: readonly string[]): Diagnostic {
  return errorAt('cli/bad-value', `There is no ${option} “${name}”.`, {
    hints: [nameHint(name, known)],
  });
}
