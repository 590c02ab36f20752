import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewOrder, preview } from '../../src/flows/preview.js';
import type { PrintJob } from '../../src/model/project.js';
import type { Disk } from '../../src/write/disk.js';
import { type FakeProject, fakePipeline, requestOf, templateOf } from './fake-pipeline.js';
import { numberedPdf } from './numbered-pdf.js';
import { companyOf, requestFor } from './run-build.js';
import { temporaryFolder } from './temporary-folder.js';

const TEMPLATES = [
  { ...templateOf('booklet', ['a5']), product: 'folded' as const },
  templateOf('slip'),
];
/** An edition with a folded book of eight pages and a loose sheet. */
export const BOTH = { outputs: [requestOf('booklet'), requestOf('slip')] };
export const BOOK = await numberedPdf({ pages: 8 });
export const SHORTER = await numberedPdf({ pages: 4 });
export const SLIP = await numberedPdf({ pages: 1 });

export function sound({ request }: PrintJob, book = BOOK) {
  const bytes = request.template === 'booklet' ? book : SLIP;
  return { value: { bytes, pages: 8, sections: [] }, diagnostics: [] };
}

interface Asked {
  readonly folder?: string;
  readonly names?: readonly string[];
  readonly project?: Partial<FakeProject>;
  readonly wish?: Partial<PreviewOrder['wish']>;
  readonly choice?: Parameters<typeof requestFor>[0];
  readonly company?: ReturnType<typeof companyOf>;
  readonly disk?: Disk;
}

/** Draws into a real folder what a played project prints. */
export async function look({ folder = temporaryFolder(), names = ['en'], ...asked }: Asked) {
  const openProject = fakePipeline({
    editions: { en: BOTH },
    templates: TEMPLATES,
    print: sound,
    ...asked.project,
  });
  const wish = { pages: [], resolution: 20, spreads: false, ...asked.wish };
  const { company = companyOf(), disk } = asked;
  const tools = { openProject, company, ...(disk && { disk }) };
  const order = { names, cwd: folder, folder: join(folder, 'preview'), wish };
  const { value, diagnostics } = await preview(requestFor(asked.choice), order, tools);
  return { folder, pictures: value, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** What lies in the folder of an edition or a file. */
export function inFolder(folder: string, group: string): readonly string[] {
  return readdirSync(join(folder, 'preview', group));
}
