import { type FrontMatter, frontMatterSchema } from './front-matter-schema.js';

const PLAIN: FrontMatter = {
  title: '',
  kind: 'reading',
  audience: 'participant',
  'min-lines': 2,
};

/** What is sound in a front matter with mistakes: enough to look on for others in the section, not to print it. */
export function salvageKeys(raw: unknown): FrontMatter {
  if (typeof raw !== 'object' || raw === null) return PLAIN;
  const sound = Object.entries(frontMatterSchema.shape).flatMap(([key, schema]) => {
    const { success, data } = schema.safeParse((raw as Record<string, unknown>)[key]);
    return success && data !== undefined ? [[key, data] as const] : [];
  });
  return { ...PLAIN, ...Object.fromEntries(sound) };
}
