import type { Figure } from '../../model/block.js';
import { imageSource } from '../markdown/images.js';
import type { Directive } from './directive.js';
import { placeOfOption, readOptions, required, words, wordsOrNothing } from './options.js';

export function readFigure(directive: Directive): Figure | undefined {
  const { context, label, placed } = directive;
  const { src, alt } = readOptions(directive, {
    src: required(words),
    alt: required({
      ...wordsOrNothing,
      wants: 'what the picture shows; alt="" if it only decorates',
    }),
  });
  const caption = label.length > 0 ? context.text(label) : undefined;
  const path = src && imageSource(src, placeOfOption(directive, 'src'), context);
  if (!path || alt === undefined) return undefined;
  return { type: 'figure', ...placed, src: path, alt, ...(caption && { caption }) };
}
