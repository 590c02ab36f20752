import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint, nearestName } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';
import { type Named, sectionReferences } from '../model/references.js';
import type { Section } from '../model/section.js';

/** Icons, drawings, interface words and templates that the sections and the guide name. */
export function checkNames(edition: Edition, templates: readonly string[]): readonly Diagnostic[] {
  const { guide, art } = edition;
  const silhouettes = guide.steps.flatMap(({ drawing: name }) =>
    name === undefined ? [] : [{ name, place: guide.place }],
  );
  const inSections = Object.values(edition.sections).flatMap((section) => {
    const { icons, drawings, strings } = sectionReferences(section);
    return [
      ...icons.flatMap((icon) => unknownArt(icon, ICONS, art.icons)),
      ...drawings.flatMap((drawing) => unknownArt(drawing, DRAWINGS, art.drawings)),
      ...strings.flatMap((word) => suspiciousString(word, edition)),
      ...unknownTemplates(section, templates),
    ];
  });
  return [
    ...silhouettes.flatMap((drawing) => unknownArt(drawing, DRAWINGS, art.drawings)),
    ...inSections,
  ];
}

interface ArtKind {
  readonly code: 'compose/unknown-icon' | 'compose/unknown-drawing';
  readonly noun: string;
  readonly folder: string;
}

const ICONS: ArtKind = { code: 'compose/unknown-icon', noun: 'icon', folder: 'content/icons' };
const DRAWINGS: ArtKind = {
  code: 'compose/unknown-drawing',
  noun: 'drawing',
  folder: 'content/drawings',
};

function unknownArt(
  { name, place }: Named,
  { code, noun, folder }: ArtKind,
  known: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  if (Object.hasOwn(known, name)) return [];
  // Variants (“name.rtl”) are chosen by templates, not by authors.
  const names = Object.keys(known).filter((each) => !each.includes('.'));
  const hints = [nameHint(name, names), `a file of ${folder} gives its name`];
  return [errorAt(code, `There is no ${noun} “${name}”.`, { place, hints })];
}

/** A word that no file mentions may well be one that is given with --set; only a near miss is suspicious. */
function suspiciousString({ name, place }: Named, { strings }: Edition): readonly Diagnostic[] {
  if (Object.hasOwn(strings, name)) return [];
  const near = nearestName(name, Object.keys(strings));
  if (near === undefined) return [];
  return [
    warningAt('compose/unknown-string', `No interface word is called “${name}”.`, {
      place,
      hints: [`the nearest name is “${near}”`, 'until it is set, room to write is printed'],
    }),
  ];
}

function unknownTemplates(
  { outputs = [], keyPlaces, place }: Section,
  templates: readonly string[],
): readonly Diagnostic[] {
  return outputs
    .filter((name) => !templates.includes(name))
    .map((name) =>
      errorAt('compose/unknown-template', `There is no template “${name}”.`, {
        place: keyPlaces?.['outputs'] ?? place,
        hints: [nameHint(name, templates)],
      }),
    );
}
