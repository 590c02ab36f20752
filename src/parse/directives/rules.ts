import type { Block, Rule } from '../../model/block.js';
import type { Directive, DirectiveSpec } from './directive.js';
import { readOptions } from './options.js';

type RuleName = Exclude<Rule['type'], 'rule'>;

/** Marks of the page that hold nothing. */
export const RULES: Readonly<Record<RuleName, DirectiveSpec>> = {
  cut: { form: 'leaf', read: (directive) => readRule(directive, 'cut') },
  'free-space': { form: 'leaf', read: (directive) => readRule(directive, 'free-space') },
  'page-break': { form: 'leaf', read: (directive) => readRule(directive, 'page-break') },
};

function readRule(directive: Directive, type: RuleName): Block {
  readOptions(directive, {});
  return { type, ...directive.placed };
}
