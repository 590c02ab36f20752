import { errorAt } from '../diagnostics/diagnostic.js';
import type { Content, Overlay } from '../model/content.js';
import { collectSound, type Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { OverlayFiles, TextFile } from '../model/sources.js';
import { parseSection } from './parse-section.js';
import { idOf, parseTexts, type TextOptions } from './parse-texts.js';
import { parseFacts } from './yaml/parse-facts.js';
import { parseOrder } from './yaml/parse-order.js';
import { parseWords } from './yaml/parse-words.js';

type Folders = Readonly<Record<string, OverlayFiles>>;

/** What every organisation says instead of the base, by slug. */
export function parseOrganisations(
  folders: Folders,
  options: TextOptions,
): Outcome<Content['organisations']> {
  return parseAll(Object.entries(folders), 'content/organisations', options);
}

/** ISO 3166-1, and after a hyphen the part of ISO 3166-2 that names a region. */
const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** What every country and region says instead of the base, by its code. */
export function parseCountries(
  folders: Folders,
  options: TextOptions,
): Outcome<Content['countries']> {
  const sound = Object.entries(folders).filter(([name]) => COUNTRY.test(name));
  const parsed = parseAll(sound, 'content/countries', options);
  const wrong = Object.keys(folders)
    .filter((name) => !COUNTRY.test(name))
    .map(wrongCode);
  return { value: parsed.value, diagnostics: [...parsed.diagnostics, ...wrong] };
}

function wrongCode(name: string) {
  const upper = name.toUpperCase().replace('_', '-');
  const hints = [
    COUNTRY.test(upper)
      ? `call the folder “${upper}”`
      : 'call the folder by its ISO 3166 code, as BE or, for a region, CA-QC',
  ];
  const place = { file: `content/countries/${name}` };
  return errorAt('parse/country-code', `“${name}” is no code of a country.`, { place, hints });
}

function parseAll(
  folders: readonly (readonly [name: string, files: OverlayFiles])[],
  folder: string,
  options: TextOptions,
): Outcome<Readonly<Record<string, Overlay>>> {
  const parsed = folders.map(([name, files]) => {
    const { value, diagnostics } = parseOverlay(files, `${folder}/${name}`, options);
    return { value: [name, value] as const, diagnostics };
  });
  const { value, diagnostics } = collectSound(parsed);
  return { value: Object.fromEntries(value), diagnostics };
}

function parseOverlay(
  files: OverlayFiles,
  folder: string,
  { sections, parse, aliasLimit }: TextOptions,
): Outcome<Overlay> {
  const words = parseWords(files, { aliasLimit });
  const order = files.order && parseOrder(files.order, aliasLimit);
  const facts = files.facts && parseFacts(files.facts, aliasLimit);
  const read = (file: TextFile, language: string): Outcome<Section | undefined> => {
    const base = sections.find(({ id }) => id === idOf(file));
    return parseSection(file, { ...parse, language, ...(base && { base, head: 'changes' }) });
  };
  const texts = parseTexts(files.texts ?? {}, folder, { aliasLimit, read });
  return {
    value: {
      ...words.value,
      texts: texts.value,
      ...(order?.value && { order: order.value }),
      ...(facts?.value && { facts: facts.value }),
    },
    diagnostics: [words, order, facts, texts].flatMap((part) => part?.diagnostics ?? []),
  };
}
