/** What a viewer calls the pages of a PDF, by its own labels; null where it has none. */
export async function labelsOf(bytes: Uint8Array): Promise<readonly string[] | null> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return await (await task.promise).getPageLabels();
  } finally {
    await task.destroy();
  }
}
