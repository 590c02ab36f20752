import type { FC, ReactNode } from 'react';
import type { Block } from '../../model/block.js';
import { View } from '../elements.js';
import type { BlockProps } from './block-props.js';
import { Callout } from './callout.js';
import { CheckList } from './check-list.js';
import { Columns } from './columns.js';
import { CutLine } from './cut-line.js';
import { Fields } from './fields.js';
import { FigureBlock } from './figure.js';
import { Form } from './form.js';
import { HeadingBlock } from './heading.js';
import { LARGE_PRINT } from './large-print/components.js';
import { LegalForms } from './legal-forms.js';
import { Lines } from './lines.js';
import { ListBlock } from './list.js';
import { Networks } from './networks.js';
import { Numbered } from './numbered.js';
import { Code, Paragraph, ThematicBreak } from './paragraph.js';
import { Qr } from './qr.js';
import { Quote } from './quote.js';
import { Scale } from './scale.js';
import { TableBlock } from './table.js';
import { Terms } from './terms.js';

const COMPONENTS: { readonly [Type in Block['type']]: FC<BlockProps<Type>> } = {
  heading: HeadingBlock,
  paragraph: Paragraph,
  list: ListBlock,
  'check-list': CheckList,
  quote: Quote,
  code: Code,
  table: TableBlock,
  form: Form,
  callout: Callout,
  lines: Lines,
  scale: Scale,
  columns: Columns,
  numbered: Numbered,
  terms: Terms,
  fields: Fields,
  networks: Networks,
  'legal-forms': () => null,
  'fact-table': LegalForms,
  figure: FigureBlock,
  qr: Qr,
  rule: ThematicBreak,
  cut: CutLine,
  'page-break': () => <View break />,
  'free-space': () => null,
  facilitator: () => null,
};

/** The component for each type of block; some have another one for large print. */
export function BlockView(props: BlockProps): ReactNode {
  const { block, setting } = props;
  const large = setting.look.largePrint ? LARGE_PRINT[block.type] : undefined;
  const Component = (large ?? COMPONENTS[block.type]) as FC<BlockProps>;
  return <Component {...props} />;
}
