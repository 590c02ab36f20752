import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { parseStock } from '../print/paper-stock.js';
import { lastOf } from './last-of.js';

/** What is said of paper and people. */
export interface OfficeOptions {
  readonly copies?: number;
  /** A weight, as “80 g”. */
  readonly paper?: string;
}

const MOST_COPIES = 9999;

export function parseOffice(options: Readonly<Record<string, unknown>>): Outcome<OfficeOptions> {
  const copies = lastOf(options['copies']);
  const paper = lastOf(options['paper']);
  const count = Number(copies);
  const isCount = /^\d+$/.test(copies ?? '') && count >= 1 && count <= MOST_COPIES;
  const diagnostics: Diagnostic[] = [];
  if (copies !== undefined && !isCount) {
    const message = `“${copies}” is no number of copies.`;
    diagnostics.push(
      errorAt('cli/bad-value', message, { hints: ['a whole number, as --copies 12'] }),
    );
  }
  if (paper !== undefined && !parseStock(paper)) {
    const message = `“${paper}” is no weight of paper.`;
    const hints = ['say it as --paper "80 g" or --paper "20 lb"'];
    diagnostics.push(errorAt('cli/bad-value', message, { hints }));
  }
  const value = {
    ...(copies !== undefined && { copies: count }),
    ...(paper !== undefined && { paper }),
  };
  return { value, diagnostics };
}
