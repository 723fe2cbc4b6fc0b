// A root file system → an image archive that `docker load` takes, and its description.
// It holds docker's own manifest and an OCI index: docker's classic store reads the one, containerd's the other.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

export function writeArchive(root, work, name, arch, mtime, level = 9) {
  const folder = join(work, 'image');
  const blobs = join(folder, 'blobs/sha256');
  mkdirSync(blobs, {recursive: true});

  tar(join(work, 'layer.tar'), root, ['.'], mtime);
  const layer = keep('application/vnd.oci.image.layer.v1.tar', 'layer.tar');
  const config = keepJson(
    'application/vnd.oci.image.config.v1+json',
    renderConfig(arch, layer.digest, mtime)
  );
  const manifest = keepJson('application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config,
    layers: [layer]
  });

  writeJson(join(folder, 'manifest.json'), [{Config: blob(config), RepoTags: null, Layers: [blob(layer)]}]);
  writeJson(join(folder, 'oci-layout'), {imageLayoutVersion: '1.0.0'});
  writeJson(join(folder, 'index.json'), {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [{...manifest, platform: {architecture: arch, os: 'linux'}}]
  });

  // manifest.json first, so that a reader finds the image's id in the first bytes.
  const plain = join(work, name.replace(/\.gz$/, ''));
  tar(plain, folder, ['manifest.json', 'oci-layout', 'index.json', 'blobs'], mtime);
  execFileSync('gzip', [`-${level}`, '--no-name', plain]); // node's own zlib gives other bytes on other processors
  const bytes = readFileSync(join(work, name));
  return {
    archive: name,
    size: bytes.length,
    sha256: hash(bytes),
    imageId: config.digest,
    manifestDigest: manifest.digest,
    unpackedBytes: layer.size
  };

  function keep(mediaType, file) {
    const bytes = readFileSync(join(work, file));
    renameSync(join(work, file), join(blobs, hash(bytes)));
    return {mediaType, digest: `sha256:${hash(bytes)}`, size: bytes.length};
  }

  function keepJson(mediaType, value) {
    writeJson(join(work, 'blob.json'), value);
    return keep(mediaType, 'blob.json');
  }
}

function renderConfig(arch, layer, mtime) {
  const created = new Date(mtime * 1000).toISOString();
  return {
    architecture: arch,
    ...(arch === 'arm64' ? {variant: 'v8'} : {}),
    os: 'linux',
    created,
    config: {
      Env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'],
      Labels: {
        'awf-action.image': '1',
        'org.opencontainers.image.title': 'awf-action',
        'org.opencontainers.image.description':
          "The firewall, the sandbox and the command's root, from Debian packages that /awf/sbom.json lists"
      }
    },
    rootfs: {type: 'layers', diff_ids: [layer]},
    history: [{created, created_by: 'containers/build.sh'}]
  };
}

function tar(file, folder, entries, mtime) {
  const owner = ['--numeric-owner', '--owner=0', '--group=0'];
  const order = ['--format=gnu', '--sort=name', `--mtime=@${mtime}`];
  execFileSync('tar', ['--create', '--file', file, '--directory', folder, ...owner, ...order, ...entries]);
}

function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value));
}

function blob({digest}) {
  return `blobs/${digest.replace(':', '/')}`;
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
