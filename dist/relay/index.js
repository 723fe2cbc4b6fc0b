/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 630:
/***/ (function (__unused_webpack_module, exports) {

"use strict";


exports.toString = function (klass) {
  switch (klass) {
    case 1: return 'IN'
    case 2: return 'CS'
    case 3: return 'CH'
    case 4: return 'HS'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + klass
}

exports.toClass = function (name) {
  switch (name.toUpperCase()) {
    case 'IN': return 1
    case 'CS': return 2
    case 'CH': return 3
    case 'HS': return 4
    case 'ANY': return 255
  }
  return 0
}


/***/ }),

/***/ 894:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

"use strict";


const Buffer = (__nccwpck_require__(181).Buffer)
const types = __nccwpck_require__(891)
const rcodes = __nccwpck_require__(28)
const opcodes = __nccwpck_require__(693)
const classes = __nccwpck_require__(630)
const optioncodes = __nccwpck_require__(75)
const ip = __nccwpck_require__(550)

const QUERY_FLAG = 0
const RESPONSE_FLAG = 1 << 15
const FLUSH_MASK = 1 << 15
const NOT_FLUSH_MASK = ~FLUSH_MASK
const QU_MASK = 1 << 15
const NOT_QU_MASK = ~QU_MASK

const name = exports.name = {}

name.encode = function (str, buf, offset, { mail = false } = {}) {
  if (!buf) buf = Buffer.alloc(name.encodingLength(str))
  if (!offset) offset = 0
  const oldOffset = offset

  // strip leading and trailing .
  const n = str.replace(/^\.|\.$/gm, '')
  if (n.length) {
    let list = []
    if (mail) {
      let localPart = ''
      n.split('.').forEach(label => {
        if (label.endsWith('\\')) {
          localPart += (localPart.length ? '.' : '') + label.slice(0, -1)
        } else {
          if (list.length === 0 && localPart.length) {
            list.push(localPart + '.' + label)
          } else {
            list.push(label)
          }
        }
      })
    } else {
      list = n.split('.')
    }

    for (let i = 0; i < list.length; i++) {
      const len = buf.write(list[i], offset + 1)
      buf[offset] = len
      offset += len + 1
    }
  }

  buf[offset++] = 0

  name.encode.bytes = offset - oldOffset
  return buf
}

name.encode.bytes = 0

name.decode = function (buf, offset, { mail = false } = {}) {
  if (!offset) offset = 0

  const list = []
  let oldOffset = offset
  let totalLength = 0
  let consumedBytes = 0
  let jumped = false

  while (true) {
    if (offset >= buf.length) {
      throw new Error('Cannot decode name (buffer overflow)')
    }
    const len = buf[offset++]
    consumedBytes += jumped ? 0 : 1

    if (len === 0) {
      break
    } else if ((len & 0xc0) === 0) {
      if (offset + len > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      totalLength += len + 1
      if (totalLength > 254) {
        throw new Error('Cannot decode name (name too long)')
      }
      let label = buf.toString('utf-8', offset, offset + len)
      if (mail) {
        label = label.replace(/\./g, '\\.')
      }
      list.push(label)
      offset += len
      consumedBytes += jumped ? 0 : len
    } else if ((len & 0xc0) === 0xc0) {
      if (offset + 1 > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      const jumpOffset = buf.readUInt16BE(offset - 1) - 0xc000
      if (jumpOffset >= oldOffset) {
        // Allow only pointers to prior data. RFC 1035, section 4.1.4 states:
        // "[...] an entire domain name or a list of labels at the end of a domain name
        // is replaced with a pointer to a prior occurance (sic) of the same name."
        throw new Error('Cannot decode name (bad pointer)')
      }
      offset = jumpOffset
      oldOffset = jumpOffset
      consumedBytes += jumped ? 0 : 1
      jumped = true
    } else {
      throw new Error('Cannot decode name (bad label)')
    }
  }

  name.decode.bytes = consumedBytes
  return list.length === 0 ? '.' : list.join('.')
}

name.decode.bytes = 0

name.encodingLength = function (n) {
  if (n === '.' || n === '..') return 1
  return Buffer.byteLength(n.replace(/^\.|\.$/gm, '')) + 2
}

const string = {}

string.encode = function (s, buf, offset) {
  if (!buf) buf = Buffer.alloc(string.encodingLength(s))
  if (!offset) offset = 0

  const len = buf.write(s, offset + 1)
  buf[offset] = len
  string.encode.bytes = len + 1
  return buf
}

string.encode.bytes = 0

string.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf[offset]
  const s = buf.toString('utf-8', offset + 1, offset + 1 + len)
  string.decode.bytes = len + 1
  return s
}

string.decode.bytes = 0

string.encodingLength = function (s) {
  return Buffer.byteLength(s) + 1
}

const header = {}

header.encode = function (h, buf, offset) {
  if (!buf) buf = header.encodingLength(h)
  if (!offset) offset = 0

  const flags = (h.flags || 0) & 32767
  const type = h.type === 'response' ? RESPONSE_FLAG : QUERY_FLAG

  buf.writeUInt16BE(h.id || 0, offset)
  buf.writeUInt16BE(flags | type, offset + 2)
  buf.writeUInt16BE(h.questions.length, offset + 4)
  buf.writeUInt16BE(h.answers.length, offset + 6)
  buf.writeUInt16BE(h.authorities.length, offset + 8)
  buf.writeUInt16BE(h.additionals.length, offset + 10)

  return buf
}

header.encode.bytes = 12

header.decode = function (buf, offset) {
  if (!offset) offset = 0
  if (buf.length < 12) throw new Error('Header must be 12 bytes')
  const flags = buf.readUInt16BE(offset + 2)

  return {
    id: buf.readUInt16BE(offset),
    type: flags & RESPONSE_FLAG ? 'response' : 'query',
    flags: flags & 32767,
    flag_qr: ((flags >> 15) & 0x1) === 1,
    opcode: opcodes.toString((flags >> 11) & 0xf),
    flag_aa: ((flags >> 10) & 0x1) === 1,
    flag_tc: ((flags >> 9) & 0x1) === 1,
    flag_rd: ((flags >> 8) & 0x1) === 1,
    flag_ra: ((flags >> 7) & 0x1) === 1,
    flag_z: ((flags >> 6) & 0x1) === 1,
    flag_ad: ((flags >> 5) & 0x1) === 1,
    flag_cd: ((flags >> 4) & 0x1) === 1,
    rcode: rcodes.toString(flags & 0xf),
    questions: new Array(buf.readUInt16BE(offset + 4)),
    answers: new Array(buf.readUInt16BE(offset + 6)),
    authorities: new Array(buf.readUInt16BE(offset + 8)),
    additionals: new Array(buf.readUInt16BE(offset + 10))
  }
}

header.decode.bytes = 12

header.encodingLength = function () {
  return 12
}

const runknown = exports.unknown = {}

runknown.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(runknown.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.length, offset)
  data.copy(buf, offset + 2)

  runknown.encode.bytes = data.length + 2
  return buf
}

runknown.encode.bytes = 0

runknown.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const data = buf.slice(offset + 2, offset + 2 + len)
  runknown.decode.bytes = len + 2
  return data
}

runknown.decode.bytes = 0

runknown.encodingLength = function (data) {
  return data.length + 2
}

const rns = exports.ns = {}

rns.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rns.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rns.encode.bytes = name.encode.bytes + 2
  return buf
}

rns.encode.bytes = 0

rns.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const dd = name.decode(buf, offset + 2)

  rns.decode.bytes = len + 2
  return dd
}

rns.decode.bytes = 0

rns.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsoa = exports.soa = {}

rsoa.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsoa.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  name.encode(data.mname, buf, offset)
  offset += name.encode.bytes
  name.encode(data.rname, buf, offset, { mail: true })
  offset += name.encode.bytes
  buf.writeUInt32BE(data.serial || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.refresh || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.retry || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.expire || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.minimum || 0, offset)
  offset += 4

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rsoa.encode.bytes = offset - oldOffset
  return buf
}

rsoa.encode.bytes = 0

rsoa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.mname = name.decode(buf, offset)
  offset += name.decode.bytes
  data.rname = name.decode(buf, offset, { mail: true })
  offset += name.decode.bytes
  data.serial = buf.readUInt32BE(offset)
  offset += 4
  data.refresh = buf.readUInt32BE(offset)
  offset += 4
  data.retry = buf.readUInt32BE(offset)
  offset += 4
  data.expire = buf.readUInt32BE(offset)
  offset += 4
  data.minimum = buf.readUInt32BE(offset)
  offset += 4

  rsoa.decode.bytes = offset - oldOffset
  return data
}

rsoa.decode.bytes = 0

rsoa.encodingLength = function (data) {
  return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname)
}

const rtxt = exports.txt = {}

rtxt.encode = function (data, buf, offset) {
  if (!Array.isArray(data)) data = [data]
  for (let i = 0; i < data.length; i++) {
    if (typeof data[i] === 'string') {
      data[i] = Buffer.from(data[i])
    }
    if (!Buffer.isBuffer(data[i])) {
      throw new Error('Must be a Buffer')
    }
  }

  if (!buf) buf = Buffer.alloc(rtxt.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2

  data.forEach(function (d) {
    buf[offset++] = d.length
    d.copy(buf, offset, 0, d.length)
    offset += d.length
  })

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rtxt.encode.bytes = offset - oldOffset
  return buf
}

rtxt.encode.bytes = 0

rtxt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  let remaining = buf.readUInt16BE(offset)
  offset += 2

  let data = []
  while (remaining > 0) {
    const len = buf[offset++]
    --remaining
    if (remaining < len) {
      throw new Error('Buffer overflow')
    }
    data.push(buf.slice(offset, offset + len))
    offset += len
    remaining -= len
  }

  rtxt.decode.bytes = offset - oldOffset
  return data
}

rtxt.decode.bytes = 0

rtxt.encodingLength = function (data) {
  if (!Array.isArray(data)) data = [data]
  let length = 2
  data.forEach(function (buf) {
    if (typeof buf === 'string') {
      length += Buffer.byteLength(buf) + 1
    } else {
      length += buf.length + 1
    }
  })
  return length
}

const rnull = exports["null"] = {}

rnull.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnull.encodingLength(data))
  if (!offset) offset = 0

  if (typeof data === 'string') data = Buffer.from(data)
  if (!data) data = Buffer.alloc(0)

  const oldOffset = offset
  offset += 2

  const len = data.length
  data.copy(buf, offset, 0, len)
  offset += len

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rnull.encode.bytes = offset - oldOffset
  return buf
}

rnull.encode.bytes = 0

rnull.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const len = buf.readUInt16BE(offset)

  offset += 2

  const data = buf.slice(offset, offset + len)
  offset += len

  rnull.decode.bytes = offset - oldOffset
  return data
}

rnull.decode.bytes = 0

rnull.encodingLength = function (data) {
  if (!data) return 2
  return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2
}

const rhinfo = exports.hinfo = {}

rhinfo.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rhinfo.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  string.encode(data.cpu, buf, offset)
  offset += string.encode.bytes
  string.encode(data.os, buf, offset)
  offset += string.encode.bytes
  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rhinfo.encode.bytes = offset - oldOffset
  return buf
}

rhinfo.encode.bytes = 0

rhinfo.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.cpu = string.decode(buf, offset)
  offset += string.decode.bytes
  data.os = string.decode(buf, offset)
  offset += string.decode.bytes
  rhinfo.decode.bytes = offset - oldOffset
  return data
}

rhinfo.decode.bytes = 0

rhinfo.encodingLength = function (data) {
  return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2
}

const rptr = exports.ptr = {}
const rcname = exports.cname = rptr
const rdname = exports.dname = rptr

rptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rptr.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rptr.encode.bytes = name.encode.bytes + 2
  return buf
}

rptr.encode.bytes = 0

rptr.decode = function (buf, offset) {
  if (!offset) offset = 0

  const data = name.decode(buf, offset + 2)
  rptr.decode.bytes = name.decode.bytes + 2
  return data
}

rptr.decode.bytes = 0

rptr.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsrv = exports.srv = {}

rsrv.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsrv.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.priority || 0, offset + 2)
  buf.writeUInt16BE(data.weight || 0, offset + 4)
  buf.writeUInt16BE(data.port || 0, offset + 6)
  name.encode(data.target, buf, offset + 8)

  const len = name.encode.bytes + 6
  buf.writeUInt16BE(len, offset)

  rsrv.encode.bytes = len + 2
  return buf
}

rsrv.encode.bytes = 0

rsrv.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)

  const data = {}
  data.priority = buf.readUInt16BE(offset + 2)
  data.weight = buf.readUInt16BE(offset + 4)
  data.port = buf.readUInt16BE(offset + 6)
  data.target = name.decode(buf, offset + 8)

  rsrv.decode.bytes = len + 2
  return data
}

rsrv.decode.bytes = 0

rsrv.encodingLength = function (data) {
  return 8 + name.encodingLength(data.target)
}

const rcaa = exports.caa = {}

rcaa.ISSUER_CRITICAL = 1 << 7

rcaa.encode = function (data, buf, offset) {
  const len = rcaa.encodingLength(data)

  if (!buf) buf = Buffer.alloc(rcaa.encodingLength(data))
  if (!offset) offset = 0

  if (data.issuerCritical) {
    data.flags = rcaa.ISSUER_CRITICAL
  }

  buf.writeUInt16BE(len - 2, offset)
  offset += 2
  buf.writeUInt8(data.flags || 0, offset)
  offset += 1
  string.encode(data.tag, buf, offset)
  offset += string.encode.bytes
  buf.write(data.value, offset)
  offset += Buffer.byteLength(data.value)

  rcaa.encode.bytes = len
  return buf
}

rcaa.encode.bytes = 0

rcaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  offset += 2

  const oldOffset = offset
  const data = {}
  data.flags = buf.readUInt8(offset)
  offset += 1
  data.tag = string.decode(buf, offset)
  offset += string.decode.bytes
  data.value = buf.toString('utf-8', offset, oldOffset + len)

  data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL)

  rcaa.decode.bytes = len + 2

  return data
}

rcaa.decode.bytes = 0

rcaa.encodingLength = function (data) {
  return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2
}

const rmx = exports.mx = {}

rmx.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rmx.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  name.encode(data.exchange, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rmx.encode.bytes = offset - oldOffset
  return buf
}

rmx.encode.bytes = 0

rmx.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.exchange = name.decode(buf, offset)
  offset += name.decode.bytes

  rmx.decode.bytes = offset - oldOffset
  return data
}

rmx.encodingLength = function (data) {
  return 4 + name.encodingLength(data.exchange)
}

const ra = exports.a = {}

ra.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(ra.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(4, offset)
  offset += 2
  ip.v4.encode(host, buf, offset)
  ra.encode.bytes = 6
  return buf
}

ra.encode.bytes = 0

ra.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v4.decode(buf, offset)
  ra.decode.bytes = 6
  return host
}

ra.decode.bytes = 0

ra.encodingLength = function () {
  return 6
}

const raaaa = exports.aaaa = {}

raaaa.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(raaaa.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(16, offset)
  offset += 2
  ip.v6.encode(host, buf, offset)
  raaaa.encode.bytes = 18
  return buf
}

raaaa.encode.bytes = 0

raaaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v6.decode(buf, offset)
  raaaa.decode.bytes = 18
  return host
}

raaaa.decode.bytes = 0

raaaa.encodingLength = function () {
  return 18
}

const roption = exports.option = {}

roption.encode = function (option, buf, offset) {
  if (!buf) buf = Buffer.alloc(roption.encodingLength(option))
  if (!offset) offset = 0
  const oldOffset = offset

  const code = optioncodes.toCode(option.code)
  buf.writeUInt16BE(code, offset)
  offset += 2
  if (option.data) {
    buf.writeUInt16BE(option.data.length, offset)
    offset += 2
    option.data.copy(buf, offset)
    offset += option.data.length
  } else {
    switch (code) {
      // case 3: NSID.  No encode makes sense.
      // case 5,6,7: Not implementable
      case 8: // ECS
        // note: do IP math before calling
        const spl = option.sourcePrefixLength || 0
        const fam = option.family || ip.familyOf(option.ip)
        const ipBuf = ip.encode(option.ip, Buffer.alloc)
        const ipLen = Math.ceil(spl / 8)
        buf.writeUInt16BE(ipLen + 4, offset)
        offset += 2
        buf.writeUInt16BE(fam, offset)
        offset += 2
        buf.writeUInt8(spl, offset++)
        buf.writeUInt8(option.scopePrefixLength || 0, offset++)

        ipBuf.copy(buf, offset, 0, ipLen)
        offset += ipLen
        break
      // case 9: EXPIRE (experimental)
      // case 10: COOKIE.  No encode makes sense.
      case 11: // KEEP-ALIVE
        if (option.timeout) {
          buf.writeUInt16BE(2, offset)
          offset += 2
          buf.writeUInt16BE(option.timeout, offset)
          offset += 2
        } else {
          buf.writeUInt16BE(0, offset)
          offset += 2
        }
        break
      case 12: // PADDING
        const len = option.length || 0
        buf.writeUInt16BE(len, offset)
        offset += 2
        buf.fill(0, offset, offset + len)
        offset += len
        break
      // case 13:  CHAIN.  Experimental.
      case 14: // KEY-TAG
        const tagsLen = option.tags.length * 2
        buf.writeUInt16BE(tagsLen, offset)
        offset += 2
        for (const tag of option.tags) {
          buf.writeUInt16BE(tag, offset)
          offset += 2
        }
        break
      default:
        throw new Error(`Unknown roption code: ${option.code}`)
    }
  }

  roption.encode.bytes = offset - oldOffset
  return buf
}

roption.encode.bytes = 0

roption.decode = function (buf, offset) {
  if (!offset) offset = 0
  const option = {}
  option.code = buf.readUInt16BE(offset)
  option.type = optioncodes.toString(option.code)
  offset += 2
  const len = buf.readUInt16BE(offset)
  offset += 2
  option.data = buf.slice(offset, offset + len)
  switch (option.code) {
    // case 3: NSID.  No decode makes sense.
    case 8: // ECS
      option.family = buf.readUInt16BE(offset)
      offset += 2
      option.sourcePrefixLength = buf.readUInt8(offset++)
      option.scopePrefixLength = buf.readUInt8(offset++)
      const padded = Buffer.alloc((option.family === 1) ? 4 : 16)
      buf.copy(padded, 0, offset, offset + len - 4)
      option.ip = ip.decode(padded)
      break
    // case 12: Padding.  No decode makes sense.
    case 11: // KEEP-ALIVE
      if (len > 0) {
        option.timeout = buf.readUInt16BE(offset)
        offset += 2
      }
      break
    case 14:
      option.tags = []
      for (let i = 0; i < len; i += 2) {
        option.tags.push(buf.readUInt16BE(offset))
        offset += 2
      }
    // don't worry about default.  caller will use data if desired
  }

  roption.decode.bytes = len + 4
  return option
}

roption.decode.bytes = 0

roption.encodingLength = function (option) {
  if (option.data) {
    return option.data.length + 4
  }
  const code = optioncodes.toCode(option.code)
  switch (code) {
    case 8: // ECS
      const spl = option.sourcePrefixLength || 0
      return Math.ceil(spl / 8) + 8
    case 11: // KEEP-ALIVE
      return (typeof option.timeout === 'number') ? 6 : 4
    case 12: // PADDING
      return option.length + 4
    case 14: // KEY-TAG
      return 4 + (option.tags.length * 2)
  }
  throw new Error(`Unknown roption code: ${option.code}`)
}

const ropt = exports.opt = {}

ropt.encode = function (options, buf, offset) {
  if (!buf) buf = Buffer.alloc(ropt.encodingLength(options))
  if (!offset) offset = 0
  const oldOffset = offset

  const rdlen = encodingLengthList(options, roption)
  buf.writeUInt16BE(rdlen, offset)
  offset = encodeList(options, roption, buf, offset + 2)

  ropt.encode.bytes = offset - oldOffset
  return buf
}

ropt.encode.bytes = 0

ropt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const options = []
  let rdlen = buf.readUInt16BE(offset)
  offset += 2
  let o = 0
  while (rdlen > 0) {
    options[o++] = roption.decode(buf, offset)
    offset += roption.decode.bytes
    rdlen -= roption.decode.bytes
  }
  ropt.decode.bytes = offset - oldOffset
  return options
}

ropt.decode.bytes = 0

ropt.encodingLength = function (options) {
  return 2 + encodingLengthList(options || [], roption)
}

const rdnskey = exports.dnskey = {}

rdnskey.PROTOCOL_DNSSEC = 3
rdnskey.ZONE_KEY = 0x80
rdnskey.SECURE_ENTRYPOINT = 0x8000

rdnskey.encode = function (key, buf, offset) {
  if (!buf) buf = Buffer.alloc(rdnskey.encodingLength(key))
  if (!offset) offset = 0
  const oldOffset = offset

  const keydata = key.key
  if (!Buffer.isBuffer(keydata)) {
    throw new Error('Key must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(key.flags, offset)
  offset += 2
  buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset)
  offset += 1
  buf.writeUInt8(key.algorithm, offset)
  offset += 1
  keydata.copy(buf, offset, 0, keydata.length)
  offset += keydata.length

  rdnskey.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset)
  return buf
}

rdnskey.encode.bytes = 0

rdnskey.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var key = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  key.flags = buf.readUInt16BE(offset)
  offset += 2
  if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
    throw new Error('Protocol must be 3')
  }
  offset += 1
  key.algorithm = buf.readUInt8(offset)
  offset += 1
  key.key = buf.slice(offset, oldOffset + length + 2)
  offset += key.key.length
  rdnskey.decode.bytes = offset - oldOffset
  return key
}

rdnskey.decode.bytes = 0

rdnskey.encodingLength = function (key) {
  return 6 + Buffer.byteLength(key.key)
}

const rrrsig = exports.rrsig = {}

rrrsig.encode = function (sig, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrrsig.encodingLength(sig))
  if (!offset) offset = 0
  const oldOffset = offset

  const signature = sig.signature
  if (!Buffer.isBuffer(signature)) {
    throw new Error('Signature must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(types.toType(sig.typeCovered), offset)
  offset += 2
  buf.writeUInt8(sig.algorithm, offset)
  offset += 1
  buf.writeUInt8(sig.labels, offset)
  offset += 1
  buf.writeUInt32BE(sig.originalTTL, offset)
  offset += 4
  buf.writeUInt32BE(sig.expiration, offset)
  offset += 4
  buf.writeUInt32BE(sig.inception, offset)
  offset += 4
  buf.writeUInt16BE(sig.keyTag, offset)
  offset += 2
  name.encode(sig.signersName, buf, offset)
  offset += name.encode.bytes
  signature.copy(buf, offset, 0, signature.length)
  offset += signature.length

  rrrsig.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset)
  return buf
}

rrrsig.encode.bytes = 0

rrrsig.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var sig = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  sig.typeCovered = types.toString(buf.readUInt16BE(offset))
  offset += 2
  sig.algorithm = buf.readUInt8(offset)
  offset += 1
  sig.labels = buf.readUInt8(offset)
  offset += 1
  sig.originalTTL = buf.readUInt32BE(offset)
  offset += 4
  sig.expiration = buf.readUInt32BE(offset)
  offset += 4
  sig.inception = buf.readUInt32BE(offset)
  offset += 4
  sig.keyTag = buf.readUInt16BE(offset)
  offset += 2
  sig.signersName = name.decode(buf, offset)
  offset += name.decode.bytes
  sig.signature = buf.slice(offset, oldOffset + length + 2)
  offset += sig.signature.length
  rrrsig.decode.bytes = offset - oldOffset
  return sig
}

rrrsig.decode.bytes = 0

rrrsig.encodingLength = function (sig) {
  return 20 +
    name.encodingLength(sig.signersName) +
    Buffer.byteLength(sig.signature)
}

const rrp = exports.rp = {}

rrp.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrp.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(data.mbox || '.', buf, offset, { mail: true })
  offset += name.encode.bytes
  name.encode(data.txt || '.', buf, offset)
  offset += name.encode.bytes
  rrp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset)
  return buf
}

rrp.encode.bytes = 0

rrp.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const data = {}
  offset += 2
  data.mbox = name.decode(buf, offset, { mail: true }) || '.'
  offset += name.decode.bytes
  data.txt = name.decode(buf, offset) || '.'
  offset += name.decode.bytes
  rrp.decode.bytes = offset - oldOffset
  return data
}

rrp.decode.bytes = 0

rrp.encodingLength = function (data) {
  return 2 + name.encodingLength(data.mbox || '.') + name.encodingLength(data.txt || '.')
}

const typebitmap = {}

typebitmap.encode = function (typelist, buf, offset) {
  if (!buf) buf = Buffer.alloc(typebitmap.encodingLength(typelist))
  if (!offset) offset = 0
  const oldOffset = offset

  var typesByWindow = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    if (typesByWindow[typeid >> 8] === undefined) {
      typesByWindow[typeid >> 8] = []
    }
    typesByWindow[typeid >> 8][(typeid >> 3) & 0x1F] |= 1 << (7 - (typeid & 0x7))
  }

  for (i = 0; i < typesByWindow.length; i++) {
    if (typesByWindow[i] !== undefined) {
      var windowBuf = Buffer.from(typesByWindow[i])
      buf.writeUInt8(i, offset)
      offset += 1
      buf.writeUInt8(windowBuf.length, offset)
      offset += 1
      windowBuf.copy(buf, offset)
      offset += windowBuf.length
    }
  }

  typebitmap.encode.bytes = offset - oldOffset
  return buf
}

typebitmap.encode.bytes = 0

typebitmap.decode = function (buf, offset, length) {
  if (!offset) offset = 0
  const oldOffset = offset

  var typelist = []
  while (offset - oldOffset < length) {
    var window = buf.readUInt8(offset)
    offset += 1
    var windowLength = buf.readUInt8(offset)
    offset += 1
    for (var i = 0; i < windowLength; i++) {
      var b = buf.readUInt8(offset + i)
      for (var j = 0; j < 8; j++) {
        if (b & (1 << (7 - j))) {
          var typeid = types.toString((window << 8) | (i << 3) | j)
          typelist.push(typeid)
        }
      }
    }
    offset += windowLength
  }

  typebitmap.decode.bytes = offset - oldOffset
  return typelist
}

typebitmap.decode.bytes = 0

typebitmap.encodingLength = function (typelist) {
  var extents = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 0xFF)
  }

  var len = 0
  for (i = 0; i < extents.length; i++) {
    if (extents[i] !== undefined) {
      len += 2 + Math.ceil((extents[i] + 1) / 8)
    }
  }

  return len
}

const rnsec = exports.nsec = {}

rnsec.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(record.nextDomain, buf, offset)
  offset += name.encode.bytes
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset)
  return buf
}

rnsec.encode.bytes = 0

rnsec.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.nextDomain = name.decode(buf, offset)
  offset += name.decode.bytes
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec.decode.bytes = offset - oldOffset
  return record
}

rnsec.decode.bytes = 0

rnsec.encodingLength = function (record) {
  return 2 +
    name.encodingLength(record.nextDomain) +
    typebitmap.encodingLength(record.rrtypes)
}

const rnsec3 = exports.nsec3 = {}

rnsec3.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec3.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  const salt = record.salt
  if (!Buffer.isBuffer(salt)) {
    throw new Error('salt must be a Buffer')
  }

  const nextDomain = record.nextDomain
  if (!Buffer.isBuffer(nextDomain)) {
    throw new Error('nextDomain must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(record.algorithm, offset)
  offset += 1
  buf.writeUInt8(record.flags, offset)
  offset += 1
  buf.writeUInt16BE(record.iterations, offset)
  offset += 2
  buf.writeUInt8(salt.length, offset)
  offset += 1
  salt.copy(buf, offset, 0, salt.length)
  offset += salt.length
  buf.writeUInt8(nextDomain.length, offset)
  offset += 1
  nextDomain.copy(buf, offset, 0, nextDomain.length)
  offset += nextDomain.length
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec3.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset)
  return buf
}

rnsec3.encode.bytes = 0

rnsec3.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.algorithm = buf.readUInt8(offset)
  offset += 1
  record.flags = buf.readUInt8(offset)
  offset += 1
  record.iterations = buf.readUInt16BE(offset)
  offset += 2
  const saltLength = buf.readUInt8(offset)
  offset += 1
  record.salt = buf.slice(offset, offset + saltLength)
  offset += saltLength
  const hashLength = buf.readUInt8(offset)
  offset += 1
  record.nextDomain = buf.slice(offset, offset + hashLength)
  offset += hashLength
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec3.decode.bytes = offset - oldOffset
  return record
}

rnsec3.decode.bytes = 0

rnsec3.encodingLength = function (record) {
  return 8 +
    record.salt.length +
    record.nextDomain.length +
    typebitmap.encodingLength(record.rrtypes)
}

const rds = exports.ds = {}

rds.encode = function (digest, buf, offset) {
  if (!buf) buf = Buffer.alloc(rds.encodingLength(digest))
  if (!offset) offset = 0
  const oldOffset = offset

  const digestdata = digest.digest
  if (!Buffer.isBuffer(digestdata)) {
    throw new Error('Digest must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(digest.keyTag, offset)
  offset += 2
  buf.writeUInt8(digest.algorithm, offset)
  offset += 1
  buf.writeUInt8(digest.digestType, offset)
  offset += 1
  digestdata.copy(buf, offset, 0, digestdata.length)
  offset += digestdata.length

  rds.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset)
  return buf
}

rds.encode.bytes = 0

rds.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var digest = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  digest.keyTag = buf.readUInt16BE(offset)
  offset += 2
  digest.algorithm = buf.readUInt8(offset)
  offset += 1
  digest.digestType = buf.readUInt8(offset)
  offset += 1
  digest.digest = buf.slice(offset, oldOffset + length + 2)
  offset += digest.digest.length
  rds.decode.bytes = offset - oldOffset
  return digest
}

rds.decode.bytes = 0

rds.encodingLength = function (digest) {
  return 6 + Buffer.byteLength(digest.digest)
}

const rsshfp = exports.sshfp = {}

rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType (hashType) {
  switch (hashType) {
    case 1: return 20
    case 2: return 32
  }
}

rsshfp.encode = function encode (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsshfp.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // The function call starts with the offset pointer at the RDLENGTH field, not the RDATA one
  buf[offset] = record.algorithm
  offset += 1
  buf[offset] = record.hash
  offset += 1

  const fingerprintBuf = Buffer.from(record.fingerprint.toUpperCase(), 'hex')
  if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) {
    throw new Error('Invalid fingerprint length')
  }
  fingerprintBuf.copy(buf, offset)
  offset += fingerprintBuf.byteLength

  rsshfp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset)

  return buf
}

rsshfp.encode.bytes = 0

rsshfp.decode = function decode (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const record = {}
  offset += 2 // Account for the RDLENGTH field
  record.algorithm = buf[offset]
  offset += 1
  record.hash = buf[offset]
  offset += 1

  const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash)
  record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString('hex').toUpperCase()
  offset += fingerprintLength
  rsshfp.decode.bytes = offset - oldOffset
  return record
}

rsshfp.decode.bytes = 0

rsshfp.encodingLength = function (record) {
  return 4 + Buffer.from(record.fingerprint, 'hex').byteLength
}

const rnaptr = exports.naptr = {}

rnaptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnaptr.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.order || 0, offset)
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  string.encode(data.flags, buf, offset)
  offset += string.encode.bytes
  string.encode(data.services, buf, offset)
  offset += string.encode.bytes
  string.encode(data.regexp, buf, offset)
  offset += string.encode.bytes
  name.encode(data.replacement, buf, offset)
  offset += name.encode.bytes
  rnaptr.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset)
  return buf
}

rnaptr.encode.bytes = 0

rnaptr.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const data = {}
  offset += 2
  data.order = buf.readUInt16BE(offset)
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.flags = string.decode(buf, offset)
  offset += string.decode.bytes
  data.services = string.decode(buf, offset)
  offset += string.decode.bytes
  data.regexp = string.decode(buf, offset)
  offset += string.decode.bytes
  data.replacement = name.decode(buf, offset)
  offset += name.decode.bytes
  rnaptr.decode.bytes = offset - oldOffset
  return data
}

rnaptr.decode.bytes = 0

rnaptr.encodingLength = function (data) {
  return string.encodingLength(data.flags) +
    string.encodingLength(data.services) +
    string.encodingLength(data.regexp) +
    name.encodingLength(data.replacement) + 6
}

const rtlsa = exports.tlsa = {}

rtlsa.encode = function (cert, buf, offset) {
  if (!buf) buf = Buffer.alloc(rtlsa.encodingLength(cert))
  if (!offset) offset = 0
  const oldOffset = offset

  const certdata = cert.certificate
  if (!Buffer.isBuffer(certdata)) {
    throw new Error('Certificate must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(cert.usage, offset)
  offset += 1
  buf.writeUInt8(cert.selector, offset)
  offset += 1
  buf.writeUInt8(cert.matchingType, offset)
  offset += 1
  certdata.copy(buf, offset, 0, certdata.length)
  offset += certdata.length

  rtlsa.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset)
  return buf
}

rtlsa.encode.bytes = 0

rtlsa.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const cert = {}
  const length = buf.readUInt16BE(offset)
  offset += 2
  cert.usage = buf.readUInt8(offset)
  offset += 1
  cert.selector = buf.readUInt8(offset)
  offset += 1
  cert.matchingType = buf.readUInt8(offset)
  offset += 1
  cert.certificate = buf.slice(offset, oldOffset + length + 2)
  offset += cert.certificate.length
  rtlsa.decode.bytes = offset - oldOffset
  return cert
}

rtlsa.decode.bytes = 0

rtlsa.encodingLength = function (cert) {
  return 5 + Buffer.byteLength(cert.certificate)
}

const renc = exports.record = function (type) {
  switch (type.toUpperCase()) {
    case 'A': return ra
    case 'PTR': return rptr
    case 'CNAME': return rcname
    case 'DNAME': return rdname
    case 'TXT': return rtxt
    case 'NULL': return rnull
    case 'AAAA': return raaaa
    case 'SRV': return rsrv
    case 'HINFO': return rhinfo
    case 'CAA': return rcaa
    case 'NS': return rns
    case 'SOA': return rsoa
    case 'MX': return rmx
    case 'OPT': return ropt
    case 'DNSKEY': return rdnskey
    case 'RRSIG': return rrrsig
    case 'RP': return rrp
    case 'NSEC': return rnsec
    case 'NSEC3': return rnsec3
    case 'SSHFP': return rsshfp
    case 'DS': return rds
    case 'NAPTR': return rnaptr
    case 'TLSA': return rtlsa
  }
  return runknown
}

const answer = exports.answer = {}

answer.encode = function (a, buf, offset) {
  if (!buf) buf = Buffer.alloc(answer.encodingLength(a))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(a.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(a.type), offset)

  if (a.type.toUpperCase() === 'OPT') {
    if (a.name !== '.') {
      throw new Error('OPT name must be root.')
    }
    buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2)
    buf.writeUInt8(a.extendedRcode || 0, offset + 4)
    buf.writeUInt8(a.ednsVersion || 0, offset + 5)
    buf.writeUInt16BE(a.flags || 0, offset + 6)

    offset += 8
    ropt.encode(a.options || [], buf, offset)
    offset += ropt.encode.bytes
  } else {
    let klass = classes.toClass(a.class === undefined ? 'IN' : a.class)
    if (a.flush) klass |= FLUSH_MASK // the 1st bit of the class is the flush bit
    buf.writeUInt16BE(klass, offset + 2)
    buf.writeUInt32BE(a.ttl || 0, offset + 4)

    offset += 8
    const enc = renc(a.type)
    enc.encode(a.data, buf, offset)
    offset += enc.encode.bytes
  }

  answer.encode.bytes = offset - oldOffset
  return buf
}

answer.encode.bytes = 0

answer.decode = function (buf, offset) {
  if (!offset) offset = 0

  const a = {}
  const oldOffset = offset

  a.name = name.decode(buf, offset)
  offset += name.decode.bytes
  a.type = types.toString(buf.readUInt16BE(offset))
  if (a.type === 'OPT') {
    a.udpPayloadSize = buf.readUInt16BE(offset + 2)
    a.extendedRcode = buf.readUInt8(offset + 4)
    a.ednsVersion = buf.readUInt8(offset + 5)
    a.flags = buf.readUInt16BE(offset + 6)
    a.flag_do = ((a.flags >> 15) & 0x1) === 1
    a.options = ropt.decode(buf, offset + 8)
    offset += 8 + ropt.decode.bytes
  } else {
    const klass = buf.readUInt16BE(offset + 2)
    a.ttl = buf.readUInt32BE(offset + 4)

    a.class = classes.toString(klass & NOT_FLUSH_MASK)
    a.flush = !!(klass & FLUSH_MASK)

    const enc = renc(a.type)
    a.data = enc.decode(buf, offset + 8)
    offset += 8 + enc.decode.bytes
  }

  answer.decode.bytes = offset - oldOffset
  return a
}

answer.decode.bytes = 0

answer.encodingLength = function (a) {
  const data = (a.data !== null && a.data !== undefined) ? a.data : a.options
  return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data)
}

const question = exports.question = {}

question.encode = function (q, buf, offset) {
  if (!buf) buf = Buffer.alloc(question.encodingLength(q))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(q.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(q.type), offset)
  offset += 2

  buf.writeUInt16BE(classes.toClass(q.class === undefined ? 'IN' : q.class), offset)
  offset += 2

  question.encode.bytes = offset - oldOffset
  return q
}

question.encode.bytes = 0

question.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const q = {}

  q.name = name.decode(buf, offset)
  offset += name.decode.bytes

  q.type = types.toString(buf.readUInt16BE(offset))
  offset += 2

  q.class = classes.toString(buf.readUInt16BE(offset))
  offset += 2

  const qu = !!(q.class & QU_MASK)
  if (qu) q.class &= NOT_QU_MASK

  question.decode.bytes = offset - oldOffset
  return q
}

question.decode.bytes = 0

question.encodingLength = function (q) {
  return name.encodingLength(q.name) + 4
}

exports.AUTHORITATIVE_ANSWER = 1 << 10
exports.TRUNCATED_RESPONSE = 1 << 9
exports.RECURSION_DESIRED = 1 << 8
exports.RECURSION_AVAILABLE = 1 << 7
exports.AUTHENTIC_DATA = 1 << 5
exports.CHECKING_DISABLED = 1 << 4
exports.DNSSEC_OK = 1 << 15

exports.encode = function (result, buf, offset) {
  const allocing = !buf

  if (allocing) buf = Buffer.alloc(exports.encodingLength(result))
  if (!offset) offset = 0

  const oldOffset = offset

  if (!result.questions) result.questions = []
  if (!result.answers) result.answers = []
  if (!result.authorities) result.authorities = []
  if (!result.additionals) result.additionals = []

  header.encode(result, buf, offset)
  offset += header.encode.bytes

  offset = encodeList(result.questions, question, buf, offset)
  offset = encodeList(result.answers, answer, buf, offset)
  offset = encodeList(result.authorities, answer, buf, offset)
  offset = encodeList(result.additionals, answer, buf, offset)

  exports.encode.bytes = offset - oldOffset

  // just a quick sanity check
  if (allocing && exports.encode.bytes !== buf.length) {
    return buf.slice(0, exports.encode.bytes)
  }

  return buf
}

exports.encode.bytes = 0

exports.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const result = header.decode(buf, offset)
  offset += header.decode.bytes

  offset = decodeList(result.questions, question, buf, offset)
  offset = decodeList(result.answers, answer, buf, offset)
  offset = decodeList(result.authorities, answer, buf, offset)
  offset = decodeList(result.additionals, answer, buf, offset)

  exports.decode.bytes = offset - oldOffset

  return result
}

exports.decode.bytes = 0

exports.encodingLength = function (result) {
  return header.encodingLength(result) +
    encodingLengthList(result.questions || [], question) +
    encodingLengthList(result.answers || [], answer) +
    encodingLengthList(result.authorities || [], answer) +
    encodingLengthList(result.additionals || [], answer)
}

exports.streamEncode = function (result) {
  const buf = exports.encode(result)
  const sbuf = Buffer.alloc(2)
  sbuf.writeUInt16BE(buf.byteLength)
  const combine = Buffer.concat([sbuf, buf])
  exports.streamEncode.bytes = combine.byteLength
  return combine
}

exports.streamEncode.bytes = 0

exports.streamDecode = function (sbuf) {
  const len = sbuf.readUInt16BE(0)
  if (sbuf.byteLength < len + 2) {
    // not enough data
    return null
  }
  const result = exports.decode(sbuf.slice(2))
  exports.streamDecode.bytes = exports.decode.bytes
  return result
}

exports.streamDecode.bytes = 0

function encodingLengthList (list, enc) {
  let len = 0
  for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i])
  return len
}

function encodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    enc.encode(list[i], buf, offset)
    offset += enc.encode.bytes
  }
  return offset
}

function decodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    list[i] = enc.decode(buf, offset)
    offset += enc.decode.bytes
  }
  return offset
}


/***/ }),

/***/ 693:
/***/ (function (__unused_webpack_module, exports) {

"use strict";


/*
 * Traditional DNS header OPCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-5
 */

exports.toString = function (opcode) {
  switch (opcode) {
    case 0: return 'QUERY'
    case 1: return 'IQUERY'
    case 2: return 'STATUS'
    case 3: return 'OPCODE_3'
    case 4: return 'NOTIFY'
    case 5: return 'UPDATE'
    case 6: return 'OPCODE_6'
    case 7: return 'OPCODE_7'
    case 8: return 'OPCODE_8'
    case 9: return 'OPCODE_9'
    case 10: return 'OPCODE_10'
    case 11: return 'OPCODE_11'
    case 12: return 'OPCODE_12'
    case 13: return 'OPCODE_13'
    case 14: return 'OPCODE_14'
    case 15: return 'OPCODE_15'
  }
  return 'OPCODE_' + opcode
}

exports.toOpcode = function (code) {
  switch (code.toUpperCase()) {
    case 'QUERY': return 0
    case 'IQUERY': return 1
    case 'STATUS': return 2
    case 'OPCODE_3': return 3
    case 'NOTIFY': return 4
    case 'UPDATE': return 5
    case 'OPCODE_6': return 6
    case 'OPCODE_7': return 7
    case 'OPCODE_8': return 8
    case 'OPCODE_9': return 9
    case 'OPCODE_10': return 10
    case 'OPCODE_11': return 11
    case 'OPCODE_12': return 12
    case 'OPCODE_13': return 13
    case 'OPCODE_14': return 14
    case 'OPCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 75:
/***/ (function (__unused_webpack_module, exports) {

"use strict";


exports.toString = function (type) {
  switch (type) {
    // list at
    // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
    case 1: return 'LLQ'
    case 2: return 'UL'
    case 3: return 'NSID'
    case 5: return 'DAU'
    case 6: return 'DHU'
    case 7: return 'N3U'
    case 8: return 'CLIENT_SUBNET'
    case 9: return 'EXPIRE'
    case 10: return 'COOKIE'
    case 11: return 'TCP_KEEPALIVE'
    case 12: return 'PADDING'
    case 13: return 'CHAIN'
    case 14: return 'KEY_TAG'
    case 26946: return 'DEVICEID'
  }
  if (type < 0) {
    return null
  }
  return `OPTION_${type}`
}

exports.toCode = function (name) {
  if (typeof name === 'number') {
    return name
  }
  if (!name) {
    return -1
  }
  switch (name.toUpperCase()) {
    case 'OPTION_0': return 0
    case 'LLQ': return 1
    case 'UL': return 2
    case 'NSID': return 3
    case 'OPTION_4': return 4
    case 'DAU': return 5
    case 'DHU': return 6
    case 'N3U': return 7
    case 'CLIENT_SUBNET': return 8
    case 'EXPIRE': return 9
    case 'COOKIE': return 10
    case 'TCP_KEEPALIVE': return 11
    case 'PADDING': return 12
    case 'CHAIN': return 13
    case 'KEY_TAG': return 14
    case 'DEVICEID': return 26946
    case 'OPTION_65535': return 65535
  }
  const m = name.match(/_(\d+)$/)
  if (m) {
    return parseInt(m[1], 10)
  }
  return -1
}


/***/ }),

/***/ 28:
/***/ (function (__unused_webpack_module, exports) {

"use strict";


/*
 * Traditional DNS header RCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml
 */

exports.toString = function (rcode) {
  switch (rcode) {
    case 0: return 'NOERROR'
    case 1: return 'FORMERR'
    case 2: return 'SERVFAIL'
    case 3: return 'NXDOMAIN'
    case 4: return 'NOTIMP'
    case 5: return 'REFUSED'
    case 6: return 'YXDOMAIN'
    case 7: return 'YXRRSET'
    case 8: return 'NXRRSET'
    case 9: return 'NOTAUTH'
    case 10: return 'NOTZONE'
    case 11: return 'RCODE_11'
    case 12: return 'RCODE_12'
    case 13: return 'RCODE_13'
    case 14: return 'RCODE_14'
    case 15: return 'RCODE_15'
  }
  return 'RCODE_' + rcode
}

exports.toRcode = function (code) {
  switch (code.toUpperCase()) {
    case 'NOERROR': return 0
    case 'FORMERR': return 1
    case 'SERVFAIL': return 2
    case 'NXDOMAIN': return 3
    case 'NOTIMP': return 4
    case 'REFUSED': return 5
    case 'YXDOMAIN': return 6
    case 'YXRRSET': return 7
    case 'NXRRSET': return 8
    case 'NOTAUTH': return 9
    case 'NOTZONE': return 10
    case 'RCODE_11': return 11
    case 'RCODE_12': return 12
    case 'RCODE_13': return 13
    case 'RCODE_14': return 14
    case 'RCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 891:
/***/ (function (__unused_webpack_module, exports) {

"use strict";


exports.toString = function (type) {
  switch (type) {
    case 1: return 'A'
    case 10: return 'NULL'
    case 28: return 'AAAA'
    case 18: return 'AFSDB'
    case 42: return 'APL'
    case 257: return 'CAA'
    case 60: return 'CDNSKEY'
    case 59: return 'CDS'
    case 37: return 'CERT'
    case 5: return 'CNAME'
    case 49: return 'DHCID'
    case 32769: return 'DLV'
    case 39: return 'DNAME'
    case 48: return 'DNSKEY'
    case 43: return 'DS'
    case 55: return 'HIP'
    case 13: return 'HINFO'
    case 45: return 'IPSECKEY'
    case 25: return 'KEY'
    case 36: return 'KX'
    case 29: return 'LOC'
    case 15: return 'MX'
    case 35: return 'NAPTR'
    case 2: return 'NS'
    case 47: return 'NSEC'
    case 50: return 'NSEC3'
    case 51: return 'NSEC3PARAM'
    case 12: return 'PTR'
    case 46: return 'RRSIG'
    case 17: return 'RP'
    case 24: return 'SIG'
    case 6: return 'SOA'
    case 99: return 'SPF'
    case 33: return 'SRV'
    case 44: return 'SSHFP'
    case 32768: return 'TA'
    case 249: return 'TKEY'
    case 52: return 'TLSA'
    case 250: return 'TSIG'
    case 16: return 'TXT'
    case 252: return 'AXFR'
    case 251: return 'IXFR'
    case 41: return 'OPT'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + type
}

exports.toType = function (name) {
  switch (name.toUpperCase()) {
    case 'A': return 1
    case 'NULL': return 10
    case 'AAAA': return 28
    case 'AFSDB': return 18
    case 'APL': return 42
    case 'CAA': return 257
    case 'CDNSKEY': return 60
    case 'CDS': return 59
    case 'CERT': return 37
    case 'CNAME': return 5
    case 'DHCID': return 49
    case 'DLV': return 32769
    case 'DNAME': return 39
    case 'DNSKEY': return 48
    case 'DS': return 43
    case 'HIP': return 55
    case 'HINFO': return 13
    case 'IPSECKEY': return 45
    case 'KEY': return 25
    case 'KX': return 36
    case 'LOC': return 29
    case 'MX': return 15
    case 'NAPTR': return 35
    case 'NS': return 2
    case 'NSEC': return 47
    case 'NSEC3': return 50
    case 'NSEC3PARAM': return 51
    case 'PTR': return 12
    case 'RRSIG': return 46
    case 'RP': return 17
    case 'SIG': return 24
    case 'SOA': return 6
    case 'SPF': return 99
    case 'SRV': return 33
    case 'SSHFP': return 44
    case 'TA': return 32768
    case 'TKEY': return 249
    case 'TLSA': return 52
    case 'TSIG': return 250
    case 'TXT': return 16
    case 'AXFR': return 252
    case 'IXFR': return 251
    case 'OPT': return 41
    case 'ANY': return 255
    case '*': return 255
  }
  if (name.toUpperCase().startsWith('UNKNOWN_')) return parseInt(name.slice(8))
  return 0
}


/***/ }),

/***/ 181:
/***/ (function (module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 550:
/***/ (function (module) {

// GENERATED FILE. DO NOT EDIT.
var ipCodec = (function(exports) {
  "use strict";
  
  Object.defineProperty(exports, "__esModule", {
    value: true
  });
  exports.decode = decode;
  exports.encode = encode;
  exports.familyOf = familyOf;
  exports.name = void 0;
  exports.sizeOf = sizeOf;
  exports.v6 = exports.v4 = void 0;
  const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
  const v4Size = 4;
  const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
  const v6Size = 16;
  const v4 = {
    name: 'v4',
    size: v4Size,
    isFormat: ip => v4Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      buff = buff || new Uint8Array(offset + v4Size);
      const max = ip.length;
      let n = 0;
  
      for (let i = 0; i < max;) {
        const c = ip.charCodeAt(i++);
  
        if (c === 46) {
          // "."
          buff[offset++] = n;
          n = 0;
        } else {
          n = n * 10 + (c - 48);
        }
      }
  
      buff[offset] = n;
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
    }
  
  };
  exports.v4 = v4;
  const v6 = {
    name: 'v6',
    size: v6Size,
    isFormat: ip => ip.length > 0 && v6Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      let end = offset + v6Size;
      let fill = -1;
      let hexN = 0;
      let decN = 0;
      let prevColon = true;
      let useDec = false;
      buff = buff || new Uint8Array(offset + v6Size); // Note: This algorithm needs to check if the offset
      // could exceed the buffer boundaries as it supports
      // non-standard compliant encodings that may go beyond
      // the boundary limits. if (offset < end) checks should
      // not be necessary...
  
      for (let i = 0; i < ip.length; i++) {
        let c = ip.charCodeAt(i);
  
        if (c === 58) {
          // :
          if (prevColon) {
            if (fill !== -1) {
              // Not Standard! (standard doesn't allow multiple ::)
              // We need to treat
              if (offset < end) buff[offset] = 0;
              if (offset < end - 1) buff[offset + 1] = 0;
              offset += 2;
            } else if (offset < end) {
              // :: in the middle
              fill = offset;
            }
          } else {
            // : ends the previous number
            if (useDec === true) {
              // Non-standard! (ipv4 should be at end only)
              // A ipv4 address should not be found anywhere else but at
              // the end. This codec also support putting characters
              // after the ipv4 address..
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
              offset += 2;
            }
  
            hexN = 0;
            decN = 0;
          }
  
          prevColon = true;
          useDec = false;
        } else if (c === 46) {
          // . indicates IPV4 notation
          if (offset < end) buff[offset] = decN;
          offset++;
          decN = 0;
          hexN = 0;
          prevColon = false;
          useDec = true;
        } else {
          prevColon = false;
  
          if (c >= 97) {
            c -= 87; // a-f ... 97~102 -87 => 10~15
          } else if (c >= 65) {
            c -= 55; // A-F ... 65~70 -55 => 10~15
          } else {
            c -= 48; // 0-9 ... starting from charCode 48
  
            decN = decN * 10 + c;
          } // We don't know yet if its a dec or hex number
  
  
          hexN = (hexN << 4) + c;
        }
      }
  
      if (prevColon === false) {
        // Commiting last number
        if (useDec === true) {
          if (offset < end) buff[offset] = decN;
          offset++;
        } else {
          if (offset < end) buff[offset] = hexN >> 8;
          if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
          offset += 2;
        }
      } else if (fill === 0) {
        // Not Standard! (standard doesn't allow multiple ::)
        // This means that a : was found at the start AND end which means the
        // end needs to be treated as 0 entry...
        if (offset < end) buff[offset] = 0;
        if (offset < end - 1) buff[offset + 1] = 0;
        offset += 2;
      } else if (fill !== -1) {
        // Non-standard! (standard doens't allow multiple ::)
        // Here we find that there has been a :: somewhere in the middle
        // and the end. To treat the end with priority we need to move all
        // written data two bytes to the right.
        offset += 2;
  
        for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
          buff[i] = buff[i - 2];
        }
  
        buff[fill] = 0;
        buff[fill + 1] = 0;
        fill = offset;
      }
  
      if (fill !== offset && fill !== -1) {
        // Move the written numbers to the end while filling the everything
        // "fill" to the bytes with zeros.
        if (offset > end - 2) {
          // Non Standard support, when the cursor exceeds bounds.
          offset = end - 2;
        }
  
        while (end > fill) {
          buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
        }
      } else {
        // Fill the rest with zeros
        while (offset < end) {
          buff[offset++] = 0;
        }
      }
  
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      let result = '';
  
      for (let i = 0; i < v6Size; i += 2) {
        if (i !== 0) {
          result += ':';
        }
  
        result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
      }
  
      return result.replace(/(^|:)0(:0)*:0(:|$)/, '$1::$3').replace(/:{3,4}/, '::');
    }
  
  };
  exports.v6 = v6;
  const name = 'ip';
  exports.name = name;
  
  function sizeOf(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v6.isFormat(ip)) return v6.size;
    throw Error(`Invalid ip address: ${ip}`);
  }
  
  function familyOf(string) {
    return sizeOf(string) === v4.size ? 1 : 2;
  }
  
  function encode(ip, buff, offset) {
    offset = ~~offset;
    const size = sizeOf(ip);
  
    if (typeof buff === 'function') {
      buff = buff(offset + size);
    }
  
    if (size === v4.size) {
      return v4.encode(ip, buff, offset);
    }
  
    return v6.encode(ip, buff, offset);
  }
  
  function decode(buff, offset, length) {
    offset = ~~offset;
    length = length || buff.length - offset;
  
    if (length === v4.size) {
      return v4.decode(buff, offset, length);
    }
  
    if (length === v6.size) {
      return v6.decode(buff, offset, length);
    }
  
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
  }
  return "default" in exports ? exports.default : exports;
})({});
if (typeof define === 'function' && define.amd) define([], function() { return ipCodec; });
else if (true) module.exports = ipCodec;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
;// CONCATENATED MODULE: external "node:dgram"
const external_node_dgram_namespaceObject = require("node:dgram");
;// CONCATENATED MODULE: ./build/relay/canary.js
// Tries to leave the closed namespace as the command would, before there is a command. Every try must be refused
// at once: a try that gets out, or that hangs, means a wall is not where it should be.


// Nobody's addresses (RFC 1112, 5737, 3849), so that a canary disturbs no one even without walls. That of tcp4 is one
// that no policy opens.
const PROBES = [
    { name: 'tcp4', scheme: 'tcp', host: '240.0.0.1', port: 443 },
    { name: 'udp4', scheme: 'udp', host: '192.0.2.1', port: 443 },
    { name: 'tcp6', scheme: 'tcp', host: '2001:db8::1', port: 443 },
    { name: 'udp6', scheme: 'udp', host: '2001:db8::1', port: 443 },
    { name: 'tcp6-loopback', scheme: 'tcp', host: '::1', port: 3128 }
];
// Nothing answers in the end what is dropped. Twenty steps that start at once kept one waiting for over a second.
const AT_ONCE_MS = 5_000;
async function flyCanaries() {
    return Promise.all(PROBES.map(async (probe) => {
        const { name, scheme, host } = probe;
        const late = new Promise(resolve => setTimeout(resolve, AT_ONCE_MS, { from: 0, how: 'no answer' }).unref());
        const { from, how } = await Promise.race([fly(probe), late]);
        return { name, refused: /^E[A-Z]+$/.test(how), how, scheme, host, from };
    }));
}
async function fly({ scheme, host, port }) {
    const family = external_node_net_namespaceObject.isIPv6(host) ? 'udp6' : 'udp4';
    const socket = external_node_dgram_namespaceObject.createSocket(family);
    try {
        await new Promise((resolve, reject) => {
            socket.once('error', reject);
            socket.bind(0, resolve);
        });
    }
    catch (error) {
        // A kernel without the family refuses the socket itself, and that is a refusal. Any other fault proves nothing.
        const code = codeOf(error);
        return { from: 0, how: code === 'EAFNOSUPPORT' ? code : `no port (${code})` };
    }
    const from = socket.address().port;
    if (scheme === 'udp')
        return { from, how: await udp(socket, host, port) };
    // The kernel picks a free port for UDP, and nobody has the same one for TCP: there is no command yet.
    socket.close();
    return { from, how: await tcp(host, port, from) };
}
function tcp(host, port, localPort) {
    return new Promise(resolve => {
        const socket = external_node_net_namespaceObject.connect({ host, port, localPort });
        socket.once('connect', () => {
            socket.destroy();
            resolve('connected');
        });
        socket.once('error', (error) => {
            resolve(error.syscall === 'bind' ? `no port (${codeOf(error)})` : codeOf(error));
        });
    });
}
function udp(socket, host, port) {
    return new Promise(resolve => {
        socket.once('error', error => resolve(codeOf(error)));
        socket.send('canary', port, host, error => {
            resolve(error === null ? 'sent' : codeOf(error));
        });
        setTimeout(() => socket.close(), AT_ONCE_MS).unref();
    });
}
function codeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

;// CONCATENATED MODULE: ./build/relay/config.js
// What the relay is told: a finished file, written by the step before the containers start.
const EXPLICIT_SOCKET = 'explicit';
const PLAIN_SOCKET = 'plain';
/** Where the step listens for the sockets of the command. */
const WITNESS_SOCKET = 'witness';
/** In the sandbox: what the packet log writes, from the moment it listens. */
const PACKET_LOG = { folder: '/awf/log', file: 'packets.json' };
/** Beyond the listeners' ports, and those that the kernel gives out. */
const HOLD = { port: 65_500, device: 65_501 };
/** How many connections are open at once: Squid needs two descriptors for each. Those beyond are reset. */
const CONNECTIONS_AT_ONCE = 6_000;

;// CONCATENATED MODULE: ./build/clock.js
/** Milliseconds of a clock that only runs forward. Of `performance`, node loads the module at its first use: 1 ms of a start. */
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

;// CONCATENATED MODULE: ./build/relay/far-end.js
// A connection to Squid's side. The bulk of what a command moves comes this way, and to read it in few large pieces, each
// into the same memory, takes the relay less than half the work for each byte (456 ms against 1,118 ms of a processor for
// a GiB, of a process that only copies).

const FIRST_PIECE = 16 * 1024; // most connections never carry more than a few of these
const PIECE = 64 * 1024; // as node itself reads
const LARGE_PIECE = 256 * 1024; // a unix socket holds no more than 208 kB
const MUCH = 1024 * 1024;
const LARGE_AT_ONCE = 64; // so that thousands of connections do not take a gigabyte
let large = 0;
/**
 * Who keeps a chunk of its data beyond the event, or gives it to a socket that cannot take it at once, pauses the
 * connection for that long: the next piece may come into the same memory.
 */
function connectFarEnd(path) {
    let carried = 0;
    let own = Buffer.allocUnsafeSlow(FIRST_PIECE);
    const piece = () => {
        if (carried < MUCH || own.length === LARGE_PIECE)
            return own;
        if (large >= LARGE_AT_ONCE)
            return Buffer.allocUnsafeSlow(PIECE);
        large += 1;
        socket.once('close', () => (large -= 1));
        return (own = Buffer.allocUnsafeSlow(LARGE_PIECE));
    };
    const socket = external_node_net_namespaceObject.connect({
        path,
        allowHalfOpen: true,
        onread: {
            buffer: piece,
            callback: (size, buffer) => {
                carried += size;
                socket.emit('data', buffer.subarray(0, size));
                return true;
            }
        }
    });
    return socket;
}

;// CONCATENATED MODULE: ./build/relay/refusal.js
// What a client asked its proxy for, and why Squid refused it \u2192 the reply that it gets in Squid's stead.

/** Undefined for any other request than CONNECT: Squid answers that itself. */
function askedFor(request) {
    const [, host, port] = /^CONNECT ([a-z0-9._:[\]-]{1,270}):(\d{1,5}) HTTP\/1\.[01]\r\n/i.exec(request) ?? [];
    return host === undefined || port === undefined ? undefined : { host, port };
}
function refusalOf(asked, why = unknownTo(asked)) {
    const text = textFor(asked, why);
    return [
        why.failed ? 'HTTP/1.1 503 Service Unavailable' : 'HTTP/1.1 403 Forbidden',
        // RFC 9209: clients and models that show headers and no body learn of it too.
        `Proxy-Status: awf; error=${ERRORS[why.reason] ?? 'http_request_denied'}; details="${details(why)}"`,
        'Content-Type: text/plain; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(text)}`,
        'Connection: close',
        '',
        text
    ].join('\r\n');
}
const ERRORS = {
    'private-address': 'destination_ip_prohibited',
    'dns-failed': 'dns_error'
};
function textFor({ host, port }, { failed, reason, words, line }) {
    if (failed)
        return `This request was allowed, but it failed.\n${host}: ${words}.\n`;
    const cure = line === undefined
        ? 'No line of allowed-domains changes that. Do not retry.'
        : `Do not retry. A person may add this line to allowed-domains: ${line}`;
    return `The firewall of this step refused ${host}:${port}.\nReason: ${reason} (${words})\n${cure}\n`;
}
function details({ reason, line }) {
    return line === undefined ? reason : `${reason}; allowed-domains may lack ${line}`;
}
// The step did not answer in time. What it would have said is nearly always this.
function unknownTo({ host, port }) {
    const name = host.toLowerCase().replace(/\.$/, '');
    const address = external_node_net_namespaceObject.isIP(name.replace(/^\[|\]$/g, '')) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
    if (address)
        return { failed: false, reason: 'address-literal', words: 'an address that no line names' };
    return {
        failed: false,
        reason: 'not-allowed',
        words: 'no line of allowed-domains opens it, or one of blocked-domains closes it',
        line: port === '443' ? `=${name}` : `=${name}:${port}`
    };
}

;// CONCATENATED MODULE: ./build/sandbox/socket-table.js
// The kernel's tables of sockets (proc_net_tcp.txt) \u2192 the inode of one of them, or of all.

const RECORD = 150; // bytes of a line of these tables, padded
const ONE_BY_ONE = 8;
const AT_ONCE = 32;
const INODE = 9; // its field there
const INODE_UNIX = 6;
/**
 * The inode of the socket bound to "address:port"; of no socket that is closed already. The kernel walks all its
 * hash for such a table, which takes milliseconds: it is read no further than to the one asked for, first line by line.
 */
function inodeIn(table, socket) {
    const local = hexOf(socket);
    for (const line of linesOf(table)) {
        if (!line.includes(local))
            continue; // there may be thousands, of connections that are over
        const fields = line.trim().split(/\s+/);
        if (fields[1]?.endsWith(local) === true && fields[INODE] !== '0')
            return fields[INODE];
    }
    return undefined;
}
/** The inodes of a table that is short, or unix's, which has lines of any length. */
function inodesIn(table) {
    const at = table.endsWith('/unix') ? INODE_UNIX : INODE;
    return fs
        .readFileSync(table, 'utf8')
        .split('\n')
        .slice(1)
        .flatMap(line => line.trim().split(/\s+/)[at] ?? []);
}
function* linesOf(table) {
    const descriptor = external_node_fs_namespaceObject.openSync(table, 'r');
    try {
        const buffer = Buffer.alloc(RECORD * AT_ONCE);
        for (let [rest, reads] = ['', 0];; reads += 1) {
            const wanted = reads < ONE_BY_ONE ? RECORD : buffer.length;
            const bytes = external_node_fs_namespaceObject.readSync(descriptor, buffer, 0, wanted, null);
            if (bytes === 0)
                return;
            const lines = (rest + buffer.toString('latin1', 0, bytes)).split('\n');
            rest = lines.pop() ?? '';
            yield* lines;
        }
    }
    finally {
        external_node_fs_namespaceObject.closeSync(descriptor);
    }
}
// Addresses are written in host order; an IPv4 address in IPv6's table ends as it does here.
function hexOf(socket) {
    const [address = '', port = ''] = socket.split(':');
    const parts = address.split('.').reverse();
    const hex = [...parts.map(part => hexWord(part, 2)), ':', hexWord(port, 4)];
    return hex.join('').toUpperCase();
}
function hexWord(number, width) {
    return Number(number).toString(16).padStart(width, '0');
}

;// CONCATENATED MODULE: ./build/relay/held.js
// A client's socket \u2192 whether a process still has it, be it shut for writing.


const APART_MS = 20;
let looked = -Infinity;
/** "address:port". Taken for held where it was looked a moment ago: a look takes milliseconds. */
function isHeld(socket) {
    const now = monotonic();
    if (now - looked < APART_MS)
        return true;
    looked = now;
    try {
        return ['tcp', 'tcp6'].some(name => inodeIn(`/proc/self/net/${name}`, socket) !== undefined);
    }
    catch {
        return false; // because without a free descriptor it is no time to keep connections
    }
}

;// CONCATENATED MODULE: ./build/relay/splice.js


/** The bytes of one end to the other. No chunk is read before the one before it is on its way. */
function forward(from, to) {
    const written = () => {
        if (to.writableLength === 0)
            from.resume();
    };
    from.on('data', chunk => {
        to.write(chunk, written);
        if (to.writableLength > 0)
            from.pause();
    });
    if (from.readableEnded)
        to.end();
    else
        from.once('end', () => to.end());
    feelLoss(from, to);
    from.resume();
}
function feelLoss(from, to) {
    if (from.destroyed && !from.readableEnded) {
        to.destroy();
        return;
    }
    from.on('error', () => to.destroy());
    from.on('close', () => {
        // A clean end has been passed on by pipe; what is left is an end that vanished.
        if (!from.readableEnded)
            to.destroy();
    });
}
const LOOK_MS = 200;
// How long the far end may be silent: after the last word was the client's, which waits for an answer, or its own.
const ANSWER_MS = 10_000;
const MORE_MS = 150;
/**
 * The client's direction. Squid takes an end of it for the end of both, whatever half_closed_clients says, and the answer
 * is lost. So the end of a client that has shut its socket for writing and still holds it is kept back until the far end
 * has ended, or has said nothing for a while: its server then sees all of the request, but no end.
 */
function forwardRequests(client, squid, held = isHeld) {
    const socket = `${client.remoteAddress ?? ''}:${client.remotePort ?? 0}`;
    client.pipe(squid, { end: false });
    feelLoss(client, squid);
    let owed = false;
    let heard = 0;
    client.on('data', () => (owed = true));
    squid.on('data', () => {
        owed = false;
        heard = monotonic();
    });
    client.once('end', () => {
        heard = monotonic();
        const silent = () => monotonic() - heard >= (owed ? ANSWER_MS : MORE_MS);
        const pass = () => {
            clearInterval(timer);
            squid.end();
        };
        const timer = setInterval(() => {
            if (silent() || (owed && !held(socket)))
                pass();
        }, LOOK_MS);
        squid.once('end', pass);
        squid.once('close', pass);
        if (squid.readableEnded || squid.destroyed)
            pass();
    });
}

;// CONCATENATED MODULE: ./build/relay/connections.js
// The command's TCP connections, each turned into one that Squid can judge by name. No trust boundary: the only
// things in reach are Squid's two listeners, behind unix sockets.






const LISTENS_WITHIN_MS = 2_000;
const RETRY_MS = 5;
const HEAD_LIMIT = 16 * 1024; // of Squid's answer to a CONNECT
const CONNECT_LIMIT = 512; // of the first line of a request: a name has 253 characters at most
const READ_WITHIN_MS = 1_000; // how long a refused client may take to read why
const FIRST_BYTE_MS = 250; // how long a refused client may take to show that it speaks TLS
const SNIFF_MS = 250; // how long a client on a port of either kind may take before it counts as one that waits
const TLS_HANDSHAKE = 0x16;
const HTTP_METHOD = /^[A-Z]+( |$)/; // the first segment may hold no more of it
// RFC 8446, 6: alert(21), version as every stack accepts it before a ServerHello, length 2, fatal(2), access_denied(49).
const ACCESS_DENIED = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x31]);
class Connections {
    sockets;
    names;
    witness;
    most;
    open = new Set();
    turned = 0;
    constructor(sockets, names, witness, most = CONNECTIONS_AT_ONCE) {
        this.sockets = sockets;
        this.names = names;
        this.witness = witness;
        this.most = most;
    }
    /** How many were reset because as many were open as may be. */
    get turnedAway() {
        return this.turned;
    }
    /** A client that knows of the proxy: its bytes go to Squid as they are. */
    explicit(client) {
        if (this.full(client))
            return;
        const squid = this.dial(client, EXPLICIT_SOCKET, client.localPort ?? 0);
        let head = '';
        const gather = (chunk) => {
            head += chunk.toString('latin1', 0, CONNECT_LIMIT - head.length);
            if (head.includes('\n') || head.length >= CONNECT_LIMIT)
                client.off('data', gather);
        };
        client.on('data', gather);
        this.answer(client, squid, async () => {
            const asked = askedFor(head);
            return asked === undefined ? '' : refusalOf(asked, await this.witness.why(client));
        });
    }
    full(client) {
        if (this.open.size < this.most)
            return false;
        this.turned += 1;
        client.resetAndDestroy();
        return true;
    }
    // The client's bytes go to Squid at once. What comes back waits until it is known whose socket this is: it may be all
    // that the client wants. Not so the word that a tunnel is open; while the client says hello, the step looks.
    answer(client, squid, refusal) {
        const seen = this.witness.saw(client);
        forwardRequests(client, squid);
        // Squid resets what it refuses to tunnel, so that no fake TLS page is shown; the words come from here.
        const refused = () => {
            squid.off('end', refused);
            squid.off('error', refused);
            void seen.then(refusal).then(words => {
                client.end(words);
                client.resume(); // a close with unread bytes would be a reset, and the words would be lost
                squid.destroy(); // a client that does not close must not keep a place from others
                setTimeout(() => client.destroy(), READ_WITHIN_MS).unref();
            });
        };
        squid.once('end', refused);
        squid.once('error', refused);
        squid.once('data', chunk => {
            squid.off('end', refused);
            squid.off('error', refused);
            squid.pause();
            const open = opensTunnel(chunk);
            if (open)
                client.write(chunk);
            void seen.then(() => {
                if (!open)
                    client.write(chunk);
                forward(squid, client);
            });
        });
    }
    /** A client that dialled a synthetic address: Squid is asked for the name it stands for. */
    transparent(client, port, way, isRaw) {
        if (this.full(client))
            return;
        const name = this.names.meantBy(client.localAddress ?? '');
        if (name === undefined) {
            client.resetAndDestroy();
        }
        else if (way === 'connect' || isRaw(name)) {
            this.tunnel(client, name, port);
        }
        else if (way === 'http') {
            this.answer(client, this.dial(client, PLAIN_SOCKET, port), () => Promise.resolve(''));
        }
        else {
            this.sniff(client, name, port);
        }
    }
    /** A request for a name, refused or not, as any client would make it. Resolves to true if Squid let it pass. */
    probe(name, until = monotonic() + LISTENS_WITHIN_MS) {
        return new Promise((resolve, reject) => {
            const squid = external_node_net_namespaceObject.connect({ path: `${this.sockets}/${EXPLICIT_SOCKET}` });
            squid.setTimeout(5_000, () => squid.destroy(new Error('Squid did not answer within 5 s')));
            squid.once('error', error => {
                // The first one may be sooner than what listens there, which starts beside Squid.
                const absent = 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED');
                if (!absent || monotonic() > until)
                    reject(error);
                else
                    setTimeout(() => resolve(this.probe(name, until)), RETRY_MS);
            });
            squid.once('data', () => {
                squid.destroy();
                resolve(true);
            });
            squid.once('end', () => {
                squid.destroy();
                resolve(false);
            });
            squid.write(`PROXY TCP4 127.0.0.1 127.0.0.1 9 3128\r\n${connectTo(name, 443)}`);
        });
    }
    /** Ends what is open and waits until Squid has closed it too, so that its log holds each of them. */
    async end(withinMs) {
        const closing = [...this.open].map(socket => new Promise(resolve => {
            socket.once('close', () => resolve());
            socket.removeAllListeners('data');
            socket.resume();
            socket.end();
        }));
        const late = new Promise(resolve => setTimeout(resolve, withinMs).unref());
        await Promise.race([Promise.all(closing), late]);
        for (const socket of this.open)
            socket.destroy();
    }
    dial(client, socket, port) {
        const squid = connectFarEnd(`${this.sockets}/${socket}`);
        this.open.add(squid);
        squid.once('close', () => this.open.delete(squid));
        squid.on('error', () => undefined); // because whoever waits for its words hears of its close
        // The command's own socket in Squid's log: the key by which a request and its process are joined.
        const { remoteAddress = '0.0.0.0', remotePort = 0, localAddress = '0.0.0.0' } = client;
        squid.write(`PROXY TCP4 ${remoteAddress} ${localAddress} ${remotePort} ${port}\r\n`);
        client.setNoDelay(true);
        return squid;
    }
    tunnel(client, name, port) {
        client.pause();
        const seen = this.witness.saw(client);
        const squid = this.dial(client, EXPLICIT_SOCKET, port);
        squid.write(connectTo(name, port));
        let head = Buffer.alloc(0);
        const refused = () => {
            squid.destroy();
            void seen.then(() => {
                refuse(client);
            });
        };
        const read = (chunk) => {
            head = Buffer.concat([head, chunk]);
            const end = head.indexOf('\r\n\r\n');
            if (end < 0 && head.length <= HEAD_LIMIT)
                return;
            squid.off('data', read);
            squid.off('end', refused);
            squid.off('error', refused);
            if (!head.toString('latin1', 0, 13).startsWith('HTTP/1.1 200 ')) {
                refused();
                return;
            }
            // Not before the 200: Squid stalls on a CONNECT with a whole ClientHello behind it.
            squid.pause();
            squid.once('error', () => client.destroy());
            alertIfCutShort(client, squid, head.length > end + 4);
            forwardRequests(client, squid);
            void seen.then(() => {
                if (head.length > end + 4)
                    client.write(head.subarray(end + 4));
                forward(squid, client);
            });
        };
        client.once('error', () => squid.destroy());
        squid.on('data', read);
        squid.once('end', refused);
        squid.once('error', refused);
    }
    sniff(client, name, port) {
        const decide = (chunk) => {
            clearTimeout(timer);
            client.off('data', decide);
            client.off('error', gone);
            client.pause();
            if (chunk !== undefined)
                client.unshift(chunk);
            if (chunk !== undefined && HTTP_METHOD.test(chunk.toString('latin1', 0, 20)))
                this.answer(client, this.dial(client, PLAIN_SOCKET, port), () => Promise.resolve(''));
            // Squid says best what is wrong with whatever is neither HTTP nor TLS.
            else
                this.tunnel(client, name, port);
        };
        const gone = () => clearTimeout(timer);
        const timer = setTimeout(decide, SNIFF_MS);
        client.once('data', decide);
        client.once('error', gone);
        client.resume();
    }
}
function opensTunnel(answer) {
    return answer.toString('latin1', 0, 39) === 'HTTP/1.1 200 Connection established\r\n\r\n';
}
function connectTo(name, port) {
    return `CONNECT ${name}:${port} HTTP/1.1\r\nHost: ${name}:${port}\r\n\r\n`;
}
// Squid closes a tunnel whose TLS names another host without a word; the client hears an alert instead.
function alertIfCutShort(client, squid, alreadySpoke) {
    let spoke = alreadySpoke;
    let tls = false;
    client.once('data', chunk => (tls = chunk[0] === TLS_HANDSHAKE));
    squid.once('data', () => (spoke = true));
    squid.once('end', () => {
        if (tls && !spoke)
            client.write(ACCESS_DENIED);
    });
}
/** Refuses in the client's own protocol: an alert to one that speaks TLS, a reset to any other. */
function refuse(client) {
    const reset = () => {
        client.resetAndDestroy();
    };
    const timer = setTimeout(reset, FIRST_BYTE_MS);
    client.once('close', () => clearTimeout(timer));
    client.on('error', () => client.destroy());
    client.once('data', chunk => {
        clearTimeout(timer);
        if (chunk[0] !== TLS_HANDSHAKE) {
            reset();
            return;
        }
        client.end(ACCESS_DENIED);
        client.resume(); // a close with unread bytes would be a reset, and the alert would be lost
        setTimeout(() => client.destroy(), READ_WITHIN_MS).unref();
    });
    client.resume();
}

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __nccwpck_require__(894);
;// CONCATENATED MODULE: ./build/relay/dns.js
// Answers the command's DNS questions from the table of names alone. Nothing is ever forwarded: a name leaves
// only inside a request that Squid has allowed.



const TTL_SECONDS = 30;
const FLAGS = dns_packet.AUTHORITATIVE_ANSWER | dns_packet.RECURSION_DESIRED | dns_packet.RECURSION_AVAILABLE;
const FORMERR = 1;
const NOTIMP = 4;
// At once, over TCP: a resolver opens one for an answer that UDP cut, and here no answer is that long.
const STREAMS = 100;
/** The reply to one message, or undefined where there is nothing to answer. */
function answer(names, message) {
    if (message.length < 12)
        return undefined;
    const id = message.readUInt16BE(0);
    const flags = message.readUInt16BE(2);
    if ((flags & 0x8000) !== 0)
        return undefined; // a reply; answering replies makes loops
    if (((flags >> 11) & 15) !== 0)
        return failure(id, NOTIMP);
    try {
        const [question] = dns_packet.decode(message).questions ?? [];
        if (question === undefined)
            return failure(id, FORMERR);
        const answers = answersTo(names, question);
        // dns-packet takes bytes for UTF-8: a name that it would write otherwise than it was asked gets no answer.
        const asked = dns_packet.encode({ type: 'query', id, questions: [question] }).subarray(12);
        if (!asked.equals(message.subarray(12, 12 + asked.length)))
            return failure(id, FORMERR);
        return dns_packet.encode({ type: 'response', id, flags: FLAGS, questions: [question], answers });
    }
    catch {
        return failure(id, FORMERR); // dns-packet throws on what is not DNS, and on names it cannot write again
    }
}
function failure(id, code) {
    return dns_packet.encode({ type: 'response', id, flags: FLAGS | code });
}
// Every type but A is answered NOERROR and empty: musl takes NXDOMAIN as final, and IPv6 is off in here.
// So is every class but IN: an address of it would be one of another network.
function answersTo(names, { name, type, class: network }) {
    const lower = name.toLowerCase();
    const local = lower === 'localhost' || lower.endsWith('.localhost'); // RFC 6761, 6.3
    const address = local ? '127.0.0.1' : names.ask(name);
    if (type !== 'A' || network !== 'IN' || address === undefined)
        return [];
    return [{ type: 'A', name, ttl: TTL_SECONDS, data: address }];
}
/** Listens on udp and tcp, for as long as the process lives. */
async function serveDns(names, host, port) {
    const udp = external_node_dgram_namespaceObject.createSocket('udp4');
    udp.on('message', (message, from) => {
        const reply = answer(names, message);
        if (reply !== undefined)
            udp.send(reply, from.port, from.address);
    });
    udp.on('error', () => undefined); // an asker that is gone already refuses its answer; nobody else is hurt
    const tcp = streamsOf(names);
    await Promise.all([
        new Promise((resolve, reject) => {
            udp.once('error', reject);
            udp.bind(port, host, () => {
                udp.off('error', reject);
                resolve();
            });
        }),
        new Promise((resolve, reject) => {
            tcp.once('error', reject);
            tcp.listen(port, host, resolve);
        })
    ]);
}
/** The server of questions over TCP, not listening yet. */
function streamsOf(names) {
    const server = external_node_net_namespaceObject.createServer(socket => {
        socket.setTimeout(10_000, () => socket.destroy());
        serveStream(names, socket);
    });
    server.maxConnections = STREAMS;
    return server;
}
/** Reads no further question while who asks does not read the answers: they would fill the relay's memory. */
function serveStream(names, socket) {
    let held = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('drain', () => socket.resume());
    socket.on('data', (chunk) => {
        held = Buffer.concat([held, chunk]);
        // RFC 1035, 4.2.2: each message follows its length in two bytes.
        while (held.length >= 2 && held.length >= 2 + held.readUInt16BE(0)) {
            const end = 2 + held.readUInt16BE(0);
            const reply = answer(names, held.subarray(2, end));
            held = held.subarray(end);
            if (reply === undefined)
                continue;
            const length = Buffer.alloc(2);
            length.writeUInt16BE(reply.length);
            if (!socket.write(Buffer.concat([length, reply])))
                socket.pause();
        }
    });
}

;// CONCATENATED MODULE: ./build/relay/held-open.js
// A pipe that the container's init made and holds open at descriptor 3 \u2192 what is said into it, a line each.


const HELD_OPEN = 3;
/**
 * The init opened it both ways, so that this open need not wait for a writer that may have ended already. Then that
 * descriptor is closed: the lines end when the last writer does.
 */
function held_open_linesOf(pipe) {
    const stream = external_node_fs_namespaceObject.createReadStream(pipe);
    stream.once('open', () => external_node_fs_namespaceObject.closeSync(HELD_OPEN));
    return external_node_readline_namespaceObject.createInterface({ input: stream });
}

;// CONCATENATED MODULE: ./build/relay/ip-packet.js
// An IPv4 packet (RFC 791) with a TCP segment in it (RFC 9293) \u2192 between whom it goes, and what refuses it.
const IP_HEAD = 20;
const TCP = 6;
const TCP_HEAD = 20;
const [FIN, SYN, RST, ACK] = [0x01, 0x02, 0x04, 0x10];
/** Undefined where it is of another protocol, or holds no ports: but the first of its fragments. */
function endsOf(packet) {
    const at = segmentIn(packet);
    if (at === undefined)
        return undefined;
    const end = (address, port) => `${packet.subarray(address, address + 4).join('.')}:${packet.readUInt16BE(port)}`;
    return { from: end(12, at), to: end(16, at + 2) };
}
/** The reset that answers it (RFC 9293, 3.10.7.1). Undefined where it is one itself, or holds no whole head of a segment. */
function resetFor(packet) {
    const at = segmentIn(packet) ?? packet.length;
    if (packet.length < at + TCP_HEAD)
        return undefined;
    const flags = packet[at + 13] ?? 0;
    if ((flags & RST) !== 0)
        return undefined;
    const reset = Buffer.alloc(IP_HEAD + TCP_HEAD);
    reset.writeUInt16BE(0x4500, 0);
    reset.writeUInt16BE(reset.length, 2);
    reset.writeUInt16BE(0x4000, 6); // not to be fragmented
    reset.writeUInt16BE((64 << 8) | TCP, 8);
    packet.copy(reset, 12, 16, 20);
    packet.copy(reset, 16, 12, 16);
    reset.writeUInt16BE(checksum(reset.subarray(0, IP_HEAD)), 10);
    const segment = reset.subarray(IP_HEAD);
    packet.copy(segment, 0, at + 2, at + 4);
    packet.copy(segment, 2, at, at + 2);
    if ((flags & ACK) !== 0) {
        packet.copy(segment, 4, at + 8, at + 12);
        segment.writeUInt16BE(0x5000 | RST, 12);
    }
    else {
        const data = packet.readUInt16BE(2) - at - ((packet[at + 12] ?? 0) >> 4) * 4;
        const length = data + ((flags & SYN) === 0 ? 0 : 1) + ((flags & FIN) === 0 ? 0 : 1);
        segment.writeUInt32BE((packet.readUInt32BE(at + 4) + length) >>> 0, 8);
        segment.writeUInt16BE(0x5000 | RST | ACK, 12);
    }
    const pseudo = Buffer.concat([reset.subarray(12, IP_HEAD), Buffer.from([0, TCP, 0, TCP_HEAD])]);
    segment.writeUInt16BE(checksum(Buffer.concat([pseudo, segment])), 16);
    return reset;
}
// Where it begins.
function segmentIn(packet) {
    const at = ((packet[0] ?? 0) & 15) * 4;
    const whole = (packet[0] ?? 0) >> 4 === 4 && at >= IP_HEAD && packet.length >= at + 4;
    return whole && packet[9] === TCP && (packet.readUInt16BE(6) & 0x1fff) === 0 ? at : undefined;
}
// RFC 1071, of an even number of bytes.
function checksum(bytes) {
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 2)
        sum += bytes.readUInt16BE(at);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >>> 16);
    return ~sum & 0xffff;
}

;// CONCATENATED MODULE: ./build/relay/hold.js
// A connection that will be refused, held until it is known whose it is: afterwards its socket is closed, and who opened it
// may have ended. Its packets lead to a device whose other end sends them here, each as a datagram, and takes the answer.


const LOOPBACK = '127.0.0.1';
/** Resolves when it listens. `device`: the port that the other end of the device sends from, bound before there is a command. */
function holdPackets({ port, device }, witness) {
    const socket = external_node_dgram_namespaceObject.createSocket('udp4');
    socket.on('message', (packet, from) => {
        if (from.port !== device || from.address !== LOOPBACK)
            return;
        const [ends, reset] = [endsOf(packet), resetFor(packet)];
        if (ends === undefined || reset === undefined)
            return; // no client waits for an answer to it
        void witness.sawPacket(ends).then(() => {
            socket.send(reset, device, LOOPBACK, () => undefined); // lost as any packet may be
        });
    });
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.bind(port, LOOPBACK, () => resolve(socket));
    });
}

;// CONCATENATED MODULE: ./build/relay/names.js
// Names \u2194 synthetic addresses of 198.18.0.0/15 (RFC 2544), the relay's memory of what the command asked for.
const FIRST = 0xc6120001; // 198.18.0.1
const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** How many names are remembered. A flood of names reuses addresses; it cannot grow memory. */
const NAMES_KEPT = 20_000;
const ADDRESSES_PER_NAME = 4;
const SLOTS = 131_070; // in the network
/** A name that can stand in a CONNECT line as it is. */
function isHostName(name) {
    return name.length > 0 && name.length <= 253 && name.split('.').every(label => LABEL.test(label));
}
function addressOf(slot) {
    const value = FIRST + slot;
    return [24, 16, 8, 0].map(shift => (value >>> shift) & 255).join('.');
}
function slotOf(address) {
    return address.split('.').reduce((value, part) => value * 256 + Number(part), 0) - FIRST;
}
class Names {
    now;
    kept;
    // In the order of last use: the first key is the one to forget.
    entries = new Map();
    slots = [];
    free = [];
    forgotten = 0;
    constructor(now, kept = NAMES_KEPT) {
        this.now = now;
        this.kept = kept;
    }
    /** Notes that a name was asked for; its address if it can have one. */
    ask(written) {
        const name = written.toLowerCase().replace(/\.$/, '').slice(0, 255);
        const known = this.entries.get(name);
        if (known !== undefined) {
            known.count += 1;
            this.entries.delete(name);
            this.entries.set(name, known);
            return known.slot === undefined ? undefined : addressOf(known.slot);
        }
        if (this.entries.size >= this.kept)
            this.forgetOldest();
        const slot = isHostName(name) ? this.nextSlot() : undefined;
        if (slot !== undefined)
            this.slots[slot] = name;
        this.entries.set(name, { name, slot, first: this.now(), count: 1 });
        return slot === undefined ? undefined : addressOf(slot);
    }
    /** What was meant by an address that was dialled: the name it was given out for, or itself where it is no address of ours. */
    meantBy(address) {
        const slot = slotOf(address);
        return slot < 0 || slot >= SLOTS ? address : this.slots[slot];
    }
    asked() {
        const names = [...this.entries.values()].map(({ name, slot, first, count }) => ({
            name,
            address: slot === undefined ? '' : addressOf(slot),
            first,
            count
        }));
        return { names, forgotten: this.forgotten };
    }
    // Fresh addresses as long as there are some, then the longest unused: an old answer must not lead to a new name.
    nextSlot() {
        const fresh = this.slots.length < this.kept * ADDRESSES_PER_NAME ? undefined : this.free.shift();
        return fresh ?? this.slots.length;
    }
    forgetOldest() {
        const [oldest] = this.entries.values();
        if (oldest === undefined)
            return;
        this.entries.delete(oldest.name);
        this.forgotten += 1;
        if (oldest.slot === undefined)
            return;
        this.slots[oldest.slot] = undefined;
        this.free.push(oldest.slot);
    }
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/relay/packet-log.js
// The file of the packet log \u2192 the moment from which it records.


const WITHIN_MS = 1_000;
/**
 * Its program goes to the background before it listens, and makes its file right afterwards: a packet before that is
 * recorded nowhere. Where none comes, as on a kernel without NFLOG, nobody waits for ever.
 */
async function packetLogListens(file) {
    let watcher;
    let timer;
    await new Promise(resolve => {
        timer = setTimeout(resolve, WITHIN_MS);
        const look = () => {
            if (external_node_fs_namespaceObject.existsSync(file))
                resolve();
        };
        try {
            watcher = external_node_fs_namespaceObject.watch(external_node_path_namespaceObject.dirname(file), look);
            watcher.on('error', () => undefined); // because the time that is waited at most ends it too
        }
        catch {
            // because the kernel may have no more watches: then the file is there long before the time is over
        }
        look(); // after the watch began, so that neither misses it
    });
    clearTimeout(timer);
    watcher?.close();
}

;// CONCATENATED MODULE: ./build/relay/raw.js
/** Made once for each port: the lists may hold thousands. */
function rawHosts({ hosts, zones, expressions }) {
    const known = new Set(hosts);
    const roots = new Set(zones);
    const patterns = expressions.map(source => new RegExp(source));
    return name => known.has(name) || hasRoot(name, roots) || patterns.some(pattern => pattern.test(name));
}
function hasRoot(name, roots) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        if (roots.has(name.slice(dot + 1)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/relay/witness.js
// Tells the step of each connection while its socket exists: afterwards nobody can say whose it was. Asks it why Squid
// refused one: the step reads Squid's log.


// A refusal waits this long for the step to look, which takes it about 2 ms on a runner that is not overloaded. A packet
// that is to be refused may wait longer: nobody gets anything later for it but his error.
const WAIT_MS = 100;
const PACKET_WAIT_MS = 500;
class Witness {
    waiting = new Map();
    step;
    constructor(path) {
        const step = external_node_net_namespaceObject.connect({ path });
        const gone = () => {
            this.step = undefined;
            for (const resolve of this.waiting.values())
                resolve();
        };
        step.on('connect', () => (this.step = step));
        step.on('error', gone); // it fails open: a connection without a known process is judged all the same
        step.on('close', gone);
        const seen = external_node_readline_namespaceObject.createInterface({ input: step });
        seen.on('error', () => step.destroy()); // it repeats what befell the socket, and unheard it would end the relay
        seen.on('line', line => {
            const [word = '', answer] = line.split('\t');
            this.waiting.get(word)?.(answer);
        });
    }
    /** Resolves when the step has looked whose socket it is, or will not in time. */
    async saw(client) {
        await this.ask(socketOf(client));
    }
    /** Likewise, of a connection that will be refused. */
    async sawPacket({ from, to }) {
        await this.ask(`packet tcp ${from} ${to}`, PACKET_WAIT_MS);
    }
    /** Why Squid refused it; undefined where the step does not know, or not in time. */
    async why(client) {
        const answer = await this.ask(`why ${socketOf(client)}`);
        return answer === undefined || answer === '' ? undefined : JSON.parse(answer);
    }
    ask(word, waitMs = WAIT_MS) {
        const { step } = this;
        if (step === undefined)
            return Promise.resolve(undefined);
        return new Promise(resolve => {
            const done = (answer) => {
                clearTimeout(timer);
                this.waiting.delete(word);
                resolve(answer);
            };
            const timer = setTimeout(done, waitMs);
            this.waiting.set(word, done);
            step.write(`${word}\n`);
        });
    }
}
function socketOf({ remoteAddress = '', remotePort = 0 }) {
    return `${remoteAddress}:${remotePort}`;
}

;// CONCATENATED MODULE: ./build/relay/index.js
// What runs inside the sandbox, by the runner's own node: the relay and the canary.
// usage: node index.js relay|canary [CONFIG]













const CLOSE_WITHIN_MS = 1_000;
/** One JSON object a line on stdout: how the step hears of what happens in here. */
function say(event) {
    process.stdout.write(`${JSON.stringify(event)}\n`);
}
async function canaries() {
    await packetLogListens(`${PACKET_LOG.folder}/${PACKET_LOG.file}`);
    return flyCanaries();
}
async function runRelay(config) {
    const closed = saysClosed(config.closed);
    const names = new Names(Date.now);
    const witness = new Witness(`${config.sockets}/${WITNESS_SOCKET}`);
    const connections = new Connections(config.sockets, names, witness);
    await Promise.all([
        holdPackets(config.hold, witness),
        serveDns(names, '127.0.0.1', config.dnsPort),
        listen('127.0.0.1', config.proxyPort, client => connections.explicit(client)),
        ...config.listeners.map(({ port, listen: at, way, raw }) => {
            const isRaw = rawHosts(raw);
            return listen('0.0.0.0', at, client => connections.transparent(client, port, way, isRaw));
        })
    ]);
    await closed;
    if (config.canary)
        say({ event: 'canary', probes: await canaries() });
    const orders = external_node_readline_namespaceObject.createInterface({ input: process.stdin });
    orders.on('line', line => {
        obey(line).catch(fail);
    });
    // The step is gone, killed perhaps: what it left running reaches nothing from now on.
    orders.on('close', () => process.exit(0));
    say({ event: 'ready' });
    async function obey(order) {
        if (order === 'prove') {
            const passed = await connections.probe(`canary-${config.nonce}.awf.invalid`);
            say({ event: 'proved', passed });
        }
        else if (order === 'finish') {
            await connections.end(CLOSE_WITHIN_MS);
            const passed = await connections.probe(`end-${config.nonce}.awf.invalid`);
            say({ event: 'finished', passed, ...names.asked(), turnedAway: connections.turnedAway });
        }
    }
}
// This process starts beside what closes the namespace. It serves nobody and says nothing before that is done: there is
// no command yet, and without this word there will be none.
function saysClosed(pipe) {
    const lines = held_open_linesOf(pipe);
    return new Promise((resolve, reject) => {
        let held = false;
        lines.once('line', line => {
            held = line === 'held';
            resolve();
        });
        lines.once('close', () => {
            if (held)
                fail(new Error('What holds the packets that are refused has ended.'));
            reject(new Error('The walls of the sandbox could not be built.'));
        });
    });
}
function listen(host, port, serve) {
    const server = external_node_net_namespaceObject.createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, serve);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port, backlog: 1024 }, resolve);
    });
}
async function main([mode = '', file = '']) {
    if (mode === 'canary') {
        say({ event: 'canary', probes: await canaries() });
        process.exit(0); // a probe that hangs must not hold the start
    }
    if (mode !== 'relay')
        throw new Error(`usage: node index.js relay|canary [CONFIG], not "${mode}"`);
    await runRelay(JSON.parse(external_node_fs_namespaceObject.readFileSync(file, 'utf8')));
}
function fail(error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
}
// A fault of ours ends the process, the container with it, and the command with that: the wall shuts.
main(process.argv.slice(2)).catch(fail);

})();

module.exports = __webpack_exports__;
/******/ })()
;