import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { itemsOf, lookUp, nameAt } from './look-up.js';

/** Why a file is left alone: what it is for would be lost with its form or its signature. */
export function refusals(name: string, catalog: PDFDict): readonly Diagnostic[] {
  const form = lookUp(catalog, 'AcroForm', PDFDict);
  if (!form) return [];
  const place = { file: name };
  return [
    ...(form.has(PDFName.of('XFA')) ? [xfa(name)] : []),
    ...(isSigned(form)
      ? [
          errorAt('impose/signed', `“${name}” is signed; imposed, it would lose its signature.`, {
            place,
            hints: [
              'print it to a new PDF in a viewer and impose that one: it carries no signature',
            ],
          }),
        ]
      : []),
  ];
}

function xfa(name: string): Diagnostic {
  const message = `“${name}” is an XFA form, whose pages are made by the program that shows it.`;
  return errorAt('impose/xfa', message, {
    place: { file: name },
    hints: ['open it in Adobe Reader, print it to a new PDF and impose that one'],
  });
}

/** A field for a signature that has been filled in; its type may stand in a field above it. */
function isSigned(form: PDFDict): boolean {
  const seen = new Set<PDFDict>();
  const open = fieldsIn(form, 'Fields').map((field) => ({
    field,
    above: undefined as string | undefined,
  }));
  for (let each = open.pop(); each; each = open.pop()) {
    const { field } = each;
    if (seen.has(field)) continue;
    seen.add(field);
    const type = nameAt(field, 'FT') ?? each.above;
    if (type === 'Sig' && field.has(PDFName.of('V'))) return true;
    open.push(...fieldsIn(field, 'Kids').map((kid) => ({ field: kid, above: type })));
  }
  return false;
}

function fieldsIn(dict: PDFDict, key: string): readonly PDFDict[] {
  return itemsOf(lookUp(dict, key, PDFArray), PDFDict);
}
