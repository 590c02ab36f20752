import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Drawing, DrawingPath } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';
import { readMarkup, type Tag } from './read-markup.js';

/** Roles as the files name them; hatches and outlines of the ink-saving variant print alike, in black. */
const ROLES: Readonly<Record<string, DrawingPath['role']>> = {
  accent: 'accent',
  dark: 'dark',
  overlap: 'overlap',
  patch: 'patch',
  line: 'line',
  outline: 'outline',
  'accent-hatch': 'saving',
  'accent-outline': 'saving',
  'dark-hatch': 'saving',
  'dark-outline': 'saving',
  'overlap-hatch': 'saving',
  'overlap-outline': 'saving',
};
const PATH_DATA = /^[\sMLHVCSQTAZmlhvcsqtaz\d.,eE+-]+$/;
const HINTS = [
  'a drawing is one <svg viewBox="…"> with a <title> and <path d="…" data-role="…"/> tags',
];

/** A file of cuts by role; a role that has no cut (`d=""`) is left out. Anything that is not a plain path is refused, so that a brand can recolour all of it. */
export function parseDrawing(file: TextFile): Outcome<Drawing | undefined> {
  const { tags, title, fault } = readMarkup(file.text);
  const [svg, ...others] = tags;
  const rest = others.filter((tag) => tag.name !== 'path' || tag.attributes['d'] !== '');
  const complain = complainIn(file);
  if (fault) return failed([complain(fault.offset, fault.reason)]);
  if (svg?.name !== 'svg') return failed([complain(0, 'it does not begin with an svg tag')]);
  const viewBox = viewBoxOf(svg);
  const faults = [
    ...(viewBox ? [] : [complain(svg.offset, 'the svg tag has no viewBox of four numbers')]),
    ...rest.flatMap((tag) => pathFaults(tag, complain)),
    ...(rest.length > 0 ? [] : [complain(svg.offset, 'there is no path in it')]),
  ];
  if (!viewBox || faults.length > 0) return failed(faults);
  const width = lengthOf(svg.attributes['width']) ?? viewBox[2];
  const height = lengthOf(svg.attributes['height']) ?? viewBox[3];
  const value = { title, width, height, viewBox, paths: rest.map(pathOf) };
  return { value, diagnostics: [] };
}

type Complain = (offset: number, reason: string, hints?: readonly string[]) => Diagnostic;

function complainIn({ path, text }: TextFile): Complain {
  return (offset, reason, hints = HINTS) => {
    const before = text.slice(0, offset).split('\n');
    const place = { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const excerpt = (text.split('\n')[before.length - 1] ?? '').slice(0, LONGEST_EXCERPT);
    const message = `This drawing cannot be read: ${reason}.`;
    return errorAt('load/bad-drawing', message, { place, excerpt, hints });
  };
}

const LONGEST_EXCERPT = 120;

function failed(diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}

function viewBoxOf(svg: Tag): Drawing['viewBox'] | undefined {
  const [left, top, width, height, ...more] = (svg.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (left === undefined || top === undefined || !width || !height || more.length > 0) return;
  const box: Drawing['viewBox'] = [left, top, width, height];
  return box.every(Number.isFinite) && width > 0 && height > 0 ? box : undefined;
}

/** Millimetres, or plain units. */
function lengthOf(text = ''): number | undefined {
  const match = /^(\d*\.?\d+)(?:mm)?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

function pathFaults(tag: Tag, complain: Complain): readonly Diagnostic[] {
  if (tag.name !== 'path') return [complain(tag.offset, `the tag “${tag.name}” is not a path`)];
  const faults: Diagnostic[] = [];
  const role = roleName(tag);
  if (!Object.hasOwn(ROLES, role)) {
    const hints = [nameHint(role, Object.keys(ROLES))];
    faults.push(complain(tag.offset, `a path has the role “${role}”, which is not known`, hints));
  }
  if (!PATH_DATA.test(tag.attributes['d'] ?? '')) {
    faults.push(complain(tag.offset, 'a path has no sound “d”'));
  }
  return faults;
}

function roleName({ attributes }: Tag): string {
  return attributes['data-role'] ?? attributes['class'] ?? '';
}

function pathOf(tag: Tag): DrawingPath {
  const { d = '', stroke, 'stroke-width': width } = tag.attributes;
  const isStroked = stroke !== undefined && stroke !== 'none';
  return {
    role: ROLES[roleName(tag)] ?? 'dark',
    d,
    ...(isStroked && { stroke: Number(width ?? 1) }),
  };
}
