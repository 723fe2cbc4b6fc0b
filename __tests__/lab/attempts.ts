// Attempts by name → a script for node that makes them one after another, and what it printed → how each ended.

export interface Attempt {
  readonly argv: readonly string[];
  readonly without?: readonly string[]; // variables taken away from it
}

export interface Tried {
  readonly code: number | null; // null: a signal ended it, ours after half a minute
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

const MARK = '@tried ';

/** The same text for a command behind the firewall and for its control in a plain container. */
export function scriptOf(attempts: Readonly<Record<string, Attempt>>): string {
  return `
const {spawnSync} = require('node:child_process');
for (const [name, {argv: [program, ...args], without = []}] of Object.entries(${JSON.stringify(attempts)})) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !without.includes(variable)));
  const begun = performance.now();
  const {status, stdout, stderr, error} = spawnSync(program, args, {env, encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'pipe']});
  const ms = performance.now() - begun;
  console.log('${MARK}' + JSON.stringify([name, {code: status, stdout: stdout ?? '', stderr: error ? String(error) : stderr, ms}]));
}`;
}

export function triedIn(printed: string): ReadonlyMap<string, Tried> {
  const lines = printed.split('\n').filter(line => line.startsWith(MARK));
  return new Map(lines.map(line => JSON.parse(line.slice(MARK.length)) as [string, Tried]));
}

export function triedOf(tried: ReadonlyMap<string, Tried>, name: string): Tried {
  const found = tried.get(name);
  if (found === undefined)
    throw new Error(`"${name}" was not tried. There are: ${[...tried.keys()].join(', ')}`);
  return found;
}
