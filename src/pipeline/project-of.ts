import { checkEdition } from '../compose/check-edition.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { faultsFor } from '../edition/faults-for.js';
import { isDraft } from '../edition/is-draft.js';
import { resolveEdition } from '../edition/resolve-edition.js';
import type { Content, EditionFile } from '../model/content.js';
import type { Edition } from '../model/edition.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import type { Outcome } from '../model/outcome.js';
import type { Project, ProjectEdition } from '../model/project.js';
import type { Strings } from '../model/strings.js';
import { wordsNamed } from '../model/words-named.js';
import type { Opened } from './opened.js';
import { printer } from './printer.js';

export function projectOf(opened: Opened): Project {
  const { sources, editions: files } = opened;
  const { templates, untrusted, names } = opened.templates;
  const { content } = opened;
  return {
    editions: files.map(({ name, parsed }) => projectEdition(name, parsed.value, opened.content)),
    templates: Object.values(templates),
    untrusted,
    broken: names.filter((name) => !templates[name] && !untrusted.includes(name)),
    sections: content.sections.map((section) => section.id),
    words: wordsNamed(content, Object.values(templates)),
    fonts: sources.fonts,
    showLines: (diagnostics) => fillExcerpts(diagnostics, sources),
    resolveEdition: (name, strings) => {
      const parsed = files.find((file) => file.name === name)?.parsed;
      if (!parsed?.value) return { value: undefined, diagnostics: parsed?.diagnostics ?? [] };
      return resolve(opened, { value: parsed.value, diagnostics: parsed.diagnostics }, strings);
    },
    printOutput: printer(opened),
  };
}

function projectEdition(
  name: string,
  file: EditionFile | undefined,
  content: Content,
): ProjectEdition {
  const organisation = file?.organisation?.slug;
  const country = file?.country?.code;
  return {
    name,
    draft: file !== undefined && isDraft(content, file),
    language: file?.language ?? '',
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
  };
}

/** Where a section could not be read, that something in it is missing says nothing new. */
const CONSEQUENCES: readonly string[] = [
  'compose/unknown-section',
  'compose/unknown-anchor',
  'edition/overlays-nothing',
  'edition/unknown-section',
];

function resolve(
  opened: Opened,
  parsed: Outcome<EditionFile>,
  strings: Strings,
): Outcome<Edition | undefined> {
  const { content, sources, pictures, templates, faults } = opened;
  const { art, fonts } = sources;
  const { today, allowStaleFacts } = opened.settings;
  const stock = { art, fonts, images: pictures, strings, today, allowStaleFacts };
  const theirs = faultsFor(parsed.value, faults, content);
  if (hasErrors(theirs)) return { value: undefined, diagnostics: theirs };
  const edition = resolveEdition(content, parsed.value, stock);
  const found = edition.value ? checkEdition(edition.value, templates.names) : [];
  const isPartial = opened.isPartial || content.sections.length < sources.sections.length;
  const checked = found.filter(({ code }) => !isPartial || !CONSEQUENCES.includes(code));
  const diagnostics = [...theirs, ...parsed.diagnostics, ...edition.diagnostics, ...checked];
  return { value: edition.value, diagnostics: fillExcerpts(diagnostics, sources) };
}
