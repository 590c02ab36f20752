import { errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { SettingsLayer } from '../model/settings.js';

/** `--today`, or COOP_PRESS_TODAY: an ISO 8601 date that there is. */
export function parseToday(text: string | undefined): Outcome<SettingsLayer> {
  if (text === undefined) return { value: {}, diagnostics: [] };
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  if (isDate && new Date(time).toISOString().startsWith(text)) {
    return { value: { today: text }, diagnostics: [] };
  }
  const hints = ['write year, month and day, as --today 2027-03-31 or COOP_PRESS_TODAY=2027-03-31'];
  return {
    value: {},
    diagnostics: [errorAt('cli/bad-value', `“${text}” is no date.`, { hints })],
  };
}
