import type { Contacts } from '../model/brand.js';
import type { Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { View } from './elements.js';
import type { Look } from './look.js';

interface ContactsListProps {
  readonly look: Look;
  readonly contacts: Contacts;
  readonly width: Points;
}

/** Whom readers can turn to: the name in bold, under it one line each. */
export function ContactsList({ look, contacts, width }: ContactsListProps) {
  const { name, address = [], phone, mail, web } = contacts;
  const lines = [...address, phone, mail, web].filter((line) => line !== undefined);
  return (
    <View part="contacts" style={{ width }}>
      {name !== undefined && <Copy {...{ look, role: 'label', measure: width }}>{name}</Copy>}
      {lines.map((line) => (
        <Copy key={line} {...{ look, role: 'small', measure: width }}>
          {line}
        </Copy>
      ))}
    </View>
  );
}
