import { errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { openTexts } from '../pipeline/open-texts.js';
import { DISK, type Disk } from '../write/disk.js';
import { exportPo } from './translate/export-po.js';
import { faultsInTheWay } from './translate/faults-in-the-way.js';
import { importPo } from './translate/import-po.js';
import { record } from './translate/record.js';
import type { Translated, TranslateRequest, Translating } from './translate/request.js';
import { showDrift } from './translate/show-drift.js';

type Action = (translating: Translating) => Translated | Promise<Translated>;

const ACTIONS: Readonly<Record<string, Action>> = {
  drift: showDrift,
  export: exportPo,
  import: importPo,
  record,
};

/** Exchanges texts with translators; nothing is printed. */
export async function translate(request: TranslateRequest, disk: Disk = DISK): Promise<Translated> {
  const action = Object.hasOwn(ACTIONS, request.action) ? ACTIONS[request.action] : undefined;
  if (!action) return unknownAction(request.action);
  const { value: texts, diagnostics } = await openTexts(request.project);
  if (!texts) return { written: [], diagnostics };
  const [language = ''] = request.names;
  const faults = faultsInTheWay(diagnostics, request.action === 'import' ? '' : language);
  if (faults.length > 0) return { written: [], diagnostics: faults };
  return await action({ request, texts, disk, told: diagnostics });
}

function unknownAction(name: string): Translated {
  const message = `“translate” cannot “${name}”.`;
  const hints = [nameHint(name, Object.keys(ACTIONS))];
  return { written: [], diagnostics: [errorAt('cli/bad-value', message, { hints })] };
}
