import { errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { SettingsLayer } from '../model/settings.js';

/** SOURCE_DATE_EPOCH: whole seconds since 1970; it fixes the day of the build, too. */
export function parseEpoch(text: string | undefined): Outcome<SettingsLayer> {
  if (text === undefined) return { value: {}, diagnostics: [] };
  if (/^\d{1,12}$/.test(text)) {
    const sourceDateEpoch = Number(text);
    const today = new Date(sourceDateEpoch * 1000).toISOString().slice(0, 10);
    return { value: { sourceDateEpoch, today }, diagnostics: [] };
  }
  const message = `SOURCE_DATE_EPOCH is “${text}”, which is no number of seconds.`;
  const hints = ['give whole seconds since 1970, as “date +%s” prints them, or unset it'];
  return { value: {}, diagnostics: [errorAt('cli/bad-value', message, { hints })] };
}
