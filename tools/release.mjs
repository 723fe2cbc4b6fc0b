// The descriptions of the built archives → src/sandbox/release.ts, so that the bundle knows what it may download.
// usage: release.mjs [--out FILE] VERSION OWNER/REPOSITORY DESCRIPTION.json …
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src/sandbox/release.ts');
const {values, positionals} = parseArgs({
  options: {out: {type: 'string', default: source}},
  allowPositionals: true
});
const [version = '', repository = '', ...descriptions] = positionals;
if (!/^\d+\.\d+\.\d+$/.test(version) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || descriptions.length === 0) {
  console.error('usage: release.mjs [--out FILE] VERSION OWNER/REPOSITORY DESCRIPTION.json …');
  process.exit(2);
}

const archives = descriptions.map(file => {
  const {archive, size, sha256, imageId, manifestDigest} = JSON.parse(readFileSync(file, 'utf8'));
  const architecture = /^firewall-(\w+)\.tar\.gz$/.exec(archive)?.[1];
  if (architecture === undefined) {
    console.error(`${file} describes "${archive}", which is no archive of the image.`);
    process.exit(1);
  }
  return `    ${architecture}: {
      name: '${archive}',
      size: ${size},
      sha256: '${sha256}',
      ids: [
        '${imageId}',
        '${manifestDigest}'
      ]
    }`;
});
const table = `export const RELEASE: Release | undefined = {
  version: '${version}',
  repository: '${repository}',
  archives: {
${archives.join(',\n')}
  }
};
`;
const text = readFileSync(source, 'utf8');
const written = text.replace(/^export const RELEASE[^;]*;\n/m, () => table);
if (!written.includes(table)) {
  console.error(`${source} has no table to fill.`);
  process.exit(1);
}
writeFileSync(path.resolve(values.out), written);
