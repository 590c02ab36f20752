/** Language and script: whoever reads one script need not read the other. */
export function writtenAs(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
