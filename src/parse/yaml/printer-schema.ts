import { z } from 'zod';
import {
  NAME_FORM,
  PRINTER_FLIPS,
  PRINTER_NAME,
  PRINTER_SIDES,
  PRINTER_TRAYS,
} from '../../model/printer.js';
import { BORDER_FORM, parseBorder } from '../../print/border.js';

/** `printer.yaml` in the user's configuration folder. */
export const PRINTER_SCHEMA = z.strictObject({
  name: z.string().trim().regex(PRINTER_NAME, NAME_FORM).optional().describe('as you call it'),
  sides: z.enum(PRINTER_SIDES).optional().describe('single: it prints on one side only'),
  flips: z
    .enum(PRINTER_FLIPS)
    .optional()
    .describe('swapped: “flip on short edge” turns the long edge, and the other way round'),
  tray: z.enum(PRINTER_TRAYS).optional().describe('how sheets come out'),
  // A number is taken as well, so that what is said of it is that its unit is missing.
  border: z
    .union([z.string(), z.number()])
    .refine((written) => parseBorder(String(written)) !== undefined, BORDER_FORM)
    .optional()
    .describe('what it cannot print at the edge of the paper, as 5mm'),
});
