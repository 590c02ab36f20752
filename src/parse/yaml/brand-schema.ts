import { z } from 'zod';
import { COVER_STYLES } from '../../model/brand.js';
import { colour, IN_QUOTES } from './colour-schema.js';
import { slug, text } from './fields.js';

const MOST_PER_CENT = 100;
const share = z.number().min(0).max(MOST_PER_CENT);

/** A colour, or a colour with what other presses make of it. */
const ink = z.union(
  [
    colour,
    z.strictObject({
      rgb: colour.describe('on screens and colour printers'),
      cmyk: z
        .tuple([share, share, share, share])
        .optional()
        .describe('cyan, magenta, yellow, black in per cent, for the print shop'),
      grey: colour.optional().describe('on a black printer; otherwise it is calculated'),
    }),
  ],
  { error: IN_QUOTES },
);

const inks = z.strictObject({
  text: ink.optional().describe('all type and rules; black prints sharpest'),
  dark: ink.optional().describe('bars, tabs, the cover’s title, the constant part of drawings'),
  accent: ink.optional().describe('the colour of the step; in drawings, never as type'),
  overlap: ink.optional().describe('where accent and dark cross in a drawing; never as type'),
  example: ink.optional().describe('type of what is filled in as an example'),
});

const families = z.strictObject({
  display: text.optional().describe('titles and questions, in 700'),
  text: text.optional().describe('all else, in 400 and 600'),
  code: text.optional().describe('code, in 400'),
  symbols: text.optional().describe('characters that the others lack'),
});

const STEPS = ['1', '2', '3', '4', '5'] as const;
const MOST_LOGOS = 2;
/** Millimetres; more would leave nothing of the place. */
const MOST_CLEAR_SPACE = 5;
const MOST_CLEAR_PART = 0.5;
/** What stands beside the logos before it runs into the scene below. */
const MOST_ADDRESS_LINES = 2;

const clearSpace = z
  .union([
    z
      .string()
      .regex(
        /^\d*\.?\d+ ?mm$/,
        'write millimetres, as 2mm, or a part of the logo’s height, as 0.25',
      )
      .refine(
        (written) => Number.parseFloat(written) <= MOST_CLEAR_SPACE,
        `choose at most ${MOST_CLEAR_SPACE}mm: the place is 34 by 14`,
      ),
    z.number().min(0).max(MOST_CLEAR_PART),
  ])
  .describe('what stays free around the logo: 2mm, or a part of its height, as 0.25');

const logo = z.strictObject({
  label: text
    .optional()
    .describe('printed where there is no image, else read aloud; or an interface word'),
  image: text.optional().describe('a picture in the folder of this file, SVG or PNG'),
  'clear-space': clearSpace.optional(),
});

const mark = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}]/u, 'a mark is the name of a drawing, or a picture file of this folder')
  .transform((name) => name.normalize('NFC'));

/** A word that holds in every language; what differs by language stands in strings.yaml. */
const imprint = z
  .strictObject({
    'adapted-by': text.optional().describe('who made this edition'),
    'translated-by': text.optional(),
    'reviewed-by': text.optional(),
    printing: text.optional().describe('who prints it, or how'),
  })
  .describe(
    'words of the imprint: the same as “imprint.…” in the strings.yaml beside it, which wins',
  );

const contacts = z
  .strictObject({
    name: text.optional(),
    address: z.array(text).max(MOST_ADDRESS_LINES).optional().describe('line by line'),
    phone: text.optional(),
    mail: text
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'a mail address is written name@place.org')
      .optional(),
    web: text
      .regex(
        /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/,
        'a web address is written place.org or https://place.org/page',
      )
      .optional(),
  })
  .describe('whom readers can turn to, printed on the back cover; replaced as a whole');

/** `content/brand.yaml` and `content/organisations/<slug>/brand.yaml`: only what differs. */
export const BRAND_SCHEMA = z.strictObject({
  extends: slug.optional().describe('an organisation whose brand lies under this one'),
  inks: inks.optional(),
  steps: z
    .partialRecord(z.enum(STEPS), z.strictObject({ accent: ink, overlap: ink }))
    .optional()
    .describe('inks by step number'),
  families: families.optional().describe('family names, as font.yaml gives them'),
  lockup: z
    .strictObject({
      name: text.optional().describe('who speaks'),
      tagline: z.string().optional(),
      mark: mark.optional().describe('a drawing by name, or a picture file in this folder'),
    })
    .optional(),
  logos: z.array(logo).max(MOST_LOGOS).optional().describe('two places on the back cover'),
  cover: z
    .strictObject({
      style: z
        .enum(COVER_STYLES)
        .optional()
        .describe(
          'broadside: title above the scene; field: the title white on a field; frieze: title below',
        ),
    })
    .optional(),
  imprint: imprint.optional(),
  contacts: contacts.optional(),
});

export type BrandFile = z.output<typeof BRAND_SCHEMA>;
export type InkFile = z.output<typeof ink>;
