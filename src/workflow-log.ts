// The step's own words to the runner: lines of its log, annotations, outputs.
// Past the front door of @actions/core, whose index brings an HTTP client for tokens that no step here asks for: to load
// it took each step 80 ms of a processor, at its end, when somebody waits for it.
import {issueCommand} from '../node_modules/@actions/core/lib/command.js';
import {issueFileCommand, prepareKeyValueMessage} from '../node_modules/@actions/core/lib/file-command.js';
import {logLine} from './report/inert.js';

export function say(text: string): void {
  process.stdout.write(`${logLine(text)}\n`);
}

export function annotate(level: 'error' | 'warning', text: string): void {
  issueCommand(level, {}, text);
}

/** Throws where the runner's file cannot be written. A runner that names none hears of it as older ones did. */
export function setOutput(name: string, value: string): void {
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') issueCommand('set-output', {name}, value);
  else issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
