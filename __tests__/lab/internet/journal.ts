// What arrived → one line of JSON each, written before anything is answered.
import {appendFileSync} from 'node:fs';

export interface Arrival {
  readonly kind: 'dns' | 'connect' | 'data' | 'hello' | 'http' | 'udp' | 'packet';
  readonly time: string;
  readonly from: string;
  readonly address: string; // the one that was dialled
  readonly port: number;
  readonly transport?: 'tcp' | 'udp';
  readonly name?: string; // dns: the question; hello: the SNI
  readonly type?: string; // dns
  readonly scheme?: 'http' | 'https';
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  readonly bytes?: number; // of the payload or the body, where `data` is cut
  readonly data?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly protocol?: number; // packet
}

export type Note = (arrival: Omit<Arrival, 'time'>) => void;

export function journalIn(file: string): Note {
  return arrival => appendFileSync(file, `${JSON.stringify({time: new Date().toISOString(), ...arrival})}\n`);
}

/** The first 256 bytes, as text. */
export const excerpt = (data: Buffer): string => data.subarray(0, 256).toString('utf8');
