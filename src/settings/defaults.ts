import type { Limits, Settings } from '../model/settings.js';

/** Without SOURCE_DATE_EPOCH a build carries this release's date: the same sources then give the same bytes on any day. */
export const RELEASE_DATE = Date.UTC(2026, 10, 24) / 1000;

export const DEFAULT_LIMITS: Limits = {
  sectionBytes: 1_000_000,
  publicationPages: 1000,
  yamlAliases: 100,
  imageBytes: 40_000_000,
  imagePixels: 100_000_000,
};

export const DEFAULT_SETTINGS: Settings = {
  html: 'error',
  allowRemoteImages: false,
  limits: DEFAULT_LIMITS,
  sourceDateEpoch: RELEASE_DATE,
  today: new Date(RELEASE_DATE * 1000).toISOString().slice(0, 10),
  allowStaleFacts: false,
  paper: '80 g',
};
