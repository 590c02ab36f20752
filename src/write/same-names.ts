import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';

export interface NamedOutput {
  readonly path: string;
  /** Where the edition asks for it. */
  readonly place: Place;
}

/** An error for every output whose file name another one has already; some disks take “A” and “a” for one name. */
export function sameNames(outputs: readonly NamedOutput[]): readonly Diagnostic[] {
  const first = new Map<string, NamedOutput>();
  const found: Diagnostic[] = [];
  for (const output of outputs) {
    const key = output.path.normalize('NFC').toLowerCase();
    const earlier = first.get(key);
    if (earlier) found.push(clash(output, earlier));
    else first.set(key, output);
  }
  return found;
}

function clash(output: NamedOutput, earlier: NamedOutput): Diagnostic {
  const { file, line } = earlier.place;
  return errorAt('write/same-name', `Two outputs have the file name “${output.path}”.`, {
    place: output.place,
    hints: [
      `the other one is asked for in ${file}${line === undefined ? '' : `:${line}`}`,
      'remove one of them',
    ],
  });
}
