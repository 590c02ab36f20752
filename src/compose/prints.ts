import type { Section } from '../model/section.js';
import type { Template } from '../model/template.js';

/** Whether a template prints a section: by kind, by audience, and by the templates that the section names. */
export function prints(template: Template, section: Section): boolean {
  const isForReader = section.audience === 'participant' || template.audience === 'facilitator';
  const isNamed = section.outputs?.includes(template.name) ?? true;
  return isForReader && isNamed && template.kinds.includes(section.kind);
}
