import { composePublication } from '../../src/compose/compose-publication.js';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.js';
import type { Edition, Variant } from '../../src/model/edition.js';
import type { Project } from '../../src/model/project.js';
import type { Publication } from '../../src/model/publication.js';
import type { Section } from '../../src/model/section.js';
import type { Strings } from '../../src/model/strings.js';
import type { Template } from '../../src/model/template.js';
import { openProject } from '../../src/pipeline/open-project.js';
import type { HoleWish } from '../../src/print/holes.js';
import type { PaperName } from '../../src/print/papers.js';
import type { InspectedBox } from '../../src/render/inspect.js';
import { type Rendered, render } from '../../src/render/render.js';
import { createRenderMemory } from '../../src/render/render-memory.js';
import { BUILT_IN } from './make-project.js';
import { type ReadPdf, readPdf } from './read-pdf.js';

export interface PrintRequest {
  /** By name; the English one if left out. */
  readonly edition?: string;
  readonly size?: PaperName;
  readonly variant?: Variant;
  readonly holes?: HoleWish;
  /** Ids; all that the template prints if left out. */
  readonly sections?: readonly string[];
  readonly strings?: Strings;
  /** Instead of those of the edition, in this order. */
  readonly instead?: readonly Section[];
  /** What a test does to the edition before it is composed. */
  readonly edit?: (edition: Edition) => Edition;
  /** What a test does to the text before it is printed. */
  readonly change?: (publication: Publication) => Publication;
}

/** An output of one of our own editions, with every box as it stands on its page and the file read back. */
export interface Print {
  readonly publication: Publication;
  readonly boxes: readonly InspectedBox[];
  readonly pageMap: Rendered['pageMap'];
  readonly bytes: Uint8Array;
  readonly pdf: ReadPdf;
}

interface Opened {
  readonly project: Project;
  readonly edition: Edition;
}

const memory = createRenderMemory();
const opened = new Map<string, Promise<Opened>>();
const printed = new Map<string, Promise<Print>>();

/** Prints once for each request of a test file; a changed text is printed anew. */
export function printEdition(template: string, request: PrintRequest = {}): Promise<Print> {
  const key = JSON.stringify([template, request]);
  const known = printed.get(key);
  const isPlain = request.change === undefined && request.edit === undefined;
  if (known !== undefined && isPlain) return known;
  const print = printNow(template, request);
  if (isPlain) printed.set(key, print);
  return print;
}

/** The same with whatever is found wrong, for texts that do not fit. */
export async function troublesOf(
  template: string,
  request: PrintRequest,
): Promise<readonly Diagnostic[]> {
  const { project, edition } = await openOnce(request);
  const found = templateOf(project, template);
  return (await render(publicationOf(edition, found, request), found, { memory })).diagnostics;
}

/** The edition before anything was left out of it. */
export async function wholeEdition(): Promise<Edition> {
  return (await openOnce({})).edition;
}

async function printNow(name: string, request: PrintRequest): Promise<Print> {
  const { project, edition } = await openOnce(request);
  const template = templateOf(project, name);
  const publication = publicationOf(edition, template, request);
  const { value, diagnostics } = await render(publication, template, { memory, inspect: true });
  if (!value) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  const { bytes, pageMap, boxes = [] } = value;
  return { publication, boxes, pageMap, bytes, pdf: await readPdf(bytes) };
}

function publicationOf(edition: Edition, template: Template, request: PrintRequest): Publication {
  const { size, variant = 'full', holes, sections: only = [], change = (same) => same } = request;
  const output = {
    template: template.name,
    variant,
    profile: 'screen' as const,
    place: edition.place,
    ...(holes && { holes }),
  };
  const { edit = (same) => same, instead } = request;
  const source = instead === undefined ? edition : withSections(edition, instead);
  const { value, diagnostics } = composePublication(edit(source), template, {
    request: { ...output, ...(size !== undefined && { size }) },
    only,
    images: {},
    creator: 'coop-press',
    date: 1_700_000_000,
  });
  if (!value || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return change(value);
}

function withSections(edition: Edition, sections: readonly Section[]): Edition {
  const entries = sections.map(({ id }) => ({ id, place: 'any' as const, contents: true }));
  const parts = [{ id: 'all', title: 'All of it', contents: true, sections: entries }];
  return {
    ...edition,
    guide: { ...edition.guide, parts },
    sections: Object.fromEntries(sections.map((section) => [section.id, section])),
  };
}

function templateOf(project: Project, name: string): Template {
  const found = project.templates.find((each) => each.name === name);
  if (!found) throw new Error(`no template is called “${name}”`);
  return found;
}

function openOnce({ edition = 'en', strings = {} }: PrintRequest): Promise<Opened> {
  const key = JSON.stringify([edition, strings]);
  const known = opened.get(key) ?? open(edition, strings);
  opened.set(key, known);
  return known;
}

async function open(name: string, strings: Strings): Promise<Opened> {
  const { value: project, diagnostics } = await openProject({
    root: BUILT_IN,
    builtIn: BUILT_IN,
    trustTemplates: false,
    settings: { sourceDateEpoch: 1_700_000_000 },
    creator: 'coop-press',
  });
  const edition = project?.resolveEdition(name, strings).value;
  if (!project || !edition) throw new Error(JSON.stringify(diagnostics));
  return { project, edition };
}
