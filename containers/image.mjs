// The unpacked packages in WORK/tree → root file system, bill of materials, archive and description in WORK.
// usage: node image.mjs ARCH WORK [INIT…]
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeArchive} from './archive.mjs';
import {findOwner, readPackages} from './packages.mjs';
import {makeRootfs} from './rootfs.mjs';
import {renderSbom} from './sbom.mjs';

const [arch, work, ...inits] = process.argv.slice(2);
const tree = join(work, 'tree');
const root = join(work, 'rootfs');

const ownerOf = findOwner(
  readPackages(readFileSync(join(tree, 'plan'), 'utf8'), join(work, 'packages'), tree)
);
const taken = makeRootfs(tree, root, arch, inits, ownerOf);
const sbom = renderSbom(taken, ownerOf, arch);
writeFileSync(join(root, 'awf/sbom.json'), sbom);

// One time for everything: that of the newest file of a package. It changes when, and only when, the packages do.
const mtime = Math.max(
  ...[...taken.values()].map(origin => Math.floor(statSync(join(tree, origin)).mtimeMs / 1000))
);
const written = writeArchive(root, work, `firewall-${arch}.tar.gz`, arch, mtime);
const description = {...written, packages: JSON.parse(sbom).components.length};
writeFileSync(join(work, `firewall-${arch}.json`), `${JSON.stringify(description, null, 2)}\n`);
