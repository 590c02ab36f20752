import type { Places, Words } from '../model/content.js';
import type { GuideWords } from '../model/guide.js';
import type { OrderChange } from '../model/order-change.js';
import type { Section } from '../model/section.js';

/** One layer of an edition in one language: what it says lies over everything below it. */
export interface Layer extends Partial<Words> {
  /** As readers call it: `base`, `language fr`, `country BE`, `country BE, fr`. */
  readonly name: string;
  readonly guide?: GuideWords;
  readonly guidePlaces?: Places;
  /** Done before its sections are laid. */
  readonly order?: OrderChange;
  readonly sections?: readonly Section[];
  /** Its sections are translations of those below: somebody has to sign them. */
  readonly isTranslation?: boolean;
}
