// apt's plan and the .deb files → the packages of this build, with what each says of itself and which files it holds.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export function readPackages(plan, cache, tree) {
  const names = [...plan.matchAll(/^Inst (\S+) \((\S+) .*\[(\S+)\]\)/gm)];
  return names.map(([, name, version, arch]) => {
    const deb = `${name}_${version.replaceAll(':', '%3a')}_${arch}.deb`;
    const control = mkdtempSync(join(tmpdir(), 'control-'));
    execFileSync('dpkg-deb', ['--control', join(cache, deb), control]);
    const read = file => (existsSync(join(control, file)) ? readFileSync(join(control, file), 'utf8') : '');
    const fields = Object.fromEntries(
      [...read('control').matchAll(/^(\S+): (.*)$/gm)].map(([, field, value]) => [field.toLowerCase(), value])
    );
    // Configuration files stand in a list of their own.
    const files = [
      ...[...read('md5sums').matchAll(/^\w+ {2}(.*)$/gm)].map(match => `/${match[1]}`),
      ...read('conffiles').split('\n')
    ];
    rmSync(control, {recursive: true});
    return {name, version, arch, fields, files, licenses: readLicenses(tree, name)};
  });
}

// Debian's own short names, from copyright files in the machine-readable format; the others are prose.
function readLicenses(tree, name) {
  const path = join(tree, 'usr/share/doc', name, 'copyright');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.startsWith('Format:')) return [];
  return [...new Set([...text.matchAll(/^License: *(\S.*)$/gm)].map(match => match[1].trim()))].sort();
}
