import type { FC } from 'react';
import type { Block } from '../../../model/block.js';
import type { BlockProps } from '../block-props.js';
import { FieldsBelow } from './fields-below.js';
import { FormBelow } from './form-below.js';
import { LegalRecords } from './legal-records.js';
import { LinesBelow } from './lines-below.js';
import { NetworksBelow } from './networks-below.js';
import { ScaleBelow } from './scale-below.js';
import { TableRecords } from './table-records.js';
import { TermsBelow } from './terms-below.js';

/** Blocks that stand side by side elsewhere, and have no room for it in large print. */
export const LARGE_PRINT: { readonly [Type in Block['type']]?: FC<BlockProps<Type>> } = {
  fields: FieldsBelow,
  form: FormBelow,
  'fact-table': LegalRecords,
  lines: LinesBelow,
  networks: NetworksBelow,
  scale: ScaleBelow,
  table: TableRecords,
  terms: TermsBelow,
};
