const CALLOUT = 'for a box write :::question, :::take-care, :::from-here or :::example';
const LIST = 'write a list: lines that begin with “- ” or “1. ”';
const TABLE = 'write a table with | between cells; :::form around it makes it one to fill in';
const BLOCK_QUOTE = 'write “> ” before each line, or :::quote{name="…"} around them';
const CODE = 'write `code`, or a block between lines of ```';
const NOTHING = 'paper cannot show it: leave it out';
const NOTE = 'write a footnote: [^1] here, and [^1]: … below';
const ROOM = 'for room to write use ::lines{count=3}, or :blank[] for a word';

/** What to write instead of an HTML element. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: 'write [text](https://…) for a link, or {#name} after a heading for an anchor',
  abbr: 'write it out; a glossary is a list in :::terms',
  article: CALLOUT,
  aside: CALLOUT,
  audio: NOTHING,
  b: 'write **words**',
  blockquote: BLOCK_QUOTE,
  br: 'end the line with a backslash (\\) for a break',
  code: CODE,
  del: 'write ~~words~~',
  details:
    'paper cannot unfold: write it as a callout, or :::facilitator if only the leader reads it',
  div: CALLOUT,
  dl: 'write a list of **words** in :::terms',
  em: 'write *words*',
  figcaption: 'write the caption in ::figure[caption]{src="…" alt="…"}',
  figure: 'write ::figure[caption]{src="…" alt="…"}',
  font: 'leave it out: a brand chooses faces and colours',
  form: 'write a table in :::form',
  h1: 'the title stands in the front matter',
  h2: 'write “## words”',
  h3: 'write “### words”',
  hr: 'write a line “---”; ::cut makes a line to cut along',
  i: 'write *words*',
  iframe: NOTHING,
  img: 'write ![what it shows](path), or ::figure[caption]{src="…" alt="…"}',
  input: 'write “- [ ] words” for a box to tick; for room to write use ::lines{count=3}',
  li: LIST,
  ol: LIST,
  p: 'leave a blank line between paragraphs',
  picture: 'write ::figure[caption]{src="…" alt="…"}',
  pre: CODE,
  q: 'write straight quotes: "words"',
  s: 'write ~~words~~',
  script: NOTHING,
  section: CALLOUT,
  select: 'write a list in :::check-list',
  span: 'for words of another language write :lang[words]{tag=fr}; leave it out otherwise',
  strong: 'write **words**',
  style: NOTHING,
  sub: 'use the characters ₀ to ₉',
  summary: 'paper cannot unfold: write a heading instead',
  sup: NOTE,
  table: TABLE,
  td: TABLE,
  textarea: ROOM,
  th: TABLE,
  tr: TABLE,
  u: 'write **words**: it is set underlined',
  ul: LIST,
  video: NOTHING,
};

const FALLBACK =
  'use Markdown or a directive; to let the bare text through, set “html: text” in coop-press.yaml';

export function insteadOf(element: string): string {
  return INSTEAD[element] ?? FALLBACK;
}
