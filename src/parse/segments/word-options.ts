import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';

/** Options of directives that each language has of its own: what is printed, and pictures, which may have words in them. */
const WORD_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  figure: ['alt', 'src'],
  lines: ['example'],
  quote: ['name', 'role'],
  scale: ['sets'],
};

export function isWordOption(directive: string, option: string): boolean {
  return (
    Object.hasOwn(WORD_OPTIONS, directive) && WORD_OPTIONS[directive]?.includes(option) === true
  );
}

/** A directive that says something itself, in its [ ] or in an option. */
export function hasWords({
  name,
  children,
  attributes,
  type,
}: ContainerDirective | LeafDirective): boolean {
  const options = Object.entries(attributes ?? {});
  const isSaid = options.some(([key, value]) => value !== '' && isWordOption(name, key));
  return isSaid || (type === 'leafDirective' && children.length > 0);
}
