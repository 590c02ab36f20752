import {
  Canvas as PdfCanvas,
  Image as PdfImage,
  Page as PdfPage,
  Path as PdfPath,
  Svg as PdfSvg,
  Text as PdfText,
  View as PdfView,
} from '@react-pdf/renderer';
import type { ComponentProps, FC, ReactNode } from 'react';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Points } from '../print/lengths.js';

/** What an element means, for whoever lays out and tags the page; stock React-PDF ignores it. */
export interface Meaning {
  /** Destination of links, and an entry of the page map. */
  readonly id?: string | undefined;
  /** Structure tag, its words for who cannot see it, and their language. */
  readonly tag?: string | undefined;
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  /** Where in the sources it comes from, for diagnostics. */
  readonly source?: Place | undefined;
  /** Name of a box, for page tests. */
  readonly part?: string | undefined;
  /** Page furniture that stands only where its section goes on over the page, or only where it ends. */
  readonly when?: 'goes-on' | 'ends' | undefined;
  readonly outline?: { readonly title: string; readonly level: number } | undefined;
}

/** How a block of text wants its lines. */
export interface Breaking {
  readonly role?: string | undefined;
  /** The width it is going to have. */
  readonly measure?: Points | undefined;
  /** `even`: lines of like length; `no-orphan`: never one word alone on the last line. */
  readonly lines?: 'even' | 'no-orphan' | undefined;
  /** Words may be split, by the patterns of this language. */
  readonly hyphenate?: string | undefined;
  /** After its last line the next text must stand on a unit again: margin `least` or more, counted from `from` below a unit. */
  readonly snap?: { readonly from: Points; readonly least: Points; readonly unit: Points };
  /** The number of this anchor's page takes the place of the digits inside. */
  readonly pageOf?: string | undefined;
  readonly href?: string | undefined;
}

/** How a box keeps its shape. */
export interface Fitting {
  /** It must not grow beyond this on its one page. */
  readonly fitBox?: Points | undefined;
  /** What its first child paints is painted in every part of it, where it is split. */
  readonly framed?: boolean | undefined;
}

type Element<Props> = FC<Props & { readonly children?: ReactNode }>;

/** A style as React-PDF takes it: numbers are points. */
export type Style = Exclude<ComponentProps<typeof PdfView>['style'], unknown[] | undefined>;

/** How a block goes over pages. */
export interface Flow {
  readonly style?: Style | undefined;
  /** `false` keeps it on one page. */
  readonly wrap?: boolean | undefined;
  /** Kept on one page as long as it has no more lines of text than this. */
  readonly unsplitUpTo?: number | undefined;
  /** Begins a new page. */
  readonly break?: boolean | undefined;
  /** Repeated on every page that its parent runs over. */
  readonly fixed?: boolean | undefined;
  /** Points that must follow on the same page. */
  readonly minPresenceAhead?: Points | undefined;
}

interface Splitting {
  readonly orphans?: number;
  readonly widows?: number;
}

// React-PDF's own types know none of the meanings above, so each element is typed here, once.
export const Text = PdfText as unknown as Element<Flow & Splitting & Meaning & Breaking>;
export const View = PdfView as unknown as Element<Flow & Meaning & Fitting>;
export const Svg = PdfSvg as unknown as Element<Flow & Meaning & { viewBox: ViewBox }>;
export const Image = PdfImage as unknown as Element<Flow & Meaning & { src: unknown }>;
export const Canvas = PdfCanvas as unknown as Element<Flow & Meaning & { paint: Paint }>;
export const Page = PdfPage as unknown as Element<Meaning & PageProps>;
export const Path = PdfPath;

/** Edges of a frame that lie inside a page break. */
export interface OpenEdges {
  readonly top: boolean;
  readonly bottom: boolean;
}

type Paint = (pen: Pen, width: Points, height: Points, open?: OpenEdges) => void;

interface PageProps {
  readonly size: readonly [Points, Points];
  readonly layout: (props: PageLayoutProps) => ReactNode;
}

/** The engine reads a viewBox string only in flowing content; the object works in page furniture too. maxX and maxY are width and height. */
export interface ViewBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export interface PageLayoutProps {
  /** Counts from 1 over the whole publication. */
  readonly pageNumber: number;
  /** Counts from 1 inside this section; undefined on the engine's first call. */
  readonly subPageNumber?: number;
  readonly children?: ReactNode;
}

/** The part of PDFKit's drawing surface that the kit uses; every call returns the pen. */
export interface Pen {
  moveTo(x: number, y: number): Pen;
  lineTo(x: number, y: number): Pen;
  polygon(...points: readonly (readonly [number, number])[]): Pen;
  rect(x: number, y: number, width: number, height: number): Pen;
  circle(x: number, y: number, radius: number): Pen;
  lineWidth(width: number): Pen;
  lineJoin(join: 'miter' | 'round' | 'bevel'): Pen;
  dash(length: number, options: { readonly space: number }): Pen;
  fill(colour: string): Pen;
  stroke(colour: string): Pen;
}
