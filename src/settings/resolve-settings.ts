import { overlay } from '../model/overlay.js';
import type { Limits, Settings, SettingsLayer } from '../model/settings.js';
import { DEFAULT_LIMITS, DEFAULT_SETTINGS } from './defaults.js';

export interface SettingsSources {
  /** What day it is, as far as nobody says otherwise. */
  readonly clock?: SettingsLayer;
  readonly file: SettingsLayer;
  /** SOURCE_DATE_EPOCH, whose makers want it to win over what a project says. */
  readonly environment: SettingsLayer;
  readonly flags: SettingsLayer;
}

/** Defaults < clock < file < environment < flags, frozen. */
export function resolveSettings({
  clock = {},
  file,
  environment,
  flags,
}: SettingsSources): Settings {
  const layers = [clock, file, environment, flags];
  const limits = overlay<Limits>([DEFAULT_LIMITS, ...layers.map((layer) => layer.limits ?? {})]);
  const settings = overlay<Settings>([
    DEFAULT_SETTINGS,
    ...layers.map(({ limits: _, ...rest }) => rest),
    { limits: Object.freeze(limits) as Limits },
  ]);
  return Object.freeze(settings) as Settings;
}
