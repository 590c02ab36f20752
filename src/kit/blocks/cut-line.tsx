import { mm } from '../../print/lengths.js';
import { Icon } from '../cut.js';
import { View } from '../elements.js';
import { Rule } from '../rules.js';
import type { BlockProps } from './block-props.js';

/** Millimetres. */
const BEYOND = 8;
const SCISSORS = 7;
const GAP = 2;
const WEIGHT = 0.35;

/** Where to cut: dashes that run beyond the text on both sides, behind a pair of scissors. */
export function CutLine({ setting }: BlockProps<'cut'>) {
  const { look, publication, measure } = setting;
  const rule = measure + mm(2 * BEYOND - SCISSORS - GAP);
  return (
    <View
      part="cut"
      style={{
        flexDirection: look.row,
        alignItems: 'center',
        height: mm(SCISSORS),
        marginLeft: mm(-BEYOND),
        marginRight: mm(-BEYOND),
      }}
    >
      <Icon {...{ look, publication, name: 'mark-cut', size: mm(SCISSORS) }} />
      <View style={{ width: mm(GAP) }} />
      <Rule look={look} width={rule} weight={WEIGHT} dashed style={{ marginTop: 0 }} />
    </View>
  );
}
