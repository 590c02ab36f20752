import type { Place } from '../diagnostics/diagnostic.js';
import { FRAME_NUMBER } from './continue-frames.js';
import { settleSpaces, withoutLeadingSpace } from './empty-space.js';
import { childrenOf, type EngineNode, numberProp, TYPE } from './engine-node.js';
import { keepHeadings } from './keep-headings.js';
import { isShort } from './keep-short.js';
import { namePicture } from './name-picture.js';
import type { Preparation } from './preparation.js';
import { prepareText, type TextContext } from './prepare-text.js';
import { ENGINE_TYPE, flattenStyle, inheritType } from './type-style.js';

/** Prop by which an unsplittable block is found again after layout. */
export const BLOCK_NUMBER = 'blockNumber';

interface LayoutProps {
  readonly pageNumber: number;
  readonly subPageNumber?: number;
  readonly [name: string]: unknown;
}

type PageLayout = (props: LayoutProps, content: readonly EngineNode[]) => readonly EngineNode[];

/**
 * Makes the page of one section ready for the engine. The page's `layout` prop gets the true page number, and what it
 * returns is prepared like the content. The engine would paginate everything twice where a layout could print the
 * number of all pages; ours cannot, so the prop is taken away as soon as it has been read.
 */
export function preparePage(page: EngineNode, pagesBefore: number, into: Preparation): void {
  const context = { type: ENGINE_TYPE, place: undefined, isContent: true, isRepeated: false };
  const type = inheritType(context.type, flattenStyle(page));
  if (childrenOf(page).length === 0) page.children = [emptyView()];
  for (const child of childrenOf(page)) prepare(child, { ...context, type }, into);
  settleSpaces(page);
  keepHeadings(page);
  const props = page.props ?? {};
  page.props = props;
  const layout = (props['layout'] ?? plainLayout) as PageLayout;
  const furniture = { ...context, type, isContent: false };
  props['layout'] = ((given, content) => {
    if (given.subPageNumber !== undefined) delete props['layout'];
    for (const node of content) measureBlocks(node, into);
    const { totalPages: _, subPageTotalPages: __, ...rest } = given;
    const shown = (given.subPageNumber ?? 1) > 1 ? withoutLeadingSpace(content) : content;
    const nodes = layout({ ...rest, pageNumber: pagesBefore + given.pageNumber }, shown);
    const known = new Set(content);
    for (const node of nodes) prepare(node, furniture, into, known);
    return nodes;
  }) satisfies PageLayout;
}

const plainLayout: PageLayout = (_, content) => content;

/** Content comes here once more before it is laid out on its page, which would press a block that is too tall. */
function measureBlocks(node: EngineNode, into: Preparation): void {
  const height = node.box?.height ?? 0;
  const number = numberProp(node, BLOCK_NUMBER);
  const place = node.props?.['source'] as Place | undefined;
  if (number !== undefined && height > 0) into.blocks.set(number, { height, place });
  const room = numberProp(node, 'fitBox');
  if (room !== undefined && height > 0) into.fitBoxes.push({ room, height });
  if (node.type === TYPE.text || node.type === TYPE.svg) return;
  for (const child of childrenOf(node)) measureBlocks(child, into);
}

/** The engine makes no page at all out of no content. */
function emptyView(): EngineNode {
  return { type: TYPE.view, props: {}, style: {}, children: [] };
}

function prepare(
  node: EngineNode,
  context: TextContext,
  into: Preparation,
  done: ReadonlySet<EngineNode> = new Set(),
): void {
  if (done.has(node) || node.type === TYPE.svg || node.type === TYPE.textInstance) return;
  const type = inheritType(context.type, flattenStyle(node));
  const place = (node.props?.['source'] as Place | undefined) ?? context.place;
  if (node.type === TYPE.text) {
    prepareText(node, { ...context, place }, into);
    return;
  }
  if (node.type === TYPE.link) wrapLinkText(node);
  namePicture(node);
  const isRepeated = context.isRepeated || node.props?.['fixed'] === true;
  const inner = { ...context, type, place, isRepeated };
  for (const child of childrenOf(node)) prepare(child, inner, into, done);
  settleSpaces(node);
  keepHeadings(node);
  keepOrSplit(node, into);
  const mustFit = numberProp(node, 'fitBox') !== undefined;
  if (node.props?.['wrap'] === false && !mustFit) numberBlock(node, into);
}

/** A short box stays whole; a long one may split, so no least height may hold its parts open. */
function keepOrSplit(node: EngineNode, into: Preparation): void {
  if (node.props?.['framed'] === true) numberFrame(node, into);
  if (numberProp(node, 'unsplitUpTo') === undefined) return;
  if (isShort(node)) {
    node.props = { ...node.props, wrap: false };
    return;
  }
  const { minHeight: _, ...style } = flattenStyle(node);
  node.style = style;
  numberFrame(node, into);
}

function numberFrame(node: EngineNode, into: Preparation): void {
  const breaks = into.breakBefore.has(into.framed);
  node.props = { ...node.props, [FRAME_NUMBER]: into.framed, ...(breaks && { break: true }) };
  into.framed += 1;
}

function numberBlock(node: EngineNode, into: Preparation): void {
  const number = into.unsplit;
  into.unsplit += 1;
  node.props = { ...node.props, [BLOCK_NUMBER]: number };
  if (into.mayWrap.has(number)) node.props['wrap'] = true;
}

/** The engine would wrap the bare text of a link in a Text of its own, without our plan. */
function wrapLinkText(link: EngineNode): void {
  const isBare = childrenOf(link).some((child) => child.type === TYPE.textInstance);
  if (!isBare) return;
  link.children = [{ type: TYPE.text, props: {}, style: {}, children: [...childrenOf(link)] }];
}
