import { composePublication } from '../compose/compose-publication.js';
import { composeSheet } from '../compose/compose-sheet.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { faultsFor } from '../edition/faults-for.js';
import { sortFaults } from '../edition/sort-faults.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import type { Outcome } from '../model/outcome.js';
import type { PrintJob, Project } from '../model/project.js';
import type { Publication } from '../model/publication.js';
import { PAPERS } from '../print/papers.js';
import { render } from '../render/render.js';
import { createRenderMemory } from '../render/render-memory.js';
import type { Opened } from './opened.js';
import { pictureMaker } from './pictures.js';

type Composing = (job: PrintJob) => Promise<Outcome<Publication | undefined>>;

/** The second half of the way, for each output: compose and render. */
export function printer(opened: Opened): Project['printOutput'] {
  const { settings, sources } = opened;
  const memory = createRenderMemory();
  const composeGuide = guideComposer(opened);
  const composeAlone = sheetComposer(opened);
  return async (job) => {
    const { template, request: output } = job;
    const compose = template.about === 'printing' ? composeAlone : composeGuide;
    const { value: publication, diagnostics: before } = await compose(job);
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

function guideComposer({ request, settings, pictures, content, editions }: Opened): Composing {
  const picturesFor = pictureMaker(pictures, settings);
  const options = { creator: request.creator, date: settings.sourceDateEpoch };
  return async ({ edition, template, request: output, sections: only }) => {
    const paper = output.size ?? template.papers[0];
    const images = await picturesFor(PAPERS[paper ?? 'a4'].width);
    const { value, diagnostics } = composePublication(edition, template, {
      ...options,
      request: output,
      only,
      images: images.value,
    });
    const file = editions.find(({ name }) => name === edition.name)?.parsed.value;
    const ofImages = sortFaults(images.diagnostics);
    const theirs = file ? faultsFor(file, ofImages, content) : [];
    return { value, diagnostics: [...ofImages.shared, ...theirs, ...diagnostics] };
  };
}

/** No picture of the guide is printed with what is about printing, nor is one in its way. */
function sheetComposer({ request: { creator }, settings }: Opened): Composing {
  const options = { creator, date: settings.sourceDateEpoch, images: {} };
  return async ({ edition, template, request }) => {
    const title = `${template.name}.title`;
    return composeSheet(edition, template, { ...options, request, title });
  };
}
