import type { Step } from '../model/guide.js';
import type { Publication } from '../model/publication.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Cut } from './cut.js';
import { View } from './elements.js';
import type { Look } from './look.js';
import { Bar } from './rules.js';
import { words } from './setting.js';
import { StartColumn } from './start-column.js';

/** Millimetres. */
const HEIGHT = 19;
const WIDTH = 20;
/** Of the full size. */
const SMALL = 0.5;
const BELOW_BAR = 1.8;
const LABEL_INSET = 1;
const NUMBER_WIDTH = 4.15;
/** Of a silhouette as high as a line, and of the minutes at the line's end. */
const IN_ROW = { scale: 0.6, column: 16, time: 36 };

interface StepStripProps {
  readonly look: Look;
  readonly publication: Publication;
  readonly width: Points;
  /** Silhouettes of half the size, where their page has to give way. */
  readonly small?: boolean;
}

/** The steps of the whole path as silhouettes on a bar, today's in its inks, all with name and minutes. */
export function StepStrip({ look, publication, width, small = false }: StepStripProps) {
  const { steps, step: current } = publication.guide;
  if (look.largePrint) return <StepRows {...{ look, publication, width }} />;
  const pitch = width / Math.max(steps.length, 1);
  const size = small ? SMALL : 1;
  return (
    <View part="strip">
      <View style={{ flexDirection: look.row, minHeight: mm(HEIGHT * size) }}>
        {steps.map(({ number, drawing }) => (
          <View key={number} style={{ width: pitch, alignItems: 'center' }}>
            {drawing !== undefined && (
              <Cut
                {...{ look, publication, scale: Math.min(1, pitch / mm(WIDTH)) * size }}
                name={number === current ? drawing : `${drawing}.outline`}
              />
            )}
          </View>
        ))}
      </View>
      <Bar look={look} width={width} />
      <View style={{ flexDirection: look.row, marginTop: mm(BELOW_BAR) }}>
        {steps.map((step) => (
          <Label key={step.number} {...{ look, publication, step, width: pitch }} />
        ))}
      </View>
    </View>
  );
}

/** In large print one under the other, each name in a line beside its silhouette. */
function StepRows({ look, publication, width }: Omit<StepStripProps, 'small'>) {
  const { steps, step: current } = publication.guide;
  const [column, time] = [mm(IN_ROW.column), mm(IN_ROW.time)];
  const room = width - column - time;
  return (
    <View part="strip">
      <Bar look={look} width={width} />
      {steps.map(({ number, name, minutes, drawing }) => (
        <View
          key={number}
          wrap={false}
          style={{ flexDirection: look.row, alignItems: 'center', marginTop: look.grid.unit / 2 }}
        >
          <StartColumn look={look} width={column}>
            {drawing !== undefined && (
              <Cut
                {...{ look, publication, scale: IN_ROW.scale }}
                name={number === current ? drawing : `${drawing}.outline`}
              />
            )}
          </StartColumn>
          <View style={{ width: room }}>
            <Copy {...{ look, role: number === current ? 'label' : 'small', measure: room }}>
              {`${number}. ${name}`}
            </Copy>
          </View>
          <View style={{ width: time }}>
            <Copy {...{ look, role: 'small', align: 'end', measure: time }}>
              {words(publication, 'minutes', { count: minutes })}
            </Copy>
          </View>
        </View>
      ))}
    </View>
  );
}

interface LabelProps extends Omit<StepStripProps, 'small'> {
  readonly step: Step;
}

function Label({ look, publication, step, width }: LabelProps) {
  const current = step.number === publication.guide.step;
  const role = current ? 'label' : 'small';
  const room = width - mm(LABEL_INSET + NUMBER_WIDTH);
  return (
    <View style={{ flexDirection: look.row, width }}>
      <View style={{ width: mm(LABEL_INSET) }} />
      <View style={{ width: mm(NUMBER_WIDTH) }}>
        <Copy {...{ look, role: 'h2' }}>{String(step.number)}</Copy>
      </View>
      <View style={{ width: room, paddingTop: mm(0.5) }}>
        <Copy {...{ look, role, measure: room, lines: 'even' }}>{step.name}</Copy>
        <Copy {...{ look, role }}>{words(publication, 'minutes', { count: step.minutes })}</Copy>
      </View>
    </View>
  );
}
