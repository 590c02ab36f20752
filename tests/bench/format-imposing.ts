import type { ImposingFigures } from './judge-imposing.js';
import { table } from './table.js';
import type { Usage } from './usage.js';

/** What imposing came to, beside pdfjam and beside the library that draws. */
export function formatImposing({ guide, long }: ImposingFigures): string {
  const { pages, pdfjamSeconds } = guide;
  return table([
    ['imposed as a booklet', 'pages', 'wall s', 'CPU s', 'MiB'],
    rowFor('coop-press', pages, guide.ours),
    ...(pdfjamSeconds === undefined
      ? []
      : [['pdfjam', String(pages), pdfjamSeconds.toFixed(2), '', '']]),
    rowFor('coop-press', long.pages, long.ours),
    rowFor('bare pdf-lib', long.pages, long.bare),
  ]);
}

function rowFor(name: string, pages: number, usage: Usage): readonly string[] {
  const { wallSeconds, cpuSeconds, peakMebibytes } = usage;
  return [
    name,
    String(pages),
    wallSeconds.toFixed(2),
    cpuSeconds.toFixed(2),
    peakMebibytes.toFixed(0),
  ];
}
