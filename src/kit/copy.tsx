import type { ReactNode } from 'react';
import type { FontFamily } from '../model/font.js';
import { mm, type Points } from '../print/lengths.js';
import { type Breaking, type Flow, type Meaning, type Style, Text } from './elements.js';
import type { Look } from './look.js';
import type { TypeRole } from './type-roles.js';

export interface CopyProps extends Meaning, Omit<Breaking, 'role'>, Omit<Flow, 'style'> {
  readonly look: Look;
  readonly role: TypeRole;
  readonly weight?: 400 | 600;
  readonly colour?: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly style?: Style;
  readonly children?: ReactNode;
}

/** A block of text in one role of the type scale, its first baseline where the look wants it whatever the face. */
export function Copy({ look, role, weight, colour, align, style, children, ...rest }: CopyProps) {
  const { lines } = look.type[role];
  return (
    <Text
      role={role}
      {...(rest.measure !== undefined && lines !== undefined && { lines })}
      {...rest}
      orphans={2}
      widows={2}
      style={{
        ...typeStyle(look, role),
        ...(weight && { fontWeight: weight }),
        color: colour ?? look.inks.text,
        textAlign: align === 'center' ? 'center' : align === 'end' ? look.end : look.start,
        ...style,
      }}
    >
      {children}
    </Text>
  );
}

/** Face, size, leading and shift of a role. */
function typeStyle(look: Look, role: TypeRole): Style {
  const { family, weight, size, leading, tracking, down } = look.type[role];
  const name = look.families[family];
  return {
    fontFamily: [name, look.families.symbols],
    fontWeight: weight,
    fontSize: size,
    lineHeight: `${leading}mm`,
    letterSpacing: tracking * size,
    position: 'relative',
    top: baselineShift(look.fonts, { name, weight, size, leading: mm(leading) }) + mm(down),
  } as unknown as Style;
}

interface Face {
  readonly name: string;
  readonly weight: number;
  readonly size: number;
  readonly leading: Points;
}

/** The baseline lies this much of the size below the middle of the leading: that of Plex, which the look was measured with. */
const BASELINE = 0.375;

/** The engine hangs a line by its face's ascent; the baseline stands where the look wants it, whatever the face. Points. */
function baselineShift(
  fonts: readonly FontFamily[],
  { name, weight, size, leading }: Face,
): Points {
  const faces = fonts.find((each) => each.family === name)?.faces ?? [];
  const face = faces.find((each) => each.weight === weight) ?? faces[0];
  return face === undefined ? 0 : leading / 2 + (BASELINE - face.ascent) * size;
}
