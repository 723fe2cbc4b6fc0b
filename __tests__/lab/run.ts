// Argv → what it printed; a failure is thrown in the program's own words.
import {execFile, execFileSync} from 'node:child_process';

export function run(program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], {maxBuffer: 1 << 28}, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(' ')}: ${stderr.trim() || error.message}`));
    });
  });
}

/** The same for clean-up, which also runs while a process exits and cannot wait there. */
export function runNow(program: string, ...args: readonly string[]): void {
  execFileSync(program, [...args], {stdio: ['ignore', 'ignore', 'pipe']});
}
