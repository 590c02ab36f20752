import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';

/** A file of which something is lost; many programs can save the rest of it. */
export function damaged(name: string, what: string): Diagnostic {
  return errorAt('impose/damaged', `“${name}” is damaged: ${what}.`, {
    place: { file: name },
    hints: [
      'fetch or save it once more',
      'if a viewer shows all of it, print it to a new PDF there, or run: qpdf broken.pdf sound.pdf',
    ],
  });
}
