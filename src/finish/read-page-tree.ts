import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { lookUp, nameAt } from './look-up.js';

/** Pages in their order, and everything that is a part of the tree they hang in. */
export interface PageTree {
  readonly leaves: readonly PageLeaf[];
  readonly nodes: ReadonlySet<PDFRef>;
  /** Whether every branch leads to pages, and none of them round in a circle. */
  readonly isSound: boolean;
}

export interface PageLeaf {
  readonly ref: PDFRef;
  readonly node: PDFDict;
  readonly inherited: Inherited;
}

/** What a page has from the groups above it, where it does not say otherwise (ISO 32000-2, 7.7.3.4). */
export type Inherited = Readonly<Partial<Record<InheritedKey, PDFObject>>>;

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
type InheritedKey = (typeof INHERITED)[number];

interface Branch {
  readonly entry: PDFObject | undefined;
  readonly inherited: Inherited;
}

/** Walks without recursion: a hostile tree may be as deep as it likes. */
export function readPageTree(catalog: PDFDict): PageTree {
  const leaves: PageLeaf[] = [];
  const nodes = new Set<PDFRef>();
  let isSound = true;
  const open: Branch[] = [{ entry: catalog.get(PDFName.of('Pages')), inherited: {} }];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { entry } = branch;
    const node = entry instanceof PDFRef ? catalog.context.lookup(entry) : undefined;
    if (!(entry instanceof PDFRef) || !(node instanceof PDFDict) || nodes.has(entry)) {
      isSound = false;
      continue;
    }
    nodes.add(entry);
    const inherited = inherit(node, branch.inherited);
    const kids = lookUp(node, 'Kids', PDFArray);
    if (kids)
      open.push(
        ...kids
          .asArray()
          .map((kid) => ({ entry: kid, inherited }))
          .reverse(),
      );
    else if (nameAt(node, 'Type') !== 'Pages') leaves.push({ ref: entry, node, inherited });
  }
  return { leaves, nodes, isSound };
}

function inherit(node: PDFDict, above: Inherited): Inherited {
  const own = INHERITED.flatMap((key) => {
    const value = node.get(PDFName.of(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  return own.length === 0 ? above : { ...above, ...Object.fromEntries(own) };
}
