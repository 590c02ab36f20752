/** Lines of a file, with the newline that ends the last one. */
export function linesOf(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
