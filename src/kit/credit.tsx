import type { PageRequest } from '../model/template.js';
import { Text } from './elements.js';
import { words } from './setting.js';

/** A full stop of any script, but not the last of several: “…” may be written as three. */
const FULL_STOP = /(?<!\.)[.。।۔]$/u;

/** Whom it comes from, and that nobody has signed its translation yet: the dot between them takes the full stop's place. */
export function Credit({ publication }: Pick<PageRequest, 'publication'>) {
  const { guide, isReviewed } = publication;
  const credit = guide.credit ?? '';
  if (isReviewed) return credit;
  return (
    <>
      {credit === '' ? '' : `${credit.replace(FULL_STOP, '')} · `}
      <Text style={{ fontWeight: 600 }}>{words(publication, 'unreviewed')}</Text>
    </>
  );
}
