import { openProject } from '../../src/pipeline/open-project.js';
import { BUILT_IN } from './make-project.js';

/** The project itself, as on the day its facts were checked. */
export async function openBuiltIn() {
  const { value, diagnostics } = await openProject({
    ...{ root: BUILT_IN, builtIn: BUILT_IN, trustTemplates: false, creator: 'coop-press' },
    settings: { today: '2026-11-24' },
  });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const found = (name: string, template: string) => {
    const edition = value.resolveEdition(name, {}).value;
    const drawing = value.templates.find((each) => each.name === template);
    if (!edition || !drawing) throw new Error(`there is no ${name} with ${template}`);
    return { edition, template: drawing };
  };
  return { project: value, found };
}
