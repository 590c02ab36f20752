import { Document, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { EngineNode } from './engine-node.js';
import { childrenOf, TYPE } from './engine-node.js';

interface Root {
  readonly container: { readonly document: EngineNode | null };
  readonly updateContainer: (document: null) => void;
}

/** Elements to a tree of plain nodes, with components, hooks and context resolved: the one page of a section. */
export function reconcile(page: unknown): EngineNode {
  const root = pdf(createElement(Document, null, page as ReactElement)) as unknown as Root;
  const { document } = root.container;
  // React would keep its own tree of every section as long as ours.
  root.updateContainer(null);
  const pages = document ? childrenOf(document) : [];
  const [first] = pages;
  if (!first || first.type !== TYPE.page || pages.length > 1) {
    throw new Error(
      'its “page” gave no single React-PDF <Page>, or a component in it threw what React printed',
    );
  }
  return first;
}
