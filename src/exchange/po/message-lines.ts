const KEYWORD = /^\s*(msgctxt|msgid|msgstr)\b\s*(".*")?\s*$/;
const CONTINUED = /^\s*(".*")\s*$/;

/** The lines on which the translations of a PO file begin, by context: what reads PO does not tell them. */
export function messageLines(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let context: string | undefined;
  for (const { keyword, value, line } of statementsIn(text)) {
    if (keyword === 'msgctxt') context = value;
    if (keyword !== 'msgstr' || context === undefined) continue;
    if (!found.has(context)) found.set(context, line);
    context = undefined;
  }
  return found;
}

interface Statement {
  readonly keyword: string;
  readonly line: number;
  value: string;
}

/** A keyword with its text, which may go on over many lines. */
function statementsIn(text: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, keyword, first] = KEYWORD.exec(line) ?? [];
    const last = found.at(-1);
    if (keyword !== undefined) found.push({ keyword, line: index + 1, value: unquoted(first) });
    else if (last) last.value += unquoted(CONTINUED.exec(line)?.[1]);
  }
  return found;
}

function unquoted(quoted = '""'): string {
  const inner = quoted.slice(1, -1);
  return inner.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
