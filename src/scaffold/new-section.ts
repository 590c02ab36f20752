import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { wrongName } from './wrong-name.js';

const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;
const LAYER = /^(?:languages\/[^/]+|(?:countries|organisations)\/[^/]+\/[^/]+)$/;

/** A section of the guide, or of a layer. */
export function newSection(request: NewRequest): Outcome<NewFiles | undefined> {
  const { name, copied, from, layer, stock } = request;
  if (!ID.test(name)) {
    return wrongName(
      `“${name}” cannot be the id of a section.`,
      'use letters, digits, “-” and “_”',
    );
  }
  if (layer !== undefined && !LAYER.test(layer)) {
    const hint = 'write --in countries/BE/fr, organisations/green-hands/en or languages/fr';
    return wrongName(`“${layer}” is no folder for texts.`, hint);
  }
  if (layer === undefined && !stock.hasGuide) {
    return wrongName(
      'This folder prints the built-in guide, and has no sections of its own.',
      'write the section for a layer, as --in organisations/green-hands/en; or copy the content/ of the built-in guide here first',
    );
  }
  const folder = layer === undefined ? 'content' : `content/${layer}`;
  const path = `${folder}/sections/${name}.md`;
  const content = copied
    ? renamed(String(copied[0]?.content ?? ''), name, from ?? '')
    : textOf(name, layer);
  return { value: { files: [{ path, content }], next: nextSteps(request) }, diagnostics: [] };
}

function nextSteps({ name, layer, stock }: NewRequest): readonly string[] {
  if (layer?.startsWith('languages/')) return ['coop-press check tells what it does not fit'];
  const last = stock.sections.at(-1) ?? 'networks';
  if (layer === undefined) {
    return [`add “${name}” to a part in content/guide.yaml: until then it is not printed`];
  }
  if (stock.sections.includes(name)) return [`it replaces the section “${name}” of the guide`];
  const file = `content/${layer.split('/').slice(0, 2).join('/')}/sections.yaml`;
  return [`say where it stands, in ${file}:`, `  add: [{ id: ${name}, after: ${last} }]`];
}

/** Its own id goes; anchors stay as they are. */
function renamed(text: string, name: string, from: string): string {
  return text.replace(new RegExp(`^id: *${from} *$`, 'm'), `id: ${name}`);
}

function textOf(name: string, layer: string | undefined): string {
  if (layer?.startsWith('languages/')) {
    return linesOf(
      '---',
      `title: ${JSON.stringify(name)}`,
      '---',
      '',
      'Write the translation here.',
    );
  }
  return linesOf(
    '---',
    `title: ${JSON.stringify(name)}`,
    'kind: reading # or reason, worksheet, activity, reference, debrief; templates choose by it',
    '# lead: The larger lines under the title.',
    '# outputs: [booklet] # only these templates print it',
    '---',
    '',
    'Write here. A blank line begins a new paragraph.',
    '',
    ':::question',
    'What shall we talk over?',
    '',
    '::lines{count=3 min=1}',
    ':::',
  );
}
