import type { Block, Heading, Paragraph } from '../../model/block.js';

/** Headings of level 4 to 6 run in before the paragraph below them; one that has none stands as a line of its own. */
export function runIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    const next = blocks[index + 1];
    if (isLow(block)) return next?.type === 'paragraph' ? [] : [{ ...block, level: 3 }];
    const heading = blocks[index - 1];
    const runs = block.type === 'paragraph' && heading !== undefined && isLow(heading);
    return [runs ? joined(heading, block) : block];
  });
}

function isLow(block: Block): block is Heading {
  return block.type === 'heading' && block.level > 3;
}

function joined(heading: Heading, paragraph: Paragraph): Paragraph {
  const text = [
    { type: 'emphasis', children: heading.text },
    { type: 'text', value: '\u00a0 ' },
    ...paragraph.text,
  ] as const;
  return { ...paragraph, text, ...(heading.anchor !== undefined && { anchor: heading.anchor }) };
}
