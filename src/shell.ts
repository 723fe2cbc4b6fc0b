// The shell input → the words of its command, and the script as the runner would write it for a `run:` step.

import type {Parsed} from './policy/host.js';
import {shown} from './policy/shown.js';

export interface Shell {
  readonly argv: readonly string[]; // `{0}` stands for the script's path
  readonly extension: string; // of the script, with its dot; some programs look at it
}

const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python', '{0}'],
  node: ['node', '{0}'],
  pwsh: ['pwsh', '-command', ". '{0}'"]
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  bash: '.sh',
  sh: '.sh',
  python: '.py',
  node: '.js',
  pwsh: '.ps1'
};

export function parseShell(written: string): Parsed<Shell> {
  const argv = Object.hasOwn(BUILT_IN, written) ? BUILT_IN[written] : wordsOf(written);
  const program = argv?.[0] ?? '';
  if (argv === undefined || !argv.slice(1).some(word => word.includes('{0}'))) {
    const known = Object.keys(BUILT_IN).find(name => name === program.toLowerCase());
    const cure = program === '{0}' ? 'bash {0}' : (known ?? `${shown(written)} {0}`);
    return {
      problem: `shell: "${shown(written)}" is not one of ${Object.keys(BUILT_IN).join(', ')}, and holds no {0} for the script's path. Write "${cure}".`
    };
  }
  return {value: {argv, extension: Object.hasOwn(EXTENSIONS, program) ? (EXTENSIONS[program] ?? '') : ''}};
}

/** Unchanged, but for pwsh, which would otherwise go on after an error and end with 0. */
export function scriptFor({argv}: Shell, run: string): string {
  if (argv[0] !== 'pwsh') return run;
  return [
    "$ErrorActionPreference = 'stop'",
    run,
    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }'
  ].join('\n');
}

// As .NET splits what the runner hands it: blanks part words, double quotes hold them together, a backslash means
// something before a quote alone. No shell reads it.
function wordsOf(written: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (const [token, slashes] of written.matchAll(/(\\*)"|[ \t]+|\\+|[^ \t"\\]+/g)) {
    if (slashes !== undefined) {
      const literal = slashes.length % 2 === 1;
      word = `${word ?? ''}${'\\'.repeat(slashes.length >> 1)}${literal ? '"' : ''}`;
      if (!literal) quoted = !quoted;
    } else if (!quoted && /^[ \t]/.test(token)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + token;
    }
  }
  return word === undefined ? words : [...words, word];
}
