// The certificate that Squid's TLS port wants to exist, although it shows it to no one, and its key. The same for everyone
// and in every build: what is used for nothing has nothing to keep secret. (Made at each start it took 9 ms of Squid's.)
import {createHash, createPrivateKey, createPublicKey, sign} from 'node:crypto';

const ED25519 = sequence(der(0x06, [0x2b, 0x65, 0x70])); // RFC 8410, 3
const COMMON_NAME = der(0x06, [0x55, 0x04, 0x03]);
const FOREVER = [der(0x17, text('260101000000Z')), der(0x18, text('99991231235959Z'))]; // RFC 5280, 4.1.2.5

/** @returns {{certificate: string, key: string}} a certificate as PEM; its key, PKCS #8, as the one line of base64 in a PEM */
export function makeUnused() {
  const seed = createHash('sha256').update('awf-action: unused').digest();
  const pkcs8 = sequence(integer(0), ED25519, der(0x04, der(0x04, seed))); // RFC 8410, 7
  const key = createPrivateKey({key: pkcs8, format: 'der', type: 'pkcs8'});
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, text('unused')))));
  const open = createPublicKey(key).export({format: 'der', type: 'spki'});
  // RFC 5280, 4.1; the first version, which has no extensions.
  const signed = sequence(integer(1), ED25519, name, sequence(...FOREVER), name, open);
  const certificate = sequence(signed, ED25519, der(0x03, [0], sign(null, signed, key)));
  return {certificate: pem('CERTIFICATE', certificate), key: pkcs8.toString('base64')};
}

/** One value of ASN.1, whose content is shorter than 64 kB. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts.map(part => Buffer.from(part)));
  const {length} = content;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}

function sequence(...parts) {
  return der(0x30, ...parts);
}

function integer(value) {
  return der(0x02, [value]);
}

function text(value) {
  return Buffer.from(value, 'latin1');
}

function pem(label, content) {
  const body = content.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${body}-----END ${label}-----\n`;
}
