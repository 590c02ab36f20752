import type { Catalogue, FontEntry } from '../model/catalogue.js';
import { PROFILES, VARIANTS } from '../model/edition.js';
import type { FontFamily } from '../model/font.js';
import type { Outcome } from '../model/outcome.js';
import type { OpenProject } from '../model/project.js';
import type { Template } from '../model/template.js';
import { planRun, type RunPlan } from './plan-run.js';
import type { Request } from './request.js';

/** All that can be asked for by name, drafts included. */
export async function list(
  request: Request,
  { openProject }: { readonly openProject: OpenProject },
): Promise<Outcome<Catalogue | undefined>> {
  const choice = { ...request.choice, drafts: true };
  const { value: plan, diagnostics } = await planRun({ ...request, choice }, openProject);
  const value = plan && plan !== 'closed' ? catalogueOf(plan) : undefined;
  return { value, diagnostics };
}

function catalogueOf({ project, editions }: RunPlan): Catalogue {
  return {
    editions: project.editions.map((edition) => ({
      ...edition,
      outputs: outputsOf(editions, edition.name),
    })),
    templates: forGuides(project.templates).map(({ name, description, papers, audience }) => ({
      name,
      description,
      papers,
      audience,
    })),
    variants: VARIANTS,
    profiles: PROFILES,
    fonts: project.fonts.map(fontEntry),
  };
}

/** What is about printing itself, no edition can ask for. */
function forGuides(templates: readonly Template[]): readonly Template[] {
  return templates.filter(({ about = 'guide' }) => about === 'guide');
}

function outputsOf(editions: RunPlan['editions'], name: string): readonly string[] {
  const outputs = editions.find((edition) => edition.name === name)?.outputs ?? [];
  return outputs.map((output) => output.name.path);
}

function fontEntry({ family, licence, scripts, faces }: FontFamily): FontEntry {
  return { family, licence, scripts, weights: faces.map((face) => face.weight) };
}
