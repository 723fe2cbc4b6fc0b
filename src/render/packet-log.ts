// The packet log's configuration, ulogd's. What it writes is read by src/audit/packets.ts.

/** `triplet`: Debian's name of the architecture, by which the image's libraries lie. */
export function renderPacketLog(triplet: string, {folder, file}: {folder: string; file: string}): string {
  const plugins = ['inppkt_NFLOG', 'raw2packet_BASE', 'filter_IFINDEX', 'filter_IP2STR', 'output_JSON'];
  return [
    '[global]',
    `logfile="${folder}/ulogd.log"`,
    'loglevel=7',
    ...plugins.map(name => `plugin="/usr/lib/${triplet}/ulogd/ulogd_${name}.so"`),
    'stack=packets:NFLOG,base:BASE,interface:IFINDEX,address:IP2STR,json:JSON',
    '[packets]',
    'group=5',
    'bind=1',
    '[json]',
    `file="${folder}/${file}"`,
    'sync=1', // a record is in the file when the next packet comes, whatever becomes of ulogd
    ''
  ].join('\n');
}
