import type { Block, FactTable } from './block.js';
import type { Inline } from './inline.js';
import type { Audience } from './section.js';

/** Every block with the blocks inside it, in reading order. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    walkBlocks(blocksInside(block), visit);
  }
}

/** The blocks that a reader gets: those for whoever leads go, however deep they stand, unless the reader leads. */
export function visibleBlocks(blocks: readonly Block[], audience: Audience): readonly Block[] {
  if (audience === 'facilitator') return blocks;
  const inside = (inner: readonly Block[]) => visibleBlocks(inner, audience);
  return blocks
    .filter(({ type }) => type !== 'facilitator')
    .map((block): Block => {
      switch (block.type) {
        case 'list':
        case 'numbered':
          return { ...block, items: block.items.map(inside) };
        case 'check-list':
          return {
            ...block,
            items: block.items.map((item) => ({ ...item, blocks: inside(item.blocks) })),
          };
        default:
          return 'blocks' in block ? { ...block, blocks: inside(block.blocks) } : block;
      }
    });
}

function blocksInside(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
    case 'numbered':
      return block.items.flat();
    case 'check-list':
      return block.items.flatMap((item) => item.blocks);
    default:
      return 'blocks' in block ? block.blocks : [];
  }
}

type Text = readonly Inline[];

/** The texts of one block itself, without those of the blocks inside it. */
export function textsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'quote':
      return written(block.name, block.role);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'form':
      return [...block.header, ...block.rows.flatMap((row) => [row.label, ...row.cells])];
    case 'scale':
      return block.rows.map((row) => row.text);
    case 'terms':
      return block.items.flatMap((item) => [item.term, item.text]);
    case 'fields':
      return block.items.flatMap((item) => written(item.label, item.value));
    case 'networks':
      return block.levels.flatMap(({ level, text, known = [] }) => [
        level,
        text,
        ...known.map(({ name }) => name),
      ]);
    case 'fact-table':
      return factTexts(block);
    case 'lines':
      return written(block.prompt);
    case 'figure':
      return written(block.caption);
    case 'qr':
      return written(block.label);
    default:
      return [];
  }
}

function factTexts({ columns, rows, state, sourcesLabel, sources }: FactTable): readonly Text[] {
  return [
    ...columns.flatMap(({ name, official }) => written(name, official)),
    ...rows.flatMap(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
    ...state,
    sourcesLabel,
    ...sources.map(({ title }) => title),
  ];
}

function written(...texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined);
}

/** Every inline with those inside it. */
export function walkInlines(inlines: Text, visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ('children' in inline) walkInlines(inline.children, visit);
  }
}
