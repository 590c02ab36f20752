import { setYaml } from './set-yaml.js';

/** Sets one key in the front matter of a section. */
export function setHead(text: string, key: string, value: string): string {
  const start = text.indexOf('\n') + 1;
  const end = /^---[ \t]*$/m.exec(text.slice(start))?.index ?? 0;
  const head = text.slice(start, start + end);
  return text.slice(0, start) + setYaml(head, [key], value) + text.slice(start + end);
}
