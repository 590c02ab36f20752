import { stop } from 'esbuild';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { collectSound, type Outcome } from '../model/outcome.js';
import type { Template } from '../model/template.js';
import { compileTemplate, type TemplateModules } from './compile-template.js';
import { evaluateTemplate } from './evaluate-template.js';
import { findTemplates, type TemplatePlace } from './find-templates.js';

export interface TemplateOptions {
  readonly root: string;
  readonly builtInRoot: string;
  /** A project's templates are code: they run only where somebody said so. */
  readonly trust: boolean;
  readonly modules: TemplateModules;
  /** Only these are compiled; all that may be, if left out. */
  readonly names?: readonly string[];
}

export interface LoadedTemplates {
  readonly templates: Readonly<Record<string, Template>>;
  /** Names of all there are, compiled or not. */
  readonly names: readonly string[];
  /** Names of those that would need trust. */
  readonly untrusted: readonly string[];
}

/** Compiles and runs templates, ours and a project's by the same way. */
export async function loadTemplates(options: TemplateOptions): Promise<Outcome<LoadedTemplates>> {
  const found = await findTemplates(options.root, options.builtInRoot);
  const { names } = options;
  const wanted = found.value.filter(({ name }) => names?.includes(name) ?? true);
  const [refused, taken] = partition(wanted, ({ builtIn }) => !builtIn && !options.trust);
  const loaded = await Promise.all(taken.map((place) => loadTemplate(place, options.modules)));
  // The compiler is a process of its own, and nothing else is compiled in this run.
  await stop();
  const { value, diagnostics } = collectSound(loaded);
  const untrusted = found.value.filter(({ builtIn }) => !builtIn && !options.trust);
  return {
    value: {
      templates: Object.fromEntries(value.map((template) => [template.name, template])),
      names: found.value.map(({ name }) => name),
      untrusted: untrusted.map(({ name }) => name),
    },
    diagnostics: [
      ...found.diagnostics,
      ...(names ? refused.map(untrustedTemplate) : []),
      ...diagnostics,
    ],
  };
}

function partition<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

async function loadTemplate(
  place: TemplatePlace,
  modules: TemplateModules,
): Promise<Outcome<Template | undefined>> {
  const compiled = await compileTemplate(place, Object.keys(modules));
  if (compiled.value === undefined) {
    return { value: undefined, diagnostics: compiled.diagnostics };
  }
  return evaluateTemplate({ place, code: compiled.value }, modules);
}

function untrustedTemplate({ name, path }: TemplatePlace): Diagnostic {
  const message = `The template “${name}” is a program of this project and was not run.`;
  return errorAt('load/untrusted-template', message, {
    place: { file: path },
    hints: ['if you trust whoever wrote it, add --trust-templates'],
  });
}
