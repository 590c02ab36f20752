import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { compareMarks } from '../../model/compare-marks.js';
import type { Mark, SegmentKind } from '../../model/wording.js';
import { type Answer, isUsable } from '../po/message.js';

/** What must be the same in a text and its translation. */
export interface Shape {
  readonly blocks?: string;
  readonly marks: readonly Pick<Mark, 'kind' | 'text'>[];
}

/** How a text is read: as a segment, or as words with `{places}` in them. */
export type Inspect = (text: string, kind: TextKind) => Shape;

/** Words of a form for few things may say the number themselves. */
export type TextKind = SegmentKind | 'words' | 'words for few';

export interface Checking {
  /** The PO file. */
  readonly file: string;
  readonly inspect: Inspect;
}

const NAMES: Readonly<Record<Mark['kind'], string>> = {
  anchor: 'the anchor',
  directive: 'the directive',
  link: 'the address',
  placeholder: 'the placeholder',
};

/** What a translator has broken in one text: nothing of it may land. */
export function checkAnswer(
  answer: Answer,
  kind: TextKind,
  { file, inspect }: Checking,
): readonly Diagnostic[] {
  if (!isUsable(answer)) return [];
  const before = inspect(answer.text, kind);
  const after = inspect(answer.translation, kind);
  const { missing, extra } = compareMarks(before.marks, after.marks);
  const faults = [
    ...missing.map((mark) => `lacks ${NAMES[mark.kind]} “${mark.text}”`),
    ...extra.map((mark) => `has ${NAMES[mark.kind]} “${mark.text}”, which the original has not`),
    ...(before.blocks === after.blocks
      ? []
      : [`is ${after.blocks ?? 'too long to be read'}, and the original is ${before.blocks}`]),
  ];
  return faults.map((fault) =>
    errorAt('exchange/differs', `“${answer.context}” ${fault}.`, {
      place: { file, line: answer.line },
      hints: [hintFor(fault)],
    }),
  );
}

function hintFor(fault: string): string {
  if (fault.startsWith('lacks')) return 'copy it from the original, letter by letter';
  if (fault.startsWith('has')) return 'take it out, or write it as the original does';
  return 'keep signs at the start of lines, and blank lines, as the original has them; a backslash makes a sign a letter: \\-';
}
