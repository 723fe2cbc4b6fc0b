"use strict";
exports.id = 965;
exports.ids = [965];
exports.modules = {

/***/ 8320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ auditFrom),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   ez: () => (/* binding */ REASONS)
/* harmony export */ });
/* unused harmony exports VERDICTS, checkAudit */
// The audit log, schema awf-audit/v1: one JSON object a line, the first `start`, the last `end` with the counts.
const VERDICTS = (/* unused pure expression or super */ null && (['allowed', 'blocked', 'would-block', 'failed']));
const REASONS = [
    'not-allowed',
    'blocked-domain',
    'port-not-allowed',
    'address-literal',
    'private-address',
    'sni-mismatch',
    'missing-sni',
    'not-tls',
    'bad-request',
    'method-not-allowed',
    'direct',
    'dns-failed',
    'upstream-failed'
];
function auditFrom({ start, requests, packets, lookups, end }) {
    // RFC 3339 of one zone and one precision sorts as text does. Sorting is stable, so equal times keep their order.
    const between = [...requests, ...packets, ...lookups].sort((a, b) => a.time < b.time ? -1 : a.time > b.time ? 1 : 0);
    // The engine may have another clock than the step, and any clock may be put right: the frame holds all the same.
    const times = [start.time, ...between.map(({ time }) => time), end.time];
    return [
        { v: 1, kind: 'start', ...start, time: times.reduce((a, b) => (b < a ? b : a)) },
        ...between,
        {
            v: 1,
            kind: 'end',
            ...end,
            time: times.reduce((a, b) => (b > a ? b : a)),
            requests: requests.length,
            packets: packets.length,
            lookups: lookups.length
        }
    ];
}
function renderAudit(records) {
    return records.map(record => `${JSON.stringify(record, wellFormed)}\n`).join('');
}
// Half a surrogate pair is legal in a JavaScript string; a strict reader of JSON refuses a file that holds one.
function wellFormed(_, value) {
    return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
/** What shows that a log was cut or edited: nothing, if it is whole. */
function checkAudit(log) {
    const lines = log.split('\n');
    const torn = lines.pop();
    if (torn !== '')
        return ['The last line is torn.'];
    const records = lines.map(parseRecord);
    const unreadable = records.indexOf(undefined);
    if (unreadable !== -1)
        return [`Line ${unreadable + 1} is not a record.`];
    const counted = (kind) => records.filter(record => record?.kind === kind).length;
    const end = records.at(-1);
    const problems = [];
    if (records[0]?.kind !== 'start')
        problems.push('The first record is not the start.');
    if (counted('start') > 1)
        problems.push('There is more than one start.');
    if (end?.kind !== 'end')
        return [...problems, 'The last record is not the end: the log was cut.'];
    if (counted('end') > 1)
        problems.push('There is more than one end.');
    for (const [kind, said] of [
        ['request', end.requests],
        ['packet', end.packets],
        ['lookup', end.lookups]
    ]) {
        if (counted(kind) !== said) {
            problems.push(`The end counts ${said} of kind "${kind}", the log holds ${counted(kind)}.`);
        }
    }
    return problems;
}
const KINDS = new Set([
    'start',
    'request',
    'packet',
    'lookup',
    'end'
]);
// Shape beyond `kind` is the schema's business; here only what is missing matters.
function parseRecord(line) {
    try {
        const value = JSON.parse(line);
        const known = typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);
        return known ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutKeys),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const MASK = '***';
// A shorter value stands in too many paths that have nothing to do with it.
const SHORTEST_SECRET = 8;
/** `/a;jsessionid=\u2026`, and `/bot123:\u2026` or any other number of an account with its token. */
function withoutKeys(path) {
    return path
        .split('/')
        .map(segment => segment.replace(/;.*$/s, '').replace(/^(bot\d+:|\d{6,}:(?=[\w-]{20,}$)).+$/is, `$1${MASK}`))
        .join('/');
}
/** What was handed over as a secret is shown in no path. */
function withoutSecrets(requests, secrets) {
    const long = secrets
        .filter(({ length }) => length >= SHORTEST_SECRET)
        .flatMap(secret => [secret, encodeURIComponent(secret)])
        .sort((a, b) => b.length - a.length);
    return requests.map(request => request.path === undefined
        ? request
        : { ...request, path: long.reduce((path, secret) => path.replaceAll(secret, MASK), request.path) });
}


/***/ }),

/***/ 2173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RECORDS_KEPT),
/* harmony export */   Z: () => (/* binding */ Summing)
/* harmony export */ });
// Records as they come \u2192 a bounded number of them: the first stand each alone, alike ones after them as one with its count.
/** Of each log. What is beyond is summed, and the report says so. */
const RECORDS_KEPT = 100_000;
class Summing {
    kept;
    alike;
    single = [];
    held = new Set();
    sums = new Map();
    constructor(kept, alike) {
        this.kept = kept;
        this.alike = alike;
    }
    add(record) {
        if (this.single.length < this.kept)
            this.single.push(record);
        else
            this.count(record);
    }
    /** The same for a record that is not whole yet: it counts when it is put, or at the end. */
    hold(record) {
        if (this.single.length < this.kept) {
            const at = this.single.push(record) - 1;
            return { put: better => void (this.single[at] = better) };
        }
        const held = { record };
        this.held.add(held);
        return {
            put: better => {
                this.held.delete(held);
                this.count(better);
            }
        };
    }
    all() {
        for (const { record } of this.held)
            this.count(record);
        this.held.clear();
        return [...this.single, ...this.sums.values()];
    }
    count(record) {
        const key = this.alike.key(record);
        const known = this.sums.get(key);
        if (known !== undefined) {
            this.sums.set(key, { ...this.alike.sum(known, record), count: (known.count ?? 0) + 1 });
        }
        else if (this.sums.size < this.kept || record.host === '') {
            this.sums.set(key, { ...this.alike.bare(record), count: 1 });
        }
        else {
            this.count({ ...record, host: '' }); // so many hosts have a sum of their own; the others have one together
        }
    }
}


/***/ }),

/***/ 3079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ PACKET_LOG),
/* harmony export */   Oq: () => (/* binding */ WITNESS_SOCKET),
/* harmony export */   gw: () => (/* binding */ CONNECTIONS_AT_ONCE),
/* harmony export */   jF: () => (/* binding */ PLAIN_SOCKET),
/* harmony export */   o$: () => (/* binding */ HOLD),
/* harmony export */   zC: () => (/* binding */ EXPLICIT_SOCKET)
/* harmony export */ });
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


/***/ }),

/***/ 3377:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mk: () => (/* binding */ makeRoom),
/* harmony export */   p4: () => (/* binding */ readScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(904);
// The files that stand for GITHUB_OUTPUT and GITHUB_STEP_SUMMARY inside: made for the command, and read after it as
// what they may have become.


const LARGEST = { output: 512_000, summary: 128_000 };
const NOTHING = { text: '', cut: 0 };
function makeScratch({ temp }) {
    for (const name of Object.keys(LARGEST))
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(`${temp}/${name}`, '');
}
/** Its folder is one that the command could not replace; what it put in the file's place is not followed or waited for. */
function readScratch({ temp }, name) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(`${temp}/${name}`, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return gone ? NOTHING : { ...NOTHING, problem: notAFile(name) };
    }
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
        if (!found.isFile())
            return { ...NOTHING, problem: notAFile(name) };
        const largest = LARGEST[name];
        const buffer = Buffer.alloc(Math.min(found.size, largest));
        const length = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, buffer, 0, buffer.length, 0);
        return {
            text: wholeCharacters(buffer.subarray(0, length), found.size > largest),
            cut: found.size - length
        };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
    }
}
// Enough for the largest report that a step writes.
const ROOM = 64 * 1024 * 1024;
/** When the command is over: what it filled its own folders with must not cost its report the place on the disk. */
function makeRoom({ root, home, temp }) {
    try {
        const { bavail, bsize } = node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync(root);
        if (bavail * bsize < ROOM)
            [home, temp].forEach(_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFolders */ .cw);
    }
    catch {
        // because the folder may not have come to be, or cannot be emptied: then the report says what it lacks
    }
}
// What a cut tore off at its end is no character, and is not shown as a broken one.
function wholeCharacters(bytes, cut) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: cut });
}
function notAFile(name) {
    const variable = { output: 'GITHUB_OUTPUT', summary: 'GITHUB_STEP_SUMMARY' }[name];
    return `The command made the file behind ${variable} something else, so nothing of it was taken.`;
}


/***/ })

};
;