// Bytes → their value as a strict reader of JSON takes it: valid UTF-8, no key twice, no half of a surrogate pair.

export function strictJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  const value: unknown = JSON.parse(text, (_, each: unknown) => {
    if (typeof each === 'string' && /\p{Surrogate}/u.test(each)) throw new Error('Half a surrogate pair.');
    return each;
  });
  const objects: Set<string>[] = [];
  for (const [token, key] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (key !== undefined) {
      const [name, known] = [JSON.parse(key) as string, objects.at(-1)];
      if (/\p{Surrogate}/u.test(name)) throw new Error('Half a surrogate pair.');
      if (known?.has(name) !== false) throw new Error(`The key ${key} stands twice.`);
      known.add(name);
    }
  }
  return value;
}

/** The same of each line of a file whose every line is ended. */
export function strictLines(bytes: Uint8Array): unknown[] {
  const lines: unknown[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
    lines.push(strictJson(bytes.subarray(from, at)));
    from = at + 1;
  }
  if (from !== bytes.length) throw new Error('The last line is torn.');
  return lines;
}
