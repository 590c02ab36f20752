// What authors of templates import: `coop-press/kit`.

export { plainText } from '../model/inline.js';
export type { PrintPlan } from '../model/print-plan.js';
export type { PlacedSection, Publication } from '../model/publication.js';
export { SECTION_KINDS } from '../model/section.js';
export type { PageRequest, Template } from '../model/template.js';
export { mm } from '../print/lengths.js';
export { Blocks } from './blocks/blocks.js';
export { Tick } from './blocks/check-list.js';
export { ContentsList } from './contents-list.js';
export { Copy } from './copy.js';
export { BackCover, FrontCover } from './cover.js';
export { Credit } from './credit.js';
export { Cut, Icon } from './cut.js';
export { CutCross } from './cut-cross.js';
export { defineTemplate } from './define-template.js';
export type { Pen } from './elements.js';
export { Canvas, Image, Page, Path, Svg, Text, View } from './elements.js';
export {
  currentStep,
  Folio,
  MiniStrip,
  RunningHead,
  seriesAndStep,
  Tab,
  textLeft,
} from './furniture.js';
export { HandoutPage, SESSION_STRINGS, SessionStrip } from './handout-page.js';
export { inlines } from './inlines.js';
export { Lockup } from './lockup.js';
export type { Look } from './look.js';
export { lookOf } from './look.js';
export { Notes } from './notes.js';
export { Opener, Title } from './opener.js';
export { BigNumber, Plate } from './plate.js';
export { QrCode } from './qr-code.js';
export { Bar, Frame, GrowingLines, Rule, WritingLines } from './rules.js';
export type { Setting } from './setting.js';
export { narrow, settingOf, words } from './setting.js';
export { BookPage, ExactPage, region } from './sheet.js';
export { SheetDrawing } from './sheet-drawing.js';
export { StartColumn } from './start-column.js';
export { StepStrip } from './step-strip.js';
export { TileDrawing } from './tile-drawing.js';
export { Unreviewed } from './unreviewed.js';
export { Untranslated } from './untranslated.js';
