import layoutDocument from '@react-pdf/layout';
import { childrenOf, type EngineNode, TYPE } from './engine-node.js';
import type { FontStore } from './font-store.js';

type Engine = (document: EngineNode, fonts: FontStore) => Promise<EngineNode>;

/** One prepared page of a section to the pages it fills, with boxes and lines. */
export async function layOut(page: EngineNode, fonts: FontStore): Promise<readonly EngineNode[]> {
  const engine = layoutDocument as unknown as Engine;
  const document = { type: TYPE.document, props: {}, style: {}, children: [page] };
  return childrenOf(await engine(document, fonts));
}
