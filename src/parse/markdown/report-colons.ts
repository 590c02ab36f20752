import type { Paragraph } from 'mdast';
import { type Context, sourceOf } from './context.js';

const COLONS = /^(?<before>[ \t>]*)(?<colons>:{2,})(?<rest>.*)$/;

/** A line that begins with colons and still became plain words was meant as a directive. */
export function reportColons(node: Paragraph, context: Context): void {
  const source = sourceOf(node, context);
  if (!source.includes('::')) return;
  const start = context.placeOf(node);
  for (const [index, line] of source.split('\n').entries()) {
    const groups = COLONS.exec(line)?.groups;
    if (!groups) continue;
    const { before = '', colons = '', rest = '' } = groups;
    const indent = index === 0 ? (start.column ?? 1) : 1;
    const column = before.length + indent;
    const place = { ...start, line: (start.line ?? 1) + index, column, length: colons.length };
    const { message, hint } = troubleOf(colons, rest.trim());
    context.trouble.error('parse/broken-directive', message, { place, hints: [hint] });
  }
}

function troubleOf(colons: string, rest: string): { message: string; hint: string } {
  if (rest === '') {
    return {
      message: `“${colons}” closes nothing here.`,
      hint: 'a block around other blocks needs more colons than they have: “::::” around “:::”',
    };
  }
  const name = /^[\w-]+/.exec(rest)?.[0];
  return {
    message: `“${colons}${name ?? ''}…” is not a well-formed directive.`,
    hint: `write ${colons}${name ?? 'name'}[words]{option="value"}: no space before or after the name, nothing behind it`,
  };
}
