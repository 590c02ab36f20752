import type { Lines as LinesModel } from '../../model/block.js';
import { mm, type Points } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { inlines } from '../inlines.js';
import { Bar, FILLS, GrowingLines, WritingLines } from '../rules.js';
import type { Setting } from '../setting.js';
import type { BlockProps } from './block-props.js';

/** Millimetres: under the bar, and from a prompt's or an example's box to the line it stands on. */
const BAR_GAP = 1.3;
const OVER_LINE = 0.6;

/** Lines to write on, with what to write: above them, under a bar, or on the first line. */
export function Lines({ block, setting }: BlockProps<'lines'>) {
  const { look, measure } = setting;
  const count = setting.linesOf(block);
  const grows = setting.growing && block.layout !== 'on-line' && block.example === undefined;
  const growth = grows ? { flexGrow: FILLS * block.count } : {};
  const lines = { look, width: measure, count };
  return (
    <View id={block.anchor} source={block.place} wrap={false} style={growth}>
      {block.layout === 'bar' && <Bar look={look} width={measure} />}
      {block.prompt !== undefined && block.layout !== 'on-line' && (
        <View style={block.layout === 'bar' ? { marginTop: mm(BAR_GAP) } : {}}>
          <Copy {...{ look, role: 'body' }} measure={measure} source={block.place}>
            {inlines(block.prompt, setting)}
          </Copy>
        </View>
      )}
      <View style={growth}>
        {grows ? <GrowingLines {...lines} /> : <WritingLines {...lines} />}
        <FirstLine {...{ block, setting }} />
      </View>
    </View>
  );
}

/** What already stands on the first line: the prompt, or an example filled in lightly. */
function FirstLine({ block, setting }: { readonly block: LinesModel; readonly setting: Setting }) {
  const { look } = setting;
  const { pitch } = look.grid;
  if (block.layout === 'on-line' && block.prompt !== undefined) {
    const { leading } = look.type.label;
    return (
      <View style={{ position: 'absolute', top: pitch - mm(leading + OVER_LINE), left: 0 }}>
        <Copy {...{ look, role: 'label', source: block.place }} style={{ width: setting.measure }}>
          {inlines(block.prompt, setting)}
        </Copy>
      </View>
    );
  }
  if (block.example === undefined) return null;
  return <Example {...{ text: block.example, setting, foot: pitch }} />;
}

interface ExampleProps {
  readonly text: string;
  readonly setting: Setting;
  readonly foot: Points;
}

function Example({ text, setting, foot }: ExampleProps) {
  const { look, measure } = setting;
  const { leading } = look.type.cell;
  return (
    <View style={{ position: 'absolute', top: foot - mm(leading + OVER_LINE), left: 0 }}>
      <Copy {...{ look, role: 'cell', colour: look.inks.example }} style={{ width: measure }}>
        {text}
      </Copy>
    </View>
  );
}
