// Two texts that differ in one place → a unified diff that `git apply` takes.

const CONTEXT = 3;

export function renderDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - CONTEXT);
  const [oldEnd, nowEnd] = [old.length - tail, now.length - tail];
  const after3 = Math.min(CONTEXT, tail);
  return [
    `diff --git ${name('a', path)} ${name('b', path)}\n`,
    `--- ${name('a', path)}${path.includes(' ') ? '\t' : ''}\n`,
    `+++ ${name('b', path)}${path.includes(' ') ? '\t' : ''}\n`,
    `@@ -${range(from, oldEnd + after3)} +${range(from, nowEnd + after3)} @@\n`,
    ...old.slice(from, head).map(line => marked(' ', line)),
    ...old.slice(head, oldEnd).map(line => marked('-', line)),
    ...now.slice(head, nowEnd).map(line => marked('+', line)),
    ...old.slice(oldEnd, oldEnd + after3).map(line => marked(' ', line))
  ].join('');
}

/** Each with its line break; the last may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: ' ' | '-' | '+', line: string): string {
  return line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}

function range(from: number, to: number): string {
  return `${to === from ? from : from + 1},${to - from}`;
}

// As git writes names: in quotes what would end the line or the name.
function name(side: 'a' | 'b', path: string): string {
  const whole = `${side}/${path}`;
  return /["\\\p{Cc}]/u.test(whole) ? JSON.stringify(whole) : whole;
}
