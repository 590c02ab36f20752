import type { Image, ImageReference, Paragraph } from 'mdast';
import type { Block } from '../../model/block.js';
import { setWords } from '../typography/set-type.js';
import type { Context } from './context.js';
import { imageSource } from './images.js';
import { urlOf } from './inlines.js';

/** A picture alone in its paragraph; its title is the caption. Nothing at all where the picture is refused. */
export function figureOf(node: Paragraph, context: Context): readonly Block[] | undefined {
  const [image, ...rest] = node.children;
  if (rest.length > 0 || (image?.type !== 'image' && image?.type !== 'imageReference')) {
    return undefined;
  }
  const place = context.placeOf(node);
  const src = imageSource(urlOf(image, context), context.placeOf(image), context);
  if (src === undefined) return [];
  const caption = captionOf(image, context);
  return [{ type: 'figure', place, src, alt: image.alt ?? '', ...(caption && { caption }) }];
}

function captionOf(image: Image | ImageReference, { definitions, options }: Context) {
  const title = image.type === 'image' ? image.title : definitions.get(image.identifier)?.title;
  if (!title) return undefined;
  return [{ type: 'text', value: setWords(title, options.language) }] as const;
}
