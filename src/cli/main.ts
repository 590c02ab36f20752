#!/usr/bin/env node
import { optimiseLate, preferProduction, readEnvironment } from './environment.js';

preferProduction();
optimiseLate();
// Loaded only now, since it brings React along.
const { run } = await import('./run.js');
const environment = readEnvironment();
process.exitCode = await run(environment);
