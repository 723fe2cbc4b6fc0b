// Decides, while the command runs, that it may run no longer: a part of the firewall has ended, or a wall was moved.
import {monotonic} from '../clock.js';
import type {Docker} from './docker.js';
import type {Walls} from './proof.js';
import {readWalls, type Around} from './walls.js';

export const EVERY_MS = 3_000;
// A look is an exec in each of our two containers. On a slow engine it is made more seldom, so that it never costs more than this share.
const SHARE = 1 / 25;

export interface Watch {
  /** Resolves with a sentence when a wall no longer stands as it did. */
  readonly changed: Promise<string>;
  readonly stop: () => void;
}

export function watchWalls(docker: Docker, around: Around, walls: Walls): Watch {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const changed = new Promise<string>(resolve => {
    const look = async (): Promise<void> => {
      const begun = monotonic();
      // A look that fails says nothing of the walls: the engine is busy, a container paused, or gone, and then its
      // client has ended too. The last look, when the command is over, forgives nothing.
      const stands = await readWalls(docker, around, walls, 'both').catch(() => undefined);
      if (over) return;
      if (stands?.changed !== undefined) {
        resolve(`The walls around the command were changed while it ran. ${stands.changed}.`);
        return;
      }
      next(Math.max(EVERY_MS, (monotonic() - begun) / SHARE));
    };
    const next = (ms: number): void => {
      timer = setTimeout(() => void look(), ms);
    };
    next(EVERY_MS);
  });
  return {
    changed,
    stop: () => {
      over = true;
      clearTimeout(timer);
    }
  };
}
