import { imposeFile } from '../flows/impose.js';
import type { Outcome } from '../model/outcome.js';
import type { Printer } from '../model/printer.js';
import { describeImposed } from '../report/describe-imposed.js';
import { formatImposed } from '../report/format-imposed.js';
import { lastOf } from './last-of.js';
import type { Asked } from './parse-arguments.js';
import { parseImposing } from './parse-imposing.js';
import type { Answer } from './reporter.js';

/** Puts the pages of a PDF onto sheets, and says how to print them. */
export async function answerImpose(
  { words: [file = ''], cwd, given }: Asked,
  printer: Printer | undefined,
): Promise<Outcome<Answer | undefined>> {
  const wishes = parseImposing(given, printer);
  if (!wishes.value) return { value: undefined, diagnostics: wishes.diagnostics };
  const output = lastOf(given['output']);
  const order = { file, cwd, wishes: wishes.value, ...(output !== undefined && { output }) };
  const { value, diagnostics } = await imposeFile(order);
  const described = value && describeImposed(value);
  const answer = described && { json: described, text: formatImposed(described) };
  return { value: answer, diagnostics };
}
