import { type Diagnostic, errorAt, hasErrors } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { Guide, Part } from '../../model/guide.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { setWords } from '../typography/set-type.js';
import { GUIDE_SCHEMA, type GuideFile } from './guide-schema.js';

/** What holds the sections together, from `content/guide.yaml`. */
export function parseGuide(file: TextFile, aliasLimit: number): Outcome<Guide | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: GUIDE_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const faults = [
    ...sameValues(
      value.parts.map(({ id }) => id),
      (index) => spotOf(['parts', index, 'id']),
    ),
    ...sameValues(
      (value.steps ?? []).map(({ number }) => `step ${number}`),
      (index) => spotOf(['steps', index, 'number']),
    ),
    ...unknownStep(value, spotOf),
  ];
  if (hasErrors(faults)) return { value: undefined, diagnostics: faults };
  return { value: guideOf(withMarks(value), file.path, spotOf), diagnostics: faults };
}

/** What is printed of it gets the marks of its language, like every other text. */
function withMarks(file: GuideFile): GuideFile {
  const set = (text: string) => setWords(text, file.language);
  const setKey = <K extends string>(key: K, text: string | undefined) =>
    (text === undefined ? {} : { [key]: set(text) }) as { readonly [key in K]?: string };
  return {
    ...file,
    title: set(file.title),
    ...setKey('subject', file.subject),
    ...setKey('credit', file.credit),
    ...(file.series && {
      series: { name: set(file.series.name), ...setKey('tagline', file.series.tagline) },
    }),
    ...(file.steps && { steps: file.steps.map((step) => ({ ...step, name: set(step.name) })) }),
    parts: file.parts.map((part) => ({ ...part, ...setKey('title', part.title) })),
  };
}

function guideOf(file: GuideFile, path: string, spotOf: SpotOf): Guide {
  const { title, subject = title, series, keywords = [], steps = [], parts, ...rest } = file;
  return {
    ...definedOnly(rest),
    place: { file: path },
    title,
    subject,
    keywords,
    series: { name: series?.name ?? title, tagline: series?.tagline ?? '' },
    steps: steps.map(({ drawing, ...step }) => ({ ...step, ...(drawing && { drawing }) })),
    parts: parts.map((_, index) => partOf(file, index, spotOf)),
  };
}

function definedOnly({
  step,
  credit,
  ...rest
}: Pick<GuideFile, 'author' | 'language' | 'step' | 'credit'>) {
  return { ...rest, ...(step !== undefined && { step }), ...(credit && { credit }) };
}

function partOf(file: GuideFile, index: number, spotOf: SpotOf): Part {
  const { id, title, contents = true, sections } = file.parts[index] ?? EMPTY_PART;
  return {
    id,
    ...(title !== undefined && { title }),
    contents,
    sections: sections.map((entry, at) => {
      const path = ['parts', index, 'sections', at];
      const simple = typeof entry === 'string';
      const { id, place = 'any', contents = true } = simple ? { id: entry } : entry;
      return { id, place, contents, source: spotOf(simple ? path : [...path, 'id']).place };
    }),
  };
}

const EMPTY_PART: GuideFile['parts'][number] = { id: '', sections: [] };

function sameValues(
  values: readonly string[],
  spotAt: (index: number) => ReturnType<SpotOf>,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isNew = !seen.has(value);
    seen.add(value);
    if (isNew) return [];
    return [
      errorAt('yaml/duplicate-key', `“${value}” is given twice.`, {
        ...spotAt(index),
        hints: ['give one of the two another name, or take it out'],
      }),
    ];
  });
}

function unknownStep({ step, steps = [] }: GuideFile, spotOf: SpotOf): readonly Diagnostic[] {
  if (step === undefined || steps.some(({ number }) => number === step)) return [];
  const message = `There is no step ${step} among the steps of this guide.`;
  const hints = [`known steps: ${steps.map(({ number }) => number).join(', ') || 'none'}`];
  return [errorAt('yaml/wrong-value', message, { ...spotOf(['step']), hints })];
}
