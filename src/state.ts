// What main leaves for post: saved the moment it is known, so that post finds whatever comes to be.
import * as fs from 'node:fs';

export interface State {
  readonly id: string;
  readonly root: string; // the step's folder
}

// Neither value can hold what the file's format gives a meaning to.
export function saveState({id, root}: State, file: string | undefined): void {
  if (file !== undefined) fs.appendFileSync(file, `sandbox=${id}\nfolder=${root}\n`);
}

export function readState(env: NodeJS.ProcessEnv): State | undefined {
  const {STATE_sandbox: id = '', STATE_folder: root = ''} = env;
  return id === '' || root === '' ? undefined : {id, root};
}
