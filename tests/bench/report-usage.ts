import { readFileSync, writeSync } from 'node:fs';
import { type OwnUsage, REPORT_TO } from './usage.js';

// Loaded into a measured process before its program: at its end it says what it has used, its children included
// (esbuild, which compiles templates, runs as one; only Linux lets us ask for it).

const TICKS_PER_SECOND = 100;
const KIBIBYTES = 1024;
const MICROSECONDS = 1_000_000;

process.on('exit', () => writeSync(REPORT_TO, JSON.stringify(ownUsage())));

function ownUsage(): OwnUsage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const children = childrenOf(process.pid).map(usageOf);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    cpuSeconds:
      (userCPUTime + systemCPUTime) / MICROSECONDS + sum(children.map((each) => each.cpuSeconds)),
    peakMebibytes: maxRSS / KIBIBYTES + sum(children.map((each) => each.peakMebibytes)),
  };
}

function childrenOf(pid: number): readonly string[] {
  return readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean);
}

function usageOf(pid: string): OwnUsage {
  const [, peak = '0'] = /VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`)) ?? [];
  // The name of the program stands in brackets and may hold spaces; user and system time are the 12th and 13th after it.
  const [user = '0', system = '0'] = (readProc(`${pid}/stat`).split(') ')[1] ?? '')
    .split(' ')
    .slice(11, 13);
  return {
    cpuSeconds: (Number(user) + Number(system)) / TICKS_PER_SECOND,
    peakMebibytes: Number(peak) / KIBIBYTES,
  };
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
