// The step's variables → those the command gets: by name from the step, by value from us; and those withheld.

export interface Environment {
  readonly passed: readonly string[]; // names alone: a value never enters an argv
  readonly set: Readonly<Record<string, string>>;
  readonly withheld: readonly string[]; // look like secrets; pass-env would hand them over
}

/** Paths as the command sees them. */
export interface Scratch {
  readonly home: string;
  readonly temp: string;
  readonly output: string;
  readonly summary: string;
}

// A job holds more tokens in an action than in a `run:` step; wrapping a command must not raise what it sees.
const RUNNERS_OWN = [
  /^ACTIONS_/,
  /^INPUT_/,
  /^STATE_/,
  /^RUNNER_TRACKING_ID$/,
  /^GITHUB_ARTIFACTS/,
  /^GITHUB_(ENV|PATH|STATE)$/
];

const LIKE_A_SECRET = [
  /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/,
  /_(KEY|PAT)$/,
  /^(AWS|AZURE|GOOGLE|DOCKER)_/,
  /^SSH_AUTH_SOCK$/
];

const PROXY = 'http://127.0.0.1:3128';
const NOT_PROXIED = 'localhost,127.0.0.1,::1';
// Both cases: curl reads http_proxy in lower case alone, others the upper.
const PROXIES: Readonly<Record<string, string>> = {
  HTTP_PROXY: PROXY,
  http_proxy: PROXY,
  HTTPS_PROXY: PROXY,
  https_proxy: PROXY,
  NO_PROXY: NOT_PROXIED,
  no_proxy: NOT_PROXIED
};
// A proxy of the step's own, for whatever scheme, cannot be reached from inside.
const A_PROXY = /^(HTTP|HTTPS|FTP|ALL|NO)_PROXY$/;

// The kernel's bound on one string of an environment, its name, "=" and final NUL counted (MAX_ARG_STRLEN).
const LONGEST_BYTES = 128 * 1024;

/** Throws where a variable is too long to be handed over: the command would not start, and nobody would know why. */
export function environmentFor(
  env: Readonly<Record<string, string | undefined>>,
  passEnv: readonly string[],
  scratch: Scratch
): Environment {
  const set = {
    ...PROXIES,
    HOME: scratch.home,
    RUNNER_TEMP: scratch.temp,
    GITHUB_OUTPUT: scratch.output,
    GITHUB_STEP_SUMMARY: scratch.summary
  };
  const asked = new Set(passEnv);
  const passed: string[] = [];
  const withheld: string[] = [];
  for (const [name, value] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined || !isCarried(name) || Object.hasOwn(set, name)) continue;
    if (isRunnersOwn(name) || A_PROXY.test(name.toUpperCase())) continue;
    if (looksLikeASecret(name) && !asked.has(name)) {
      withheld.push(name);
      continue;
    }
    refuseLong(name, value);
    passed.push(name);
  }
  return {passed, set, withheld};
}

/** Never handed over, whatever pass-env says. */
export function isRunnersOwn(name: string): boolean {
  return RUNNERS_OWN.some(pattern => pattern.test(name.toUpperCase()));
}

function looksLikeASecret(name: string): boolean {
  return LIKE_A_SECRET.some(pattern => pattern.test(name.toUpperCase()));
}

// docker takes `--env NAME` without a value only for such names, and would read "=" as the start of one.
function isCarried(name: string): boolean {
  return name !== '' && !name.includes('=');
}

function refuseLong(name: string, value: string): void {
  const bytes = Buffer.byteLength(name) + Buffer.byteLength(value) + 2;
  if (bytes <= LONGEST_BYTES) return;
  throw new Error(
    `The variable ${name} is ${Math.ceil(bytes / 1024)} KiB long, and no program starts with one above 128 KiB. Write its value to a file in the workspace.`
  );
}
