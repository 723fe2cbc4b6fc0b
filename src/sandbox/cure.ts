// Docker's own words for a failure → the same with what its reader can do about it.

interface Known {
  readonly words: RegExp;
  readonly cure: string;
}

// In the wording of Docker 20.10 to 29: `permission denied` names the socket or the API, by version.
const KNOWN: readonly Known[] = [
  {
    words: /permission denied.*(docker daemon socket|docker API|\.sock)/i,
    cure: 'The runner\'s user may not use Docker\'s socket. Add it to the group docker ("sudo usermod -aG docker USER") and start the runner again, or use a runner with Docker.'
  },
  {
    words: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect/i,
    cure: 'The Docker engine does not run, or DOCKER_HOST names another place. Start it in an earlier step ("sudo systemctl start docker").'
  },
  {
    words: /unknown (shorthand )?flag|client version .* is too (old|new)|client is newer than server/i,
    cure: 'The firewall needs Docker 20.10 or newer.'
  },
  {
    words: /bind source path does not exist|mounts denied|path .* is not shared/i,
    cure: "The Docker engine does not see the runner's files: it runs in a sidecar, on another machine or in a virtual one. Share the runner's work folder, its externals, /usr, /opt and /etc with it at the same paths, or run the engine where the runner runs."
  },
  {
    words: /permission denied.*\/awf\//i,
    cure: 'The Docker engine runs containers under accounts other than the ones they are given (userns-remap, or rootless). Use an engine that does not.'
  },
  {
    words:
      /sysctl.*(permission denied|read-only|not allowed|not permitted)|iptables.*(permission denied|not permitted|you must be root)/i,
    cure: "The Docker engine lets no container have packet rules and settings of its own. Use Docker's usual runtime (runc), as root."
  },
  {
    words: /no space left on device|FATAL: logfileWrite: /i, // Squid has forgotten why by the time it says so
    cure: "A disk of the runner is full: that of RUNNER_TEMP, or the engine's. Free some of it in an earlier step."
  }
];

/** What was thrown, in one sentence; what the system refused comes with its cure. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? withCure(error.message) : error.message;
}

export function withCure(words: string): string {
  const sentence = /[.!?)]$/.test(words) ? words : `${words}.`;
  const cure = KNOWN.find(known => known.words.test(words))?.cure;
  return cure === undefined ? sentence : `${sentence} ${cure}`;
}
