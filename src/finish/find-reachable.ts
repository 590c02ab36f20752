import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

export interface Reachable {
  /** In ascending order of their numbers. */
  readonly objects: readonly (readonly [PDFRef, PDFObject])[];
  /** Something is named that is not there: allowed, and then nothing, or a sign that a part of the file is lost. */
  readonly isIncomplete: boolean;
  /** Something is there that could not be read. */
  readonly isBroken: boolean;
}

/** All that a file needs, from its trailer on; nobody looks at what is `outside`. */
export function findReachable(
  context: PDFContext,
  roots: readonly PDFRef[],
  outside: ReadonlySet<PDFRef>,
): Reachable {
  const found = new Map<PDFRef, PDFObject>();
  const open: PDFObject[] = [...roots];
  let isIncomplete = false;
  for (let each = open.pop(); each; each = open.pop()) {
    if (!(each instanceof PDFRef)) {
      open.push(...partsOf(each));
      continue;
    }
    if (found.has(each) || outside.has(each)) continue;
    const object = context.lookup(each);
    if (object) {
      found.set(each, object);
      open.push(object);
    } else isIncomplete = true;
  }
  const objects = [...found].sort(([one], [other]) => one.objectNumber - other.objectNumber);
  const isBroken = objects.some(([, object]) => object instanceof PDFInvalidObject);
  return { objects, isIncomplete, isBroken };
}

const LENGTH = PDFName.of('Length');

/** The length of a stream is counted when it is written. */
function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  if (!(object instanceof PDFStream)) return [];
  return object.dict.entries().flatMap(([key, value]) => (key === LENGTH ? [] : [value]));
}
