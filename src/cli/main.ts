#!/usr/bin/env node
import { preferProduction, readEnvironment } from './environment.js';

preferProduction();
// Loaded only now, since it brings React along.
const { run } = await import('./run.js');
const environment = readEnvironment();
process.exitCode = await run(environment);
