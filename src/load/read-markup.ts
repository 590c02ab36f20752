/** A tag of a drawing's file, as it stands. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly offset: number;
}

export interface Markup {
  readonly tags: readonly Tag[];
  readonly title: string;
  /** Offset and reason of what is not plain markup of tags and one title. */
  readonly fault?: { readonly offset: number; readonly reason: string };
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?xml[^>]*\?>|<title>([^<]*)<\/title>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|<\/(?:svg|path)\s*>|\s+/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The little markup that cuts are kept in: no entities of its own, no style sheets, no nesting but in the svg tag. */
export function readMarkup(text: string): Markup {
  const tags: Tag[] = [];
  let title = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const offset = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) return { tags, title, fault: { offset, reason: reasonAt(text, offset) } };
    if (token[1] !== undefined) title = decodeEntities(token[1]).trim();
    if (token[2]) tags.push({ name: token[2], attributes: attributesOf(token[3] ?? ''), offset });
  }
  return { tags, title };
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name,
      decodeEntities(double ?? single ?? ''),
    ]),
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function reasonAt(text: string, offset: number): string {
  const rest = text.slice(offset);
  if (rest.startsWith('<!')) return 'declarations are not read';
  const name = /^<\/?([\w:-]+)/.exec(rest)?.[1];
  if (name) return `the tag “${name}” is not sound or not one of svg, title and path`;
  return 'text may stand only in a title';
}
