import { build, type RunResult } from '../../src/flows/build.js';
import type { Step } from '../../src/flows/progress.js';
import type { Choice, Company, Request } from '../../src/flows/request.js';
import type { OpenProject } from '../../src/model/project.js';
import type { Strings } from '../../src/model/strings.js';
import type { Disk } from '../../src/write/disk.js';

export const EVERYTHING: Choice = {
  editions: [],
  drafts: false,
  templates: [],
  variants: [],
  profiles: [],
  sizes: [],
  sections: [],
};

export function requestFor(choice: Partial<Choice> = {}, strings: Strings = {}): Request {
  return {
    project: {
      root: '/project',
      builtIn: '/built-in',
      trustTemplates: false,
      settings: {},
      creator: 'coop-press 9.9.9',
    },
    choice: { ...EVERYTHING, ...choice },
    strings,
  };
}

export function companyOf(controller = new AbortController()): Company & { steps: Step[] } {
  const steps: Step[] = [];
  let time = 0;
  const now = () => {
    time += 250;
    return time;
  };
  return { now, signal: controller.signal, progress: (step) => void steps.push(step), steps };
}

/** A build of a played project into a real folder. */
export async function runBuild(
  folder: string,
  openProject: OpenProject,
  { choice = {}, company = companyOf(), disk }: RunOptions = {},
): Promise<RunResult> {
  const tool = { name: 'coop-press', version: '9.9.9' };
  const destination = { folder, tool, versions: { node: '20' } };
  const tools = { openProject, company, ...(disk && { disk }) };
  return await build(requestFor(choice), destination, tools);
}

interface RunOptions {
  readonly choice?: Partial<Choice>;
  readonly company?: Company;
  readonly disk?: Disk;
}
