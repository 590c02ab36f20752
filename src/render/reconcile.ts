import { Document, pdf } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { EngineNode } from './engine-node.js';
import { childrenOf, TYPE } from './engine-node.js';

/** Elements to a tree of plain nodes, with components, hooks and context resolved: the one page of a section. */
export function reconcile(page: unknown): EngineNode {
  const { container } = pdf(createElement(Document, null, page as ReactElement)) as unknown as {
    readonly container: { readonly document: EngineNode | null };
  };
  const pages = container.document ? childrenOf(container.document) : [];
  const [first] = pages;
  if (!first || first.type !== TYPE.page || pages.length > 1) {
    throw new Error(
      'its “page” gave no single React-PDF <Page>, or a component in it threw what React printed',
    );
  }
  return first;
}
