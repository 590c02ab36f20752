import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import type { TextFile } from '../../model/sources.js';

/** Refuses a file beyond the limit before anything else looks at it. */
export function checkSize({ path, text }: TextFile, limit: number): Diagnostic | undefined {
  const bytes = text.length > limit ? text.length : Buffer.byteLength(text);
  if (bytes <= limit) return undefined;
  return errorAt('parse/too-large', `This section is larger than ${limit} bytes.`, {
    place: { file: path },
    hints: [
      `the limit “sectionBytes” is ${limit}; split the section, or raise it in coop-press.yaml`,
    ],
  });
}
