import type { Segment } from '../../model/wording.js';

/** Puts texts in the place of blocks; all that lies around them stays. A text that is the old one changes not a byte. */
export function putBack(
  text: string,
  segments: readonly Segment[],
  texts: Readonly<Record<string, string>>,
): string {
  let end = 0;
  const parts = segments.flatMap(({ key, span, text: former }) => {
    const own = texts[key];
    if (!span || own === undefined || own === former) return [];
    const part = text.slice(end, span.start) + indented(own, span.indent);
    end = span.end;
    return [part];
  });
  return parts.join('') + text.slice(end);
}

function indented(text: string, indent: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [first, ...rest.map((line) => (line === '' ? indent.trimEnd() : indent + line))].join(
    '\n',
  );
}
