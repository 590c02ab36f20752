import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import { allTexts } from '../model/all-texts.js';
import type { Content, Words } from '../model/content.js';
import { sectionReferences } from '../model/references.js';

/** Interface words of layers and editions that nothing prints: an error where the name is all but that of a printed one. */
export function idleWords(content: Content, printed: readonly string[]): readonly Diagnostic[] {
  const { base, strings, brand, countries, organisations, editions } = content;
  const overlays = [...Object.values(countries), ...Object.values(organisations)];
  const texts = allTexts(content);
  const named = [content, ...texts].flatMap(({ sections }) =>
    sections.flatMap((section) => sectionReferences(section).strings.map(({ name }) => name)),
  );
  // A logo place may be labelled by an interface word.
  const labels = [brand, ...overlays.map((each) => each.brand)].flatMap(({ logos = [] }) =>
    logos.flatMap(({ label }) => label ?? []),
  );
  const ours = Object.keys(base?.strings ?? {});
  const known = new Set([...ours, ...Object.keys(strings), ...printed, ...named, ...labels]);
  const layers: readonly Words[] = [...texts, ...overlays, ...editions];
  return layers.flatMap(({ strings: words, stringPlaces: places = {} }) =>
    Object.keys(words)
      .filter((key) => !known.has(key))
      .map((key) => idleWord(key, places[key], known)),
  );
}

function idleWord(key: string, place: Diagnostic['place'], known: ReadonlySet<string>): Diagnostic {
  const near = nearestName(key, known);
  if (near === undefined) {
    const hints = ['print it with :string[…] in a section, or take it out'];
    const message = `Nothing prints the interface word “${key}”.`;
    return warningAt('edition/overlays-nothing', message, { place, hints });
  }
  return errorAt('edition/overlays-nothing', `There is no interface word “${key}” to replace.`, {
    place,
    hints: [`the nearest name is “${near}”`],
  });
}
