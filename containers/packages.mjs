// apt's plan and the .deb files → the packages of this build, with what each says of itself and which files it holds.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export function readPackages(plan, debs, tree) {
  const planned = [...plan.matchAll(/^Inst (\S+) \((\S+) .*\[(\S+)\]\)/gm)];
  return planned.map(([, name, version, arch]) => {
    const deb = join(debs, `${name}_${version.replaceAll(':', '%3a')}_${arch}.deb`);
    return {name, version, arch, ...readControl(deb), licenses: readLicenses(tree, name)};
  });
}

export function findOwner(packages) {
  const owners = new Map(packages.flatMap(one => one.files.map(file => [file, one])));
  return file => {
    const owner = owners.get(file);
    if (owner === undefined) throw new Error(`${file} belongs to none of the packages.`);
    return owner;
  };
}

function readControl(deb) {
  const folder = mkdtempSync(join(tmpdir(), 'control-'));
  execFileSync('dpkg-deb', ['--control', deb, folder]);
  const read = file => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const source = /^Source: (\S+)/m.exec(read('control'))?.[1];
  // Configuration files have a list of their own.
  const files = [
    ...[...read('md5sums').matchAll(/^\w+ {2}(.+)$/gm)].map(match => `/${match[1]}`),
    ...read('conffiles').split('\n')
  ];
  rmSync(folder, {recursive: true});
  return {source, files};
}

// Debian's own short names, from copyright files in the machine-readable format; the others are prose.
function readLicenses(tree, name) {
  const text = readFileSync(join(tree, 'usr/share/doc', name, 'copyright'), 'utf8');
  if (!text.startsWith('Format:')) return [];
  return [...new Set([...text.matchAll(/^License: *(\S.*)$/gm)].map(match => match[1].trim()))].sort();
}
