// What it costs to learn whose a connection is: the same step, with a relay that asks and with one that does not, in turns.
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {median, waits} from './measure.mjs';

const ASKS = 'await this.ask(socketOf(client));';
const PAIRS = 4;

/**
 * Medians in ms, of steps with and without, and the median of the differences between neighbours.
 * `run` runs a script in a step of the action in that folder and resolves to what it printed.
 */
export async function attribution({action, folder}, run) {
  const silent = path.join(folder, 'action-that-does-not-ask');
  cpSync(action, silent, {recursive: true});
  silence(path.join(silent, 'dist/relay/index.js'));
  const pairs = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const order = pair % 2 === 0 ? [action, silent] : [silent, action]; // a machine that warms up favours the later
    const both = new Map();
    for (const which of order) both.set(which, await run(waits(), which));
    pairs.push([both.get(silent), both.get(action)]);
  }
  const past = pairs.map(([, {held, atOnce}]) => ({with: held, without: atOnce, added: held - atOnce}));
  const kinds = Object.fromEntries(
    ['refused', 'allowed'].map(kind => [
      kind,
      {
        without: median(pairs.map(([without]) => without[kind])),
        with: median(pairs.map(([, asking]) => asking[kind])),
        added: median(pairs.map(([without, asking]) => asking[kind] - without[kind]))
      }
    ])
  );
  return {...kinds, past: past.sort((a, b) => a.added - b.added)[Math.floor(past.length / 2)]};
}

function silence(bundle) {
  const parts = readFileSync(bundle, 'utf8').split(ASKS);
  if (parts.length !== 2) throw new Error(`The relay's bundle says "${ASKS}" ${parts.length - 1} times.`);
  writeFileSync(bundle, parts.join(''));
}

const PACKETS = 100;

/**
 * How many of 100 short-lived clients, one after another past the relay, are named: in a shell's loop, and each in a shell of
 * its own that node starts and waits for, as an agent does. `run` runs a script in a step and resolves to its audit.
 */
export async function named(run) {
  const to = '203.0.113.77';
  const client = `curl --silent --noproxy "*" http://${to}:8081/`;
  const agent = `for (let i = 0; i < ${PACKETS}; i += 1) require("child_process").spawnSync("bash", ["-c", process.argv[1]])`;
  const scripts = {
    loop: `for i in $(seq ${PACKETS}); do ${client} || true; done`,
    agent: `node -e '${agent}' '${client}; true'`
  };
  const counts = {};
  for (const [name, script] of Object.entries(scripts)) {
    const packets = (await run(script)).filter(({kind, host}) => kind === 'packet' && host === to);
    const known = packets.filter(({process}) => process?.exe.endsWith('/curl') === true);
    const others = packets.filter(({process}) => process?.exe.endsWith('/curl') === false);
    if (packets.length !== PACKETS || others.length > 0)
      throw new Error(`${packets.length} packets, of which ${others.length} were said to be another's.`);
    counts[name] = known.length;
  }
  return counts;
}
