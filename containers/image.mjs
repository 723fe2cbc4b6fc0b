// An unpacked tree of packages → root file system, bill of materials, archive and description.
// usage: node image.mjs ARCH TREE CACHE WORK [INIT…]
import {chmodSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeArchive} from './archive.mjs';
import {readPackages} from './packages.mjs';
import {makeRootfs} from './rootfs.mjs';
import {renderSbom} from './sbom.mjs';

const [arch, tree, cache, work, ...inits] = process.argv.slice(2);
const root = join(work, 'rootfs');
mkdirSync(root);
chmodSync(root, 0o755);

const taken = makeRootfs(tree, root, arch, inits);
const sbom = renderSbom(
  readPackages(readFileSync(join(tree, 'installed'), 'utf8'), cache, tree),
  taken,
  arch
);
writeFileSync(join(root, 'awf/sbom.json'), sbom, {mode: 0o644});

// One time for everything: that of the newest file of a package. It changes when, and only when, the packages do.
const mtime = Math.max(
  ...[...taken.values()].map(origin => Math.floor(statSync(join(tree, origin)).mtimeMs / 1000))
);
const written = writeArchive(root, work, join(work, `firewall-${arch}.tar.gz`), arch, mtime);
const unpackedBytes = [...taken.keys()].reduce(
  (sum, path) => sum + statSync(join(root, path)).size,
  sbom.length
);
const description = {...written, unpackedBytes, packages: JSON.parse(sbom).components.length};
writeFileSync(join(work, `firewall-${arch}.json`), JSON.stringify(description, null, 2) + '\n');
