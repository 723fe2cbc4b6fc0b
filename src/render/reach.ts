// Patterns → groups that are reached alike (scheme and port), each with the ways that lead to it.

import type {Pattern} from '../policy/policy.js';
import {fold} from './fold.js';
import type {Folded} from './fold.js';

/** plain: HTTP that Squid reads. tls: a tunnel whose hello Squid reads. raw: a tunnel that it does not look into. */
export type Way = 'plain' | 'tls' | 'raw';

export interface Group {
  readonly ways: readonly {readonly way: Way; readonly port: number}[];
  readonly anyPort: boolean; // nothing was said of scheme and port
  readonly folded: Folded;
}

export function groupsOf(patterns: readonly Pattern[]): Group[] {
  const groups = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const key = `${pattern.scheme}:${pattern.port ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pattern]);
    else group.push(pattern);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            ways: waysOf(first),
            anyPort: first.scheme === 'web' && first.port === undefined,
            folded: fold([first, ...rest].map(({hosts}) => hosts))
          }
        ]
  );
}

export function waysOf({scheme, port}: Pattern): Group['ways'] {
  const plain = {way: 'plain', port: port ?? 80} as const;
  const tls = {way: 'tls', port: port ?? 443} as const;
  switch (scheme) {
    case 'web':
      return [plain, tls];
    case 'http':
      return [plain];
    case 'https':
      return [tls];
    case 'tcp':
      // Any protocol, so also HTTP of a client that knows of the proxy.
      return [
        {way: 'raw', port: port ?? 443},
        {way: 'plain', port: port ?? 443}
      ];
  }
}
