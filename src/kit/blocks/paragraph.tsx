import { mm } from '../../print/lengths.js';
import { callAnchor, callsIn } from '../calls.js';
import { Copy } from '../copy.js';
import { type Style, View } from '../elements.js';
import { gap } from '../furniture.js';
import { inlines } from '../inlines.js';
import { Rule } from '../rules.js';
import type { Setting } from '../setting.js';
import type { BlockProps } from './block-props.js';

const PARAGRAPH_INDENT = 4;

export function Paragraph({ block, setting, indented }: BlockProps<'paragraph'>) {
  const { look, measure, indent, section } = setting;
  const calls = callsIn(block.text).map((number) => callAnchor(section.id, number));
  const [id, ...others] = block.anchor === undefined ? calls : [block.anchor, ...calls];
  return (
    <>
      {others.map((anchor) => (
        <View key={anchor} id={anchor} />
      ))}
      <Copy
        {...{ look, role: 'body', id, source: block.place, tag: 'P' }}
        measure={measure - indent}
        style={{ ...inset(setting), ...(indented && { textIndent: mm(PARAGRAPH_INDENT) }) }}
      >
        {inlines(block.text, setting)}
      </Copy>
    </>
  );
}

/** Start margin and width of running text in its setting. */
export function inset({ look, measure, indent }: Setting): Style {
  const side = look.start === 'left' ? { marginLeft: indent } : { marginRight: indent };
  return { ...side, width: measure - indent };
}

/** Preformatted text: its spaces and line ends are kept, long lines go on in the next. */
export function Code({ block, setting }: BlockProps<'code'>) {
  const { look, measure, indent } = setting;
  return (
    <View style={inset(setting)} id={block.anchor}>
      {block.value.split('\n').map((line, index) => (
        <Copy
          key={`${index}-${line}`}
          {...{ look, role: 'code', source: block.place, tag: 'Code' }}
          measure={measure - indent}
        >
          {kept(line)}
        </Copy>
      ))}
    </View>
  );
}

const TAB_STOP = 4;

/** Leading spaces collapse in the engine, and an empty line has no height: no-break spaces stand for them. */
function kept(line: string): string {
  let text = '';
  for (const character of line) {
    text += character === '\t' ? ' '.repeat(TAB_STOP - (text.length % TAB_STOP)) : character;
  }
  return text.replace(/^ +| {2,}/g, (run) => '\u00a0'.repeat(run.length)) || '\u00a0';
}

export function ThematicBreak({ setting }: BlockProps<'rule'>) {
  const { look, measure, indent } = setting;
  return (
    <View style={{ height: mm(2.5), ...gap(look, 0) }}>
      <Rule look={look} width={measure - indent} style={{ ...inset(setting), marginTop: mm(2) }} />
    </View>
  );
}
