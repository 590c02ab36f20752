import type { Content, EditionFile } from '../model/content.js';
import type { Guide } from '../model/guide.js';
import { languageChain } from '../model/language-chain.js';
import { organisationChain } from './organisation-chain.js';
import { regionChain } from './region-chain.js';

/** What editions stand on. */
export interface Ground {
  readonly guide: Pick<Guide, 'language'>;
  readonly organisations: Content['organisations'];
}

/** The folders under `content/` that an edition is made from, besides the base: `languages/fr`, `countries/BE`, `countries/BE/fr`; of organisations whose brands its own extends only that. */
export function layerFolders(
  { organisation, country, language }: EditionFile,
  { guide, organisations }: Ground,
): readonly string[] {
  const chain = languageChain(language);
  const places = [
    ...regionChain(country?.code).map((code) => `countries/${code}`),
    ...(organisation ? [`organisations/${organisation.slug}`] : []),
  ];
  const spoken = [...chain, ...languageChain(guide.language)];
  const extended = organisationChain(organisation?.slug, organisations).value.slice(1);
  return [
    ...chain.map((tag) => `languages/${tag}`),
    ...places,
    ...extended.map((slug) => `organisations/${slug}`),
    ...places.flatMap((folder) => spoken.map((tag) => `${folder}/${tag}`)),
  ];
}
