// A root file system → an image archive that `docker load` takes, and its description.
// GNU tar and gzip write it: their bytes do not depend on the machine, zlib's inside node do.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';

export function writeArchive(root, work, archive, arch, mtime) {
  const tar = (folder, name, ...entries) =>
    execFileSync('tar', [
      '--create', '--file', name, '--directory', folder, '--format=gnu', '--sort=name', '--numeric-owner', '--owner=0', '--group=0',
      `--mtime=@${mtime}`, '--', ...entries
    ]); // prettier-ignore

  const folder = join(work, 'image');
  const blobs = join(folder, 'blobs/sha256');
  mkdirSync(blobs, {recursive: true});
  const layer = join(work, 'layer.tar');
  tar(root, layer, '.');
  const layerBlob = keep(layer);

  const config = keepJson({
    architecture: arch,
    config: {
      Env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'],
      Labels: {
        'awf-action.image': '1',
        'org.opencontainers.image.title': 'awf-action',
        'org.opencontainers.image.description':
          'Firewall, sandbox and root of the command, from Debian packages; /awf/sbom.json lists them',
        'org.opencontainers.image.base.name': 'scratch'
      }
    },
    created: new Date(mtime * 1000).toISOString(),
    history: [{created: new Date(mtime * 1000).toISOString(), created_by: 'containers/build.sh'}],
    os: 'linux',
    ...(arch === 'arm64' ? {variant: 'v8'} : {}),
    rootfs: {type: 'layers', diff_ids: [`sha256:${layerBlob.digest}`]}
  });
  const manifest = keepJson({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layerBlob)]
  });
  const files = {
    // First, so that a reader finds the image's id in the first bytes.
    'manifest.json': [
      {Config: `blobs/sha256/${config.digest}`, RepoTags: null, Layers: [`blobs/sha256/${layerBlob.digest}`]}
    ],
    'oci-layout': {imageLayoutVersion: '1.0.0'},
    'index.json': {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [descriptor('application/vnd.oci.image.manifest.v1+json', manifest)]
    }
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(value), {mode: 0o644});
  const plain = join(work, basename(archive, '.gz'));
  tar(folder, plain, ...Object.keys(files), 'blobs');
  execFileSync('gzip', ['-9', '--no-name', plain]);
  renameSync(`${plain}.gz`, archive);
  const bytes = readFileSync(archive);
  return {
    archive: basename(archive),
    size: bytes.length,
    sha256: sha256(bytes),
    imageId: `sha256:${config.digest}`,
    manifestDigest: `sha256:${manifest.digest}`
  };

  function keep(path) {
    const digest = sha256(readFileSync(path));
    const {size} = statSync(path);
    renameSync(path, join(blobs, digest));
    return {digest, size};
  }

  function keepJson(value) {
    const path = join(work, 'blob.json');
    writeFileSync(path, JSON.stringify(value), {mode: 0o644});
    return keep(path);
  }
}

function descriptor(mediaType, {digest, size}) {
  return {mediaType, digest: `sha256:${digest}`, size};
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
