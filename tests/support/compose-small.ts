import { type ComposeOptions, composePublication } from '../../src/compose/compose-publication.js';
import type { Block } from '../../src/model/block.js';
import type { Edition } from '../../src/model/edition.js';
import { plainText } from '../../src/model/inline.js';
import type { PlacedSection } from '../../src/model/publication.js';
import type { Section } from '../../src/model/section.js';
import type { Template } from '../../src/model/template.js';
import { textsOf, walkBlocks } from '../../src/model/walk.js';
import { smallEdition, smallSection, smallTemplate } from './small-edition.js';

export const PLACE = { file: 'content/editions/en.yaml', line: 2 };
export const OPTIONS: ComposeOptions = {
  request: { template: 'booklet', variant: 'full', profile: 'screen', place: PLACE },
  only: [],
  images: {},
  creator: 'coop-press 1.0.0',
  date: 7,
};

export interface Change {
  readonly edition?: Partial<Edition>;
  readonly template?: Partial<Template>;
  readonly options?: Partial<ComposeOptions>;
}
export const compose = (
  sections: readonly Section[],
  { edition, template, options }: Change = {},
) =>
  composePublication(smallEdition(sections, edition), smallTemplate(template), {
    ...OPTIONS,
    ...options,
  });
export const placed = (sections: readonly Section[], change?: Change): readonly PlacedSection[] =>
  compose(sections, change).value?.sections ?? [];
/** In their order. */
export const ids = (all: readonly PlacedSection[]) => all.map(({ section }) => section.id);

/** All words of a section as they will be read. */
export function wordsIn({ section }: PlacedSection): string {
  const texts: string[] = [];
  const blocks: readonly Block[] = [
    ...section.blocks,
    ...section.notes.flatMap((note) => note.blocks),
  ];
  walkBlocks(blocks, (block) => texts.push(...textsOf(block).map(plainText)));
  return texts.join(' / ');
}
/** The words of a section of its own. */
export const first = (markdown: string, change?: Change) => {
  const [only] = placed([smallSection('a', markdown)], change);
  return only ? wordsIn(only) : undefined;
};
