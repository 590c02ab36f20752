import type { OutputRecord } from '../model/build-record.js';
import { formatTable } from './table.js';

const BYTES_PER_KB = 1000;

/** The table at the end of a build; `folder` goes before every path. */
export function formatOutputs(outputs: readonly OutputRecord[], folder: string): string {
  const head = ['file', 'pages', 'size', 'seconds', 'warnings'];
  const rows = outputs.map((output) => rowOf(output, folder));
  return formatTable([head, ...rows], ['start', 'end', 'end', 'end', 'end']);
}

function rowOf(output: OutputRecord, folder: string): string[] {
  const path = folder === '' ? output.path : `${folder}/${output.path}`;
  if (output.status === 'failed') return [path, 'failed', '', '', ''];
  const warnings = output.diagnostics.filter((each) => each.severity === 'warning').length;
  return [
    path,
    String(output.pages),
    `${Math.ceil(output.bytes / BYTES_PER_KB)} KB`,
    output.seconds.toFixed(1),
    String(warnings),
  ];
}
