// The step's own words to the runner: lines of its log, and @actions/core where more than a line is meant.
import type * as Core from '@actions/core';
import {logLine} from './report/inert.js';

// It brings an HTTP client that takes 50 ms to load: that is done while the command starts.
export const loadCore = (): Promise<typeof Core> => import('@actions/core');

export function say(text: string): void {
  process.stdout.write(`${logLine(text)}\n`);
}
