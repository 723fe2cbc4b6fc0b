// Folders and globs → the report files that they name. Links are not followed.
import * as fs from 'node:fs';
import * as path from 'node:path';

const NAME = 'report.json';

/** A folder stands for every report.json below it; in a glob `*` and `?` stay within a name, `**` does not. */
export function findReports(wanted: readonly string[], workspace: string): string[] {
  const problems: string[] = [];
  const files = wanted.flatMap(written => {
    const found = filesFor(path.resolve(workspace, written));
    if (found.length === 0)
      problems.push(`reports: "${written}" names no report. Download the artifacts first.`);
    return found;
  });
  if (wanted.length === 0) problems.push('reports: nothing is named. Name a folder with report.json files.');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [...new Set(files)].sort();
}

function filesFor(absolute: string): string[] {
  const found = fs.lstatSync(absolute, {throwIfNoEntry: false});
  if (found?.isFile() === true) return [absolute];
  if (found?.isDirectory() === true) return filesBelow(absolute).filter(file => path.basename(file) === NAME);
  if (!/[*?]/.test(absolute)) return [];
  const fixed = absolute.slice(0, absolute.search(/[*?]/)).replace(/[^/]*$/, '');
  if (!fs.existsSync(fixed)) return [];
  const pattern = patternOf(absolute);
  return filesBelow(fixed).filter(file => pattern.test(file));
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
}

function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/).map(part => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}
