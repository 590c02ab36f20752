import { type Block, type Guide, type Item, plain } from './guide.js';

/** All that a reader of the guide reads, in order, one string a sentence. */
export function sentencesOf({ sections }: Guide): readonly string[] {
  return sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(inBlock)]);
}

function inBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'photograph':
      return [];
    case 'list':
      return block.items.flatMap(inItem);
    case 'table':
      return [block.head, ...block.rows].flat();
    default:
      return block.sentences.map(plain);
  }
}

function inItem({ sentence, items }: Item): readonly string[] {
  return [plain(sentence), ...items.flatMap(inItem)];
}
