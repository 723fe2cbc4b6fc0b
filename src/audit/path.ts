// The path of a request → the path that may be stored: without the parts that are known to hold keys to an account.
import type {Request} from './audit.js';

const MASK = '***';
// A shorter value stands in too many paths that have nothing to do with it.
const SHORTEST_SECRET = 8;

/** `/a;jsessionid=…`, and `/bot123:…` or any other number of an account with its token. */
export function withoutKeys(path: string): string {
  return path
    .split('/')
    .map(segment =>
      segment.replace(/;.*$/s, '').replace(/^(bot\d+:|\d{6,}:(?=[\w-]{20,}$)).+$/is, `$1${MASK}`)
    )
    .join('/');
}

/** What was handed over as a secret is shown in no path. */
export function withoutSecrets(requests: readonly Request[], secrets: readonly string[]): Request[] {
  const long = secrets
    .filter(({length}) => length >= SHORTEST_SECRET)
    .flatMap(secret => [secret, encodeURIComponent(secret)])
    .sort((a, b) => b.length - a.length);
  return requests.map(request =>
    request.path === undefined
      ? request
      : {...request, path: long.reduce((path, secret) => path.replaceAll(secret, MASK), request.path)}
  );
}
