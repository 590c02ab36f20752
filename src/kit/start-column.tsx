import type { ReactNode } from 'react';
import type { Points } from '../print/lengths.js';
import { type Style, View } from './elements.js';
import type { Look } from './look.js';

interface StartColumnProps {
  readonly look: Look;
  readonly width: Points;
  readonly style?: Style;
  readonly children?: ReactNode;
}

/** The column of icons, marks and figures: what stands in it keeps to the edge where lines begin. */
export function StartColumn({ look, width, style, children }: StartColumnProps) {
  const alignItems = look.start === 'left' ? 'flex-start' : 'flex-end';
  return <View style={{ ...style, width, alignItems }}>{children}</View>;
}
