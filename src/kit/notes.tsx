import { mm } from '../print/lengths.js';
import { Blocks } from './blocks/blocks.js';
import { inset } from './blocks/paragraph.js';
import { callAnchor } from './calls.js';
import { Copy } from './copy.js';
import { Text, View } from './elements.js';
import { Rule } from './rules.js';
import { narrow, type Setting } from './setting.js';

/** Millimetres. */
const NUMBER = { usual: 8, large: 15 };
const BELOW_RULE = 1.5;
const SHORT_NOTE = 6;

/** Footnotes and addresses at the end of their section, each linked to the place that calls it. */
export function Notes({ setting }: { readonly setting: Setting }) {
  const { look, section, measure, indent } = setting;
  if (section.notes.length === 0) return null;
  const number = mm(look.largePrint ? NUMBER.large : NUMBER.usual);
  const width = measure - indent - number;
  const inner = narrow(smallType(setting), width);
  return (
    <View style={{ ...inset(setting), marginTop: look.grid.space }} part="notes">
      <Rule look={look} width={mm(30)} style={{ marginTop: 0 }} />
      {section.notes.map((note) => (
        <View
          key={note.number}
          id={`${section.id}-note-${note.number}`}
          tag="Note"
          unsplitUpTo={SHORT_NOTE}
          style={{ flexDirection: look.row, marginTop: mm(BELOW_RULE) }}
        >
          <View style={{ width: number }}>
            <Copy {...{ look, role: 'label' }}>
              <Text href={`#${callAnchor(section.id, note.number)}`}>{`[${note.number}]`}</Text>
            </Copy>
          </View>
          <View style={{ width }}>
            <Blocks blocks={note.blocks} setting={inner} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** Notes are set in the small size. */
function smallType(setting: Setting): Setting {
  const { look } = setting;
  return { ...setting, look: { ...look, type: { ...look.type, body: look.type.small } } };
}
