// Makes the lab's certificate authority and the one key that all its servers share.
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Lab} from './place.js';
import {run} from './run.js';

const CONFIG = `[req]
distinguished_name = name
prompt = no
x509_extensions = leaf
[name]
CN = lab
[ca]
basicConstraints = critical, CA:TRUE
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical, CA:FALSE
`;
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

export async function makeAuthority({folder, ca}: Pick<Lab, 'folder' | 'ca'>): Promise<void> {
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('openssl.cnf'), CONFIG);
  await Promise.all([
    run(
      'openssl',
      'req',
      '-x509',
      '-config',
      at('openssl.cnf'),
      '-extensions',
      'ca',
      ...KEY,
      '-days',
      '2',
      '-keyout',
      at('ca.key'),
      '-out',
      ca
    ),
    run(
      'openssl',
      'genpkey',
      '-algorithm',
      'EC',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-out',
      at('leaf.key')
    )
  ]);
}

/** A certificate for one name, as PEM. Names come from SNI, so they are checked before they enter a configuration. */
export async function certify({folder, ca}: Pick<Lab, 'folder' | 'ca'>, name: string): Promise<string> {
  if (!/^[a-z0-9_.-]{1,253}$/i.test(name)) throw new Error(`No certificate for ${JSON.stringify(name)}.`);
  const at = (file: string) => path.join(folder, file);
  const leaf = [
    '-x509',
    '-config',
    at('openssl.cnf'),
    '-CA',
    ca,
    '-CAkey',
    at('ca.key'),
    '-key',
    at('leaf.key')
  ];
  return run('openssl', 'req', ...leaf, '-addext', `subjectAltName=DNS:${name}`, '-days', '2');
}
