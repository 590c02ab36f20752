import { visible } from './visible.js';

interface Begun {
  readonly files: readonly string[];
  readonly next: readonly string[];
}

/** The files that were written, then what to do with them. */
export function formatBegun({ files, next }: Begun): string {
  const written = files.map((path) => `wrote ${visible(path)}\n`);
  const steps = next.map((step) => `  ${step}\n`);
  return `${written.join('')}next:\n${steps.join('')}`;
}
