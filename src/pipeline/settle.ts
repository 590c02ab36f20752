import { loadSettingsFile } from '../load/load-settings-file.js';
import type { Outcome } from '../model/outcome.js';
import type { ProjectRequest } from '../model/project.js';
import type { Settings } from '../model/settings.js';
import { parseSettings } from '../parse/yaml/parse-settings.js';
import { DEFAULT_LIMITS } from '../settings/defaults.js';
import { resolveSettings } from '../settings/resolve-settings.js';

/** The settings of a project: what holds without any, its file, the environment, the options of this run. */
export async function settle({
  root,
  settings,
  flags,
  clock,
}: ProjectRequest): Promise<Outcome<Settings>> {
  const read = await loadSettingsFile(root);
  const file = read.value && parseSettings(read.value, DEFAULT_LIMITS.yamlAliases);
  const layers = {
    clock: clock === undefined ? {} : { today: clock },
    file: file?.value ?? {},
    environment: settings,
    flags: flags ?? {},
  };
  return {
    value: resolveSettings(layers),
    diagnostics: [...read.diagnostics, ...(file?.diagnostics ?? [])],
  };
}
