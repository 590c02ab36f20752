const LONGEST_LANGUAGE = 3;
const NO_LANGUAGE = 'und';
const NO_TAG = 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA';

/** The one way in which a language tag is written; undefined for what is none. Longer names of languages are well-formed, but there are none. */
function canonicalTag(written: string): string | undefined {
  try {
    const { language = NO_LANGUAGE, baseName } = new Intl.Locale(written);
    return language.length > LONGEST_LANGUAGE || language === NO_LANGUAGE ? undefined : baseName;
  } catch {
    return undefined;
  }
}

/** Whether a tag is written as it must be; every layer and message finds a language by it. */
export function isCanonicalTag(written: string): boolean {
  return canonicalTag(written) === written;
}

/** The tag that was meant. “en_GB.UTF-8” is how computers name their language. */
export function nearestTag(written: string): string | undefined {
  return canonicalTag(plain(written).replaceAll('_', '-'));
}

/** The way out for a tag that is not written as it must be. */
export function tagHint(written: string): string {
  const nearest = nearestTag(written);
  if (nearest === undefined) return NO_TAG;
  return plain(written).includes('_') ? `use a hyphen: ${nearest}` : `write it “${nearest}”`;
}

function plain(written: string): string {
  return written.trim().replace(/[.@].*$/, '');
}
