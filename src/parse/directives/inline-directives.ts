import type { TextDirective } from 'mdast-util-directive';
import { nameHint } from '../../diagnostics/suggest.js';
import { isCanonicalTag, tagHint } from '../../diagnostics/tag-hint.js';
import type { Inline } from '../../model/inline.js';
import { isAnchorName } from '../markdown/anchors.js';
import { type Context, type Positioned, sourceOf } from '../markdown/context.js';
import { INLINE_NAMES } from './inline-names.js';
import { type Option, readOptions, required } from './options.js';

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

const languageTag: Option<string> = {
  read: (value) => (isCanonicalTag(value) ? value : undefined),
  wants: 'a language tag, as in fr or pt-BR',
  hint: tagHint,
};

type Reader = (node: TextDirective, context: Context) => readonly Inline[];

const READERS: Readonly<Record<string, Reader>> = {
  blank: readBlank,
  fact: readFact,
  icon: (node, context) => {
    const name = namedBy(node, context);
    return name === undefined ? [] : [{ type: 'icon', name, place: context.placeOf(node) }];
  },
  lang: readForeign,
  page: (node, context) => readReference(node, 'page', context),
  qr: reportQr,
  see: (node, context) => readReference(node, 'see', context),
  string: (node, context) => {
    const key = namedBy(node, context);
    return key === undefined ? [] : [{ type: 'string', key, place: context.placeOf(node) }];
  },
};

/** An inline directive; undefined where it is only a colon in plain prose (“at 9:30”). */
export function readInlineDirective(
  node: TextDirective,
  context: Context,
): readonly Inline[] | undefined {
  const source = sourceOf(node, context);
  const isBare = source === `:${node.name}`;
  const reader = Object.hasOwn(READERS, node.name) ? READERS[node.name] : undefined;
  if (reader && !(isBare && isGlued(node, context))) return reader(node, context);
  if (isBare) return undefined;
  context.trouble.error('parse/unknown-directive', `“${node.name}” is not an inline directive.`, {
    place: context.placeOf(node),
    hints: [
      nameHint(node.name, Object.keys(READERS)),
      'if it is only a colon, put a backslash before it: \\:',
    ],
  });
  return context.text(node.children);
}

/** The colon follows a letter or a digit, as in prose. */
function isGlued({ position }: Positioned, { markdown }: Context): boolean {
  const start = position?.start.offset ?? 0;
  return /[\p{L}\p{N}]/u.test(markdown[start - 1] ?? '');
}

/** What stands in [ ], as it was written. */
export function labelSource(node: Positioned, context: Context): string {
  const label = /^:[^[\]{}]*\[([\s\S]*)\]/.exec(sourceOf(node, context))?.[1] ?? '';
  return label.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

/** The name in [ ]; reported where it is none. */
export function namedBy(node: TextDirective, context: Context): string | undefined {
  readOptions({ node, context }, {});
  const name = labelSource(node, context);
  if (NAME.test(name)) return name;
  reportLabel(node, context);
  return undefined;
}

function reportLabel(node: TextDirective, context: Context): void {
  const wanted = node.name === 'fact' ? 'a form and a fact' : 'a name';
  const message = `“:${node.name}” needs ${wanted} in [ ].`;
  context.trouble.error('parse/directive-label', message, {
    place: context.placeOf(node),
    hints: [`write ${INLINE_NAMES[node.name]}`],
  });
}

function readBlank(node: TextDirective, context: Context): readonly Inline[] {
  readOptions({ node, context }, {});
  if (node.children.length > 0 || sourceOf(node, context) === ':blank') {
    context.trouble.error('parse/directive-label', '“:blank” is room for a word, and holds none.', {
      place: context.placeOf(node),
      hints: ['write :blank[]'],
    });
  }
  return [{ type: 'blank' }];
}

/** Which forms and facts there are is the country's business: `form.fact`, both sides given. */
function readFact(node: TextDirective, context: Context): readonly Inline[] {
  readOptions({ node, context }, {});
  const [, form, fact] = /^([^.]+)\.([^.]+)$/.exec(labelSource(node, context)) ?? [];
  if (form !== undefined && fact !== undefined) {
    return [{ type: 'fact', form, fact, place: context.placeOf(node) }];
  }
  reportLabel(node, context);
  return [];
}

function readForeign(node: TextDirective, context: Context): readonly Inline[] {
  const { tag } = readOptions({ node, context }, { tag: required(languageTag) });
  if (node.children.length === 0) reportLabel(node, context);
  const children = context.text(node.children, tag);
  return tag === undefined ? children : [{ type: 'foreign', language: tag, children }];
}

function readReference(
  node: TextDirective,
  form: 'see' | 'page',
  context: Context,
): readonly Inline[] {
  readOptions({ node, context }, {});
  const anchor = labelSource(node, context).replace(/^#/, '');
  const place = context.placeOf(node);
  if (anchor === '') reportLabel(node, context);
  else if (isAnchorName(anchor, place, context.trouble)) {
    return [{ type: 'reference', anchor, form, children: [], place }];
  }
  return [];
}

function reportQr(node: TextDirective, context: Context): readonly Inline[] {
  context.trouble.error('parse/directive-place', '“:qr” stands in a list of :::networks only.', {
    place: context.placeOf(node),
    hints: ['on a line of its own write ::qr[words]{to="https://…"}'],
  });
  return [];
}
