import { rewriteSection } from '../../src/compose/rewrite-section.js';
import type { Block } from '../../src/model/block.js';
import { type Inline, plainText } from '../../src/model/inline.js';
import type { PlacedSection, Publication } from '../../src/model/publication.js';

type Text = readonly Inline[];

/** How much longer another language may be than the base text. */
export const SWELL = 0.35;

/** Every text of a publication made longer by a third and a bit, with words of its own, as a translation would be. */
export function lengthen(publication: Publication): Publication {
  const { guide } = publication;
  return {
    ...publication,
    guide: { ...guide, steps: guide.steps.map((step) => ({ ...step, name: longer(step.name) })) },
    sections: publication.sections.map(longerSection),
    contents: publication.contents.map(({ title, entries }) => ({
      ...(title !== undefined && { title: longer(title) }),
      entries: entries.map((entry) => ({ ...entry, title: longer(entry.title) })),
    })),
  };
}

/** Only the titles of sections, made longer twice over. */
export function lengthenTitles(publication: Publication): Publication {
  const long = lengthen(lengthen(publication)).sections;
  const sections = publication.sections.map((placed, index) => {
    const title = long[index]?.section.title ?? placed.section.title;
    return { ...placed, section: { ...placed.section, title } };
  });
  return { ...publication, sections };
}

/** The text with its own words again behind it, the last one cut, until it has 1.35 times its letters. One word grows by itself. */
export function longer(text: string): string {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  const joint = words.length > 1 ? ' ' : '';
  let room = Math.round(text.trim().length * SWELL);
  let longest = text;
  for (let index = 0; room > joint.length && words.length > 0; index += 1) {
    const word = (words[index % words.length] ?? '').slice(0, room - joint.length);
    longest += joint + word;
    room -= word.length + joint.length;
  }
  return longest;
}

function longerSection(placed: PlacedSection): PlacedSection {
  const section = rewriteSection(placed.section, { text: longerText, block: longerBlock });
  return { ...placed, section: { ...section, shortTitle: longer(section.shortTitle) } };
}

/** What is added stands at the end, in the style of what is there; numbers stay what they are. */
function longerText(text: Text): Text {
  const all = plainText(text);
  return /\p{L}/u.test(all) ? addBehind(text, longer(all).slice(all.length)) : text;
}

function addBehind(text: Text, added: string): Text {
  const at = text.findLastIndex(holdsWords);
  return text.map((inline, index): Inline => {
    if (index !== at) return inline;
    if (inline.type === 'text') return { ...inline, value: inline.value + added };
    if (!('children' in inline)) return inline;
    return { ...inline, children: addBehind(inline.children, added) };
  });
}

function holdsWords(inline: Inline): boolean {
  return inline.type === 'text' || ('children' in inline && inline.children.some(holdsWords));
}

/** Words of a block that are no text of its own. */
function longerBlock(block: Block): Block {
  switch (block.type) {
    case 'scale':
      return { ...block, sets: block.sets.map(longer) };
    case 'lines':
      return block.example === undefined ? block : { ...block, example: longer(block.example) };
    default:
      return block;
  }
}
