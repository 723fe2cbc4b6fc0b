// The files that stand for GITHUB_OUTPUT and GITHUB_STEP_SUMMARY inside: made for the command, and read after it as
// what they may have become.
import * as fs from 'node:fs';
import {removeFolders} from './filesystem.js';
import type {Folders} from './plan.js';

export interface Scratch {
  readonly text: string;
  readonly cut: number; // bytes that are not in the text
  readonly problem?: string; // why there is no text: one sentence
}

const LARGEST = {output: 512_000, summary: 128_000} as const;
type Name = keyof typeof LARGEST;

export const NOTHING: Scratch = {text: '', cut: 0};

export function makeScratch({temp}: Folders): void {
  for (const name of Object.keys(LARGEST)) fs.writeFileSync(`${temp}/${name}`, '');
}

/** Its folder is one that the command could not replace; what it put in the file's place is not followed or waited for. */
export function readScratch({temp}: Folders, name: Name): Scratch {
  const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = fs.constants;
  let file: number;
  try {
    file = fs.openSync(`${temp}/${name}`, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return gone ? NOTHING : {...NOTHING, problem: notAFile(name)};
  }
  try {
    const found = fs.fstatSync(file);
    if (!found.isFile()) return {...NOTHING, problem: notAFile(name)};
    const largest = LARGEST[name];
    const buffer = Buffer.alloc(Math.min(found.size, largest));
    const length = fs.readSync(file, buffer, 0, buffer.length, 0);
    return {
      text: wholeCharacters(buffer.subarray(0, length), found.size > largest),
      cut: found.size - length
    };
  } finally {
    fs.closeSync(file);
  }
}

// Enough for the largest report that a step writes.
const ROOM = 64 * 1024 * 1024;

/** When the command is over: what it filled its own folders with must not cost its report the place on the disk. */
export function makeRoom({root, home, temp}: Folders): void {
  try {
    const {bavail, bsize} = fs.statfsSync(root);
    if (bavail * bsize < ROOM) [home, temp].forEach(removeFolders);
  } catch {
    // because the folder may not have come to be, or cannot be emptied: then the report says what it lacks
  }
}

// What a cut tore off at its end is no character, and is not shown as a broken one.
function wholeCharacters(bytes: Buffer, cut: boolean): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes, {stream: cut});
}

function notAFile(name: Name): string {
  const variable = {output: 'GITHUB_OUTPUT', summary: 'GITHUB_STEP_SUMMARY'}[name];
  return `The command made the file behind ${variable} something else, so nothing of it was taken.`;
}
