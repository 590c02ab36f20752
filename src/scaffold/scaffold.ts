import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { newCountry } from './new-country.js';
import { newEdition } from './new-edition.js';
import { newLanguage } from './new-language.js';
import { newOrganisation } from './new-organisation.js';
import { newSection } from './new-section.js';
import { newTemplate } from './new-template.js';

const MAKERS = {
  language: newLanguage,
  country: newCountry,
  organisation: newOrganisation,
  edition: newEdition,
  section: newSection,
  template: newTemplate,
} as const;

/** The files of something new, commented and sound as they stand, and what to do with them next. */
export function scaffold(request: NewRequest): Outcome<NewFiles | undefined> {
  return MAKERS[request.kind](request);
}
