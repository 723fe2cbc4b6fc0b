// The step's own words to the runner: lines of its log, and annotations.
// Past the front door of @actions/core, whose index brings an HTTP client for tokens that no step here asks for: to load
// it took each step 80 ms of a processor, at its end, when somebody waits for it.
import {issueCommand} from '../node_modules/@actions/core/lib/command.js';
import {logLine} from './report/inert.js';

export function say(text: string): void {
  process.stdout.write(`${logLine(text)}\n`);
}

export function annotate(level: 'error' | 'warning', text: string): void {
  issueCommand(level, {}, text);
}
