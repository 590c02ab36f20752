import type { Inline } from '../../model/inline.js';

/** Neighbouring texts as one, without spaces at the ends or around line breaks, without empty parts. */
export function finishText(inlines: readonly Inline[]): readonly Inline[] {
  const merged = merge(inlines).map(trimAt);
  return merged.filter((inline) => inline.type !== 'text' || inline.value !== '');
}

/** Only joins: the spaces inside bold and links count. */
export function merge(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { ...last, value: last.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') {
      result.push('children' in inline ? { ...inline, children: merge(inline.children) } : inline);
    }
  }
  return result;
}

function trimAt(inline: Inline, index: number, all: readonly Inline[]): Inline {
  if (inline.type !== 'text') return inline;
  const isFirst = index === 0 || all[index - 1]?.type === 'line-break';
  const isLast = index === all.length - 1 || all[index + 1]?.type === 'line-break';
  const start = isFirst ? inline.value.trimStart() : inline.value;
  return { ...inline, value: isLast ? start.trimEnd() : start };
}
