import { Page } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { Points } from '../print/lengths.js';

/** A page with nothing on it. */
export function barePage(width: Points, height: Points): unknown {
  return createElement(Page, { size: [width, height] });
}
