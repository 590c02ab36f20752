/** What a file once said. */
export interface Version {
  /** Of the commit that kept it, ISO 8601. */
  readonly date: string;
  readonly text: string;
}

/** The versions of one file, newest first; each is read when its turn comes. */
export type History = AsyncIterable<Version>;
