import type { ReactElement } from 'react';
import type { Publication } from '../model/publication.js';
import type { PageRequest, Template } from '../model/template.js';

/** A template as its author writes it: pages are React elements. */
export interface TemplateDefinition extends Omit<Template, 'page' | 'blank'> {
  readonly page: (request: PageRequest) => ReactElement;
  readonly blank?: (publication: Publication) => ReactElement;
}

/** Names a template's parts; the loader checks them when it loads the file. */
export function defineTemplate(definition: TemplateDefinition): Template {
  return definition;
}
