import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { checkShape } from '../diagnostics/yaml/check-shape.js';
import type { Outcome } from '../model/outcome.js';
import type { Template } from '../model/template.js';
import type { TemplateModules } from './compile-template.js';
import type { TemplatePlace } from './find-templates.js';
import { TEMPLATE_SCHEMA } from './template-schema.js';

interface Compiled {
  readonly place: TemplatePlace;
  readonly code: string;
}

/** Runs a compiled template once and takes what it exports as `template`. */
export function evaluateTemplate(
  { place, code }: Compiled,
  modules: TemplateModules,
): Outcome<Template | undefined> {
  const filename = join(place.root, place.path);
  const exported: { exports: Record<string, unknown> } = { exports: {} };
  const answer = (name: string) => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`“${name}” is not there`);
  };
  try {
    const run = compileFunction(code, ['require', 'module', 'exports', '__filename', '__dirname'], {
      filename,
    });
    run(answer, exported, exported.exports, filename, dirname(filename));
  } catch (error) {
    return failed(trouble(place, `it fails while it is loaded: ${wordsOf(error)}`));
  }
  const { template } = exported.exports;
  if (template === undefined)
    return failed(trouble(place, 'it does not export a const “template”'));
  const shape = checkShape(TEMPLATE_SCHEMA, template, () => ({
    place: { file: place.path },
    excerpt: '',
  }));
  if (!shape.value) return failed(...shape.diagnostics.map(asTemplateTrouble));
  if (shape.value.name !== place.name) {
    const reason = `it calls itself “${shape.value.name}”, but its folder is “${place.name}”`;
    return failed(trouble(place, reason));
  }
  return { value: template as Template, diagnostics: [] };
}

function failed(...diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}

function trouble({ name, path }: TemplatePlace, reason: string): Diagnostic {
  const message = `The template “${name}” cannot be used: ${reason}.`;
  return errorAt('load/bad-template', message, {
    place: { file: path },
    hints: ['export const template = defineTemplate({ … })'],
  });
}

/** There is no line to show: what is wrong is what the code made. */
function asTemplateTrouble({ message, place, hints }: Diagnostic): Diagnostic {
  return errorAt('load/bad-template', `In the template: ${message}`, { place, hints });
}

/** An error from inside the template is of another realm's making only in name: its message is what helps. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
