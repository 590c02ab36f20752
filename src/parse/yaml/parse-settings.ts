import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Outcome } from '../../model/outcome.js';
import type { SettingsLayer } from '../../model/settings.js';
import type { TextFile } from '../../model/sources.js';
import { withoutUnset } from '../../model/without-unset.js';
import { SETTINGS_SCHEMA } from './settings-schema.js';

/** The settings that a project's `coop-press.yaml` sets. */
export function parseSettings(
  file: TextFile,
  aliasLimit: number,
): Outcome<SettingsLayer | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, diagnostics } = readShape(source, { schema: SETTINGS_SCHEMA, aliasLimit });
  return { value: value && withoutUnset(value), diagnostics };
}
