import { preview } from '../flows/preview.js';
import type { Outcome } from '../model/outcome.js';
import { openProject } from '../pipeline/open-project.js';
import { formatPictures } from '../report/format-pictures.js';
import type { Tools } from './answer-outputs.js';
import type { Asked } from './parse-arguments.js';
import type { Answer } from './reporter.js';
import { shownFolder } from './shown-folder.js';

/** Draws pictures, and names those to open first. */
export async function answerPreview(
  { words: names, cwd, output: folder, pictures: wish, quiet }: Asked,
  { request, company }: Tools,
): Promise<Outcome<Answer | undefined>> {
  const order = { names, cwd, folder, wish };
  const { value: pictures, diagnostics } = await preview(request, order, {
    openProject,
    company,
  });
  const isTold = !quiet && pictures.length > 0;
  const text = isTold ? formatPictures(pictures, shownFolder(folder, cwd)) : '';
  return { value: { json: { pictures }, text }, diagnostics };
}
