/** The table that paper lies on, the edge of a sheet or fold, and the numbers beside them. */
export const TABLE = '#e9e7e2';
export const EDGE = '#b3b0a8';
export const INK = '#3a3834';
