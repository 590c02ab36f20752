import type { EditionFile } from '../model/content.js';
import { languageChain } from './language-chain.js';
import { regionChain } from './region-chain.js';

/** The folders under `content/` that an edition is made from, besides the base: `languages/fr`, `countries/BE`, `countries/BE/fr`. */
export function layerFolders(
  { organisation, country, language }: EditionFile,
  baseLanguage: string,
): readonly string[] {
  const chain = languageChain(language);
  const places = [
    ...regionChain(country?.code).map((code) => `countries/${code}`),
    ...(organisation ? [`organisations/${organisation.slug}`] : []),
  ];
  const spoken = [...chain, ...languageChain(baseLanguage)];
  return [
    ...chain.map((tag) => `languages/${tag}`),
    ...places,
    ...places.flatMap((folder) => spoken.map((tag) => `${folder}/${tag}`)),
  ];
}
