// The runner's environment → its proxy with the address that Squid dials, or none.
import {parseProxy, type Parent} from '../render/parent.js';

/** Throws, with a sentence, where there is a proxy that cannot be used. */
export async function parentHere(env: NodeJS.ProcessEnv): Promise<Parent | undefined> {
  const parsed = parseProxy(env);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const proxy = parsed.value;
  if (proxy === undefined) return undefined;
  // Here and not in Squid: the packet rules need the address, and both must mean the same one.
  const dns = await import('node:dns/promises'); // few runners have a proxy, and each start would wait for it
  const {address} = await dns.lookup(proxy.host, {family: 4}).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`The runner's proxy ${proxy.host} has no IPv4 address here: ${words}.`);
  });
  return {...proxy, address};
}
