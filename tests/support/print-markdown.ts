import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import type { Section } from '../../src/model/section.js';
import { parseSection } from '../../src/parse/parse-section.js';
import { type Print, type PrintRequest, printEdition } from './print-edition.js';

/** A section from its Markdown; warnings pass. */
export function sectionOf(
  markdown: string,
  head = 'kind: reference\nfit: flow',
  id = 'small',
): Section {
  const title = /^title:/m.test(head) ? '' : 'title: A small page\n';
  const file = {
    path: `content/sections/${id}.md`,
    text: `---\n${title}${head}\n---\n\n${markdown}\n`,
  };
  const { value, diagnostics } = parseSection(file, { language: 'en' });
  if (!value || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Markdown set by the booklet with the art, brand and words of our own edition. */
export function printMarkdown(
  markdown: string,
  head?: string,
  request: PrintRequest = {},
): Promise<Print> {
  return printSections([sectionOf(markdown, head)], request);
}

/** A change is only ever asked for once. */
export function printSections(
  sections: readonly Section[],
  request: PrintRequest = {},
  template = 'booklet',
): Promise<Print> {
  const change = request.change ?? ((same) => same);
  return printEdition(template, { ...request, instead: sections, change });
}
