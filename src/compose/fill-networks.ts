import type { Networks } from '../model/block.js';
import { NETWORK_LEVELS, type Network } from '../model/facts.js';
import { whyAsk } from '../model/why-ask.js';
import { inItsLanguage } from './answer-fact.js';
import { type FactPress, noticeAsk } from './fact-press.js';

type Level = Networks['levels'][number];
type Known = NonNullable<Level['known']>[number];

/** Levels without a name of their own take the country's networks: those with a sound address first, then those to complete by hand. */
export function fillNetworks(block: Networks, press: FactPress): Networks {
  if (!block.facts) return block;
  const levels = block.levels.map((level, index): Level => {
    if (level.text.length > 0 || level.url !== undefined) return level;
    const here = press.facts.networks.filter(
      (each) => each.level === NETWORK_LEVELS[index] && !each.example,
    );
    const known = here.flatMap((each) => knownOf(each, press));
    if (known.length === 0) return level;
    const [whole, open] = [known.filter(hasAddress), known.filter((each) => !hasAddress(each))];
    return { ...level, known: [...whole, ...open] };
  });
  return { ...block, levels };
}

function hasAddress({ url }: Known): boolean {
  return url !== undefined;
}

/** A name that is not certain is left out; an address that is not certain is room to write. */
function knownOf(network: Network, press: FactPress): readonly Known[] {
  const { name, language, url, nameStatus, urlStatus, place } = network;
  const whyNot = whyAsk({ status: nameStatus }, press);
  if (whyNot) {
    noticeAsk(press, `The network “${name}”`, place, whyNot);
    return [];
  }
  const words = inItsLanguage(name, language, press);
  const noAddress = whyAsk({ status: url === undefined ? 'unknown' : urlStatus }, press);
  if (noAddress) noticeAsk(press, `The address of “${name}”`, place, noAddress);
  return [{ name: words, ...(url !== undefined && !noAddress && { url }) }];
}
