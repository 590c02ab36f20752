import type { BuildTools } from '../flows/build.js';
import { preview } from '../flows/preview.js';
import type { Request } from '../flows/request.js';
import type { Outcome } from '../model/outcome.js';
import { formatPictures } from '../report/format-pictures.js';
import type { Asked } from './parse-arguments.js';
import type { Answer } from './reporter.js';
import { shownFolder } from './shown-folder.js';

/** Draws pictures, and names those to open first. */
export async function answerPreview(
  { words: names, cwd, output: folder, pictures: wish, quiet }: Asked,
  request: Request,
  tools: BuildTools,
): Promise<Outcome<Answer | undefined>> {
  const order = { names, cwd, folder, wish };
  const { value: pictures, diagnostics } = await preview(request, order, tools);
  const isTold = !quiet && pictures.length > 0;
  const text = isTold ? formatPictures(pictures, shownFolder(folder, cwd)) : '';
  return { value: { json: { pictures }, text }, diagnostics };
}
