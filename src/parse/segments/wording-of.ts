import type { Root } from 'mdast';
import { hashWords } from '../../model/hash-words.js';
import {
  HEAD_KEYS,
  type HeadKey,
  type Mark,
  type Segment,
  type Wording,
} from '../../model/wording.js';
import { readTree } from '../markdown/read-tree.js';
import { collectMarks, type FoundMark } from './collect-marks.js';
import { cutBody } from './cut-body.js';

interface Cutting {
  readonly source: { readonly path: string; readonly text: string };
  readonly markdown: string;
  readonly root: Root;
  /** Texts of the front matter, each with its line. */
  readonly head: Readonly<
    Partial<Record<HeadKey, { readonly text: string; readonly line: number }>>
  >;
}

/** A section as its translators see it. */
export function wordingOf({ source, markdown, root, head }: Cutting): Wording {
  const shift = source.text.length - markdown.length;
  const heads = HEAD_KEYS.flatMap((key): readonly Segment[] => {
    const said = head[key];
    return said ? [{ key, kind: key, ...said, hash: hashWords(said.text) }] : [];
  });
  const blocks = cutBody({ root, markdown, shift });
  const segments = [...heads, ...blocks];
  const inBlocks = placeMarks(collectMarks(root, markdown), blocks, shift);
  return {
    file: source.path,
    segments,
    marks: [...heads.flatMap(marksInHead), ...inBlocks],
    hash: hashWords(segments.map((each) => each.hash).join(' ')),
  };
}

/** Both come in the order of the file. */
function placeMarks(
  marks: readonly FoundMark[],
  blocks: readonly Segment[],
  shift: number,
): readonly Mark[] {
  let next = 0;
  return marks.map(({ offset, ...mark }) => {
    const at = offset + shift;
    while ((blocks[next]?.span?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const within = blocks[next];
    return within?.span && within.span.start <= at ? { ...mark, segment: within.key } : mark;
  });
}

function marksInHead({ key, text, line }: Segment): readonly Mark[] {
  return collectMarks(readTree(text), text).map(({ kind, text: said }) => ({
    kind,
    text: said,
    line,
    segment: key,
  }));
}
