import type { PlacedSection, Publication } from '../model/publication.js';
import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Cut } from './cut.js';
import { type Style, View } from './elements.js';
import type { Look } from './look.js';
import { words } from './setting.js';

/** Page furniture is made anew for every page and may use no hooks: plain functions of what they are given. */
interface FurnitureProps {
  readonly look: Look;
  readonly publication: Publication;
  readonly recto: boolean;
}

/** Left edge of the text area: the inner margin lies at the binding, on the left of a recto in a left-to-right book. */
export function textLeft({ grid, start }: Look, recto: boolean): number {
  return recto === (start === 'left') ? grid.inner : grid.outer;
}

/** On versos series and step, on rectos the section, both at the outer edge. */
export function RunningHead(props: FurnitureProps & { readonly section: string }) {
  const { look, publication, recto, section } = props;
  return (
    <View style={band(look, recto, look.grid.runningHead)}>
      <Copy {...{ look, role: 'head', align: recto ? 'end' : 'start', tag: 'Artifact' }}>
        {recto ? section : seriesAndStep(publication)}
      </Copy>
    </View>
  );
}

/** “Start to Coop · Step 2: Design a strategy”, or the series alone where the guide has no steps. */
export function seriesAndStep(publication: Publication): string {
  const { series } = publication.guide;
  const step = currentStep(publication);
  if (step === undefined) return series.name;
  const values = { series: series.name, step: step.number, name: step.name };
  return words(publication, 'running.series-and-step', values);
}

export function currentStep({ guide }: Publication) {
  return guide.steps.find((step) => step.number === guide.step);
}

/** The page's number at the outer edge, and on versos the steps in miniature at the inner one. */
export function Folio(props: FurnitureProps & { readonly pageNumber: number }) {
  const { look, publication, recto, pageNumber } = props;
  const number = <Copy {...{ look, role: 'folio', tag: 'Artifact' }}>{String(pageNumber)}</Copy>;
  const ends = { flexDirection: look.row, justifyContent: 'space-between' } as const;
  return (
    <View style={{ ...band(look, recto, look.grid.folio), ...ends }}>
      {recto ? <View /> : number}
      {recto ? number : <MiniStrip {...{ look, publication }} />}
    </View>
  );
}

/** Millimetres: the silhouettes are 20 x 19. */
const MINI = { height: 5, gap: 1.4, drawn: 19 };

interface MiniStripProps extends Omit<FurnitureProps, 'recto'> {
  /** Millimetres, where signs are as large as on A5. */
  readonly height?: number;
}

export function MiniStrip({ look, publication, height = MINI.height }: MiniStripProps) {
  const { steps, step: current } = publication.guide;
  const shown = steps.filter((step) => step.drawing !== undefined);
  const size = (height / MINI.height) * look.grid.signs;
  return (
    <View style={{ flexDirection: look.row, alignItems: 'flex-end' }}>
      {shown.map((step, index) => (
        <View key={step.number} style={gap(look, index === 0 ? 0 : MINI.gap * size)}>
          <Cut
            {...{ look, publication, scale: (MINI.height / MINI.drawn) * size }}
            name={step.number === current ? `${step.drawing}` : `${step.drawing}.outline`}
          />
        </View>
      ))}
    </View>
  );
}

const TAB = { fromTrim: 6, width: 5, height: 10, first: 25, step: 20.7 };

/** The cut at the fore-edge that lets a thumb find one of up to eight reasons. */
export function Tab(props: FurnitureProps & { readonly placed: PlacedSection }) {
  const { look, publication, recto, placed } = props;
  const atRight = recto === (look.start === 'left');
  const { paper } = publication;
  const left = atRight ? paper.width - mm(TAB.fromTrim + TAB.width) : mm(TAB.fromTrim);
  const top = mm(TAB.first + TAB.step * (placed.ordinal - 1));
  const figure = { position: 'absolute', left: 0, top: mm(2.5), width: mm(TAB.width) } as const;
  return (
    <View part="tab" style={{ position: 'absolute', left, top, width: mm(TAB.width) }}>
      <Cut {...{ look, publication, name: 'tab' }} />
      <View style={figure}>
        <Copy
          {...{ look, role: 'folio', align: 'center', tag: 'Artifact' }}
          colour={look.saving ? look.inks.text : PAPER}
        >
          {String(placed.ordinal)}
        </Copy>
      </View>
    </View>
  );
}

/** Letters left out of a dark cut. */
export const PAPER = 'white';

function band(look: Look, recto: boolean, top: number): Style {
  return { position: 'absolute', top, left: textLeft(look, recto), width: look.grid.width };
}

/** A margin at the start side. */
export function gap({ start }: Look, millimetres: number): Style {
  return start === 'left' ? { marginLeft: mm(millimetres) } : { marginRight: mm(millimetres) };
}
