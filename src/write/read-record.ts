import { join } from 'node:path';
import { z } from 'zod';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import { type BuildRecord, RECORD_NAME } from '../model/build-record.js';
import type { Outcome } from '../model/outcome.js';
import type { Disk } from './disk.js';

/** Only what a later build relies on is checked; the rest is for people and other programs. */
const RECORD_SHAPE = z.object({
  outputs: z.array(
    z.object({
      edition: z.string(),
      path: z.string(),
      status: z.enum(['printed', 'failed']),
    }),
  ),
});

/** The record of the build before this one; undefined where there is none, or none that can be understood. */
export function readRecord(disk: Disk, folder: string): Outcome<BuildRecord | undefined> {
  const text = textOf(disk, join(folder, RECORD_NAME));
  if (text === undefined) return { value: undefined, diagnostics: [] };
  try {
    const record: unknown = JSON.parse(text);
    RECORD_SHAPE.parse(record);
    return { value: record as BuildRecord, diagnostics: [] };
  } catch {
    return { value: undefined, diagnostics: [damaged()] };
  }
}

function textOf(disk: Disk, path: string): string | undefined {
  try {
    return disk.read(path);
  } catch {
    return undefined;
  }
}

function damaged(): Diagnostic {
  return warningAt('write/record-damaged', 'The record of the last build cannot be read.', {
    place: { file: RECORD_NAME },
    hints: [
      'it is written anew; files of earlier builds that are no longer made stay where they are',
    ],
  });
}
