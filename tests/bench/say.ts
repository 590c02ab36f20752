import type { Run, Sentence } from './guide.js';

/** Numbers from 0 to under 1, always the same ones for one seed (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const THINGS =
  words(`account adviser agreement apprentice assembly bakery balance bank baker board budget
  building calendar canteen carpenter charter chair child choice client colleague committee community
  contract cook cooperative customer decision delivery district doubt election enterprise equipment estate
  experience federation founder future garden goal grant group guest harvest hour household idea income
  invoice kitchen landlord law lesson library loan machine manager market meeting member minute mistake
  neighbour network notice offer office orchard owner partner pension plan price promise proposal question
  reason record register repair report reserve result risk roof room school season service share shop skill
  statute store story street supplier surplus task teacher tool town training treasurer union village visitor
  vote wage warehouse week workshop worker year`);
const KINDS =
  words(`affordable careful cautious cheerful clear common complete cooperative curious democratic
  different difficult early empty equal experienced fair faithful first flexible friendly full generous good
  helpful honest important independent large last late local lasting long modest mutual necessary new old open
  ordinary patient perfect permanent possible practical quiet ready regional regular reliable responsible
  seasonal second serious shared short simple small social steady strong temporary thorough useful voluntary
  warm whole willing written young`);
const DEEDS =
  words(`accepts answers arranges asks builds calculates changes checks chooses collects compares
  considers counts delivers describes discusses encourages examines explains finds follows forgets gives helps
  improves inspects invites keeps learns lends manages measures meets mends needs offers opens organises
  permits plans prepares protects questions reads receives records remembers repairs reports respects reviews
  saves serves shares shows signs strengthens supports surprises teaches tries understands visits welcomes
  writes`);
const MANNERS =
  words(`afterwards again alone already beforehand carefully calmly early gladly immediately later
  often openly patiently promptly quietly rarely regularly separately soon together twice weekly willingly`);
const JOINTS = words(`although because before once since unless until whenever where while`);

/** What a made-up adviser says: grammatical, and without a mark that a typographer would change. */
export interface Speaker {
  readonly pick: (from: readonly string[]) => string;
  readonly clause: () => string;
  readonly sentence: () => Sentence;
  readonly sentences: (count: number) => readonly Sentence[];
  readonly title: () => string;
  readonly thing: () => string;
}

export function speakerOf(chance: Chance): Speaker {
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? '';
  const thing = () => pick(THINGS);
  const naming = () => `the ${chance() < 0.55 ? `${pick(KINDS)} ` : ''}${thing()}`;
  const manner = () => (chance() < 0.35 ? ` ${pick(MANNERS)}` : '');
  const clause = () => `${naming()} ${pick(DEEDS)} ${naming()}${manner()}`;
  const tail = () => (chance() < 0.6 ? `, ${pick(JOINTS)} ${clause()}` : '');
  const addition = () => (chance() < 0.25 ? ` and ${clause()}` : '');
  const sentence = () => stressed(`${capital(clause() + tail() + addition())}.`, chance);
  return {
    pick,
    clause,
    sentence,
    sentences: (count) => Array.from({ length: count }, sentence),
    title: () =>
      `${capital(pick(KINDS))} ${thing()} ${pick(['and', 'for', 'with'])} the ${thing()}`,
    thing: () => capital(thing()),
  };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One sentence in six has a strong word, never its first or last: marks beside it stay plain. */
function stressed(text: string, chance: Chance): Sentence {
  const spoken = text.split(' ');
  const at = 1 + Math.floor(chance() * (spoken.length - 2));
  const word = spoken[at] ?? '';
  if (chance() > 1 / 6 || word.endsWith(',')) return [{ text, strong: false }];
  const run = (part: string, strong = false): Run => ({ text: part, strong });
  const before = spoken.slice(0, at).join(' ');
  const after = spoken.slice(at + 1).join(' ');
  return [run(`${before} `), run(word, true), run(` ${after}`)];
}
