import type { LegalForms } from '../../model/block.js';
import { MOST_FORMS } from '../../model/facts.js';
import type { Directive } from './directive.js';
import { type Option, readOptions } from './options.js';

const ids: Option<readonly string[]> = {
  read: (value) => {
    const names = value.split(/[\s,]+/).filter((name) => name !== '');
    const isSound = names.length > 0 && new Set(names).size === names.length;
    return isSound && names.length <= MOST_FORMS ? names : undefined;
  },
  wants: `ids of one to ${MOST_FORMS} forms with spaces between them, each once: more columns leave no room to read`,
};

export function readLegalForms(directive: Directive): LegalForms {
  const { forms } = readOptions(directive, { forms: ids });
  return { type: 'legal-forms', ...directive.placed, ...(forms && { forms }) };
}
