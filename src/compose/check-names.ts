import { type Diagnostic, errorAt, type Place, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint, nearestName } from '../diagnostics/suggest.js';
import type { Block } from '../model/block.js';
import type { Edition } from '../model/edition.js';
import type { Inline } from '../model/inline.js';
import type { Section } from '../model/section.js';
import { inlinesOf } from './inlines-of.js';
import { rewriteSection } from './rewrite-section.js';

/** Icons, drawings, interface words and templates that the sections and the guide name. */
export function checkNames(edition: Edition, templates: readonly string[]): readonly Diagnostic[] {
  const sections = Object.values(edition.sections);
  return [
    ...checkSteps(edition),
    ...sections.flatMap((section) => [
      ...checkHead(section, edition, templates),
      ...inlinesOf(section).flatMap((inline) => checkInline(inline, section, edition)),
      ...scaleIcons(section).flatMap(({ name, place }) => checkIcon(name, place, edition)),
    ]),
  ];
}

function checkSteps({ guide, art }: Edition): readonly Diagnostic[] {
  return guide.steps.flatMap(({ drawing }) =>
    drawing === undefined || Object.hasOwn(art.drawings, drawing)
      ? []
      : [unknownDrawing(drawing, guide.place, art.drawings)],
  );
}

function checkHead(
  section: Section,
  edition: Edition,
  templates: readonly string[],
): readonly Diagnostic[] {
  const { icon, picture, outputs = [], keyPlaces, place } = section;
  const { drawings } = edition.art;
  const unknown = outputs.filter((name) => !templates.includes(name));
  return [
    ...(icon === undefined ? [] : checkIcon(icon, keyPlaces?.['icon'] ?? place, edition)),
    ...(picture === undefined || Object.hasOwn(drawings, picture)
      ? []
      : [unknownDrawing(picture, keyPlaces?.['picture'] ?? place, drawings)]),
    ...unknown.map((name) =>
      errorAt('compose/unknown-template', `There is no template “${name}”.`, {
        place: keyPlaces?.['outputs'] ?? place,
        hints: [nameHint(name, templates)],
      }),
    ),
  ];
}

function checkInline(inline: Inline, section: Section, edition: Edition): readonly Diagnostic[] {
  if (inline.type === 'icon') return checkIcon(inline.name, inline.place ?? section.place, edition);
  if (inline.type !== 'string' || Object.hasOwn(edition.strings, inline.key)) return [];
  const near = nearestName(inline.key, Object.keys(edition.strings));
  // A word that no file mentions may well be one that is given with --set; only a near miss is suspicious.
  if (near === undefined) return [];
  return [
    warningAt('compose/unknown-string', `No interface word is called “${inline.key}”.`, {
      place: inline.place ?? section.place,
      hints: [`the nearest name is “${near}”`, 'until it is set, room to write is printed'],
    }),
  ];
}

interface Named {
  readonly name: string;
  readonly place: Place;
}

function scaleIcons(section: Section): readonly Named[] {
  const found: Named[] = [];
  const block = (each: Block) => {
    if (each.type === 'scale') {
      for (const { icon } of each.rows) if (icon) found.push({ name: icon, place: each.place });
    }
    return each;
  };
  rewriteSection(section, { block });
  return found;
}

function checkIcon(name: string, place: Place, { art }: Edition): readonly Diagnostic[] {
  if (Object.hasOwn(art.icons, name)) return [];
  const hints = [nameHint(name, Object.keys(art.icons)), 'icons lie in content/icons'];
  return [errorAt('compose/unknown-icon', `There is no icon “${name}”.`, { place, hints })];
}

function unknownDrawing(
  name: string,
  place: Place,
  drawings: Edition['art']['drawings'],
): Diagnostic {
  const hints = [nameHint(name, Object.keys(drawings)), 'drawings lie in content/drawings'];
  return errorAt('compose/unknown-drawing', `There is no drawing “${name}”.`, { place, hints });
}
