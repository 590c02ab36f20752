import type { Audience, Section } from '../model/section.js';
import type { Template } from '../model/template.js';

/** Whether a template prints a section: by kind, by audience, and by the templates that the section names. */
export function prints(template: Template, section: Section): boolean {
  const mustBeNamed = template.chosen?.includes(section.kind) ?? false;
  const isNamed = section.outputs?.includes(template.name) ?? !mustBeNamed;
  return isFor(template.audience, section) && isNamed && template.kinds.includes(section.kind);
}

/** Whoever leads may read everything. */
export function isFor(audience: Audience, section: Section): boolean {
  return audience === 'facilitator' || section.audience === 'participant';
}
