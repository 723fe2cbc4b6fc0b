// What main leaves for post: saved the moment it is known, so that post finds whatever comes to be.
import * as core from '@actions/core';

export interface State {
  readonly id: string;
  readonly root: string; // the step's folder
}

export function saveState({id, root}: State): void {
  core.saveState('sandbox', id);
  core.saveState('folder', root);
}

export function readState(): State | undefined {
  const [id, root] = [core.getState('sandbox'), core.getState('folder')];
  return id === '' || root === '' ? undefined : {id, root};
}
