import { z } from 'zod';
import { nearestName } from '../../diagnostics/suggest.js';
import { CSS_COLOURS } from './css-colours.js';

/** Both cases spelt out: a JSON Schema keeps no flags. */
const HEX = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/;
const BARE = /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** #rgb or #rrggbb in any case becomes #RRGGBB. */
export const colour = z
  .string()
  .regex(HEX, { error: ({ input }) => wayToWrite(String(input)) })
  .transform(fullColour);

/** In YAML a # begins a comment, so that an unquoted colour is an empty value. */
export const IN_QUOTES = 'write it in quotes, as "#1F5C3A": without them “#” begins a comment';

/** The colour that was meant, as it is written here. */
function wayToWrite(written: string): string {
  const trimmed = written.trim();
  if (BARE.test(trimmed)) return `write "#${trimmed.toUpperCase()}"`;
  const name = trimmed.toLowerCase().replaceAll(/[\s_-]/g, '');
  const nearest = CSS_COLOURS.has(name) ? name : nearestName(name, CSS_COLOURS.keys());
  if (nearest === undefined) return 'a colour is written #rrggbb, in quotes';
  return `a colour is written #rrggbb: “${nearest}” is "${CSS_COLOURS.get(nearest)}"`;
}

function fullColour(written: string): string {
  const digits = written.slice(1).toUpperCase();
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${full}`;
}
