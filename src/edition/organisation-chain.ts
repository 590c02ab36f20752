import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Content } from '../model/content.js';
import type { Outcome } from '../model/outcome.js';

type Organisations = Content['organisations'];

/** An organisation and those whose brands its own stands on, nearest first; up to the one that is not there, or that comes a second time. */
export function organisationChain(
  slug: string | undefined,
  organisations: Organisations,
): Outcome<readonly string[]> {
  const chain: string[] = [];
  let next = slug;
  while (next !== undefined && Object.hasOwn(organisations, next)) {
    if (chain.includes(next)) return { value: chain, diagnostics: [circle(chain, organisations)] };
    chain.push(next);
    next = organisations[next]?.brand.extends;
  }
  const isBroken = next !== undefined && chain.length > 0;
  return { value: chain, diagnostics: isBroken ? [unknown(chain, organisations)] : [] };
}

function circle(chain: readonly string[], organisations: Organisations): Diagnostic {
  const { brand } = lastOf(chain, organisations);
  const from = chain.indexOf(brand.extends ?? '');
  const round = [...chain.slice(from), brand.extends].map((slug) => `“${slug}”`);
  const message =
    round.length === 2
      ? `The brand of ${round[0]} extends itself.`
      : `Brands extend each other in a circle: ${round.join(' extends ')}.`;
  return errorAt('edition/brand-circle', message, {
    place: brand.places?.['extends'],
    hints: ['take the line “extends: …” out of one of them'],
  });
}

function unknown(chain: readonly string[], organisations: Organisations): Diagnostic {
  const { brand } = lastOf(chain, organisations);
  const slug = brand.extends ?? '';
  const others = Object.keys(organisations).filter((each) => !chain.includes(each));
  return errorAt('edition/unknown-organisation', `No organisation is called “${slug}”.`, {
    place: brand.places?.['extends'],
    hints: [nameHint(slug, others), 'an organisation is a folder of content/organisations'],
  });
}

const NOBODY = { brand: {}, strings: {} } as const;

function lastOf(chain: readonly string[], organisations: Organisations): Organisations[string] {
  return organisations[chain.at(-1) ?? ''] ?? NOBODY;
}
