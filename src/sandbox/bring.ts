// The image at the engine: looked for there, and brought where it is missing.
import {alone} from './alone.js';
import type {Docker} from './docker.js';
import {blaming, ImageError, MAKE_ANEW, type Source} from './image.js';

const SLOW_MS = 2_000;
const PATIENCE_MS = 300_000; // with another step that downloads and loads it

export interface Had {
  readonly id: string; // the image's, at the engine, which has it now
  readonly brought: boolean; // whether it had it not
}

/** Looks for the image at the engine, and brings it there where it is missing. */
export async function haveImage(
  docker: Docker,
  source: Source,
  say: (sentence: string) => void
): Promise<Had> {
  const ids = await source.ids();
  const known = await find(docker, ids);
  if (known !== undefined) return {id: known, brought: false};
  const slow = setTimeout(
    say,
    SLOW_MS,
    'The image of the firewall is being brought to the Docker engine, which happens once an engine.'
  );
  try {
    // Steps that start side by side would each bring it.
    return await alone(`image-${ids[0] ?? ''}`, PATIENCE_MS, async () => {
      const loaded = async (): Promise<string> => load(docker, await source.archive(), ids);
      const id = (await find(docker, ids)) ?? (await blaming(source.input, loaded));
      return {id, brought: true};
    });
  } finally {
    clearTimeout(slow);
  }
}

/** Whether an engine's words for what it could not make say that it has no such image. */
export function lacksImage(words: string): boolean {
  return /no such image/i.test(words);
}

async function load(docker: Docker, archive: string, ids: readonly string[]): Promise<string> {
  try {
    await docker.call('load', '--quiet', '--input', archive);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new ImageError(`The image archive ${archive} could not be loaded: ${words} ${MAKE_ANEW}`);
  }
  const loaded = await find(docker, ids);
  if (loaded !== undefined) return loaded;
  throw new ImageError(
    `The image archive ${archive} holds another image than its manifest names. ${MAKE_ANEW}`
  );
}

async function find(docker: Docker, ids: readonly string[]): Promise<string | undefined> {
  // `images` and not `inspect`: an image that is not there yet is an answer and no failure.
  const all = await docker.call(
    'images',
    '--all',
    '--no-trunc',
    '--quiet',
    '--filter',
    'label=awf-action.image=1'
  );
  return all.split('\n').find(line => ids.includes(line));
}
