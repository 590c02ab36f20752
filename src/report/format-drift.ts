import type { Drift, DriftedText, PlacedText } from '../model/drift.js';
import { visible } from './visible.js';

/** Each text with its place in the base, and under it what it was, what it is, and what the translation says. */
export function formatDrift({ language, sections }: Drift): string {
  const entries = sections.flatMap(({ section, texts }) =>
    texts.map((text) => formatText(text, { section, language })),
  );
  return entries.length === 0 ? 'Nothing has drifted.\n' : entries.join('\n');
}

interface Owner {
  readonly section: string;
  readonly language: string;
}

function formatText(
  { state, key, was, now, translation }: DriftedText,
  { section, language }: Owner,
): string {
  const at = now ?? translation;
  const head = [...(at ? [placeOf(at)] : []), state, `${section} ${key}`].join('  ');
  const lines = [
    head,
    ...(was ? formatWords(`was, ${was.date}`, was.text) : []),
    ...(now ? formatWords('now', now.text) : []),
    ...(translation ? formatWords(`${language}, ${placeOf(translation)}`, translation.text) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function formatWords(label: string, text: string): readonly string[] {
  return [`  ${label}`, ...text.split('\n').map((line) => `    | ${visible(line)}`.trimEnd())];
}

function placeOf({ file, line }: PlacedText): string {
  return visible(`${file}:${line}`);
}
