import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { ImageFile } from '../model/art.js';
import type { ImageResult } from './image-result.js';

interface Ban {
  readonly pattern: RegExp;
  readonly what: string;
  readonly way: string;
}

/** What has no place in a printed drawing: letters in unknown fonts, code, and anything that reaches outside. */
const BANS: readonly Ban[] = [
  {
    pattern: /<!ENTITY|<!DOCTYPE[^>]*\[/gi,
    what: 'an entity',
    way: 'save it as plain SVG, without a document type',
  },
  { pattern: /<(?:\w+:)?script\b/gi, what: 'a script', way: 'save it as plain SVG' },
  { pattern: /\son\w+\s*=/gi, what: 'a script', way: 'save it as plain SVG' },
  {
    pattern: /<(?:\w+:)?text\b/gi,
    what: 'text',
    way: 'turn the text into paths (outlines) in your drawing program',
  },
  {
    pattern: /<(?:\w+:)?foreignObject\b/gi,
    what: 'a foreign object',
    way: 'turn what it holds into paths',
  },
  {
    pattern: /\b(?:xlink:)?href\s*=\s*["'](?!\s*#)/gi,
    what: 'a reference to something outside',
    way: 'embed what it needs as paths',
  },
  {
    pattern: /url\(\s*["']?(?!\s*["']?#)|@import\b/gi,
    what: 'a reference to something outside',
    way: 'embed what it needs as paths',
  },
];

/** An SVG stays a drawing; what is wrong with it is said of every place. */
export function prepareSvg(file: ImageFile): ImageResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return { diagnostics: [unreadable(file, 'it is not UTF-8 text')] };
  }
  const seen = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const diagnostics = BANS.flatMap((ban) =>
    [...seen.matchAll(ban.pattern)].map(found(file, seen, ban)),
  );
  const size = sizeOf(seen);
  if (!size) diagnostics.push(unreadable(file, 'its <svg> has neither a viewBox nor a size'));
  if (!size || diagnostics.length > 0) return { diagnostics };
  return { image: { format: 'svg', bytes: file.bytes, ...size }, diagnostics: [] };
}

const LONGEST_EXCERPT = 1_000;

function found({ path }: ImageFile, text: string, { what, way }: Ban) {
  return ({ index }: RegExpExecArray): Diagnostic => {
    const before = text.slice(0, index).split('\n');
    const excerpt = text.split('\n')[before.length - 1]?.slice(0, LONGEST_EXCERPT);
    return errorAt('render/svg-content', `The drawing “${path}” holds ${what}.`, {
      place: { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      excerpt,
      hints: [way],
    });
  };
}

/** In viewBox units; its width and height where it has no viewBox. */
function sizeOf(text: string): { readonly width: number; readonly height: number } | undefined {
  const root = /<(?:\w+:)?svg\b[^>]*>/i.exec(text)?.[0];
  if (root === undefined) return undefined;
  const [, , width, height] = numbers(attribute(root, 'viewBox'));
  const [ownWidth] = numbers(attribute(root, 'width'));
  const [ownHeight] = numbers(attribute(root, 'height'));
  return positive(width, height) ?? positive(ownWidth, ownHeight);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

function numbers(value: string): readonly number[] {
  return value
    .trim()
    .split(/[\s,]+/)
    .map(Number.parseFloat);
}

function positive(width: number | undefined, height: number | undefined) {
  return Number(width) > 0 && Number(height) > 0
    ? { width: Number(width), height: Number(height) }
    : undefined;
}

function unreadable({ path, place = { file: path } }: ImageFile, why: string): Diagnostic {
  return errorAt('render/unreadable-image', `The drawing “${path}” cannot be read: ${why}.`, {
    place,
    hints: ['open it in a drawing program and save it again as plain SVG'],
  });
}
