import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { View } from './elements.js';
import { type Setting, words } from './setting.js';

/** Says in one line that a translation waits for a person's signature; nothing where all is signed. */
export function Unreviewed({ setting }: { readonly setting: Setting }) {
  const { look, publication } = setting;
  if (publication.isReviewed) return null;
  return (
    <View style={{ minHeight: look.grid.unit, paddingTop: mm(1.25) }} part="unreviewed">
      <Copy {...{ look, role: 'label' }}>{words(publication, 'unreviewed')}</Copy>
    </View>
  );
}
