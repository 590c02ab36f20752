import type { Catalogue, EditionEntry, FontEntry, TemplateEntry } from '../model/catalogue.js';
import { formatTable } from './table.js';

/** All that can be asked for by name, in short tables. */
export function formatCatalogue(catalogue: Catalogue): string {
  const chapters = [
    chapter('Editions', catalogue.editions.map(editionRow)),
    chapter('Templates', catalogue.templates.map(templateRow)),
    chapter(
      'Variants',
      catalogue.variants.map((variant) => [variant]),
    ),
    chapter(
      'Profiles',
      catalogue.profiles.map((profile) => [profile]),
    ),
    chapter('Outputs', catalogue.editions.flatMap(outputRows)),
    chapter('Fonts', catalogue.fonts.map(fontRow)),
  ];
  return chapters.map(({ title, body }) => `${title}\n${body}`).join('\n');
}

function chapter(title: string, rows: readonly (readonly string[])[]) {
  const columns = rows[0]?.map(() => 'start' as const) ?? [];
  const indented = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? `  ${cell}` : cell)),
  );
  return { title, body: rows.length > 0 ? formatTable(indented, columns) : '  none\n' };
}

function editionRow({ name, language, organisation, draft }: EditionEntry): string[] {
  return [name, language, organisation ?? '', draft ? 'draft: printed only when named' : ''];
}

function templateRow({ name, description, papers, audience }: TemplateEntry): string[] {
  return [name, papers.join(', '), `for ${audience}s`, description];
}

function outputRows({ name, outputs }: EditionEntry): string[][] {
  return outputs.map((path) => [path, name]);
}

function fontRow({ family, licence, scripts, weights }: FontEntry): string[] {
  return [family, licence, scripts.join(', '), weights.join(', ')];
}
