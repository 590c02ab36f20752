import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../../src/model/build-record.js';

/** A file of an output folder as text. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function recordIn(folder: string): BuildRecord {
  return JSON.parse(read(folder, 'build-record.json')) as BuildRecord;
}

/** Path and state of every output in the record. */
export function statesIn(folder: string): readonly string[] {
  return recordIn(folder).outputs.map(({ path, status }) => `${path} ${status}`);
}
