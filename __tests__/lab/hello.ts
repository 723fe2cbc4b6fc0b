// Names and oddities → the bytes of a TLS ClientHello, as latin1. The session id bears the mark.

export interface Hello {
  readonly mark: string;
  readonly names?: readonly string[]; // in one server_name extension; none: no such extension
  readonly again?: string; // in a second server_name extension
  readonly nameType?: number; // 0 is host_name
  readonly version?: number; // of the record
  readonly extra?: readonly (readonly [type: number, body: Buffer])[];
  readonly recordBytes?: number; // what one TLS record holds of it
}

const u8 = (value: number): Buffer => Buffer.from([value]);
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const counted16 = (...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u16(body.length), body]);
};
const extension = (type: number, ...body: readonly Buffer[]): Buffer =>
  Buffer.concat([u16(type), counted16(...body)]);

export function helloOf({
  mark,
  names = [],
  again,
  nameType = 0,
  version = 0x0301,
  extra = [],
  recordBytes = 16_384
}: Hello): string {
  const serverName = (list: readonly string[]) =>
    extension(
      0,
      counted16(...list.map(name => Buffer.concat([u8(nameType), counted16(Buffer.from(name, 'latin1'))])))
    );
  const session = Buffer.from(mark.padEnd(32, '.'), 'latin1');
  const body = Buffer.concat([
    u16(0x0303),
    Buffer.alloc(32, 7), // random enough: nobody finishes this handshake
    u8(session.length),
    session,
    counted16(u16(0x1301), u16(0x1302), u16(0xc02b), u16(0xc02f), u16(0x009c), u16(0x002f)),
    u8(1),
    u8(0),
    counted16(
      ...(names.length === 0 ? [] : [serverName(names)]),
      ...(again === undefined ? [] : [serverName([again])]),
      extension(10, counted16(u16(0x001d), u16(0x0017))), // groups
      extension(11, u8(1), u8(0)), // point formats
      extension(13, counted16(u16(0x0403), u16(0x0804), u16(0x0401))), // signatures
      extension(43, u8(4), u16(0x0304), u16(0x0303)), // versions
      extension(51, counted16(u16(0x001d), counted16(Buffer.alloc(32, 9)))), // key share
      ...extra.map(([type, content]) => extension(type, content))
    )
  ]);
  const handshake = Buffer.concat([u8(1), u8(0), u16(body.length), body]);
  const records: Buffer[] = [];
  for (let at = 0; at < handshake.length; at += recordBytes)
    records.push(u8(0x16), u16(version), counted16(handshake.subarray(at, at + recordBytes)));
  return Buffer.concat(records).toString('latin1');
}
