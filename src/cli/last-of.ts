/** An option that is given twice says what it says last; a flag says nothing. */
export function lastOf(option: unknown): string | undefined {
  const last: unknown = [option].flat().at(-1);
  return typeof last === 'string' ? last : undefined;
}
