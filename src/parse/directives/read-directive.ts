import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nameHint } from '../../diagnostics/suggest.js';
import type { Block } from '../../model/block.js';
import type { Context } from '../markdown/context.js';
import { CALLOUTS } from './callouts.js';
import { readCheckListDirective } from './check-list.js';
import { readColumns } from './columns.js';
import { type Directive, type DirectiveSpec, takeApart } from './directive.js';
import { readFields } from './fields.js';
import { readFigure } from './figure.js';
import { readForm } from './form.js';
import { INLINE_NAMES } from './inline-names.js';
import { readLegalForms } from './legal-forms.js';
import { readLines } from './lines.js';
import { readNetworks } from './networks.js';
import { readNumbered } from './numbered.js';
import { placeOfOption } from './options.js';
import { readQr } from './qr.js';
import { readVoice } from './quote.js';
import { RULES } from './rules.js';
import { readScale } from './scale.js';
import { readTerms } from './terms.js';

/** Every block directive there is. */
const SPECS: Readonly<Record<string, DirectiveSpec>> = {
  ...CALLOUTS,
  ...RULES,
  'check-list': { form: 'container', read: readCheckListDirective },
  columns: { form: 'container', read: readColumns },
  fields: { form: 'container', read: readFields },
  figure: { form: 'leaf', label: 'the caption', read: readFigure },
  form: { form: 'container', read: readForm },
  'legal-forms': { form: 'leaf', read: readLegalForms },
  lines: { form: 'leaf', label: 'the prompt', read: readLines },
  networks: { form: 'container', read: readNetworks },
  numbered: { form: 'container', read: readNumbered },
  qr: { form: 'leaf', label: 'the words beside the code', read: readQr },
  quote: { form: 'container', read: readVoice },
  scale: { form: 'container', read: readScale },
  terms: { form: 'container', read: readTerms },
};

/** A block directive as a block; of an unknown one, what it holds, so that all of its troubles are reported. */
export function readDirective(
  node: ContainerDirective | LeafDirective,
  context: Context,
): readonly Block[] {
  const parts = takeApart(node, context);
  const spec = Object.hasOwn(SPECS, node.name) ? SPECS[node.name] : undefined;
  if (!spec) {
    reportUnknown(node, context);
    return context.blocks(parts.content);
  }
  const directive: Directive = { ...parts, placed: placedBy(node, context) };
  if (!hasItsForm(directive, spec)) return context.blocks(parts.content);
  reportUnclosed(directive);
  reportLabel(directive, spec);
  const block = spec.read(directive);
  return block ? [block] : [];
}

function placedBy(node: ContainerDirective | LeafDirective, context: Context): Directive['placed'] {
  const place = context.placeOf(node);
  const name = node.attributes?.['id'];
  if (typeof name !== 'string') return { place };
  const anchor = context.anchors.claim(
    name.normalize('NFC'),
    placeOfOption({ node, context }, 'id'),
  );
  return anchor === undefined ? { place } : { place, anchor };
}

function reportUnknown(node: ContainerDirective | LeafDirective, context: Context): void {
  const place = context.placeOf(node);
  if (Object.hasOwn(INLINE_NAMES, node.name)) {
    context.trouble.error('parse/directive-shape', `“${node.name}” stands inside a text.`, {
      place,
      hints: [`write it with one colon: ${INLINE_NAMES[node.name]}`],
    });
    return;
  }
  context.trouble.error('parse/unknown-directive', `“${node.name}” is not a directive.`, {
    place,
    hints: [nameHint(node.name, Object.keys(SPECS))],
  });
}

function hasItsForm({ node, name, placed, context }: Directive, spec: DirectiveSpec): boolean {
  if (node.type === `${spec.form}Directive`) return true;
  const [message, hint] =
    spec.form === 'leaf'
      ? [
          `“${name}” holds nothing: it is one line.`,
          `write ::${name} with two colons, and no line “:::”`,
        ]
      : [
          `“${name}” stands around something.`,
          `write :::${name}, then what it holds, then a line “:::”`,
        ];
  context.trouble.error('parse/directive-shape', message, { place: placed.place, hints: [hint] });
  return false;
}

function reportUnclosed({ node, name, placed, context }: Directive): void {
  if (node.type !== 'containerDirective' || node.data?.position?.closing) return;
  context.trouble.error('parse/unclosed-directive', `“:::${name}” is never closed.`, {
    place: placed.place,
    hints: [
      'add a line “:::” where it ends; a block around other blocks needs more colons than they have',
    ],
  });
}

function reportLabel({ label, name, placed, context }: Directive, spec: DirectiveSpec): void {
  if (label.length === 0 || spec.label !== undefined) return;
  context.trouble.error('parse/directive-label', `“${name}” takes no words in [ ].`, {
    place: placed.place,
    hints: ['put the words inside it, on a line of their own'],
  });
}
