import { z } from 'zod';
import { FORM_KINDS, NETWORK_LEVELS } from '../../model/facts.js';
import { languageTag, slug, text } from './fields.js';

const LAST_PERCENT = 100;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const texts = z.record(languageTag, text);
const day = z.iso.date('a day is written 2027-11-24');
const status = z
  .enum(['verified', 'unverified', 'unknown'])
  .describe('verified: read in the sources that are named; unknown: nobody has looked it up');
const sources = z.array(slug).optional().describe('ids of sources, from the end of the file');
const currency = z
  .string()
  .refine((code) => CURRENCIES.has(code), 'a currency is written as an ISO 4217 code, as EUR');
const address = z
  .string()
  .regex(/^https?:\/\/\S+$/, {
    error: 'an address begins with http:// or https:// and has no spaces',
    abort: true,
  })
  .refine((url) => URL.canParse(url), 'an address is written whole, as https://example.org/page');

const amount = z
  .strictObject({
    case: z
      .string()
      .regex(/^[\p{L}\p{N}_-]+$/u, 'a case has letters, digits, “-” and “_”')
      .describe('the name by which texts print it, in braces'),
    amount: z.number().min(0),
    currency: currency.optional().describe('of an amount of money'),
    unit: z.enum(['percent', 'count']).optional().describe('of an amount that is no money'),
    basis: z.enum(['company', 'member', 'share']).optional().describe('whose amount it is'),
  })
  .refine(
    ({ currency: money, unit }) => (money === undefined) !== (unit === undefined),
    'give “currency” for money, or else “unit”: percent or count',
  )
  .refine(
    ({ amount: size, unit }) => unit !== 'percent' || size <= LAST_PERCENT,
    'a percentage lies between 0 and 100',
  )
  .refine(
    ({ amount: size, unit }) => unit !== 'count' || Number.isInteger(size),
    'a count is a whole number',
  );

const collected = text.optional().describe('English as it was collected; kept, never printed');

const fact = z.strictObject({
  status,
  sources,
  amounts: z.array(amount).optional(),
  text: texts.optional().describe('a sentence by language; {case} prints an amount'),
  note: text.optional().describe('for editors; never printed'),
  caution: z
    .enum(['recheck', 'superseded', 'later-change'])
    .optional()
    .describe('why it must be asked again although it was verified once'),
  collected,
  value: z
    .union([z.string(), z.number(), z.record(z.string(), z.union([z.string(), z.number()]))])
    .optional()
    .describe('figure or code as it was collected; kept, never printed'),
  basis: text.optional().describe('what an unverified statement rests on; kept, never printed'),
});

const form = z.strictObject({
  id: slug,
  kind: z.enum(FORM_KINDS).optional(),
  names: z
    .array(
      z.strictObject({
        language: languageTag,
        text,
        abbreviation: text.optional(),
        status,
        sources,
      }),
    )
    .min(1)
    .optional()
    .describe('the official names'),
  gloss: texts.optional().describe('what the name means, in plain words'),
  law: z
    .strictObject({
      name: text,
      number: text.optional(),
      year: z.int().optional(),
      status,
      sources,
      note: text.optional(),
    })
    .optional(),
  facts: z
    .strictObject({
      founders: fact.optional(),
      capital: fact.optional(),
      vote: fact.optional(),
      surplus: fact.optional(),
      tax: fact.optional(),
      register: fact.optional(),
    })
    .optional(),
  note: text.optional().describe('for editors; never printed'),
});

const network = z.strictObject({
  name: text,
  language: languageTag.describe('of the name'),
  level: z.enum(NETWORK_LEVELS),
  url: address.optional(),
  'name-status': status,
  'url-status': status.describe('only a verified address prints'),
  sources,
  role: texts.describe('what it does, by language'),
  example: z
    .boolean()
    .optional()
    .describe('true: one of many like it, which does not help everywhere; kept, never printed'),
  collected,
});

const source = z.strictObject({
  title: text,
  language: languageTag
    .optional()
    .describe(
      'of the title; where it is not said, its marks are those of the first of “languages”',
    ),
  url: address,
  note: text.optional(),
});

/** `content/countries/<ISO>[-<region>]/facts.yaml`; a file that lies over another says only what differs. */
export const FACTS_SCHEMA = z.strictObject({
  name: texts.optional().describe('of the country, by language'),
  languages: z.array(languageTag).min(1).optional().describe('of the country, BCP 47 tags'),
  currency: currency.optional(),
  evidence: z
    .enum(['strong', 'medium', 'weak'])
    .optional()
    .describe('weak prints drafts only, until a partner stands behind it'),
  partner: text.optional().describe('who in the country stands behind it'),
  'collected-on': day.optional(),
  'recheck-by': day.optional(),
  review: z
    .strictObject({ name: text, date: day })
    .optional()
    .describe('who has reviewed it as the state of the law, and when'),
  note: text.optional().describe('for editors; never printed'),
  forms: z.array(form).optional().describe('legal forms'),
  networks: z.array(network).optional().describe('who helps; in a layer they replace all below'),
  sources: z.record(slug, source).optional().describe('by id'),
});

export type FactsFile = z.output<typeof FACTS_SCHEMA>;
export type FormEntry = NonNullable<FactsFile['forms']>[number];
export type FactEntry = z.output<typeof fact>;
export type AmountEntry = z.output<typeof amount>;
export type NetworkEntry = z.output<typeof network>;
