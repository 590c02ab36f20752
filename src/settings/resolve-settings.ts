import { overlay } from '../model/overlay.js';
import type { Limits, Settings, SettingsLayer } from '../model/settings.js';
import { DEFAULT_LIMITS, DEFAULT_SETTINGS } from './defaults.js';

export interface SettingsSources {
  readonly file: SettingsLayer;
  /** Of the command line, and SOURCE_DATE_EPOCH of the environment with them. */
  readonly flags: SettingsLayer;
}

/** Defaults < file < flags, frozen. */
export function resolveSettings({ file, flags }: SettingsSources): Settings {
  const layers = [file, flags];
  const limits = overlay<Limits>([DEFAULT_LIMITS, ...layers.map((layer) => layer.limits ?? {})]);
  const settings = overlay<Settings>([
    DEFAULT_SETTINGS,
    ...layers.map(({ limits: _, ...rest }) => rest),
    { limits: Object.freeze(limits) as Limits },
  ]);
  return Object.freeze(settings) as Settings;
}
