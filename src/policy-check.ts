// A list of hosts and connections that are wanted → what the action would do with each, and by which line. Needs no Docker.

import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {parseExpectations} from './policy/expectations.js';
import {judge, renderJudgement} from './policy/judge.js';
import {parsePatterns} from './policy/list.js';
import {warningsOn} from './policy/notes.js';
import {policyFrom, type Policy} from './policy/policy.js';
import {parseWanted} from './policy/wanted.js';
import {listsIn, type Lists} from './policy/workflow.js';

const USAGE = `usage: node dist/policy-check [--blocked FILE] [--step NAME] [--test FILE] LIST [URL…]

LIST is a file with the lines of allowed-domains, "-" for standard input, or a workflow (.yml, .yaml) with a step that
has them; --step says which step, by its name, id, label or job. --blocked names a file with those of blocked-domains.
URL is http://, https://, ws://, wss:// or tcp://, a host and a port.
--test reads lines "allow URL" and "deny URL" and says where the policy does otherwise.

Exit code: 0 if all is allowed (with --test: as expected), 1 if not, 2 if something could not be read.
An allowed name that leads to a private address is refused all the same, which only the network can tell.`;

class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

interface Options {
  readonly list: string;
  readonly urls: readonly string[];
  readonly blocked: string | undefined;
  readonly step: string | undefined;
  readonly test: string | undefined;
}

function run(argv: readonly string[]): number {
  const options = optionsFrom(argv);
  if (options === 'help') {
    say(USAGE);
    return 0;
  }
  const policy = policyOf(options);
  const judged = options.urls.map(url => {
    const wanted = parseWanted(url);
    if ('problem' in wanted) throw new Unreadable(wanted.problem);
    return {wanted: wanted.value, judgement: judge(policy, wanted.value)};
  });
  const failures = options.test === undefined ? 0 : failuresOf(policy, options.test);
  for (const {wanted, judgement} of judged) say(renderJudgement(wanted, judgement));
  return failures > 0 || judged.some(({judgement}) => judgement.verdict === 'blocked') ? 1 : 0;
}

function optionsFrom(argv: readonly string[]): Options | 'help' {
  const text = {type: 'string'} as const;
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {blocked: text, step: text, test: text, help: {type: 'boolean', short: 'h'}}
  });
  if (values.help === true) return 'help';
  const [list, ...urls] = positionals;
  if (list === undefined || (urls.length === 0 && values.test === undefined)) throw new Unreadable(USAGE);
  return {list, urls, blocked: values.blocked, step: values.step, test: values.test};
}

function policyOf({list, blocked, step}: Options): Policy {
  const lists = readLists(list, step);
  const allowed = parsePatterns('allowed-domains', lists.allowed);
  const blocks = parsePatterns('blocked-domains', blocked === undefined ? lists.blocked : read(blocked));
  const problems = [...allowed.problems, ...blocks.problems];
  if (problems.length > 0) throw new Unreadable(problems.join('\n'));
  for (const warning of warningsOn(allowed.patterns)) warn(warning);
  if (lists.mode === 'audit')
    warn('mode: audit lets through what no line blocks. This says what mode: enforce does.');
  return {...policyFrom({allowed: allowed.patterns}), blocked: blocks.patterns};
}

function readLists(list: string, step: string | undefined): Lists {
  if (!/\.ya?ml$/i.test(list)) return {allowed: read(list), blocked: '', mode: ''};
  const lists = listsIn(list, read(list), step);
  if ('problem' in lists) throw new Unreadable(lists.problem);
  return lists.value;
}

function failuresOf(policy: Policy, test: string): number {
  const {expectations, problems} = parseExpectations(test, read(test));
  if (problems.length > 0) throw new Unreadable(problems.join('\n'));
  // It would pass whatever the policy says.
  if (expectations.length === 0)
    throw new Unreadable(`${test} expects nothing. Write lines such as "deny https://example.com/".`);
  const failures = expectations.flatMap(({line, verdict, wanted}) => {
    const judgement = judge(policy, wanted);
    return judgement.verdict === verdict
      ? []
      : [`${test}, line ${line}: ${renderJudgement(wanted, judgement)}`];
  });
  for (const failure of failures) say(failure);
  say(`${expectations.length - failures.length} as expected, ${failures.length} not.`);
  return failures.length;
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Unreadable(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unreadable) && !(error instanceof TypeError && 'code' in error)) throw error;
  warn(error.message); // ours, or parseArgs' own words for an option it does not know
  process.exitCode = 2;
}
