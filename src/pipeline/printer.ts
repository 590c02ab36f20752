import { composePublication } from '../compose/compose-publication.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { faultsFor } from '../edition/faults-for.js';
import { sortFaults } from '../edition/sort-faults.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import type { Project } from '../model/project.js';
import { PAPERS } from '../print/papers.js';
import { render } from '../render/render.js';
import { createRenderMemory } from '../render/render-memory.js';
import type { Opened } from './opened.js';
import { pictureMaker } from './pictures.js';

/** The second half of the way, for each output: compose and render. */
export function printer({
  request,
  settings,
  pictures,
  sources,
  content,
  editions,
}: Opened): Project['printOutput'] {
  const memory = createRenderMemory();
  const picturesFor = pictureMaker(pictures, settings);
  const options = { creator: request.creator, date: settings.sourceDateEpoch };
  return async ({ edition, template, request: output, sections: only }) => {
    const paper = output.size ?? template.papers[0];
    const images = await picturesFor(PAPERS[paper ?? 'a4'].width, output.variant === 'grey');
    const composed = composePublication(edition, template, {
      ...options,
      request: output,
      only,
      images: images.value,
    });
    const file = editions.find(({ name }) => name === edition.name)?.parsed.value;
    const ofImages = sortFaults(images.diagnostics);
    const theirs = file ? faultsFor(file, ofImages, content) : [];
    const before = [...ofImages.shared, ...theirs, ...composed.diagnostics];
    const publication = composed.value;
    if (!publication || hasErrors(before)) {
      return { value: undefined, diagnostics: fillExcerpts(before, sources) };
    }
    const maxPages = settings.limits.publicationPages;
    const rendered = await render(publication, template, { memory, maxPages });
    const placed = rendered.diagnostics.map((each) => ({ place: output.place, ...each }));
    const diagnostics = fillExcerpts([...before, ...placed], sources);
    if (!rendered.value) return { value: undefined, diagnostics };
    const { bytes, pageMap } = rendered.value;
    const sections = publication.sections.map(({ section }) => section.id);
    return { value: { bytes, pages: pageMap.pages, sections }, diagnostics };
  };
}
