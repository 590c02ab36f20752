import type { Qr } from '../../model/block.js';
import { isSoundAddress } from '../markdown/addresses.js';
import type { Directive } from './directive.js';
import { placeOfOption, readOptions, required, words } from './options.js';

export function readQr(directive: Directive): Qr | undefined {
  const { context, label, placed } = directive;
  const { to } = readOptions(directive, { to: required(words) });
  const text = label.length > 0 ? context.text(label) : undefined;
  if (to === undefined) return undefined;
  if (!isSoundAddress(to, placeOfOption(directive, 'to'), context.trouble)) return undefined;
  return { type: 'qr', ...placed, url: to, ...(text && { label: text }) };
}
