import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { PreparedImage } from '../model/art.js';
import type { Edition, OutputRequest } from '../model/edition.js';
import type { Metadata, PlacedSection, Publication } from '../model/publication.js';
import type { Template } from '../model/template.js';
import { holesFor } from '../print/holes.js';
import { layPaper, PAPERS, type PaperName } from '../print/papers.js';
import { contentsOf } from './contents-of.js';
import { greyBrand } from './grey-brand.js';

/** What every output is made with, whatever it prints. */
export interface BindOptions {
  readonly request: OutputRequest;
  /** By the path a section or the brand gives. */
  readonly images: Readonly<Record<string, PreparedImage>>;
  /** The program and its version, for the file's metadata. */
  readonly creator: string;
  /** Seconds since 1970. */
  readonly date: number;
}

interface Bound extends Pick<BindOptions, 'request' | 'images'> {
  readonly template: Template;
  readonly paper: PaperName;
  readonly sections: readonly PlacedSection[];
  readonly metadata: Metadata;
}

/** Sections in their order, with all that their edition gives to the pages. */
export function bindPublication(
  edition: Edition,
  { template, paper, request, images, sections, metadata }: Bound,
): Publication {
  return {
    edition: edition.name,
    template: template.name,
    language: edition.language,
    direction: edition.direction,
    isReviewed: edition.isReviewed,
    paper: layPaper(PAPERS[paper], template.orientation),
    variant: request.variant,
    ...(request.holes && { holes: holesFor(request.holes, paper) }),
    guide: edition.guide,
    brand: request.variant === 'grey' ? greyBrand(edition.brand) : edition.brand,
    fonts: edition.fonts,
    strings: edition.strings,
    art: edition.art,
    images,
    sections,
    contents: contentsOf(sections),
    metadata,
  };
}

export function unknownSize(
  { size, place }: OutputRequest,
  template: Template,
): readonly Diagnostic[] {
  if (size === undefined || template.papers.includes(size)) return [];
  const message = `The template “${template.name}” is not made for the size “${size}”.`;
  const hints = [nameHint(size, template.papers), `it has: ${template.papers.join(', ')}`];
  return [errorAt('compose/unknown-size', message, { place, hints })];
}
