import type { ReactNode } from 'react';
import type { Inline } from '../../model/inline.js';
import { mm, type Points } from '../../print/lengths.js';
import { callAnchor, callsIn } from '../calls.js';
import { Copy } from '../copy.js';
import { type Style, View } from '../elements.js';
import { inlines } from '../inlines.js';
import { Rule, SideRule } from '../rules.js';
import type { Setting } from '../setting.js';
import { splitting } from '../splitting.js';
import type { InSetting } from './block-props.js';
import { columnShares } from './column-shares.js';

/** Millimetres. */
const PADDING = { block: 1.4, start: 2.4, end: 1.2 };
const WEIGHT = { edge: 0.5, inner: 0.2 };
/** Lines of a row that stay together; a longer row is split between lines. */
const SHORT_ROW = 6;
/** Two rows at least stay together under a head. */
const KEPT_AHEAD = 14;

type TableProps = InSetting<'table'> & { readonly widths: readonly Points[] };

/** A table of small type between rules; its head is repeated on every page, its rows split between lines. */
export function TableBlock({ block, setting }: InSetting<'table'>) {
  const { look, measure } = setting;
  const widths = columnShares(block).map((share) => share * measure);
  return (
    <View id={block.anchor} source={block.place} tag="Table" part="table">
      <View fixed wrap={false} tag="THead" minPresenceAhead={mm(KEPT_AHEAD)}>
        <Rule look={look} width={measure} weight={WEIGHT.edge} style={{ marginTop: 0 }} />
        <Row {...{ block, setting, widths }} cells={block.header} head />
        <Rule look={look} width={measure} weight={WEIGHT.inner} />
      </View>
      {block.rows.map((cells, index) => (
        <View key={`${block.place.line}-${index}`} tag="TR" unsplitUpTo={SHORT_ROW}>
          <Row {...{ block, setting, widths, cells }} />
          <Rule
            look={look}
            width={measure}
            weight={index === block.rows.length - 1 ? WEIGHT.edge : WEIGHT.inner}
          />
        </View>
      ))}
    </View>
  );
}

interface RowProps extends TableProps {
  readonly cells: readonly (readonly Inline[])[];
  readonly head?: boolean;
}

function Row({ block, setting, widths, cells, head = false }: RowProps) {
  const { look } = setting;
  return (
    <View style={{ flexDirection: look.row }}>
      {widths.map((width, index) => (
        <Cell
          key={`${block.place.line}-${index}`}
          {...{ setting, width, head }}
          first={index === 0}
          align={block.align[index] ?? 'start'}
        >
          {cells[index] ?? []}
        </Cell>
      ))}
    </View>
  );
}

interface CellProps {
  readonly setting: Setting;
  readonly width: Points;
  readonly head: boolean;
  readonly first: boolean;
  readonly align: 'start' | 'center' | 'end';
  readonly children: readonly Inline[];
}

function Cell({ setting, width, head, first, align, children }: CellProps): ReactNode {
  const { look, section } = setting;
  const [before, after] = [mm(first ? 0 : PADDING.start), mm(PADDING.end)];
  const measure = width - before - after;
  const [call] = callsIn(children);
  const id = call === undefined ? undefined : callAnchor(section.id, call);
  const style = cellStyle(setting, { width, before, after });
  return (
    <View id={id} style={style} tag={head ? 'TH' : 'TD'} framed={!first}>
      {!first && <SideRule look={look} />}
      <Copy
        {...{ look, role: 'small', align, measure, ...splitting(setting, measure) }}
        {...((head || first) && { weight: 600 })}
      >
        {inlines(children, setting)}
      </Copy>
    </View>
  );
}

interface CellBox {
  readonly width: Points;
  readonly before: Points;
  readonly after: Points;
}

function cellStyle({ look }: Setting, { width, before, after }: CellBox): Style {
  const sides: Style =
    look.start === 'left'
      ? { paddingLeft: before, paddingRight: after }
      : { paddingRight: before, paddingLeft: after };
  return { width, ...sides, paddingTop: mm(PADDING.block), paddingBottom: mm(PADDING.block) };
}
