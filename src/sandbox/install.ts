// The archive of a release → a file on this machine that is that archive, byte for byte; from the tool cache, or downloaded.
import {createHash} from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {monotonic} from '../clock.js';
import type {Archive, Release} from './release.js';

export class InstallError extends Error {}

const TOOL = 'awf-action';
const OTHERWISE = 'name it with the input image-archive';
const DOWNLOAD_WITHIN_MS = 300_000;
const LOOKED_AT_EVERY_MS = 250;

export interface Place {
  readonly folder: string; // the step's own, gone with the step
  readonly toolCache: string; // empty where the runner has none
  readonly serverUrl: string | undefined; // GITHUB_SERVER_URL
  readonly actionRepository: string | undefined; // GITHUB_ACTION_REPOSITORY
}

/**
 * Where a release's file may be. The tag is the bundle's own: a ref such as v1 has no release. On a server of one's
 * own the action may have been copied there, or come from github.com by a connection; the checksum holds for both.
 */
export function sourcesOf(release: Release, name: string, place: Place): string[] {
  const {serverUrl = '', actionRepository = ''} = place;
  const own =
    serverUrl === '' || actionRepository === '' || /^https:\/\/github\.com\/?$/.test(serverUrl)
      ? []
      : [`${serverUrl.replace(/\/+$/, '')}/${actionRepository}`];
  return [...own, `https://github.com/${release.repository}`].map(
    base => `${base}/releases/download/v${release.version}/${name}`
  );
}

export async function install(
  {version}: Release,
  architecture: string,
  archive: Archive,
  place: Place,
  sources: readonly string[]
): Promise<string> {
  const cache = await import('@actions/tool-cache'); // here: the usual start does without it
  const cached = place.toolCache === '' ? '' : cache.find(TOOL, version, architecture);
  if (cached !== '') {
    const file = path.join(cached, archive.name);
    // What is there instead of it is put right by the download.
    if (fs.existsSync(file) && (await differenceOf(file, archive)) === undefined) return file;
  }
  const file = await downloaded(cache.downloadTool, archive, place, sources);
  if (place.toolCache === '') return file;
  // It is for the next step; this one has what it needs.
  await cache.cacheFile(file, archive.name, TOOL, version, architecture).catch(() => undefined);
  return file;
}

type Download = (url: string, file: string) => Promise<string>;

async function downloaded(
  download: Download,
  archive: Archive,
  {folder}: Place,
  sources: readonly string[]
): Promise<string> {
  const failures: string[] = [];
  for (const [index, url] of sources.entries()) {
    const own = path.join(folder, `${index}`);
    const file = path.join(own, archive.name);
    try {
      await bounded(download(url, file), file, archive);
      const difference = await differenceOf(file, archive);
      if (difference === undefined) return file;
      // From a server that wants a login it may be a page: the next one is asked all the same.
      failures.push(
        `${url} (what came is not the image archive of this release: ${difference}; it was thrown away)`
      );
    } catch (error) {
      failures.push(`${url} (${error instanceof Error ? error.message : String(error)})`);
    }
    // With its folder: a download that was cut may be about to make its file still.
    fs.rmSync(own, {recursive: true, force: true});
  }
  throw new InstallError(
    `The image archive could not be downloaded from ${failures.join(' nor from ')}. Get ${archive.name} of this release onto the runner in an earlier step and ${OTHERWISE}.`
  );
}

// downloadTool neither ends by itself at a server that falls silent again and again, nor minds how much comes.
async function bounded(download: Promise<string>, file: string, {size}: Archive): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const begun = monotonic();
  const stopped = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if ((fs.statSync(file, {throwIfNoEntry: false})?.size ?? 0) > size)
        reject(new Error(`more came than its ${size} bytes`));
      if (monotonic() - begun > DOWNLOAD_WITHIN_MS)
        reject(new Error(`it was not there within ${DOWNLOAD_WITHIN_MS / 1000} s`));
    }, LOOKED_AT_EVERY_MS);
  });
  try {
    await Promise.race([download, stopped]);
  } finally {
    clearInterval(timer);
    download.catch(() => undefined); // because nobody waits for it any more
  }
}

/** What tells a file from the archive that it should be. */
export async function differenceOf(file: string, {size, sha256}: Archive): Promise<string | undefined> {
  const came = fs.statSync(file).size;
  if (came !== size) return `${size} bytes were expected, and ${came} came`;
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(file), hash);
  const digest = hash.digest('hex');
  return digest === sha256 ? undefined : `the SHA-256 ${sha256} was expected, and ${digest} came`;
}
