import {issueCommand} from '../node_modules/@actions/core/lib/command.js';
import {issueFileCommand, prepareKeyValueMessage} from '../node_modules/@actions/core/lib/file-command.js';

/** Throws where the runner's file cannot be written. A runner that names none hears of it as older ones did. */
export function setOutput(name: string, value: string): void {
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') issueCommand('set-output', {name}, value);
  else issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
