/**
 * Where the words of a language are looked for, nearest first: the tag itself, then without its region, never in another
 * script. `fr-BE` → `fr-BE`, `fr`; `zh-TW` → `zh-TW`, `zh-Hant`; `zh-SG` → `zh-SG`, `zh-Hans`, `zh` (BCP 47, likely subtags of CLDR).
 */
export function languageChain(tag: string): readonly string[] {
  const asked = new Intl.Locale(tag);
  const likely = asked.maximize();
  const withScript = `${likely.language}-${likely.script}`;
  const isUsualScript = new Intl.Locale(likely.language).maximize().script === likely.script;
  const chain = [asked.baseName, withScript, ...(isUsualScript ? [likely.language] : [])];
  return [...new Set(chain)];
}
