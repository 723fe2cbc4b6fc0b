// Bytes of a client → how Squid's %# writes them into its log, and its lines.

// rfc1738_escape of Squid 6: what is unsafe in a URL, every control, and every byte beyond ASCII.
const UNSAFE = new Set(Buffer.from(' <>"#%{}|\\^~[]`\''));

const QUOTED = Array.from({length: 256}, (_, byte) =>
  byte > 0x1f && byte < 0x7f && !UNSAFE.has(byte)
    ? String.fromCharCode(byte)
    : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
);

/** `longest`: the precision of the format, which cuts what is quoted already. */
export function squidQuoted(bytes: Uint8Array, longest = Infinity): string {
  return Array.from(bytes, byte => QUOTED[byte])
    .join('')
    .slice(0, longest);
}

/** A CONNECT that was refused, as Squid 6.13 logged it. */
export const SQUID_LINE = {
  time: '1795518655.536',
  ms: '3',
  client: '198.18.0.1:50042',
  method: 'CONNECT',
  host: 'hidden.test',
  port: '443',
  url: 'hidden.test:443',
  status: '200',
  tag: 'TCP_DENIED',
  error: 'TCP_RESET',
  detail: '-',
  up: '81',
  down: '0',
  sni: '-',
  bump: 'bump',
  reason: 'not-allowed',
  would: '-'
};

export const squidLine = (values: Partial<typeof SQUID_LINE> = {}): string =>
  `{${Object.entries({...SQUID_LINE, ...values})
    .map(([name, value]) => `"${name}":"${value}"`)
    .join(',')}}\n`;
