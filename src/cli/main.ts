#!/usr/bin/env node
import { preferProduction, readEnvironment, tuneForShortRuns } from './environment.js';

preferProduction();
tuneForShortRuns();
// Loaded only now, since it may bring React along.
const { run } = await import('./run.js');
const environment = readEnvironment();
process.exitCode = await run(environment);
