/** What a process came to, from its start to its end. */
export interface Usage {
  readonly wallSeconds: number;
  /** All threads, user and system. */
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

/** What the process reports of itself. */
export type OwnUsage = Omit<Usage, 'wallSeconds'>;

/** The file descriptor it reports on. */
export const REPORT_TO = 3;
