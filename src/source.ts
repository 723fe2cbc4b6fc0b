// Where this action stands and what the runner says → where the firewall's image can be had.
import * as path from 'node:path';
import {fileURLToPath} from 'node:url';
import {imageSource, type Source} from './sandbox/image.js';
import {RELEASE} from './sandbox/release.js';

/** The folder of the action; a bundle stands two below it. */
export const ACTION = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param folder for what is downloaded; whoever names it removes it */
export function sourceHere(env: NodeJS.ProcessEnv, given: string, folder: string): Source {
  return imageSource({
    given,
    actionFolder: ACTION,
    release: RELEASE,
    place: {
      folder,
      toolCache: env['RUNNER_TOOL_CACHE'] ?? '',
      serverUrl: env['GITHUB_SERVER_URL'],
      actionRepository: env['GITHUB_ACTION_REPOSITORY']
    }
  });
}
