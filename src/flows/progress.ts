/** Tells whoever waits what is being done: step `count` of `of`; `seconds` and `outcome` once it is over. */
export interface Step {
  readonly count: number;
  readonly of: number;
  readonly label: string;
  readonly seconds?: number;
  readonly outcome?: string;
}

export type Progress = (step: Step) => void;
