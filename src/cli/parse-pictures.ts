import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { type PageRange, RESOLUTIONS } from '../model/picture.js';

/** What `preview` is told about its pictures. */
export interface PictureOptions {
  readonly pages: readonly PageRange[];
  readonly resolution: number;
  readonly spreads: boolean;
}

/** `--pages 1-4,14`, repeated or with commas; `--resolution 70`; `--spreads`. */
export function parsePictures(options: Readonly<Record<string, unknown>>): Outcome<PictureOptions> {
  const pages = rangesIn([options['pages'] ?? []].flat().map(String));
  const resolution = resolutionIn([options['resolution']].flat().at(-1));
  return {
    value: {
      pages: pages.value,
      resolution: resolution.value,
      spreads: options['spreads'] === true,
    },
    diagnostics: [...pages.diagnostics, ...resolution.diagnostics],
  };
}

/** Also with the dash that a word processor makes of a hyphen. */
const RANGE = /^(\d+)(?:\s*[-–]\s*(\d+))?$/;

function rangesIn(given: readonly string[]): Outcome<readonly PageRange[]> {
  const value: PageRange[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of given.flatMap((each) => each.split(',')).map((each) => each.trim())) {
    const [, from = '', to = from] = RANGE.exec(text) ?? [];
    const range = { first: Number(from), last: Number(to) };
    if (range.first > 0 && range.first <= range.last) value.push(range);
    else diagnostics.push(notPages(text));
  }
  return { value, diagnostics };
}

function notPages(text: string): Diagnostic {
  return errorAt('cli/bad-value', `“${text}” names no pages.`, {
    hints: ['write it like --pages 1-4,14; pages count from 1'],
  });
}

function resolutionIn(given: unknown): Outcome<number> {
  const { least, usual, most } = RESOLUTIONS;
  if (given === undefined) return { value: usual, diagnostics: [] };
  const value = /^\d+(\.\d+)?$/.test(String(given)) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return { value, diagnostics: [] };
  const message = `“${given}” is no resolution that can be drawn.`;
  const hints = [`write pixels an inch, ${least} to ${most}, as --resolution ${usual}`];
  return { value: usual, diagnostics: [errorAt('cli/bad-value', message, { hints })] };
}
