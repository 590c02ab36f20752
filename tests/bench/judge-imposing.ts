import { type Verdict, verdict } from './judge.js';
import type { Usage } from './usage.js';

/** What imposing came to; medians. */
export interface ImposingFigures {
  /** The large guide as a booklet. */
  readonly guide: {
    readonly pages: number;
    readonly ours: Usage;
    /** Undefined where pdfjam is not installed. */
    readonly pdfjamSeconds: number | undefined;
    readonly inputBytes: number;
    readonly outputBytes: number;
  };
  /** Many pages, beside the library that we draw with. */
  readonly long: {
    readonly pages: number;
    readonly ours: Usage;
    readonly bare: Usage;
  };
}

const MOST_WALL = 1;
const MOST_BYTES_OF_INPUT = 1.1;
const MOST_BYTES_PER_PAGE = 1200;
const MOST_MEMORY = 1.15;

export function judgeImposing({ guide, long }: ImposingFigures): readonly Verdict[] {
  const { pages, pdfjamSeconds, inputBytes, outputBytes } = guide;
  const room = MOST_BYTES_OF_INPUT * inputBytes + MOST_BYTES_PER_PAGE * pages;
  return [
    ...(pdfjamSeconds === undefined
      ? []
      : [
          verdict(
            `wall time of imposing ${pages} pages, of pdfjam`,
            guide.ours.wallSeconds / pdfjamSeconds,
            MOST_WALL,
          ),
        ]),
    verdict(
      `bytes of ${pages} pages imposed, of 1.1 × input + 1.2 kB a page`,
      outputBytes / room,
      1,
    ),
    verdict(
      `peak memory of imposing ${long.pages} pages, of bare pdf-lib`,
      long.ours.peakMebibytes / long.bare.peakMebibytes,
      MOST_MEMORY,
    ),
  ];
}
