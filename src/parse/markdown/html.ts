import type { Html } from 'mdast';
import type { Inline } from '../../model/inline.js';
import type { Context } from './context.js';
import { insteadOf } from './html-hints.js';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const UNSEEN = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<[/!?]?[a-z[-][^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
};

/** Comments go without a word; anything else is reported, and gives its bare text where the settings allow it. */
export function readHtml(node: Html, context: Context): readonly Inline[] {
  const html = node.value.replaceAll(COMMENT, '').trim();
  if (html === '') return [];
  report(html, node, context);
  if (context.options.html === 'error') return [];
  const value = bareText(html);
  return value === '' ? [] : [{ type: 'text', value }];
}

function report(html: string, node: Html, { elements, options, placeOf, trouble }: Context): void {
  const name = /<\/?\s*([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  if (html.startsWith('</') && elements.has(name)) return;
  elements.add(name);
  const what = name ? `<${name}>` : 'This';
  const where = { place: placeOf(node), hints: [insteadOf(name)] };
  if (options.html === 'error') {
    trouble.error('parse/raw-html', `${what} is raw HTML, which is not printed.`, where);
  } else {
    trouble.warning('parse/raw-html', `${what} is raw HTML: only its text is printed.`, where);
  }
}

function bareText(html: string): string {
  return html
    .replaceAll(UNSEEN, '')
    .replaceAll(TAG, ' ')
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
