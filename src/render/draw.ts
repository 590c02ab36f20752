import renderPages from '@react-pdf/render';
import type { Publication } from '../model/publication.js';
import { type EngineNode, TYPE } from './engine-node.js';
import type { Landmarks } from './landmarks.js';
import { GuideDocument } from './pdf-document.js';

type Painter = (context: GuideDocument, document: EngineNode) => GuideDocument;

/** Laid-out pages to the bytes of a file; each is let go as soon as it is drawn, since a page on paper takes far less room. */
export async function draw(
  pages: EngineNode[],
  publication: Publication,
  landmarks: Landmarks,
): Promise<Uint8Array> {
  const context = new GuideDocument(publication, landmarks);
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    context.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    context.on('end', () => resolve(Buffer.concat(chunks)));
    context.on('error', reject);
  });
  const paint = renderPages as unknown as Painter;
  const children = { forEach: takeEach(pages, context) } as unknown as EngineNode[];
  paint(context, { type: TYPE.document, props: {}, style: {}, children });
  return whole;
}

/** What the engine needs of a list of pages: to be led through it once. */
function takeEach(pages: EngineNode[], context: GuideDocument) {
  return (visit: (page: EngineNode) => void): void => {
    for (let page = pages.shift(); page; page = pages.shift()) {
      context.inks = page.inks;
      visit(page);
    }
  };
}
