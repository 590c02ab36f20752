import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { Content, Organisation } from '../../model/content.js';
import { collect, collectSound, type Outcome } from '../../model/outcome.js';
import type { OrganisationFiles, Sources } from '../../model/sources.js';
import { parseBrand } from './parse-brand.js';
import { parseEditionFile } from './parse-edition-file.js';
import { parseGuide } from './parse-guide.js';
import { parseStrings } from './parse-strings.js';

/** All YAML files of a project, understood; undefined where one is not sound that concerns more than an organisation. */
export function parseYamlSources(
  sources: Sources,
  aliasLimit: number,
): Outcome<Omit<Content, 'sections' | 'languages'> | undefined> {
  const guide = parseGuide(sources.guide, aliasLimit);
  const own = parseOrganisation(sources, aliasLimit);
  const base = sources.base && parseOrganisation(sources.base, aliasLimit);
  const editions = collectSound(sources.editions.map((file) => parseEditionFile(file, aliasLimit)));
  const organisations = parseOrganisations(sources.organisations, aliasLimit);
  const everybodys = [guide, own, ...(base ? [base] : []), editions].flatMap(
    (each) => each.diagnostics,
  );
  const diagnostics = [...everybodys, ...organisations.diagnostics];
  if (!guide.value || hasErrors(everybodys)) return { value: undefined, diagnostics };
  const value = {
    guide: guide.value,
    ...own.value,
    ...(base && { base: base.value }),
    builtIn: sources.builtIn,
    editions: editions.value,
    organisations: organisations.value,
  };
  return { value, diagnostics };
}

function parseOrganisations(
  folders: Sources['organisations'],
  aliasLimit: number,
): Outcome<Content['organisations']> {
  const slugs = Object.keys(folders);
  const parsed = collect(slugs.map((slug) => parseOrganisation(folders[slug] ?? {}, aliasLimit)));
  const entries = slugs.map((slug, index) => [slug, parsed.value[index] ?? NOTHING] as const);
  return { value: Object.fromEntries(entries), diagnostics: parsed.diagnostics };
}

const NOTHING: Organisation = { brand: {}, strings: {} };

function parseOrganisation(files: OrganisationFiles, aliasLimit: number): Outcome<Organisation> {
  const brand = files.brand && parseBrand(files.brand, aliasLimit);
  const strings = files.strings && parseStrings(files.strings, aliasLimit);
  return {
    value: { brand: brand?.value ?? {}, strings: strings?.value ?? {} },
    diagnostics: [...(brand?.diagnostics ?? []), ...(strings?.diagnostics ?? [])],
  };
}
