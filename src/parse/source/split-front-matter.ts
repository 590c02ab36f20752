import matter from 'gray-matter';
import type { Trouble } from '../trouble.js';
import type { SourceText } from './read-source.js';

export interface SplitSection {
  /** The YAML between the fences, from the end of line 1 on. */
  readonly yaml: string;
  /** The Markdown, on the lines on which it stands in the file. */
  readonly markdown: string;
  /** Line on which the Markdown begins. */
  readonly firstLine: number;
}

const FENCE = /^---[ \t]*$/;

/** gray-matter only cuts: the text is read by the YAML reader that knows places. */
const CUT_ONLY = () => ({});
const REFUSE = () => {
  throw new Error('front matter is YAML only');
};
/** gray-matter's own engines for these would run or evaluate the text. */
const ENGINES = {
  yaml: CUT_ONLY,
  json: REFUSE,
  javascript: REFUSE,
  coffee: REFUSE,
  toml: REFUSE,
};

/** Cuts a section into its front matter and its body; the only door to gray-matter. */
export function splitFrontMatter(source: SourceText, trouble: Trouble): SplitSection | undefined {
  if (!hasSoundFences(source, trouble)) return undefined;
  // With options given, gray-matter neither caches nor shares results.
  const cut = matter(source.text, { language: 'yaml', engines: ENGINES });
  const before = source.lines.length - cut.content.split('\n').length;
  const markdown = '\n'.repeat(before) + cut.content;
  return { yaml: cut.matter, markdown, firstLine: before + 1 };
}

function hasSoundFences({ path, lines }: SourceText, trouble: Trouble): boolean {
  const first = lines[0] ?? '';
  const at = (line: number) => ({
    file: path,
    line,
    column: 1,
    length: lines[line - 1]?.length ?? 0,
  });
  if (/^---[ \t]*[^\s-]/.test(first)) {
    const language = first.slice(3).trim();
    trouble.error('parse/front-matter-language', `Front matter in “${language}” is never read.`, {
      place: at(1),
      hints: ['write plain YAML, and nothing but “---” on the first line'],
    });
    return false;
  }
  if (!FENCE.test(first)) {
    trouble.error('parse/front-matter', 'This section has no front matter.', {
      place: at(1),
      hints: ['begin the file with a line “---”, then “title: …” and “kind: …”, then a line “---”'],
    });
    return false;
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close > 0 && FENCE.test(lines[close] ?? '')) return true;
  trouble.error('parse/front-matter', 'The front matter is not closed.', {
    place: at(close > 0 ? close + 1 : 1),
    hints: ['end it with a line that is “---” and nothing else'],
  });
  return false;
}
