// The inputs of the step → values, or one error with every problem of every input.

import {parseMounts} from './mounts.js';
import type {ExtraMount} from './mounts.js';
import type {Parsed} from './policy/host.js';
import {itemsOf, parsePatterns} from './policy/list.js';
import {notesOn, warningsOn} from './policy/notes.js';
import type {Pattern} from './policy/policy.js';
import {shown} from './policy/shown.js';
import {isRunnersOwn} from './render/environment.js';
import {parseShell, scriptFor} from './shell.js';
import type {Shell} from './shell.js';

export interface Inputs {
  readonly run: string; // as the runner would write it to a file
  readonly shell: Shell;
  readonly workingDirectory: string; // absolute; whether it exists is not known here
  readonly allowed: readonly Pattern[];
  readonly blocked: readonly Pattern[];
  readonly expected: readonly Pattern[];
  readonly mode: 'enforce' | 'audit';
  readonly failOnBlocked: boolean;
  readonly passEnv: readonly string[];
  readonly mounts: readonly ExtraMount[];
  readonly timeoutMinutes: number | undefined;
  readonly label: string;
  readonly summary: 'always' | 'blocked' | 'never';
  readonly imageArchive: string; // absolute, or empty
  readonly allowWorkflowCommands: boolean;
  readonly notes: readonly string[]; // what was read otherwise than it was written, and what presets stand for
  readonly warnings: readonly string[]; // one at most
}

/** What the runner says of itself. */
export interface RunnerFolders {
  readonly workspace: string;
  readonly home: string;
  readonly temp: string;
}

export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly problems: readonly string[],
    readonly readable: Inputs // without what is wrong in them: for the report alone
  ) {
    super(problems.join('\n'));
  }
}

/**
 * @param get must not trim: line numbers count from the first line that was written
 * @param wrongPlaces what is wrong with the files and folders they name, which are not looked at here
 */
export function inputsFrom(
  get: (name: string) => string,
  runner: RunnerFolders,
  wrongPlaces: (inputs: Inputs) => readonly string[] = () => []
): Inputs {
  const problems: string[] = [];
  const word = (name: string): string => get(name).trim();
  const taken = <T>(parsed: Parsed<T>, otherwise: T): T => {
    if ('value' in parsed) return parsed.value;
    problems.push(parsed.problem);
    return otherwise;
  };
  const listed = <T extends {readonly problems: readonly string[]}>(list: T): T => {
    problems.push(...list.problems);
    return list;
  };

  // An input that an expression left empty means the same as one that was not given, as in a `run:` step.
  const run = taken(parseRun(get('run')), '');
  const shell = taken(parseShell(word('shell') || 'bash'), {argv: [], extension: ''});
  const {patterns: allowed} = listed(parsePatterns('allowed-domains', get('allowed-domains')));
  const {patterns: blocked} = listed(parsePatterns('blocked-domains', get('blocked-domains')));
  const {patterns: expected} = listed(parsePatterns('expected-blocked', get('expected-blocked')));
  problems.push(...tooManyPorts(allowed));
  const mode = taken(parseMode(word('mode')), 'enforce');
  const failOnBlocked = taken(parseFlag('fail-on-blocked', word('fail-on-blocked')), false);
  const {names: passEnv} = listed(parseNames(get('pass-env')));
  const {mounts} = listed(parseMounts(get('mounts'), runner));
  const timeoutMinutes = taken(parseMinutes(word('timeout-minutes')), undefined);
  const summary = taken(parseSummary(word('summary')), 'always');
  const allowWorkflowCommands = taken(
    parseFlag('allow-workflow-commands', word('allow-workflow-commands')),
    false
  );
  let warned: string[] | undefined;
  const inputs: Inputs = {
    run: scriptFor(shell, run),
    shell,
    workingDirectory: absolute(word('working-directory'), runner),
    allowed,
    blocked,
    expected,
    mode,
    failOnBlocked,
    passEnv,
    mounts,
    timeoutMinutes,
    label: labelFrom(get('label')) || labelFrom(run),
    summary,
    imageArchive: word('image-archive') === '' ? '' : absolute(word('image-archive'), runner),
    allowWorkflowCommands,
    // When they are asked for, which is after docker was: of 10,000 lines they take 30 ms.
    get notes() {
      return notesOn([...allowed, ...blocked, ...expected]);
    },
    get warnings() {
      return (warned ??= warningsOn(allowed));
    }
  };
  problems.push(...wrongPlaces(inputs));
  if (problems.length > 0) throw new InputError(problems, inputs);
  return inputs;
}

// Each port that may be dialled has a listener of its own, above the ports that clients get (61000 to 65535).
const PORTS = 4_000;

function tooManyPorts(allowed: readonly Pattern[]): readonly string[] {
  const ports = new Set<number>();
  for (const {port, source} of allowed) {
    if (port !== undefined) ports.add(port);
    if (ports.size > PORTS)
      return [
        `${source.input}, line ${source.line}: port ${port} is one more than the ${PORTS} different ones that a list may name. Name fewer.`
      ];
  }
  return [];
}

function parseRun(run: string): Parsed<string> {
  if (run.trim() !== '') return {value: run};
  return {problem: 'run: there is no script. Write the command that is to run behind the firewall.'};
}

function parseFlag(input: string, written: string): Parsed<boolean> {
  // What YAML takes for a boolean, as in the runner's own inputs.
  if (/^(true|True|TRUE)$/.test(written)) return {value: true};
  if (/^(false|False|FALSE)?$/.test(written)) return {value: false};
  return {problem: `${input}: "${shown(written)}" is neither true nor false. Write one of them.`};
}

function parseMode(written: string): Parsed<Inputs['mode']> {
  if (written === '') return {value: 'enforce'};
  if (written === 'enforce' || written === 'audit') return {value: written};
  return {problem: `mode: "${shown(written)}" is neither enforce nor audit. Write one of them.`};
}

function parseSummary(written: string): Parsed<Inputs['summary']> {
  if (written === '') return {value: 'always'};
  if (written === 'always' || written === 'blocked' || written === 'never') return {value: written};
  return {problem: `summary: "${shown(written)}" is none of always, blocked and never. Write one of them.`};
}

// A timer of Node takes 2^31 milliseconds; a longer one would fire at once.
const LONGEST_MINUTES = 35_000;

function parseMinutes(written: string): Parsed<number | undefined> {
  if (written === '') return {value: undefined};
  const minutes = /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
  if (minutes > 0 && minutes <= LONGEST_MINUTES) return {value: minutes};
  return {
    problem: `timeout-minutes: "${shown(written)}" is no number of minutes above 0 and up to ${LONGEST_MINUTES}. Write one such as 10.`
  };
}

function parseNames(text: string): {names: readonly string[]; problems: readonly string[]} {
  const names = new Set<string>();
  const problems: string[] = [];
  for (const {line, written} of itemsOf(text)) {
    const wrong = wrongName(written);
    if (wrong === undefined) names.add(written);
    else problems.push(`pass-env, line ${line}: ${wrong}`);
  }
  return {names: [...names], problems};
}

function wrongName(written: string): string | undefined {
  const [name = ''] = written.split('=');
  // The value is not repeated: it may be the very secret.
  if (name !== written)
    return `"${shown(name)}=…" holds a value. Write the name alone, and the value under env:.`;
  if (isRunnersOwn(name))
    return `"${shown(name)}" is the runner's own and never handed over. Take the line away.`;
  if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return undefined;
  const bare = name.replace(/^\$\{?|\}$/g, '');
  const cure = /^[A-Za-z_]\w*$/.test(bare) ? `"${bare}"` : 'one name a line, such as "API_KEY"';
  return `"${shown(written)}" is no name of a variable. Write ${cure}.`;
}

const LONGEST_LABEL = 60;

/** The first line that says something, cut. */
function labelFrom(text: string): string {
  const line =
    text
      .trim()
      .split(/\r\n|\r|\n/)[0]
      ?.trim() ?? '';
  const points = Array.from(line);
  return points.length > LONGEST_LABEL ? `${points.slice(0, LONGEST_LABEL - 1).join('')}…` : line;
}

function absolute(written: string, {workspace, home}: RunnerFolders): string {
  const path = /^~(\/|$)/.test(written) ? written.replace('~', () => home) : written;
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${workspace}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
