import type { Block } from '../model/block.js';
import type { FactPress } from './fact-press.js';
import { factTableOf } from './fact-table-of.js';
import { fillNetworks } from './fill-networks.js';

/** Blocks that print what is known of a country, filled in; without facts they stay as they are. */
export function fillFacts(block: Block, press?: FactPress): Block {
  if (!press) return block;
  if (block.type === 'legal-forms') return factTableOf(block, press);
  return block.type === 'networks' ? fillNetworks(block, press) : block;
}
