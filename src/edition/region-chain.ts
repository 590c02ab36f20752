/** A region lies over its country: `CA-QC` → `CA`, `CA-QC`, lowest first. */
export function regionChain(code: string | undefined): readonly string[] {
  if (code === undefined) return [];
  const country = code.split('-')[0] ?? code;
  return [...new Set([country, code])];
}
