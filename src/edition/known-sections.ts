import type { Content } from '../model/content.js';

/** Ids of every section that the base has or that some layer or edition adds. */
export function knownSections({
  sections,
  countries,
  organisations,
  editions,
}: Content): readonly string[] {
  const layers = [...Object.values(countries), ...Object.values(organisations), ...editions];
  const added = layers.flatMap(({ order }) => order?.add.map(({ entry }) => entry.id) ?? []);
  return [...new Set([...sections.map(({ id }) => id), ...added])];
}
