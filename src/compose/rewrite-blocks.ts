import type { Block, FormRow } from '../model/block.js';
import type { Inline } from '../model/inline.js';

export type Text = readonly Inline[];

/** What becomes of the blocks and texts of a section; what is left out stays as it is. */
export interface Rewrite {
  /** Before what is inside it. */
  readonly block?: (block: Block) => Block;
  readonly text?: (text: Text) => Text;
}

/** The same blocks rewritten, however deep they and their texts stand. */
export function rewriteBlocks(blocks: readonly Block[], rewrite: Rewrite): readonly Block[] {
  const { block: one = (each: Block) => each, text = (each: Text) => each } = rewrite;
  const inside = (inner: readonly Block[]) => rewriteBlocks(inner, rewrite);
  return blocks.map((block) => rewriteInside(one(block), inside, text));
}

type ToBlocks = (blocks: readonly Block[]) => readonly Block[];
type ToText = (text: Text) => Text;

function rewriteInside(block: Block, blocks: ToBlocks, text: ToText): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: text(block.text) };
    case 'list':
    case 'numbered':
      return { ...block, items: block.items.map(blocks) };
    case 'check-list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: blocks(item.blocks) })),
      };
    case 'callout':
    case 'facilitator':
    case 'columns':
      return { ...block, blocks: blocks(block.blocks) };
    case 'quote':
      return { ...rewriteKeys(block, ['name', 'role'], text), blocks: blocks(block.blocks) };
    case 'lines':
      return rewriteKeys(block, ['prompt'], text);
    case 'figure':
      return rewriteKeys(block, ['caption'], text);
    case 'qr':
      return rewriteKeys(block, ['label'], text);
    case 'code':
    case 'rule':
    case 'cut':
    case 'page-break':
    case 'free-space':
    case 'legal-forms':
    case 'fact-table':
      return block;
    default:
      return rewriteGrid(block, text);
  }
}

type GridName = 'table' | 'form' | 'scale' | 'terms' | 'fields' | 'networks';
type Grid = Extract<Block, { readonly type: GridName }>;

/** Blocks whose texts stand in rows. */
function rewriteGrid(block: Grid, rewrite: ToText): Block {
  switch (block.type) {
    case 'table':
      return {
        ...block,
        header: block.header.map(rewrite),
        rows: block.rows.map((row) => row.map(rewrite)),
      };
    case 'form':
      return {
        ...block,
        header: block.header.map(rewrite),
        rows: block.rows.map(formRow(rewrite)),
      };
    case 'scale':
      return { ...block, rows: block.rows.map((row) => ({ ...row, text: rewrite(row.text) })) };
    case 'terms':
      return {
        ...block,
        items: block.items.map((item) => rewriteKeys(item, ['term', 'text'], rewrite)),
      };
    case 'fields':
      return {
        ...block,
        items: block.items.map((item) => rewriteKeys(item, ['label', 'value'], rewrite)),
      };
    case 'networks':
      return {
        ...block,
        levels: block.levels.map((item) => rewriteKeys(item, ['level', 'text'], rewrite)),
      };
  }
}

function formRow(rewrite: ToText): (row: FormRow) => FormRow {
  return (row) => ({ ...row, label: rewrite(row.label), cells: row.cells.map(rewrite) });
}

/** Texts that a block may do without stay away. */
function rewriteKeys<Key extends string, Item extends { readonly [K in Key]?: Text }>(
  item: Item,
  keys: readonly Key[],
  rewrite: ToText,
): Item {
  const texts = keys.flatMap((key) => {
    const text: Text | undefined = item[key];
    return text ? [[key, rewrite(text)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(texts) };
}
