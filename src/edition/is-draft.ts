import type { Content, EditionFile } from '../model/content.js';
import { isWeak } from './is-weak.js';
import { resolveFacts } from './resolve-facts.js';

/** Printed only when it is named: it says so itself, or nobody stands behind what it says about its country. */
export function isDraft(content: Content, file: EditionFile): boolean {
  return file.draft || isWeak(resolveFacts(content, file).value.facts);
}
