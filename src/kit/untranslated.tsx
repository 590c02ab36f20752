import type { Section } from '../model/section.js';
import { Copy } from './copy.js';
import { View } from './elements.js';
import { type Setting, words } from './setting.js';

interface UntranslatedProps {
  readonly setting: Setting;
  /** Where it is not the one whose page this is. */
  readonly section?: Section | undefined;
}

/** Stands above what is printed in another language than its edition; nothing elsewhere. */
export function Untranslated({ setting, section = setting.section }: UntranslatedProps) {
  const { look, publication } = setting;
  if (section.isUntranslated !== true) return null;
  return (
    <View style={{ minHeight: look.grid.unit }} part="untranslated">
      <Copy {...{ look, role: 'label' }}>{words(publication, 'untranslated')}</Copy>
    </View>
  );
}
