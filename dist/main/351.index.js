"use strict";
exports.id = 351;
exports.ids = [351,965];
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

/***/ 9589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ RequestReader),
/* harmony export */   w: () => (/* binding */ parseRequests)
/* harmony export */ });
/* harmony import */ var _policy_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2272);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8320);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3544);
/* harmony import */ var _summing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2173);
// Squid's log \u2192 what the command asked Squid for. The format is the one that src/render/squid.ts asks for.





function parseRequests(log, policy, nonce, processOf) {
    const reader = new RequestReader(policy, nonce, processOf);
    const lines = log.split('\n');
    lines.pop(); // '' after the last newline, or the line that a kill tore
    for (const line of lines)
        reader.take(line);
    return reader.done();
}
/** Takes line after line, so that no log is too long. */
class RequestReader {
    nonce;
    processOf;
    requests;
    opened = new Map();
    ours = new Set();
    judge;
    lines = 0;
    constructor(policy, nonce, processOf = () => undefined, kept = _summing_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDS_KEPT */ .I) {
        this.nonce = nonce;
        this.processOf = processOf;
        this.requests = new _summing_js__WEBPACK_IMPORTED_MODULE_3__/* .Summing */ .Z(kept, ALIKE);
        this.judge = judgeBy(policy);
    }
    take(line) {
        this.lines += 1;
        const entry = parseEntry(line, this.lines);
        const host = hostOf(entry);
        if (host === canary(this.nonce) || host === end(this.nonce))
            this.ours.add(host);
        else
            this.add(entry);
    }
    done() {
        return {
            requests: this.requests.all().sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
            canarySeen: this.ours.has(canary(this.nonce)),
            endSeen: this.ours.has(end(this.nonce))
        };
    }
    // A tunnel writes a line when the hello was read and one when it ends. They are one attempt, by the command's own socket.
    add(entry) {
        const ended = Math.round(Number(entry.time) * 1000);
        const key = `${entry.client} ${entry.host}:${entry.port}`;
        const opening = this.opened.get(key);
        if (opening !== undefined && isTunnelEnd(entry)) {
            const { began, entry: hello } = opening.attempt;
            const whole = { ...entry, sni: hello.sni, would: hello.would };
            opening.place.put(this.record({ entry: whole, began, ms: Math.max(0, ended - began) }));
            this.opened.delete(key);
            return;
        }
        const ms = Math.max(0, Number(entry.ms));
        const attempt = { entry, began: ended - ms, ms };
        const record = this.record(attempt);
        if (isTunnelStart(entry))
            this.opened.set(key, { attempt, place: this.requests.hold(record) });
        else
            this.requests.add(record);
    }
    record(attempt) {
        const process = this.processOf(attempt.entry.client);
        return { ...this.judge(attempt), ...(process === undefined ? {} : { process }) };
    }
}
// By what a row of the report tells apart.
const ALIKE = {
    key: ({ host, port, scheme, verdict, reason, rule, expected }) => JSON.stringify([host, port, scheme, verdict, reason, rule, expected]),
    sum: (all, { time, ms, bytesUp, bytesDown }) => ({
        ...all,
        bytesUp: all.bytesUp + bytesUp,
        bytesDown: all.bytesDown + bytesDown,
        ms: Math.max(all.ms, Date.parse(time) + ms - Date.parse(all.time)) // from the first's begin to the last's end
    }),
    bare: ({ v, kind, time, verdict, reason, host, port, scheme, rule, status, bytesUp, bytesDown, ms, expected }) => ({
        ...{ v, kind, time, verdict, host, port, scheme, status, bytesUp, bytesDown, ms },
        ...(reason === undefined ? {} : { reason }),
        ...(rule === undefined ? {} : { rule }),
        ...(expected === undefined ? {} : { expected })
    })
};
const canary = (nonce) => `canary-${nonce}.${_render_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .CANARY_ZONE */ .w9}`;
const end = (nonce) => `end-${nonce}.${_render_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .CANARY_ZONE */ .w9}`;
const FIELDS = [..._render_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FIELDS */ .Hg];
// An audit that skips what it cannot read is none.
function parseEntry(line, number) {
    const fail = (why) => new Error(`Line ${number} of Squid's log ${why}: ${line.slice(0, 300)}`);
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw fail('is no JSON');
    }
    if (typeof value !== 'object' || value === null)
        throw fail('is no object');
    const entry = value;
    for (const field of _render_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FIELDS */ .Hg) {
        if (typeof entry[field] !== 'string')
            throw fail(`has no text for "${field}"`);
    }
    for (const field of ['time', 'ms', 'status', 'up', 'down']) {
        // Squid takes one time of the wall from another: put back meanwhile, it has taken less than nothing.
        const number = field === 'ms' ? /^-?\d+$/ : /^\d+(\.\d+)?$/;
        if (!number.test(String(entry[field])))
            throw fail(`has no number for "${field}"`);
    }
    // One way to write it, so that no key stands twice and no line reads otherwise than to a program in another language.
    if (/[^\x20-\x7e]|\\/.test(line) || JSON.stringify(entry, FIELDS) !== line)
        throw fail('is not as Squid writes it');
    return entry;
}
function isTunnelStart({ method, tag, reason }) {
    return method === 'CONNECT' && tag === 'NONE_NONE' && reason === '-';
}
function isTunnelEnd({ method, tag }) {
    return method === 'CONNECT' && tag.startsWith('TCP_TUNNEL');
}
const RULES_KEPT = 10_000;
function judgeBy(policy) {
    const tunnelScheme = tunnelSchemeBy(policy);
    const rules = new Map();
    const ruleOf = (wanted) => {
        const key = `${wanted.scheme} ${wanted.host}:${wanted.port}`;
        if (rules.size > RULES_KEPT)
            rules.clear();
        if (!rules.has(key))
            rules.set(key, (0,_policy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)(policy, wanted)?.source.written);
        return rules.get(key);
    };
    return ({ entry, began, ms }) => {
        const { verdict, reason } = verdictOf(entry);
        const wanted = wantedOf(entry, tunnelScheme, reason);
        const rule = reason === 'blocked-domain'
            ? (0,_policy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .blockFor */ .rd)(policy, wanted)?.source.written
            : verdict === 'allowed' || verdict === 'failed'
                ? ruleOf(wanted)
                : undefined;
        const expected = (verdict === 'blocked' || verdict === 'would-block') &&
            policy.expected.some(pattern => (0,_policy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(pattern, wanted));
        return {
            v: 1,
            kind: 'request',
            time: new Date(began).toISOString(),
            verdict,
            ...(reason === undefined ? {} : { reason }),
            ...wanted,
            ...(wanted.scheme === 'http' ? httpOf(entry) : {}),
            ...(rule === undefined ? {} : { rule }),
            // A refused CONNECT is logged with the 200 that Squid had no time to send; the relay answers in its stead.
            status: entry.method === 'CONNECT' && isUnanswered(entry)
                ? reason === 'dns-failed'
                    ? 503
                    : 403
                : Number(entry.status),
            bytesUp: Number(entry.up),
            bytesDown: Number(entry.down),
            ms,
            ...(expected ? { expected } : {})
        };
    };
}
function isUnanswered({ tag, status }) {
    return tag === 'TCP_DENIED' || status === '0';
}
// Judged by the marks that the configuration leaves, not by the status: a refused CONNECT may be logged as 200.
function verdictOf(entry) {
    const reason = reasonIn(entry.reason);
    if (reason === 'dns-failed')
        return { verdict: 'failed', reason };
    if (reason !== undefined)
        return { verdict: 'blocked', reason };
    if (entry.host === '-')
        return { verdict: 'blocked', reason: 'bad-request' };
    if (entry.bump === 'terminate')
        return { verdict: 'blocked', reason: 'not-tls' };
    if (entry.error === 'ERR_FORWARDING_DENIED')
        return { verdict: 'blocked', reason: 'private-address' };
    if (entry.tag === 'TCP_DENIED')
        return { verdict: 'blocked', reason: 'not-allowed' };
    if (/^ERR_(INVALID_REQ|INVALID_URL|PROTOCOL_UNKNOWN|TOO_BIG|UNSUP_REQ|UNSUP_HTTPVERSION)$/.test(entry.error))
        return { verdict: 'blocked', reason: 'bad-request' };
    // Never answered and never given up by the client: Squid closed it over a body that it could not read.
    if (entry.method !== 'CONNECT' && entry.tag === 'NONE_NONE' && entry.status === '0')
        return { verdict: 'blocked', reason: 'bad-request' };
    const marked = reasonIn(entry.would);
    if (marked !== undefined)
        return { verdict: 'would-block', reason: marked };
    if (entry.error === 'ERR_DNS_FAIL')
        return { verdict: 'failed', reason: 'dns-failed' };
    const failed = entry.method === 'CONNECT' ? Number(entry.status) >= 400 : entry.error.startsWith('ERR_');
    return failed ? { verdict: 'failed', reason: 'upstream-failed' } : { verdict: 'allowed' };
}
function reasonIn(mark) {
    if (mark === '-')
        return undefined;
    const reason = _audit_js__WEBPACK_IMPORTED_MODULE_2__/* .REASONS */ .ez.find(known => known === mark);
    if (reason === undefined)
        throw new Error(`Squid's log gives a reason that is none: ${mark}`);
    return reason;
}
// A tunnel for an allowed name may have been closed because its hello asked for a blocked one: that is the name to show.
function wantedOf(entry, tunnelScheme, reason) {
    const hidden = reason === 'blocked-domain' && entry.sni !== '-';
    const host = hidden ? decoded(entry.sni).toLowerCase() : hostOf(entry);
    const port = /^\d+$/.test(entry.port) ? Number(entry.port) : 0;
    return { host, port, scheme: entry.method === 'CONNECT' ? tunnelScheme(host, port) : 'http' };
}
// Squid does not look into what a tcp:// rule names, and on a port that no rule expects TLS on there is no telling.
function tunnelSchemeBy({ allowed }) {
    const raw = allowed.filter(({ scheme }) => scheme === 'tcp');
    const tls = new Set(allowed.flatMap(({ scheme, port }) => (scheme === 'tcp' ? [] : [port])));
    return (host, port) => {
        if (raw.some(pattern => (0,_policy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(pattern, { host, port, scheme: 'tcp' })))
            return 'tcp';
        return port === 443 || tls.has(port) ? 'https' : 'tcp';
    };
}
function hostOf({ host }) {
    if (host === '-')
        return '';
    return decoded(host)
        .toLowerCase()
        .replace(/^.*@/s, '')
        .replace(/^\[|\]$|\.+$/g, '');
}
// The query and the user info are cut by Squid too; here they are cut again, should a URL not have been read as one there.
function httpOf({ method, url }) {
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/is.exec(decoded(url))?.[1];
    return {
        ...(method === '-' ? {} : { method: decoded(method) }),
        ...(path === undefined ? {} : { path: path === '' ? '/' : (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutKeys */ .P)(path) })
    };
}
// Whatever bytes a client sent: what is no UTF-8 becomes U+FFFD. Squid has bounded the length.
function decoded(quoted) {
    if (!quoted.includes('%'))
        return quoted;
    const bytes = quoted.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
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

/***/ 4351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBegun: () => (/* binding */ runBegun)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/render/environment.js
var environment = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/sandbox/filesystem.js
var filesystem = __webpack_require__(904);
// EXTERNAL MODULE: ./build/sandbox/scratch.js
var scratch = __webpack_require__(3377);
// EXTERNAL MODULE: ./build/workflow-log.js
var workflow_log = __webpack_require__(9513);
;// CONCATENATED MODULE: ./build/command.js
// The inputs and the runner \u2192 the command as it is to be run: its script, its environment, what it sees of the runner.





function commandFor(inputs, runner, folders, held) {
    const script = `step${inputs.shell.extension}`;
    external_node_fs_.writeFileSync(`${folders.temp}/${script}`, inputs.run);
    const { passed, set, withheld } = (0,environment/* environmentFor */.D)(process.env, inputs.passEnv, {
        home: runner.home,
        temp: runner.temp,
        output: `${runner.temp}/output`,
        summary: `${runner.temp}/summary`
    });
    (0,scratch/* makeScratch */.lP)(folders);
    if (withheld.length > 0) {
        (0,workflow_log/* say */.c)(`Withheld from the command: ${withheld.join(', ')}. pass-env hands over what it needs.`);
    }
    return {
        argv: inputs.shell.argv.map(word => word.replaceAll('{0}', `${runner.temp}/${script}`)),
        directory: inputs.workingDirectory,
        mounts: (0,filesystem/* mountsFor */.yd)(runner, folders, [...held, ...inputs.mounts]),
        passed,
        set
    };
}

;// CONCATENATED MODULE: ./build/outcome.js
function outcomeOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return ending.outOfMemory
                ? { kind: 'exited', code: ending.code, signal: 'the kernel: it ran out of memory' }
                : { kind: 'exited', code: ending.code };
        case 'timed-out':
            return { kind: 'timed-out', minutes: ending.minutes };
        case 'cancelled':
            return { kind: 'cancelled', code: ending.code === 143 ? 143 : 130 };
        case 'broken':
            return { kind: 'stopped', because: ending.sentence };
    }
}

// EXTERNAL MODULE: ./build/random.js
var random = __webpack_require__(7704);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/clock.js
var clock = __webpack_require__(837);
;// CONCATENATED MODULE: ./build/sandbox/alone.js
// One at a time on this machine: a name that a process holds, and that the kernel takes back when the process ends.


// An abstract socket and not a lock file: whoever is killed leaves nothing stale, and whoever waits is woken by the
// end of the connection. It says nothing and takes nothing.
const addressOf = (name) => `\0awf-action-${name}`;
/** Whoever has waited for so long goes on beside the other: what they do twice is wasted and not wrong. */
async function alone(name, patienceMs, work) {
    const deadline = (0,clock/* monotonic */.x)() + patienceMs;
    let held = await hold(name);
    while (held === undefined && (0,clock/* monotonic */.x)() < deadline) {
        await released(name, deadline - (0,clock/* monotonic */.x)());
        held = await hold(name);
    }
    try {
        return await work();
    }
    finally {
        held?.();
    }
}
function hold(name) {
    const waiting = new Set();
    const server = external_node_net_.createServer(socket => {
        waiting.add(socket);
        socket.on('error', () => undefined); // because who waits may end first
        socket.once('close', () => waiting.delete(socket));
    });
    server.unref();
    return new Promise(resolve => {
        server.once('error', () => resolve(undefined));
        server.listen({ path: addressOf(name) }, () => resolve(() => {
            server.close();
            waiting.forEach(socket => socket.destroy());
        }));
    });
}
function released(name, ms) {
    return new Promise(resolve => {
        const socket = external_node_net_.connect({ path: addressOf(name) });
        socket.setTimeout(ms, () => socket.destroy());
        socket.once('error', () => undefined); // because it was released just now
        socket.once('close', () => resolve());
        socket.resume();
    });
}

// EXTERNAL MODULE: ./build/sandbox/image.js
var sandbox_image = __webpack_require__(9202);
;// CONCATENATED MODULE: ./build/sandbox/bring.js
// The image at the engine: looked for there, and brought where it is missing.


const SLOW_MS = 2_000;
const PATIENCE_MS = 300_000; // with another step that downloads and loads it
/** Looks for the image at the engine, and brings it there where it is missing. */
async function haveImage(docker, source, say) {
    const ids = await source.ids();
    const known = await find(docker, ids);
    if (known !== undefined)
        return { id: known, brought: false };
    const slow = setTimeout(say, SLOW_MS, 'The image of the firewall is being brought to the Docker engine, which happens once an engine.');
    try {
        // Steps that start side by side would each bring it.
        return await alone(`image-${ids[0] ?? ''}`, PATIENCE_MS, async () => {
            const loaded = async () => load(docker, await source.archive(), ids);
            const id = (await find(docker, ids)) ?? (await (0,sandbox_image/* blaming */.N9)(source.input, loaded));
            return { id, brought: true };
        });
    }
    finally {
        clearTimeout(slow);
    }
}
/** Whether an engine's words for what it could not make say that it has no such image. */
function lacksImage(words) {
    return /no such image/i.test(words);
}
async function load(docker, archive, ids) {
    try {
        await docker.call('load', '--quiet', '--input', archive);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new sandbox_image/* ImageError */.C8(`The image archive ${archive} could not be loaded: ${words} ${sandbox_image/* MAKE_ANEW */.Ts}`);
    }
    const loaded = await find(docker, ids);
    if (loaded !== undefined)
        return loaded;
    throw new sandbox_image/* ImageError */.C8(`The image archive ${archive} holds another image than its manifest names. ${sandbox_image/* MAKE_ANEW */.Ts}`);
}
async function find(docker, ids) {
    // `images` and not `inspect`: an image that is not there yet is an answer and no failure.
    const all = await docker.call('images', '--all', '--no-trunc', '--quiet', '--filter', 'label=awf-action.image=1');
    return all.split('\n').find(line => ids.includes(line));
}

// EXTERNAL MODULE: ./build/sandbox/cure.js
var cure = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/sandbox/docker.js
var sandbox_docker = __webpack_require__(415);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/render/git-config.js
// git's configuration \u2192 its settings, and back; what of them the command may see, and what it may leave behind.
/** Undefined where git itself would stop reading with an error. */
function parseGitConfig(text) {
    const reader = new Reader(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
    const settings = [];
    let section;
    for (;;) {
        reader.take(/[ \t\n\r]+|[#;][^\n]*/y, true);
        if (reader.done)
            return settings;
        const header = reader.take(/\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y);
        if (header !== undefined) {
            section = sectionOf(header[1] ?? '', header[2]);
            continue;
        }
        const key = reader.take(/([A-Za-z][A-Za-z0-9-]*)[ \t]*/y)?.[1]?.toLowerCase();
        if (key === undefined || section === undefined)
            return undefined;
        if (reader.take(/(?=\n|$)/y) !== undefined) {
            settings.push({ ...section, key, value: undefined });
            continue;
        }
        if (reader.take(/=/y) === undefined)
            return undefined;
        const value = valueIn(reader);
        if (value === undefined)
            return undefined;
        settings.push({ ...section, key, value });
    }
}
function renderGitConfig(settings) {
    const lines = [];
    let open = '';
    for (const { section, name, key, value } of settings) {
        const header = `[${section}${name === undefined ? '' : ` "${name.replace(/["\\]/g, '\\$&')}"`}]`;
        if (header !== open)
            lines.push(header);
        open = header;
        lines.push(value === undefined ? `\t${key}` : `\t${key} = "${escaped(value)}"`);
    }
    return lines.map(line => `${line}\n`).join('');
}
/** As its author would name it. */
function titleOf({ section, name, key }) {
    return name === undefined ? `${section}.${key}` : `${section}.${name}.${key}`;
}
// Sections that never hold a secret. http, url, credential, include and any that is not known here may.
const SEEN = words(`
  add advice alias am apply author blame branch checkout color column commit committer core diff extensions feature
  fetch filter format fsck gc grep i18n index init interactive lfs log maintenance merge mergetool notes pack protocol
  pull push rebase receive remote rerere safe sequence stash status submodule tag transfer user versionsort worktree
`);
const UNSEEN_KEYS = ['core.sshcommand', 'core.askpass', 'core.gitproxy', 'remote.proxy'];
const LIKE_A_SECRET = /authorization|extraheader|bearer|token|passw|secret/i;
/** What the command gets: no token, no header, no file that could hold one, no URL with its user's password. */
function settingsSeen(settings) {
    return settings
        .filter(({ section, key }) => SEEN.includes(section) && !UNSEEN_KEYS.includes(`${section}.${key}`))
        .map(({ name, value, ...rest }) => ({ ...rest, name: withoutUser(name), value: withoutUser(value) }))
        .filter(({ name, value }) => !LIKE_A_SECRET.test(`${name ?? ''} ${value ?? ''}`));
}
// Nothing here names a program, a file that git reads or a folder it writes. A remote or a branch that was there
// before stays as it was: a second URL for it would send the next push elsewhere.
const PLAIN = {
    remote: ['url', 'pushurl', 'fetch', 'push', 'prune', 'tagopt'],
    branch: ['remote', 'merge', 'rebase', 'pushremote', 'description'],
    user: ['name', 'email']
};
/** What of the settings that the command left stays in force beside those that were there before. */
function settingsKept(before, left) {
    const held = new Set(before.map(placeOf));
    const fresh = left.filter(setting => isPlain(setting) && !held.has(placeOf(setting)));
    const spoiled = new Set(left.filter(({ section, key, value }) => isUrl(section, key) && !isPlainUrl(value)).map(placeOf));
    return fresh.filter(setting => !spoiled.has(placeOf(setting)));
}
const OWN = {
    ...PLAIN,
    core: words('repositoryformatversion filemode bare logallrefupdates ignorecase precomposeunicode symlinks'),
    extensions: ['objectformat', 'compatobjectformat', 'refstorage'],
    submodule: ['url', 'active']
};
/** What stays in force of a repository that was not there before: what it needs to be one, and plain settings. */
function settingsOfNew(left) {
    return left.filter(({ section, key, value }) => (OWN[section] ?? []).includes(key) && (!isUrl(section, key) || isPlainUrl(value)));
}
/** The titles of what is in one and not, in these words, in the other. */
function titlesBeyond(settings, known) {
    const same = (setting) => JSON.stringify([titleOf(setting), setting.value]);
    const there = new Set(known.map(same));
    return [...new Set(settings.filter(setting => !there.has(same(setting))).map(titleOf))];
}
// `user.name` and `user.email` are places of their own; a remote or a branch is one, whatever its keys.
function placeOf({ section, name, key }) {
    return JSON.stringify(section === 'user' ? [section, key] : [section, name]);
}
function isPlain({ section, name, value, key }) {
    if (!(PLAIN[section] ?? []).includes(key) || value === undefined)
        return false;
    if ((name === undefined) !== (section === 'user'))
        return false;
    return !/\p{Cc}/u.test(`${name ?? ''}${value}`) && !value.startsWith('-');
}
// A branch names its remote, or has a URL in its place.
function isUrl(section, key) {
    return (section === 'branch' ? ['remote', 'pushremote'] : ['url', 'pushurl']).includes(key);
}
// `name::address` runs the program git-remote-name.
function isPlainUrl(value) {
    return value !== undefined && !/^[^/]*::/.test(value) && !value.startsWith('-') && !/\p{Cc}/u.test(value);
}
// Over SSH the user says which account it is; only a password goes.
function withoutUser(text) {
    return text
        ?.replace(/\b((?!(?:git\+)?ssh|ssh\+git)[a-z][a-z0-9+.-]*:\/\/)[^/@\s"']*@/gi, '$1')
        .replace(/(:\/\/[^/@:\s"']*):[^/@\s"']*@/g, '$1@');
}
function sectionOf(written, name) {
    if (name !== undefined)
        return { section: written.toLowerCase(), name: name.replace(/\\(.)/g, '$1') };
    const [section = '', ...rest] = written.toLowerCase().split('.'); // the old way to write a subsection
    return { section, name: rest.length === 0 ? undefined : rest.join('.') };
}
const ESCAPES = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\', '\n': '' };
function valueIn(reader) {
    reader.take(/[ \t\r]+/y);
    let value = '';
    let solid = 0; // up to where blanks at the end are cut
    let quoted = false;
    for (;;) {
        const token = reader.take(/[^"\\\n#;]+|\\[^]|["#;\n\\]|$/y)?.[0] ?? '';
        if (token === '' || token === '\n')
            return quoted ? undefined : value.slice(0, solid);
        if (token === '"') {
            quoted = !quoted;
            solid = value.length;
        }
        else if (!quoted && (token === '#' || token === ';')) {
            reader.take(/[^\n]*/y);
        }
        else if (token.startsWith('\\')) {
            const meant = ESCAPES[token.slice(1)];
            if (meant === undefined)
                return undefined;
            value += meant;
            solid = value.length;
        }
        else {
            value += token;
            const length = quoted ? value.length : lengthWithoutBlanks(value);
            solid = Math.max(solid, length);
        }
    }
}
function lengthWithoutBlanks(text) {
    let length = text.length;
    while (length > 0 && ' \t\r'.includes(text.charAt(length - 1)))
        length -= 1;
    return length;
}
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    get done() {
        return this.at >= this.text.length;
    }
    /** Takes what the sticky pattern matches here, again and again if asked to. */
    take(pattern, repeatedly = false) {
        let last;
        do {
            pattern.lastIndex = this.at;
            const match = pattern.exec(this.text);
            if (match === null || (repeatedly && match[0] === ''))
                return last;
            this.at += match[0].length;
            last = match;
        } while (repeatedly);
        return last;
    }
}
function escaped(value) {
    return value
        .replace(/["\\]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\b', '\\b');
}
function words(text) {
    return text.trim().split(/\s+/);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/sandbox/tree.js
// A file, link or folder as a value, read and put back without following a link. Paths are bytes, one a character:
// the command may choose names that are no UTF-8.

const ABSENT = { kind: 'absent' };
const LARGEST_FILE = 4 << 20;
const MOST_ENTRIES = 5_000;
function asBytes(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function raw(place) {
    return Buffer.from(place, 'latin1');
}
/** A place as a message shows it. */
function named(place) {
    return raw(place).toString('utf8');
}
function readTree(place, budget = { entries: MOST_ENTRIES }) {
    const found = external_node_fs_.lstatSync(raw(place), { throwIfNoEntry: false });
    if (found === undefined)
        return ABSENT;
    budget.entries -= 1;
    if (budget.entries < 0)
        return { kind: 'other' };
    const mode = found.mode & 0o7777;
    if (found.isSymbolicLink())
        return { kind: 'link', target: external_node_fs_.readlinkSync(raw(place), 'latin1') };
    if (found.isFile()) {
        const data = readPlainFile(place);
        return data === undefined ? { kind: 'other' } : { kind: 'file', mode, data: data.toString('base64') };
    }
    if (!found.isDirectory())
        return { kind: 'other' };
    const names = external_node_fs_.readdirSync(raw(place), { encoding: 'latin1' }).sort();
    return {
        kind: 'folder',
        mode,
        entries: Object.fromEntries(names.map(name => [name, readTree(`${place}/${name}`, budget)]))
    };
}
/** A regular file and no larger than it may be, or undefined. A pipe put in its place is not waited for. */
function readPlainFile(place, largest = LARGEST_FILE) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = external_node_fs_.openSync(raw(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const found = external_node_fs_.fstatSync(file);
        if (!found.isFile() || found.size > largest)
            return undefined;
        return external_node_fs_.readFileSync(file);
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function textOf(tree) {
    return tree.kind === 'file' ? Buffer.from(tree.data, 'base64').toString('utf8') : undefined;
}
function fileOf(text, mode = 0o644) {
    return { kind: 'file', mode, data: Buffer.from(text, 'utf8').toString('base64') };
}
/** The places that differ, below and including this one. */
function differences(before, after, place) {
    if (before.kind === 'folder' && after.kind === 'folder') {
        const names = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
        return [...names].flatMap(name => differences(before.entries[name] ?? ABSENT, after.entries[name] ?? ABSENT, `${place}/${name}`));
    }
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [place];
}
/** Puts a tree where now may stand anything. Its folder must be a real one. */
function writeTree(place, tree) {
    removeTree(place);
    switch (tree.kind) {
        case 'file':
            external_node_fs_.writeFileSync(raw(place), Buffer.from(tree.data, 'base64'), { flag: 'wx', mode: 0o600 });
            external_node_fs_.chmodSync(raw(place), tree.mode);
            giveToOwner(place);
            return;
        case 'link':
            external_node_fs_.symlinkSync(raw(tree.target), raw(place));
            giveToOwner(place);
            return;
        case 'folder':
            external_node_fs_.mkdirSync(raw(place), { mode: 0o700 });
            giveToOwner(place);
            for (const [name, entry] of Object.entries(tree.entries))
                writeTree(`${place}/${name}`, entry);
            external_node_fs_.chmodSync(raw(place), tree.mode);
            return;
        case 'absent':
        case 'other':
            return;
    }
}
// Where the runner is root, a file of ours would be one that its owner's git cannot write again.
function giveToOwner(place) {
    if (process.getuid?.() !== 0)
        return;
    const { uid, gid } = external_node_fs_.lstatSync(raw(place.slice(0, place.lastIndexOf('/'))));
    external_node_fs_.lchownSync(raw(place), uid, gid);
}
/** Whatever stands there, and no more than that: a link goes, not what it leads to. */
function removeTree(place) {
    const found = external_node_fs_.lstatSync(raw(place), { throwIfNoEntry: false });
    if (found === undefined)
        return;
    if (!found.isDirectory()) {
        external_node_fs_.unlinkSync(raw(place));
        return;
    }
    external_node_fs_.chmodSync(raw(place), 0o700);
    for (const name of external_node_fs_.readdirSync(raw(place), { encoding: 'latin1' }))
        removeTree(`${place}/${name}`);
    external_node_fs_.rmdirSync(raw(place));
}

;// CONCATENATED MODULE: ./build/sandbox/repositories.js
// A folder \u2192 all below it that git would take for a repository, or for the way to one.



// Not those of fs.promises, for which node loads a module, 1 ms of a start.
const [readdir, chmod] = [(0,external_node_util_.promisify)(external_node_fs_.readdir), (0,external_node_util_.promisify)(external_node_fs_.chmod)];
const repositories_MOST_ENTRIES = 5_000_000;
const AT_ONCE = 16;
/** `force`: opens what its owner has closed, which is the command's account and ours. */
async function findRepositories(root, force) {
    const found = {
        ...{ stores: [], pointers: [] },
        ...{ strange: [], unclear: [] }
    };
    const open = [{ place: root, inside: false }];
    let entries = 0;
    const look = async ({ place, inside }) => {
        const listed = await listing(place, force);
        if (listed === 'closed')
            return;
        if (listed === 'unclear') {
            found.unclear.push(place);
            return;
        }
        entries += listed.length;
        const isStore = looksLikeStore(new Set(listed.map(({ name }) => name)));
        if (isStore || place.endsWith('/.git'))
            found.stores.push(place);
        for (const entry of listed) {
            const below = `${place}/${entry.name}`;
            const isWay = entry.name === '.git';
            if (entry.isDirectory())
                open.push({ place: below, inside: inside || isWay });
            else if (!entry.isFile() && (inside || isWay))
                found.strange.push(below);
            else if (isWay)
                found.pointers.push(below);
        }
    };
    while (open.length > 0 && entries < repositories_MOST_ENTRIES)
        await Promise.all(open.splice(-AT_ONCE).map(look));
    if (open.length > 0)
        found.unclear.push(root);
    return found;
}
// As git decides it: HEAD, and its objects and refs, which a linked worktree has elsewhere.
function looksLikeStore(names) {
    return names.has('HEAD') && (names.has('commondir') || (names.has('objects') && names.has('refs')));
}
async function listing(place, force) {
    const read = () => readdir(raw(place), { encoding: 'latin1', withFileTypes: true });
    try {
        return await read();
    }
    catch (error) {
        if (!isRefused(error))
            return 'unclear';
        if (!force)
            return 'closed';
    }
    try {
        await chmod(raw(place), 0o700);
        return await read();
    }
    catch (error) {
        return isRefused(error) ? 'closed' : 'unclear'; // another account's is closed to the command too
    }
}
function isRefused(error) {
    return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

;// CONCATENATED MODULE: ./build/sandbox/git.js
// The workspace's repositories: hides their secrets from the command, and puts back afterwards what a later git would
// read settings, hooks, programs or its whereabouts from.





const CONFIGS = ['config', 'config.worktree'];
// config.worktree is a second configuration; commondir and gitdir say where the rest of a linked worktree is.
const OLD_REMOTES = ['remotes', 'branches']; // a file for each, from before there was a configuration
const PARTS = [...CONFIGS, 'commondir', 'gitdir', 'hooks', ...OLD_REMOTES];
// Left open, each may hold words that run a program when a later git goes on with it: lines of its list, or the name of a
// merge's strategy.
const UNFINISHED = ['rebase-merge', 'rebase-apply', 'sequencer'];
const OWN_FOLDERS = ['objects', 'refs'];
const HEAD = /^(ref: refs\/[^\0-\x20\x7f]+|[0-9a-f]{40}|[0-9a-f]{64})\n?$/;
async function searchGit(workspace) {
    const root = asBytes(external_node_fs_.realpathSync(workspace));
    return { workspace, root, found: await findRepositories(root, false) };
}
/** Before the command. Returns the mounts that make a `.git` one that cannot be renamed, removed or replaced. */
function hideGit({ workspace, root, found }, file) {
    const saved = {
        root,
        stores: found.stores.map(readStore),
        pointers: found.pointers.map(readKept),
        strange: found.strange.map(readKept)
    };
    // Before the first change, and whole: half of it could not be read, though nothing was changed yet.
    external_node_fs_.writeFileSync(`${file}.partial`, JSON.stringify(saved), { flag: 'wx', mode: 0o600 });
    external_node_fs_.renameSync(`${file}.partial`, file);
    for (const store of saved.stores) {
        for (const [name, text] of Object.entries(store.given)) {
            writeTree(`${store.place}/${name}`, fileOf(text, modeOf(store.parts[name])));
        }
    }
    return found.stores
        .filter(place => place.endsWith('/.git') && asBytes(named(place)) === place)
        .map(place => `${workspace}${named(place.slice(root.length))}`)
        .map(place => ({ from: place, to: place, writable: true }));
}
/**
 * After the command. Does nothing where nothing was hidden or all is back. `over`: nothing of the command runs any
 * more; while that is not known, what was saved is kept for post.
 */
async function putGitBack(file, over) {
    if (!external_node_fs_.existsSync(file))
        return { taken: [], faults: [] };
    const saved = JSON.parse(external_node_fs_.readFileSync(file, 'utf8'));
    const back = new Return(saved);
    back.known(); // first: it needs no search of a workspace that the command may have made hard to search
    back.fresh(await findRepositories(saved.root, true));
    if (back.whole && over)
        external_node_fs_.rmSync(file);
    return { taken: back.taken, faults: back.faults };
}
function readKept(place) {
    return { place, tree: readTree(place) };
}
function readStore(place) {
    const parts = Object.fromEntries([...PARTS, ...UNFINISHED, 'HEAD'].map(name => [name, readTree(`${place}/${name}`)]));
    const odd = Object.entries(parts).find(([, tree]) => tree.kind === 'other');
    if (odd !== undefined) {
        throw new Error(`${named(place)}/${odd[0]} is no plain file or folder, or too large to be kept. Remove it before this step.`);
    }
    const given = CONFIGS.flatMap(name => {
        const text = textOf(parts[name] ?? ABSENT);
        if (text === undefined)
            return [];
        const settings = parseGitConfig(text);
        if (settings === undefined)
            return [[name, '']]; // what cannot be read may hold anything
        const seen = settingsSeen(settings);
        return titlesBeyond(settings, seen).length === 0 ? [] : [[name, renderGitConfig(seen)]];
    });
    const stat = external_node_fs_.lstatSync(raw(place));
    return {
        place,
        identity: `${stat.dev}:${stat.ino}`,
        mode: stat.mode & 0o7777,
        parts,
        given: Object.fromEntries(given),
        folders: OWN_FOLDERS.filter(name => isFolder(`${place}/${name}`))
    };
}
class Return {
    saved;
    taken = [];
    faults = [];
    whole = true;
    constructor(saved) {
        this.saved = saved;
    }
    known() {
        for (const store of this.saved.stores)
            this.attempt(store.place, () => this.store(store));
        for (const { place, tree } of this.saved.pointers) {
            this.attempt(place, () => {
                if (!this.isReal(external_node_path_.posix.dirname(place)))
                    return; // gone with its folder
                if (differences(tree, readTree(place), place).length === 0)
                    return;
                this.tell(place);
                if (isFolder(place))
                    this.faults.push(this.replaced(place));
                else
                    writeTree(place, tree);
            });
        }
    }
    fresh(found) {
        const before = new Map(this.saved.strange.map(({ place, tree }) => [place, JSON.stringify(tree)]));
        for (const place of found.strange) {
            this.attempt(place, () => {
                if (before.get(place) === JSON.stringify(readTree(place)))
                    return;
                this.tell(place);
                removeTree(place);
            });
        }
        const pointers = new Set(this.saved.pointers.map(({ place }) => place));
        const stores = new Set(found.stores);
        for (const place of found.pointers.filter(place => !pointers.has(place))) {
            this.attempt(place, () => {
                if (leadsTo(place, stores))
                    return;
                this.tell(place);
                removeTree(place);
            });
        }
        const known = new Map(this.saved.stores.map(store => [store.place, store]));
        for (const place of found.stores) {
            const store = known.get(place);
            if (store === undefined || !isSame(store))
                this.attempt(place, () => this.tame(place, stores));
        }
        for (const place of found.unclear) {
            this.faults.push(`The command left "${this.shown(place)}" so that it cannot be searched for git repositories.`);
        }
    }
    // As it was, but for what only adds to it.
    store(store) {
        const { place } = store;
        if (!isSame(store) || !this.isReal(place)) {
            // A submodule or a worktree may go; a .git is held in its place, and is gone only where somebody forced it.
            if (place.endsWith('/.git'))
                this.faults.push(this.replaced(place));
            return;
        }
        if ((external_node_fs_.lstatSync(raw(place)).mode & 0o7777) !== store.mode)
            external_node_fs_.chmodSync(raw(place), store.mode);
        const lost = store.folders.find(name => !isFolder(`${place}/${name}`));
        if (lost !== undefined)
            this.faults.push(this.replaced(`${place}/${lost}`));
        for (const name of PARTS)
            this.part(store, name);
        const head = textOf(readTree(`${place}/HEAD`));
        if (head === undefined || !HEAD.test(head))
            this.putBack(`${place}/HEAD`, store.parts['HEAD'] ?? ABSENT);
        for (const each of UNFINISHED)
            this.unfinished(`${place}/${each}`, store.parts[each] ?? ABSENT);
    }
    part({ place, parts, given }, name) {
        const before = parts[name] ?? ABSENT;
        const text = textOf(before);
        const now = readTree(`${place}/${name}`);
        const seen = given[name] === undefined ? before : fileOf(given[name], modeOf(before));
        if (!CONFIGS.includes(name) || text === undefined) {
            if (OLD_REMOTES.includes(name) && before.kind === 'absent' && isEmpty(now))
                return;
            for (const each of differences(seen, now, `${place}/${name}`))
                this.tell(each);
            if (differences(before, now, place).length > 0)
                writeTree(`${place}/${name}`, before);
            return;
        }
        const had = parseGitConfig(text); // where it could not be read, nothing can be added to it either
        const left = parseGitConfig(textOf(now) ?? '[');
        const kept = name === 'config' && had !== undefined ? settingsKept(had, left ?? []) : [];
        if (left === undefined)
            this.tell(`${place}/${name}`);
        const known = [...(had ?? []), ...(parseGitConfig(textOf(seen) ?? '') ?? []), ...kept];
        for (const title of titlesBeyond(left ?? [], known))
            this.tell(`${place}/${name}`, title);
        const addition = kept.length === 0 ? '' : `${text === '' || text.endsWith('\n') ? '' : '\n'}${renderGitConfig(kept)}`;
        const whole = kept.length === 0 ? before : fileOf(text + addition, modeOf(before));
        if (differences(whole, now, place).length > 0)
            writeTree(`${place}/${name}`, whole);
    }
    // One that was not there before keeps what makes it a repository.
    tame(place, stores) {
        const config = readTree(`${place}/config`);
        if (config.kind !== 'absent') {
            const left = parseGitConfig(textOf(config) ?? '[');
            const own = settingsOfNew(left ?? []);
            const beyond = titlesBeyond(left ?? [], own);
            for (const title of beyond)
                this.tell(`${place}/config`, title);
            if (left === undefined)
                this.tell(`${place}/config`);
            if (left === undefined || beyond.length > 0)
                writeTree(`${place}/config`, fileOf(renderGitConfig(own)));
        }
        this.putBack(`${place}/config.worktree`, ABSENT);
        const hooks = readTree(`${place}/hooks`);
        if (!isSamples(hooks))
            this.putBack(`${place}/hooks`, ABSENT);
        if (!isWorktree(place, stores))
            this.putBack(`${place}/commondir`, ABSENT);
        for (const name of OLD_REMOTES) {
            if (!isEmpty(readTree(`${place}/${name}`)))
                this.putBack(`${place}/${name}`, ABSENT);
        }
        for (const name of UNFINISHED)
            this.unfinished(`${place}/${name}`, ABSENT);
    }
    // One that was open before and is done or as it was, stays so. To put back what it was would undo what was done.
    unfinished(place, before) {
        if (differences(before, readTree(place), place).length > 0)
            this.putBack(place, ABSENT);
    }
    putBack(place, tree) {
        if (differences(tree, readTree(place), place).length === 0)
            return;
        this.tell(place);
        writeTree(place, tree);
    }
    tell(place, title) {
        this.taken.push(title === undefined ? this.shown(place) : `${this.shown(place)} ${title}`);
    }
    replaced(place) {
        return `"${this.shown(place)}" is not what it was before the command. Check the repository out again before a later step uses it.`;
    }
    // What fails for one must not keep the others from being put back.
    attempt(place, act) {
        try {
            act();
        }
        catch (error) {
            this.whole = false;
            const words = error instanceof Error ? error.message : String(error);
            this.faults.push(`"${this.shown(place)}" could not be put back: ${words}.`);
        }
    }
    shown(place) {
        return named(place === this.saved.root ? '.' : place.slice(this.saved.root.length + 1));
    }
    isReal(place) {
        const steps = place.slice(this.saved.root.length + 1).split('/');
        return steps.every((_, at) => isFolder([this.saved.root, ...steps.slice(0, at + 1)].join('/')));
    }
}
function isFolder(place) {
    return external_node_fs_.lstatSync(raw(place), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isSame({ place, identity }) {
    const found = external_node_fs_.lstatSync(raw(place), { throwIfNoEntry: false });
    return found !== undefined && `${found.dev}:${found.ino}` === identity;
}
function isSamples(hooks) {
    if (hooks.kind === 'absent')
        return true;
    return (hooks.kind === 'folder' &&
        Object.entries(hooks.entries).every(([name, tree]) => tree.kind === 'file' && name.endsWith('.sample')));
}
// git init leaves `branches` so.
function isEmpty(folder) {
    return folder.kind === 'folder' && Object.keys(folder.entries).length === 0;
}
// `git worktree add` makes .git/worktrees/name, whose repository is two folders up.
function isWorktree(place, stores) {
    const worktrees = external_node_path_.posix.dirname(place);
    const common = textOf(readTree(`${place}/commondir`));
    return (common?.trim() === '../..' &&
        worktrees.endsWith('/worktrees') &&
        stores.has(external_node_path_.posix.dirname(worktrees)));
}
function leadsTo(pointer, stores) {
    const target = /^gitdir: (.+?)\n*$/.exec(textOf(readTree(pointer)) ?? '')?.[1];
    if (target === undefined)
        return false;
    const place = external_node_path_.posix.resolve(external_node_path_.posix.dirname(pointer), asBytes(target));
    try {
        return stores.has(external_node_fs_.realpathSync(raw(place), 'latin1'));
    }
    catch {
        return false; // it leads nowhere now, and might later
    }
}
function modeOf(tree) {
    return tree?.kind === 'file' ? tree.mode : 0o644;
}

;// CONCATENATED MODULE: ./build/audit/unrecorded.js
/** @param canaries how many packets of our own were refused */
function unrecordedPackets({ handed, unhanded }, { held, canaryRecorded }, canaries) {
    // What a log lacks came while its program stood still, or its disk was full. One that listened holds the canaries too.
    const lost = Math.max(0, handed - held) + unhanded;
    return Math.max(0, lost - (canaryRecorded ? 0 : canaries));
}

// EXTERNAL MODULE: ./build/relay/config.js
var config = __webpack_require__(3079);
// EXTERNAL MODULE: ./build/sandbox/plan.js
var sandbox_plan = __webpack_require__(9452);
;// CONCATENATED MODULE: ./build/sandbox/processes.js
// Processes of this machine that belong to a step: its docker clients, and what runs in a container of its own.


/** Whether a docker client still works for the step. Such a one may make a container after all were removed. */
function hasClients(id) {
    const { firewall, sandbox, command } = (0,sandbox_plan/* namesOf */.eZ)(id);
    const telling = new Set([`--label=${(0,sandbox_plan/* labelOf */.Wy)(id)}`, firewall, sandbox, command]);
    return processes().some(pid => read(`/proc/${pid}/cmdline`)
        .split('\0')
        .some(word => telling.has(word)));
}
/** Ends what runs in a container although its engine is gone or deaf, as far as this account may. */
function killWithin(container) {
    if (!/^[0-9a-f]{64}$/.test(container))
        return; // every control group would match a part of an id, or none at all
    for (const pid of processes()) {
        if (!read(`/proc/${pid}/cgroup`).includes(container))
            continue;
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // because it has ended, or is another account's: then the engine alone can end it
        }
    }
}
/** The control groups of a container, as /proc tells them of its first process that this account sees. */
function groupsOf(container) {
    if (!/^[0-9a-f]{64}$/.test(container))
        return [];
    const groups = processes().map(pid => read(`/proc/${pid}/cgroup`));
    return groups.find(text => text.includes(container))?.split('\n') ?? [];
}
function processes() {
    return external_node_fs_.readdirSync('/proc').filter(name => /^\d+$/.test(name));
}
function read(file) {
    try {
        return external_node_fs_.readFileSync(file, 'utf8');
    }
    catch {
        return ''; // because it has just ended
    }
}

;// CONCATENATED MODULE: ./build/sandbox/processes-refused.js
// The command's control group \u2192 how often the kernel refused it a process, as far as this account may read it.


// The kernel forgets it with the group, and the group goes with the command's last process.
const EVERY_MS = 500;
function processesRefused(container) {
    let file;
    let count = 0;
    const look = () => {
        file ??= groupsOf(container)
            .flatMap(placesOf)
            .find(place => external_node_fs_.existsSync(place));
        count = Math.max(count, file === undefined ? 0 : refusedIn(file));
    };
    const timer = setInterval(look, EVERY_MS);
    return {
        count: () => count,
        stop: () => {
            clearInterval(timer);
            look();
        }
    };
}
/** `number:controllers:path`, a line of /proc/PID/cgroup: of version 2 it is `0::path`. */
function placesOf(line) {
    const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === '')
        return ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].map(root => `${root}${path}/pids.events`);
    return controllers.split(',').includes('pids') ? [`/sys/fs/cgroup/pids${path}/pids.events`] : [];
}
function refusedIn(file) {
    try {
        return Number(/^max (\d+)$/m.exec(external_node_fs_.readFileSync(file, 'utf8'))?.[1] ?? 0);
    }
    catch {
        return 0; // because the group has just gone; what was seen before counts
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/policy/cover.js
var cover = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/policy/address.js
var policy_address = __webpack_require__(5906);
;// CONCATENATED MODULE: ./build/render/private.js
// The addresses that no name may lead to: private, loopback, link-local, metadata, and forms of IPv6 that carry IPv4.


/** Each in the kernel's own wording. 168.63.129.16 is Azure's platform, the machine under a hosted runner. */
const PRIVATE_V4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/4',
    '240.0.0.0/4'
];
// No ::ffff:0:0/96: Squid reads it as all of IPv4, and judges a mapped address as the IPv4 address it is.
const PRIVATE_V6 = [
    '::/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '2001::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8'
];
const covered = new external_node_net_.BlockList();
for (const network of [...PRIVATE_V4, ...PRIVATE_V6]) {
    const [address = '', prefix = ''] = network.split('/');
    covered.addSubnet(address, Number(prefix), (0,external_node_net_.isIPv4)(address) ? 'ipv4' : 'ipv6');
}
/** Whether it is an address, and one of those. */
function isPrivate(host) {
    const version = (0,policy_address/* isIP */.e)(host);
    return version !== 0 && covered.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
/**
 * The runner's own addresses, and its networks ("172.17.0.1/16"), that the lists above do not hold, in the kernel's
 * wording.
 */
function ownNetworks(own) {
    const places = own.map(private_placeOf);
    const all = new external_node_net_.BlockList();
    const wide = places.filter(({ ends: [first, last] }) => first !== last && !(isPrivate(first) && isPrivate(last)));
    for (const { ends, family } of wide)
        all.addRange(...ends, family);
    const single = places.filter(({ ends: [first, last], family }) => first === last && !isPrivate(first) && !all.check(first, family));
    const texts = (wanted, prefix) => [
        ...new Set(single
            .filter(({ family }) => family === wanted)
            .map(({ ends: [address] }) => `${address}/${prefix}`)
            .sort()),
        ...new Set(wide.filter(({ family }) => family === wanted).map(({ text }) => text))
    ];
    return { v4: texts('ipv4', 32), v6: texts('ipv6', 128) };
}
function private_placeOf(written) {
    const [, address = '', digits] = /^([^%/]*)(?:%[^/]*)?(?:\/(\d{1,3}))?$/.exec(written) ?? [];
    const version = (0,policy_address/* isIP */.e)(address);
    if (version === 0)
        throw new Error(`"${written}" is no address of the runner.`);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const [parts, width] = family === 'ipv4' ? [address.split('.').map(Number), 8] : [private_groupsOf(address), 16];
    const prefix = digits === undefined ? parts.length * width : Number(digits);
    const free = parts.map((_, index) => 2 ** (width - Math.min(width, Math.max(0, prefix - index * width))) - 1);
    const say = (numbers) => family === 'ipv4' ? numbers.join('.') : shortest(numbers.map(number => number.toString(16)).join(':'));
    const first = say(parts.map((part, index) => part & ~(free[index] ?? 0)));
    return {
        family,
        ends: [first, say(parts.map((part, index) => part | (free[index] ?? 0)))],
        text: `${first}/${prefix}`
    };
}
function private_groupsOf(address) {
    const [left = [], right = []] = shortest(address)
        .split('::')
        .map(side => side.split(':').filter(group => group !== ''));
    return [...left, ...Array(8 - left.length - right.length).fill('0'), ...right].map(group => parseInt(group, 16));
}
function shortest(address) {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

// EXTERNAL MODULE: ./build/audit/summing.js
var summing = __webpack_require__(2173);
;// CONCATENATED MODULE: ./build/audit/packets.js
// What ulogd wrote \u2192 the packets that tried to go round Squid. The other end of this format is ulogd's stack
// NFLOG (group 5), BASE, IFINDEX, IP2STR, JSON: one object a line.




const PROTOCOLS = new Map([
    [1, 'icmp'],
    [2, 'igmp'],
    [4, 'ipip'],
    [6, 'tcp'],
    [17, 'udp'],
    [33, 'dccp'],
    [41, 'ipv6'],
    [47, 'gre'],
    [50, 'esp'],
    [51, 'ah'],
    [58, 'icmpv6'],
    [132, 'sctp'],
    [136, 'udplite']
]);
const UNREACHABLE = 3;
const UNREACHABLE_V6 = 1;
/**
 * Every packet of the command that was refused, one record each.
 * @param names the relay's table: address given out \u2192 name asked for
 */
function parsePackets(log, names, policy, canaries = [], senderOf) {
    const reader = new PacketReader(names, policy, canaries, senderOf);
    const lines = log.split('\n');
    lines.pop(); // '' after the last newline, or the line that a kill tore
    for (const line of lines)
        reader.take(line);
    return reader.done();
}
// The first alone: the command may come to use the same port, and what it sends is no canary's.
function isOf({ scheme, host, from }, logged) {
    return logged.src_port === from && logged.dest_ip === host && schemeOf(logged) === scheme;
}
/** One line of the log as it comes. */
function parseSent(line) {
    return sentBy(parseLine(line, 0));
}
function sentBy(logged) {
    return {
        protocol: schemeOf(logged),
        from: `${logged.src_ip ?? ''}:${logged.src_port ?? ''}`,
        to: `${logged.dest_ip}:${logged.dest_port ?? ''}`,
        ms: logged['oob.time.sec'] * 1000 + logged['oob.time.usec'] / 1000
    };
}
/** Takes line after line, so that no log is too long. */
class PacketReader {
    names;
    policy;
    canaries;
    senderOf;
    packets;
    flying; // not met yet
    lines = 0;
    constructor(names, policy, canaries = [], senderOf = () => undefined, kept = summing/* RECORDS_KEPT */.I) {
        this.names = names;
        this.policy = policy;
        this.canaries = canaries;
        this.senderOf = senderOf;
        this.flying = new Set(canaries);
        this.packets = new summing/* Summing */.Z(kept, ALIKE);
    }
    take(line) {
        this.lines += 1;
        const logged = parseLine(line, this.lines);
        if (isRefusal(logged))
            return;
        const canary = [...this.flying].find(flown => isOf(flown, logged));
        if (canary !== undefined) {
            this.flying.delete(canary);
            return;
        }
        const packet = packetFrom(logged, this.names);
        const process = this.senderOf(sentBy(logged));
        const { expected, mode } = this.policy;
        const wanted = { host: packet.host, port: packet.port ?? 0, scheme: 'tcp' };
        // Refused in audit mode as well, for nothing else could carry it; but it would be no news were it private.
        const would = mode === 'audit' && !isPrivate(packet.host);
        this.packets.add({
            ...packet,
            verdict: would ? 'would-block' : 'blocked',
            ...(expected.some(pattern => (0,cover/* blocks */.Bv)(pattern, wanted)) ? { expected: true } : {}),
            ...(process === undefined ? {} : { process })
        });
    }
    done() {
        const canaryRecorded = this.flying.size < this.canaries.length;
        return { packets: this.packets.all(), canaryRecorded, held: this.lines };
    }
}
const ALIKE = {
    key: ({ host, port, scheme, verdict, reason, expected }) => JSON.stringify([host, port, scheme, verdict, reason, expected]),
    sum: all => all,
    bare: ({ v, kind, time, verdict, reason, host, port, scheme, expected }) => ({
        ...{ v, kind, time, verdict, reason, host, scheme },
        ...(port === undefined ? {} : { port }),
        ...(expected === undefined ? {} : { expected })
    })
};
function parseLine(line, number) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new Error(`The packet log, line ${number}, is not JSON: ${shown(line)}`);
    }
    if (!isLogged(value)) {
        throw new Error(`The packet log, line ${number}, has no time, protocol or destination: ${shown(line)}`);
    }
    return value;
}
function isLogged(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const fields = value;
    return (isUpTo(fields['oob.time.sec'], LATEST_SECOND) &&
        isUpTo(fields['oob.time.usec'], 999_999) &&
        isUpTo(fields['ip.protocol'], 255) &&
        typeof fields.dest_ip === 'string' &&
        (0,external_node_net_.isIP)(fields.dest_ip) !== 0 &&
        (fields.dest_port === undefined || isUpTo(fields.dest_port, 65_535)));
}
const LATEST_SECOND = 2 ** 32; // what the kernel hands over
function isUpTo(value, most) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
// The kernel's own answer to a refused packet (a reset, an unreachable) leaves by the same chain, may be refused
// and logged in its turn, and belongs to no socket, hence to no user. It is the wall speaking, not the command.
function isRefusal(logged) {
    if (logged['oob.uid'] !== undefined)
        return false;
    return (logged['tcp.rst'] === 1 || logged['icmp.type'] === UNREACHABLE || logged['icmpv6.type'] === UNREACHABLE_V6);
}
function packetFrom(logged, names) {
    const name = names.get(logged.dest_ip);
    const scheme = schemeOf(logged);
    return {
        v: 1,
        kind: 'packet',
        // ulogd's own "timestamp" is in the zone of its container and does not say which.
        time: new Date(logged['oob.time.sec'] * 1000 + Math.floor(logged['oob.time.usec'] / 1000)).toISOString(),
        verdict: 'blocked',
        reason: name !== undefined && scheme === 'tcp' ? 'port-not-allowed' : 'direct',
        host: name ?? logged.dest_ip,
        ...(logged.dest_port === undefined ? {} : { port: logged.dest_port }),
        scheme
    };
}
function schemeOf(logged) {
    return PROTOCOLS.get(logged['ip.protocol']) ?? `proto-${logged['ip.protocol']}`;
}
function shown(line) {
    return JSON.stringify(line.slice(0, 200));
}

;// CONCATENATED MODULE: ./build/sandbox/socket-table.js
// The kernel's tables of sockets (proc_net_tcp.txt) \u2192 the inode of one of them, or of all.

const RECORD = 150; // bytes of a line of these tables, padded
const ONE_BY_ONE = 8;
const socket_table_AT_ONCE = 32;
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
    return external_node_fs_.readFileSync(table, 'utf8')
        .split('\n')
        .slice(1)
        .flatMap(line => line.trim().split(/\s+/)[at] ?? []);
}
function* linesOf(table) {
    const descriptor = external_node_fs_.openSync(table, 'r');
    try {
        const buffer = Buffer.alloc(RECORD * socket_table_AT_ONCE);
        for (let [rest, reads] = ['', 0];; reads += 1) {
            const wanted = reads < ONE_BY_ONE ? RECORD : buffer.length;
            const bytes = external_node_fs_.readSync(descriptor, buffer, 0, wanted, null);
            if (bytes === 0)
                return;
            const lines = (rest + buffer.toString('latin1', 0, bytes)).split('\n');
            rest = lines.pop() ?? '';
            yield* lines;
        }
    }
    finally {
        external_node_fs_.closeSync(descriptor);
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

;// CONCATENATED MODULE: ./build/sandbox/attribution.js
// A socket of the command \u2192 the process that holds it, found in /proc while the relay keeps the connection waiting.
// It fails open: what cannot be read stays unknown, and no verdict waits for it. The relay asks here, too, why Squid
// refused a connection.






const SOCKETS_KEPT = 100_000;
// Thousands of open connections make a look slow, and the step has other things to hear of: beyond a burst, looks get
// no more than this share of its time.
const BURST_MS = 1_000;
const SHARE = 1 / 3;
const FIRST_LOOK_MS = 40; // the command's own first moments come first
const WHY = 'why ';
const PACKET = 'packet ';
const PACKETS_KEPT = 10_000;
const AGO_MS = 10; // how much earlier than the packet the look may seem to be, which is dated by whole milliseconds
class Attribution {
    processes;
    why;
    found = new Map();
    senders = new Map(); // by the two ends
    packets = 0;
    told = new Map(); // inode \u2192 the socket it was taken for
    server;
    credit = BURST_MS;
    ended = (0,clock/* monotonic */.x)();
    begun = false;
    canaries = [];
    constructor(processes, why = () => Promise.resolve(undefined)) {
        this.processes = processes;
        this.why = why;
        this.server = external_node_net_.createServer(relay => {
            relay.on('error', () => relay.destroy());
            const asked = external_node_readline_.createInterface({ input: relay });
            asked.on('error', () => relay.destroy()); // it repeats what befell the socket, and unheard it would end the step
            asked.on('line', line => {
                if (line.startsWith(WHY)) {
                    void this.reasonOf(line.slice(WHY.length)).then(answer => relay.write(`${line}\t${answer ?? ''}\n`));
                    return;
                }
                this.look(line);
                relay.write(`${line}\n`);
            });
        });
        this.server.unref();
    }
    // Bound through a descriptor of its folder: the kernel shows a socket's path in the namespace of whoever connects,
    // and the folder's real one is none of the command's business. It may also be longer than a socket's path can be.
    listen(folder, name) {
        const file = `/proc/self/fd/${external_node_fs_.openSync(folder, 'r')}/${name}`;
        return new Promise((resolve, reject) => {
            this.server.once('error', reject);
            this.server.listen(file, () => {
                external_node_fs_.chmodSync(file, 0o666); // the relay may have another account; the folder is closed to everyone else
                resolve();
            });
        });
    }
    /** Once there is a command: before, nothing is its own, and the start waits for the answer to a packet of ours. */
    begin(canaries = []) {
        this.begun = true;
        this.canaries = canaries;
        // The first look, at every process there is, is the longest: it should be over before anybody waits for one.
        setTimeout(() => this.processes.pids(), FIRST_LOOK_MS).unref();
    }
    close() {
        this.server.close();
    }
    processOf = (socket) => this.found.get(socket)?.process;
    /** Of a packet in the log: whose it was when it was held, at that time or soon after. */
    senderOf = ({ protocol, from, to, ms }) => this.senders.get(`${protocol} ${from} ${to}`)?.find(({ at }) => at >= ms - AGO_MS)?.process;
    /** Lines of the packet log, as they come: a datagram is not held, but whoever sent it may have its socket still. */
    hear = (lines) => {
        for (const line of lines.split('\n')) {
            if (line === '')
                continue;
            try {
                const sent = parseSent(line);
                if (sent.protocol !== 'udp' || this.canaries.some(canary => attribution_isOf(canary, sent)))
                    continue;
                this.look(`${PACKET}${sent.protocol} ${sent.from} ${sent.to}`);
            }
            catch {
                // because the report reads the same log, and fails the step for what is wrong with it
            }
        }
    };
    /** What the user calls that process. */
    callerOf = (socket) => this.found.get(socket)?.called;
    reasonOf(socket) {
        return this.why(socket).catch(() => undefined); // the relay then says what is most likely
    }
    look(asked) {
        if (!this.begun)
            return;
        const begun = (0,clock/* monotonic */.x)();
        this.credit = Math.min(BURST_MS, this.credit + (begun - this.ended) * SHARE);
        if (this.credit <= 0)
            return;
        try {
            if (asked.startsWith(PACKET))
                this.lookForSender(asked.slice(PACKET.length));
            else
                this.lookForClient(asked);
        }
        catch {
            // because a process may end, or be another account's, between any two lines: then it stays unknown
        }
        this.ended = (0,clock/* monotonic */.x)();
        this.credit -= this.ended - begun;
    }
    lookForClient(socket) {
        const found = this.holderOf(socket, this.processes.pids()) ?? this.holderOf(socket, this.processes.pids(true));
        if (found !== undefined && this.found.size < SOCKETS_KEPT)
            this.found.set(socket, found);
    }
    // By the kernel's table alone, although it takes a millisecond: a client may be killed while its packet is held, and the
    // one new socket is then another's (seen).
    lookForSender(packet) {
        const [protocol = '', from = ''] = packet.split(' ');
        const pids = this.processes.pids();
        const inode = pids[0] === undefined ? undefined : this.inodeOf(pids[0], protocol, from);
        if (inode === undefined || this.packets >= PACKETS_KEPT)
            return;
        const holder = (among) => among.find(pid => this.processes.socketsOf(pid).includes(inode));
        const pid = holder(pids) ?? holder(this.processes.pids(true));
        if (pid === undefined)
            return;
        this.found.delete(this.told.get(inode) ?? ''); // it was taken for one of which there was no other to be found
        this.told.set(inode, packet);
        const process = this.processes.describe(pid);
        if (process.exe === '')
            return; // killed meanwhile: it has no name any more
        this.packets += 1;
        const at = Date.now(); // by the clock that dates the packets, which may be put right
        const before = this.senders.get(packet) ?? [];
        this.senders.set(packet, [...before, { at, process }]);
    }
    // A datagram's socket need not be bound to an address.
    inodeOf(pid, protocol, from) {
        const anywhere = `0.0.0.0:${from.split(':')[1] ?? ''}`;
        for (const table of protocol === 'tcp' ? ['tcp', 'tcp6'] : ['udp', 'udp6']) {
            for (const socket of protocol === 'tcp' ? [from] : [from, anywhere]) {
                const inode = inodeIn(this.processes.table(pid, table), socket);
                if (inode !== undefined)
                    return inode;
            }
        }
        return undefined;
    }
    holderOf(socket, pids) {
        const [first] = pids;
        if (first === undefined)
            return undefined;
        const held = new Map(); // by its opener: who inherited it is younger
        for (const pid of pids) {
            for (const inode of this.processes.socketsOf(pid))
                if (!held.has(inode))
                    held.set(inode, pid);
        }
        for (const inode of this.told.keys())
            if (!held.has(inode))
                this.told.delete(inode);
        const inode = this.newIn(held, first) ?? this.listed(first, socket);
        const pid = inode === undefined ? undefined : held.get(inode);
        if (inode === undefined || pid === undefined)
            return undefined;
        const before = this.told.get(inode);
        if (before !== undefined && before !== socket)
            this.found.delete(before);
        this.told.set(inode, socket);
        return { process: this.processes.describe(pid), called: this.processes.called(pid) };
    }
    // A client of both families (Java) has its IPv4 connections in the other's table.
    listed(pid, socket) {
        return (inodeIn(this.processes.table(pid, 'tcp'), socket) ?? inodeIn(this.processes.table(pid, 'tcp6'), socket));
    }
    // Most often the command has one TCP socket that nobody has asked about: this one. The kernel's table of them, which
    // takes longer to read than all else, is then spared.
    newIn(held, pid) {
        const others = new Set(['udp', 'unix'].flatMap(name => inodesIn(this.processes.table(pid, name))));
        const fresh = [...held.keys()].filter(inode => !this.told.has(inode) && !others.has(inode));
        return fresh.length === 1 ? fresh[0] : undefined;
    }
}
function attribution_isOf({ host, from: port }, { from, to }) {
    return from.endsWith(`:${port}`) && to.startsWith(`${host}:`);
}

;// CONCATENATED MODULE: ./build/audit/lookups.js
function lookupsFrom(asked) {
    const byHost = new Map();
    for (const { name, first, count } of asked) {
        const host = name.toLowerCase().replace(/\.$/, '');
        const known = byHost.get(host);
        byHost.set(host, {
            first: Math.min(first, known?.first ?? first),
            count: count + (known?.count ?? 0)
        });
    }
    return [...byHost]
        .sort(([, a], [, b]) => a.first - b.first)
        .map(([host, { first, count }]) => ({
        v: 1,
        kind: 'lookup',
        time: new Date(first).toISOString(),
        host,
        count
    }));
}

// EXTERNAL MODULE: ./build/audit/requests.js
var audit_requests = __webpack_require__(9589);
;// CONCATENATED MODULE: ./build/sandbox/collect.js
// The logs of a step that is over \u2192 what was asked, judged and tried, and whether the log is whole.






const REQUEST_LOG = 'access.log';
/**
 * @param asked the relay's table at its end; undefined where the relay did not live to tell it
 * @param late when the runner leaves no more time to read
 */
async function collect(folders, policy, asked, marks, { processOf, senderOf }, late) {
    const names = new Map(asked?.filter(({ address }) => address !== '').map(({ address, name }) => [address, name]));
    const problems = [];
    // A line that cannot be read makes the log worthless, and the step fails for it. The report is made all the same.
    const told = async (log, read, nothing) => {
        try {
            const through = await read();
            if (through.unread > 0) {
                problems.push(`${log} is too long for the time that the runner left: ${through.unread} bytes of it were not read, so requests or packets may be missing from the report.`);
            }
            return through;
        }
        catch (error) {
            problems.push(`${log} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
            return { found: nothing, unread: 0 };
        }
    };
    const requestLog = `${folders.log}/${REQUEST_LOG}`;
    const { found: { requests, canarySeen, endSeen }, unread } = await told("Squid's log", () => readThrough(requestLog, new audit_requests/* RequestReader */.D(policy, marks.nonce, processOf), late), { requests: [], canarySeen: true, endSeen: true });
    const { found: { packets, canaryRecorded, held } } = await told('The packet log', () => readThrough(`${folders.packets}/${config/* PACKET_LOG */.IL.file}`, new PacketReader(names, policy, marks.canaries, senderOf), late), { packets: [], canaryRecorded: true, held: Infinity } // that it cannot be read is told; how much it lacks is not known
    );
    const missing = [...(canarySeen ? [] : ['beginning']), ...(endSeen || unread > 0 ? [] : ['end'])];
    if (missing.length > 0) {
        problems.push(`Squid's log lacks the mark of its ${missing.join(' and its ')}, so requests may be missing from the report.`);
    }
    return {
        requests,
        packets,
        canaryRecorded,
        held,
        lookups: lookupsFrom(asked ?? []),
        logFull: (external_node_fs_.statSync(requestLog, { throwIfNoEntry: false })?.size ?? 0) > sandbox_plan/* LOG_BYTES */.rp - LONGEST_LINE,
        incomplete: problems.length === 0 ? undefined : problems.join(' ')
    };
}
const LONGEST_LINE = 8 * 1024;
const collect_AT_ONCE = 1024 * 1024;
// Piece by piece, because a flood makes a log that no string holds; and with pauses, because the runner may cancel.
async function readThrough(file, reader, late) {
    if (!external_node_fs_.existsSync(file))
        return { found: reader.done(), unread: 0 };
    const time = { over: false };
    void late.then(() => (time.over = true));
    let at = 0;
    const descriptor = external_node_fs_.openSync(file, 'r');
    try {
        const buffer = Buffer.alloc(collect_AT_ONCE);
        let torn = Buffer.alloc(0);
        for (;;) {
            const read = external_node_fs_.readSync(descriptor, buffer, 0, collect_AT_ONCE, null);
            if (read === 0)
                return { found: reader.done(), unread: 0 }; // '' after the last newline, or the line that a kill tore
            const piece = Buffer.concat([torn, buffer.subarray(0, read)]);
            const end = piece.lastIndexOf(0x0a) + 1;
            for (const line of piece.toString('utf8', 0, end).split('\n').slice(0, -1))
                reader.take(line);
            torn = piece.subarray(end);
            at += read;
            await new Promise(resolve => setImmediate(resolve));
            const unread = time.over ? external_node_fs_.fstatSync(descriptor).size - at : 0;
            if (unread > 0)
                return { found: reader.done(), unread };
        }
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/command.js


// The runner kills the step 10 s after it asks: what is left of them is for the report and the removal.
const FROM_INT = [
    ['INT', 0],
    ['TERM', 2_000],
    ['KILL', 4_500]
];
const FROM_TERM = [
    ['TERM', 0],
    ['KILL', 2_500]
];
// After it the engine is taken for deaf.
const DEAD_AFTER_MS = 1_500;
/** Opens the gate. */
async function runCommand(docker, container, limits) {
    const { attached } = container;
    attached.end(sandbox_plan/* OPEN */.vP);
    limits.started();
    const timer = new Timer(limits.timeoutMinutes);
    const first = await Promise.race([
        attached.ended.then(code => ({ kind: 'exited', code }), (error) => ({ kind: 'lost', words: wordsOf(error) })),
        limits.cancelled.then(code => ({ kind: 'cancelled', code })),
        limits.broken.then(sentence => ({ kind: 'broken', sentence })),
        timer.over.then(minutes => ({ kind: 'timed-out', minutes }))
    ]);
    timer.stop();
    switch (first.kind) {
        case 'exited':
            limits.over();
            return verified(docker, container, attached, first.code);
        case 'lost':
            return lost(docker, container, attached, first.words);
        case 'broken':
            await kill(docker, container, attached);
            return first;
        case 'cancelled':
        case 'timed-out':
            return {
                ...first,
                seen: await stop(docker, container, attached, limits.hurried, first.kind === 'cancelled' && first.code === 143)
            };
    }
}
// docker's client ends with the command's code, and with a code of its own where it lost the engine: the engine is asked
// what really happened.
async function verified(docker, container, attached, code) {
    let state;
    try {
        state = await stateOf(docker, container);
    }
    catch (error) {
        await kill(docker, container, attached);
        return { kind: 'broken', sentence: `The command's container is out of reach: ${wordsOf(error)}` };
    }
    // Docker says so from before it kills the command until there is nothing to ask about any more. A step's own removal
    // begins after this answer.
    if (['removing', 'dead'].includes(state.Status)) {
        await kill(docker, container, attached);
        return { kind: 'broken', sentence: "The command's container was removed while it ran." };
    }
    if (state.Running)
        return lost(docker, container, attached, `its docker client ended with code ${code}`);
    return { kind: 'exited', code: state.ExitCode, outOfMemory: state.OOMKilled && state.ExitCode !== 0 };
}
async function stateOf(docker, { name }) {
    const said = await docker.call('inspect', '--type=container', '--format={{json .State}}', name);
    try {
        return JSON.parse(said);
    }
    catch {
        throw new Error('docker inspect did not answer with a state.');
    }
}
async function lost(docker, container, attached, words) {
    await kill(docker, container, attached);
    return { kind: 'broken', sentence: `The command was lost while it ran: ${words.replace(/\.$/, '')}.` };
}
async function stop(docker, container, attached, hurried, askedToTerminate) {
    const steps = askedToTerminate ? FROM_TERM : FROM_INT;
    const last = Math.max(...steps.map(([, ms]) => ms));
    const timers = steps.map(([how, ms]) => setTimeout(() => void signal(docker, container, how), ms));
    void hurried.then(() => signal(docker, container, 'KILL'));
    const dead = await endedWithin(attached, last + DEAD_AFTER_MS);
    timers.forEach(clearTimeout);
    if (!dead)
        killWithin(container.id);
    return dead;
}
async function kill(docker, container, attached) {
    const asked = signal(docker, container, 'KILL');
    const answered = Promise.all([asked, settled(attached)]).then(([heard]) => heard);
    const dead = await Promise.race([answered, late(DEAD_AFTER_MS)]);
    if (!dead)
        killWithin(container.id);
}
/** False where the engine did not take it: the command may have ended by itself, or the engine may be gone. */
async function signal(docker, { name }, how) {
    return docker.call('kill', `--signal=${how}`, name).then(() => true, () => false);
}
async function endedWithin(attached, ms) {
    return Promise.race([settled(attached).then(() => true), late(ms)]);
}
function settled(attached) {
    return attached.ended.catch(() => undefined);
}
function late(ms) {
    return new Promise(resolve => setTimeout(resolve, ms, false));
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}
class Timer {
    over;
    timer;
    constructor(minutes) {
        this.over = new Promise(resolve => {
            if (minutes !== undefined)
                this.timer = setTimeout(resolve, minutes * 60_000, minutes);
        });
    }
    stop() {
        clearTimeout(this.timer);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/command-processes.js
// /proc \u2192 the command's processes: the sockets they hold, and what they and their parents are called.
// Whatever cannot be read is left out: a process may end, or be another account's, between any two lines.



const NAMES_LONG = 256; // characters of a name that is stored; all of them are the command's choice
const PARENTS = 8;
const FRESH_MOST = 40;
const UNBORN_MS = 1_000;
const INIT = /^NSpid:.*\s1$/m;
class CommandProcesses {
    mark;
    uid;
    proc;
    foreign = new Set();
    ours = [];
    unborn = new Map(); // since when; a number is given before its process shows
    last = 0; // that was started when they were looked at
    spaces;
    /**
     * @param mark the last word of the relay's command line; its network namespace is the command's
     * @param uid the command's
     */
    constructor(mark, uid, proc = '/proc') {
        this.mark = mark;
        this.uid = uid;
        this.proc = proc;
    }
    /** The command's, the oldest first. `whole`: asks for every process there is, not only for the new ones. */
    pids(whole = false) {
        const last = this.lastStarted();
        const fresh = whole ? undefined : this.startedSince(last);
        const asked = fresh ?? this.list('').map(Number).filter(Number.isInteger);
        this.spaces ??= this.spacesAmong(asked);
        if (this.spaces === undefined)
            return [];
        // Asked once a process: of the hundreds on a runner nearly all are somebody else's, and stay so.
        if (fresh === undefined)
            this.foreign = new Set(asked.filter(pid => this.foreign.has(pid)));
        const ours = this.ours.filter(pid => this.isThere(pid));
        const now = (0,clock/* monotonic */.x)();
        const unborn = new Map();
        for (const pid of asked) {
            if (this.foreign.has(pid) || ours.includes(pid))
                continue;
            const is = this.isOne(pid);
            if (is === 'yes')
                ours.push(pid);
            else if (is === 'no')
                this.foreign.add(pid);
            else
                unborn.set(pid, this.unborn.get(pid) ?? now);
        }
        this.unborn = new Map([...unborn].filter(([, since]) => now - since < UNBORN_MS));
        this.ours = ours.sort((a, b) => a - b);
        this.last = last;
        return this.ours;
    }
    // Undefined where the kernel does not say, where its numbers began anew, and where so many are new that a list of all
    // is the shorter way.
    startedSince(last) {
        if (this.last === 0 || last < this.last || last - this.last + this.unborn.size > FRESH_MOST)
            return undefined;
        return [...this.unborn.keys(), ...Array.from({ length: last - this.last }, (_, at) => this.last + 1 + at)];
    }
    /** The inodes of its sockets, the last opened first. */
    socketsOf(pid) {
        return this.list(`${pid}/fd`)
            .reverse()
            .flatMap(fd => /^socket:\[(\d+)\]$/.exec(this.link(`${pid}/fd/${fd}`) ?? '')?.[1] ?? []);
    }
    // The number of the process or thread that the kernel started last, on all the machine.
    lastStarted() {
        return Number(this.read('loadavg').trim().split(' ').at(-1));
    }
    // Whether it is one of the command's processes, and not a thread of one or the container's init. There is no telling
    // for a moment while it becomes another program, and when it is ending.
    isOne(pid) {
        const is = this.isCommands(pid);
        if (is === false)
            return 'no';
        const status = this.read(`${pid}/status`);
        if (status === '')
            return 'perhaps';
        // Not by an expression: for each of thousands of processes it would be compiled anew.
        const own = status.includes(`\nTgid:\t${pid}\n`) && status.includes(`\nUid:\t${this.uid}\t`);
        if (!own || INIT.test(status))
            return 'no';
        return is === undefined ? 'perhaps' : 'yes';
    }
    isThere(pid) {
        return external_node_fs_.existsSync(`${this.proc}/${pid}`);
    }
    /** A table of the kernel's, as the namespace of this process has it. */
    table(pid, name) {
        return `${this.proc}/${pid}/net/${name}`;
    }
    /** The program's own part first: it is gone before the process is. */
    describe(pid) {
        const exe = this.exeOf(pid);
        const argv0 = cut(this.read(`${pid}/cmdline`).split('\0')[0] ?? '');
        const parents = [];
        let parent = this.parentOf(pid);
        while (parent !== undefined && parents.length < PARENTS && this.nameOf(parent) !== 'tini') {
            parents.push(this.nameOf(parent));
            parent = this.parentOf(parent);
        }
        return { exe, argv0, parents };
    }
    /** Empty where it has none any more. */
    exeOf(pid) {
        return cut(this.link(`${pid}/exe`) ?? '');
    }
    /** By its user: a script by its own name, not by its interpreter's. */
    called(pid) {
        return cut(calledBy(this.link(`${pid}/exe`) ?? '', this.read(`${pid}/cmdline`).split('\0')));
    }
    // The relay's own and those of its container are in the namespace too, but in another one of processes.
    isCommands(pid) {
        const [net, own] = ['net', 'pid'].map(kind => this.link(`${pid}/ns/${kind}`));
        if (net === undefined || own === undefined)
            return undefined;
        return net === this.spaces?.net && own !== this.spaces.pid;
    }
    // Looked for at the first connection: to ask docker for the relay's process would cost every start a call.
    spacesAmong(pids) {
        // After its file's name: the docker client that started it has the same last word.
        const relay = pids.find(pid => this.read(`${pid}/cmdline`).endsWith(`relay.json\0${this.mark}\0`));
        const [net, pid] = ['net', 'pid'].map(kind => this.link(`${relay ?? ''}/ns/${kind}`));
        return net === undefined || pid === undefined ? undefined : { net, pid };
    }
    parentOf(pid) {
        const parent = Number(/^PPid:\s+(\d+)$/m.exec(this.read(`${pid}/status`))?.[1]);
        return parent > 0 && this.isCommands(parent) === true ? parent : undefined;
    }
    nameOf(pid) {
        return cut(external_node_path_.basename(this.link(`${pid}/exe`) ?? this.read(`${pid}/comm`).trim()));
    }
    list(folder) {
        try {
            return external_node_fs_.readdirSync(`${this.proc}/${folder}`);
        }
        catch {
            return [];
        }
    }
    read(file) {
        try {
            return external_node_fs_.readFileSync(`${this.proc}/${file}`, 'utf8');
        }
        catch {
            return '';
        }
    }
    link(file) {
        try {
            return external_node_fs_.readlinkSync(`${this.proc}/${file}`);
        }
        catch {
            return undefined;
        }
    }
}
const INTERPRETER = /^(python|pypy|node|deno|ruby|perl|php|bash|dash|sh)[\d.]*$/;
/** `args`: its command line. Who gives itself a title (npm) is called by its first word. */
function calledBy(exe, args) {
    const [first = '', second = '', third = ''] = args;
    const own = external_node_path_.basename(first.split(' ')[0] ?? '') || external_node_path_.basename(exe);
    if (!INTERPRETER.test(external_node_path_.basename(exe)) || !INTERPRETER.test(own))
        return own;
    const script = second === '-m' ? third : second;
    return script === '' || script.startsWith('-') ? own : external_node_path_.basename(script);
}
function cut(text) {
    return text.slice(0, NAMES_LONG);
}

;// CONCATENATED MODULE: ./build/sandbox/follow.js
// A log that grows \u2192 its whole lines, as they come. Nothing waits for it.

// Several lines at a time, and soon enough for who reads along.
const GATHER_MS = 50;
const SOON_MS = 5; // where there was something, there may be more
const follow_AT_ONCE = 256 * 1024;
const LAST_PIECES = 128;
/**
 * `told` gets text that ends with a newline; `atOnce`: each time that the log has grown, and not several lines together.
 * Where the log cannot be followed, the report says all the same what is in it.
 */
function follow(file, told, { atOnce = false } = {}) {
    let offset = 0;
    let timer;
    const read = () => {
        clearTimeout(timer);
        timer = undefined;
        try {
            const chunk = wholeLinesAt(file, offset);
            offset += chunk.length;
            if (chunk.length > 0)
                told(chunk.toString('utf8'));
            return chunk.length > 0;
        }
        catch {
            watcher?.close(); // because the report reads the same log, and fails the step for what is wrong with it
            return false;
        }
    };
    const later = (ms = GATHER_MS) => {
        // A piece at a time: a log that grows as fast as it is read must not hold up all else.
        timer ??= setTimeout(() => {
            if (read())
                later(SOON_MS);
        }, ms);
    };
    const changed = () => {
        if (!atOnce || read())
            later();
    };
    const watcher = watch(file, changed);
    later();
    return {
        read: () => {
            if (read())
                later();
        },
        stop: () => {
            watcher?.close();
            clearTimeout(timer);
            for (let left = LAST_PIECES; left > 0 && read(); left -= 1)
                ;
        }
    };
}
function watch(file, changed) {
    try {
        const watcher = external_node_fs_.watch(file, { persistent: false }, changed);
        watcher.on('error', () => watcher.close()); // because what it would have told stands in the report
        return watcher;
    }
    catch {
        return undefined; // because the kernel may have no more watches; the last read tells it
    }
}
function wholeLinesAt(file, offset) {
    const descriptor = external_node_fs_.openSync(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(follow_AT_ONCE);
        const chunk = buffer.subarray(0, external_node_fs_.readSync(descriptor, buffer, 0, follow_AT_ONCE, offset));
        return chunk.subarray(0, chunk.lastIndexOf('\n') + 1);
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}

// EXTERNAL MODULE: ./build/sandbox/parts.js
var sandbox_parts = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/render/fold.js
// Patterns of one reach \u2192 the fewest host entries that say the same. Squid calls overlapping names a mistake, and which
// of them it then keeps depends on their order.
function fold(all) {
    const kinds = {
        host: new Set(),
        tree: new Set(),
        below: new Set(),
        glob: new Set()
    };
    const networks = new Set();
    for (const hosts of all) {
        if (hosts.kind === 'network')
            networks.add(`${hosts.address}/${hosts.prefix}`);
        else
            kinds[hosts.kind].add(hosts.host);
    }
    const { host: exact, tree: trees, below, glob: globs } = kinds;
    // `=x` and `*.x` are together what `x` alone is.
    for (const host of below)
        if (exact.has(host))
            trees.add(host);
    const covered = (host) => {
        for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            const above = host.slice(dot + 1);
            if (trees.has(above) || below.has(above))
                return true;
        }
        return false;
    };
    return {
        exact: fromTheEnd([...exact].filter(host => !trees.has(host) && !covered(host))),
        trees: fromTheEnd([...trees].filter(host => !covered(host))),
        below: fromTheEnd([...below].filter(host => !trees.has(host) && !covered(host))),
        globs: [...globs].sort(),
        networks: [...networks].sort()
    };
}
// Sorted as Squid compares names, from their end: its trees then take each at once, and 10,000 names in a third of the time.
function fromTheEnd(hosts) {
    const turned = new Map(hosts.map(host => [host.split('').reverse().join(''), host]));
    return [...turned.keys()].sort().flatMap(key => turned.get(key) ?? []);
}

;// CONCATENATED MODULE: ./build/render/reach.js
// Patterns \u2192 groups that are reached alike (scheme and port), each with the ways that lead to it.

function reach_groupsOf(patterns) {
    const groups = new Map();
    for (const pattern of patterns) {
        const key = `${pattern.scheme}:${pattern.port ?? ''}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [pattern]);
        else
            group.push(pattern);
    }
    return [...groups.values()].flatMap(([first, ...rest]) => first === undefined
        ? []
        : [
            {
                ways: waysOf(first),
                anyPort: first.scheme === 'web' && first.port === undefined,
                folded: fold([first, ...rest].map(({ hosts }) => hosts))
            }
        ]);
}
function waysOf({ scheme, port }) {
    const plain = { way: 'plain', port: port ?? 80 };
    const tls = { way: 'tls', port: port ?? 443 };
    switch (scheme) {
        case 'web':
            return [plain, tls];
        case 'http':
            return [plain];
        case 'https':
            return [tls];
        case 'tcp':
            // Any protocol, so also HTTP of a client that knows of the proxy.
            return [
                { way: 'raw', port: port ?? 443 },
                { way: 'plain', port: port ?? 443 }
            ];
    }
}

;// CONCATENATED MODULE: ./build/render/literals.js
// Policy \u2192 the literal networks that may be dialled, with their ports.



const NO_LITERALS = { networks: new Map(), allBut: undefined };
function literalsOf({ allowed, mode }, { ownAddresses }) {
    const networks = new Map();
    for (const pattern of allowed) {
        if (pattern.hosts.kind !== 'network' || !(0,external_node_net_.isIPv4)(pattern.hosts.address))
            continue;
        const network = `${pattern.hosts.address}/${pattern.hosts.prefix}`;
        const ports = networks.get(network) ?? new Set();
        for (const { port } of waysOf(pattern))
            ports.add(port);
        networks.set(network, ports);
    }
    const own = ownAddresses.filter(external_node_net_.isIPv4).map(address => `${address}/32`);
    return {
        networks: new Map([...networks].map(([network, ports]) => [network, [...ports].sort((a, b) => a - b)])),
        allBut: mode === 'audit' ? [...new Set([...PRIVATE_V4, ...own])] : undefined
    };
}

;// CONCATENATED MODULE: ./build/render/rules.js
// Policy \u2192 the packet rules of both containers, in the very words in which iptables-save prints them once loaded:
// the containers' inits compare what the kernel holds with these texts, byte for byte.



/** The addresses that the relay gives out for names, all of them local to the command's namespace. */
const SYNTHETIC = '198.18.0.0/15';
/** The device by which a connection that is to be refused leaves, until it is known whose it is. */
const HELD = 'held';
/** What such a packet is marked with. */
const HELD_MARK = 1;
/** The line of the firewall's rules in whose place its init writes the container's own resolvers. */
const RESOLVERS = '@RESOLVERS@';
const REFUSED = {
    v4: 'icmp-admin-prohibited',
    v6: 'icmp6-adm-prohibited'
};
/** `listeners`: the port that the command dials \u2192 the port where the relay listens for it. */
function renderSandboxRules(listeners, { packetLog, held = false, literals = NO_LITERALS }) {
    const ports = [...listeners].sort(([a], [b]) => a - b);
    const lead = (to, port) => `-A OUTPUT ${to}-o lo -p tcp -m tcp --dport ${port} -j DNAT --to-destination :${listeners.get(port) ?? 0}`;
    return {
        v4: rules_text(...(held ? rules_hold(ports, literals) : []), '*filter', ...dropAll, ':DENY - [0:0]', ...(held ? comingBack() : []), '-A INPUT -i lo -j ACCEPT', ...(held ? refuse('FORWARD', 'v4') : []), 
        // Answers, the resets below among them. Only on lo: they must not become a way out in a namespace that is given one.
        '-A OUTPUT -o lo -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', '-A OUTPUT -d 127.0.0.0/8 -o lo -j ACCEPT', 
        // Only what the nat table has led to the relay, so that no port needs a rule here and the relay's own ports cannot be dialled.
        `-A OUTPUT -d ${SYNTHETIC} -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT`, ...[...literals.networks.keys()].map(network => `-A OUTPUT -d ${network} -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT`), ...(literals.allBut === undefined
            ? []
            : ['-A OUTPUT -o lo -p tcp -m conntrack --ctstate DNAT -j ACCEPT']), '-A OUTPUT -j DENY', ...deny('v4', packetLog, held), 'COMMIT', '*nat', ':PREROUTING ACCEPT [0:0]', ':INPUT ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]', ':POSTROUTING ACCEPT [0:0]', 
        // The port alone is changed: the relay sees which address was dialled, and 80 and 443 stay free on loopback.
        ...ports.map(([port]) => lead(`-d ${SYNTHETIC} `, port)), ...[...literals.networks].flatMap(([network, to]) => to.map(port => lead(`-d ${network} `, port))), ...(literals.allBut === undefined
            ? []
            : [
                ...literals.allBut.map(network => `-A OUTPUT -d ${network} -o lo -j RETURN`),
                ...ports.map(([port]) => lead('', port))
            ]), 'COMMIT'),
        v6: rules_text('*filter', ...dropAll, ':DENY - [0:0]', '-A INPUT -i lo -j ACCEPT', '-A OUTPUT -o lo -j ACCEPT', '-A OUTPUT -j DENY', ...deny('v6', packetLog), 'COMMIT')
    };
}
/** What the firewall container itself may send: should Squid be taken over, this is still all it can reach. */
function renderFirewallRules(policy, facts) {
    const own = ownNetworks(facts.ownAddresses);
    return {
        v4: egress('v4', policy, [...PRIVATE_V4, ...own.v4], facts.ownAddresses, [], facts.parent),
        // Without neighbour discovery IPv6 reaches nothing; its packets are never part of a connection.
        v6: egress('v6', policy, [...PRIVATE_V6, ...own.v6], [], ['135', '136'])
    };
}
/** How many refused packets were not handed to the packet log, by the counters of `iptables-save -c`. */
function parseUnhandedCount(savedWithCounters) {
    return countOf(savedWithCounters, / -j DENY$/) - parseHandedCount(savedWithCounters);
}
/** How many were. It holds fewer where its program was stopped, or its disk was full. */
function parseHandedCount(savedWithCounters) {
    return countOf(savedWithCounters, /^-A DENY .*-j NFLOG /);
}
function countOf(savedWithCounters, which) {
    const counted = savedWithCounters.split('\n').map(line => /^\[(\d+):\d+\] (.*)$/.exec(line) ?? []);
    return counted.reduce((sum, [, packets, rule = '']) => sum + (which.test(rule) ? Number(packets) : 0), 0);
}
// What will be refused of TCP is marked, and leaves by another device than lo. A datagram is refused at once: its sender hears
// of that by the error of its call, and of a later one only if it asks for it.
function rules_hold(ports, { networks, allBut }) {
    const mark = `-j MARK --set-xmark 0x${HELD_MARK}/0xffffffff`;
    const lead = (to, port) => `-A OUTPUT ${to}-p tcp -m tcp --dport ${port} -j ACCEPT`;
    return [
        '*mangle',
        ...['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'].map(chain => `:${chain} ACCEPT [0:0]`),
        '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
        '-A OUTPUT -d 127.0.0.0/8 -j ACCEPT',
        '-A OUTPUT -s 127.0.0.0/8 -j ACCEPT', // no other device than lo takes these
        ...ports.map(([port]) => lead(`-d ${SYNTHETIC} `, port)),
        ...[...networks].flatMap(([network, to]) => to.map(port => lead(`-d ${network} `, port))),
        ...(allBut === undefined
            ? []
            : [
                ...allBut.map(network => `-A OUTPUT -d ${network} -o lo -p tcp ${mark}`),
                ...ports.map(([port]) => lead('', port))
            ]),
        // By these two alone: in a namespace that is given a way out a socket may be bound to that, and what is marked leaves.
        `-A OUTPUT -o lo -p tcp ${mark}`,
        `-A OUTPUT -o ${HELD} -p tcp ${mark}`, // of a socket that is bound to it
        'COMMIT'
    ];
}
// By that device comes the relay's answer, a reset, and nothing else. What did not leave by it, for its socket is bound to
// lo, comes in to an address of the namespace's own or, by FORWARD, to another, and is refused there.
function comingBack() {
    return [
        `-A INPUT -p tcp ${MARKED} -j REJECT --reject-with tcp-reset`,
        `-A INPUT -i ${HELD} -p tcp -m tcp --tcp-flags RST RST -j ACCEPT`
    ];
}
// By the mark: the rules of a hook go by the device that the packet had when it came to the first of them.
const MARKED = `-m mark --mark 0x${HELD_MARK}`;
const dropAll = [':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT DROP [0:0]'];
// Refused, never dropped: a client that hears nothing waits for its timeout.
function deny(family, packetLog, held = false) {
    // The bound keeps a flood from filling the disk; what it leaves out is counted. Threshold 1: a record is there at once,
    // not when a hundred have gathered or the namespace is gone.
    const log = '-A DENY -m limit --limit 100/sec --limit-burst 1000 -j NFLOG --nflog-group 5 --nflog-threshold 1';
    return [
        ...(packetLog ? [log] : []),
        ...(held ? [`-A DENY -p tcp ${MARKED} -j ACCEPT`] : []),
        ...refuse('DENY', family)
    ];
}
function refuse(chain, family) {
    return [
        `-A ${chain} -p tcp -j REJECT --reject-with tcp-reset`,
        `-A ${chain} -j REJECT --reject-with ${REFUSED[family]}`
    ];
}
function egress(family, policy, closed, ownAddresses, neighbours, parent) {
    const discovery = (chain) => neighbours.map(type => `-A ${chain} -p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ACCEPT`);
    const literals = policy.allowed.filter(({ hosts }) => hosts.kind === 'network');
    const [wide, single] = [literals.filter(isWide), literals.filter(pattern => !isWide(pattern))];
    return rules_text('*filter', ...dropAll, ':REFUSE - [0:0]', '-A INPUT -i lo -j ACCEPT', '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...discovery('INPUT'), '-A OUTPUT -o lo -j ACCEPT', '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...discovery('OUTPUT'), 
    // Before the private networks, where most resolvers are.
    RESOLVERS, 
    // The runner's own proxy, which most often is private too.
    ...(parent === undefined
        ? []
        : [`-A OUTPUT -d ${parent.address}/32 -p tcp -m tcp --dport ${parent.port} -j ACCEPT`]), 
    // Before them too: a literal network is the one way to a private address, and its author wrote it down. The runner
    // itself is opened by its very address only, not by a network that happens to hold it.
    ...single.flatMap(pattern => literal(family, pattern)), ...(wide.length === 0 ? [] : ownAddresses.filter(external_node_net_.isIPv4)).map(own => `-A OUTPUT -d ${own}/32 -j REFUSE`), ...wide.flatMap(pattern => literal(family, pattern)), ...closed.map(network => `-A OUTPUT -d ${network} -j REFUSE`), ...rules_named(policy).map(port => `-A OUTPUT -p tcp${port} -j ACCEPT`), '-A OUTPUT -j REFUSE', ...refuse('REFUSE', family), 'COMMIT');
}
function isWide({ hosts }) {
    return hosts.kind === 'network' && hosts.prefix < 32;
}
function literal(family, pattern) {
    const { hosts } = pattern;
    if (hosts.kind !== 'network' || hosts.address.includes(':') !== (family === 'v6'))
        return [];
    const to = `-A OUTPUT -d ${hosts.address}/${hosts.prefix} -p tcp`;
    return ports(pattern).map(port => `${to} -m tcp --dport ${port} -j ACCEPT`);
}
// Audit mode lets every port through, so that what would have been blocked is seen at work.
function rules_named({ allowed, mode }) {
    if (mode === 'audit')
        return [''];
    const all = new Set(allowed.filter(({ hosts }) => hosts.kind !== 'network').flatMap(ports));
    return [...all].sort((a, b) => a - b).map(port => ` -m tcp --dport ${port}`);
}
function ports({ port, scheme }) {
    if (port !== undefined)
        return [port];
    return scheme === 'web' ? [80, 443] : scheme === 'http' ? [80] : [443];
}
function rules_text(...lines) {
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/sandbox/proof.js

/** Rules as they were loaded: iptables-save dates its comments and counts what passed. */
function inForce(saved) {
    return saved
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => line.replace(/ \[\d+:\d+\]$/, '').replace(/^\[\d+:\d+\] /, ''))
        .join('\n');
}
/** The sandbox, at its start and again at its end. */
function proveSandbox(found, walls) {
    const v4 = inForce(found.get('rules.v4') ?? '');
    const v6 = inForce(found.get('rules.v6') ?? '');
    // Each family fell back by itself where its kernel part has no NFLOG.
    const wanted = (family, found) => {
        if (!found.includes('-j NFLOG'))
            return walls.unrecorded[family];
        return (found.includes('-j MARK') ? walls.rules : walls.unheld)[family];
    };
    const recorded = [walls.rules, walls.unheld].some(({ v4: text }) => v4 === inForce(text)) && v6 === inForce(walls.rules.v6);
    const proofs = [
        sameRules('IPv4 rules', v4, wanted('v4', v4)),
        sameRules('IPv6 rules', v6, wanted('v6', v6)),
        ipv6Off(found.get('sysctl') ?? '', walls.ipv6),
        noInterface(found.get('addresses') ?? '', v4.includes('-j MARK'))
    ];
    return { proofs, recorded: recorded && (found.get('packet-log') ?? '').startsWith('running') };
}
/** The firewall's container, likewise. The resolvers it was given stand where the rendered text holds their mark. */
function proveFirewall(found, { firewall }) {
    const resolvers = (found.get('resolvers') ?? '').split('\n').filter(line => line !== '');
    const lines = (family) => resolvers
        .filter(address => address.includes(':') === (family === 'v6'))
        .flatMap(address => ['udp', 'tcp'].map(proto => `-A OUTPUT -d ${address}/${family === 'v4' ? 32 : 128} -p ${proto} -m ${proto} --dport 53 -j ACCEPT`))
        .join('\n');
    return ['v4', 'v6'].map(family => sameRules(`Squid's own ${family === 'v4' ? 'IPv4' : 'IPv6'} rules`, inForce(found.get(`rules.${family}`) ?? ''), firewall[family].replace(RESOLVERS, lines(family))));
}
// Without a word of the files: the configuration may hold the password of the runner's proxy.
/** What Squid judges by. It reads its files once, at its start, and again only where it is told to. */
function proveSquid(found, wanted) {
    const name = "Squid's configuration";
    const names = [...new Set([...wanted.keys(), ...found.keys()])];
    const other = names.find(file => found.get(file) !== wanted.get(file));
    if (other === undefined)
        return {
            name,
            held: true,
            detail: `squid.conf and ${wanted.size - 1} files beside it, byte for byte as written`
        };
    const how = !found.has(other)
        ? 'is gone'
        : wanted.has(other)
            ? 'is not as it was written'
            : 'was not asked for';
    return { name, held: false, detail: `${other} ${how}` };
}
/** What each canary said of its try. */
function canariesIn(event) {
    return (event?.['probes'] ?? []);
}
// The words of a packet rule. Where the kernel has no way for a packet at all, none comes as far as the rules.
const BY_A_RULE = ['ECONNREFUSED', 'EPERM', 'EACCES'];
/** How many of them the packet rules have counted. */
function refusedAmong(probes) {
    return probes.filter(({ how }) => BY_A_RULE.includes(how)).length;
}
/** The canaries: each try to leave was refused, at once. */
function proveCanary(probes) {
    const out = probes.find(probe => !probe.refused);
    return {
        name: 'Canary',
        held: probes.length > 0 && out === undefined,
        detail: out === undefined
            ? probes.map(({ name, how }) => `${name} ${how}`).join(', ')
            : `a ${out.name} probe was not refused at once (${out.how})`
    };
}
/** `atStart`: it was running and had the canaries in it; `atEnd`: it was still running, where that was looked at. */
function provePacketLog(atStart, atEnd) {
    const name = 'Packet log';
    if (!atStart)
        return { name, held: 'not made', detail: 'direct attempts are refused but not recorded on this runner' };
    if (atEnd === false)
        return {
            name,
            held: false,
            detail: 'it ended early: direct attempts after that were refused but not recorded'
        };
    return {
        name,
        held: true,
        detail: `it recorded the canary${atEnd === undefined ? '' : ', and ran to the end'}`
    };
}
function sameRules(name, found, text) {
    const wanted = inForce(text);
    if (found === wanted)
        return { name, held: true, detail: `${rulesIn(wanted)} rules loaded, as written` };
    const have = new Set(found.split('\n'));
    const want = new Set(wanted.split('\n'));
    const lost = [...want].find(line => !have.has(line));
    const added = [...have].find(line => !want.has(line));
    const difference = [
        ...(lost === undefined ? [] : [`"${lost}" is not in force`]),
        ...(added === undefined ? [] : [`"${added}" is, and was not asked for`])
    ];
    return { name, held: false, detail: difference.join('; ') || 'the order of the rules is another' };
}
function rulesIn(text) {
    return text.split('\n').filter(line => line.startsWith('-A ')).length;
}
function ipv6Off(sysctl, kernelHasIt) {
    const name = 'IPv6 off';
    if (!kernelHasIt)
        return { name, held: true, detail: 'this kernel has no IPv6' };
    const lines = sysctl.trim().split('\n');
    const on = ['all', 'default'].find(key => !lines.includes(`net/ipv6/conf/${key}/disable_ipv6 = 1`));
    return on === undefined
        ? { name, held: true, detail: 'disable_ipv6 is 1 for all and default' }
        : { name, held: false, detail: `net.ipv6.conf.${on}.disable_ipv6 is not 1` };
}
// Where the module of a tunnel is loaded, the kernel puts one into every new namespace, down, and lets nobody remove it.
const KERNELS_OWN = /^(tunl0|sit0|gre0|gretap0|erspan0|ip_vti0|ip6_vti0|ip6tnl0|ip6gre0)@NONE$/;
// A tun, without an address. Its other end is in the sandbox, where the relay answers with a reset.
const LEADS_BACK = new RegExp(`^\\d+: ${HELD}: <POINTOPOINT,`);
function noInterface(interfaces, holds) {
    const name = 'No interface but loopback';
    const refuse = (detail) => ({ name, held: false, detail });
    // "2: eth0@if3: <BROADCAST,UP> \u2026", and below it a line for each address.
    const found = interfaces.split(/^(?=\d+: )/m).map(block => ({
        device: /^\d+: ([^:\s]+)/.exec(block)?.[1] ?? '',
        idle: !/^\S+ \S+ <([^>]*,)?UP[,>]|\sinet6?\s/.test(block),
        leadsBack: LEADS_BACK.test(block) && !/\sinet6?\s/.test(block)
    }));
    if (!found.some(({ device }) => device === 'lo'))
        return refuse('the interfaces could not be read');
    const others = found.filter(({ device, leadsBack }) => device !== 'lo' && !(holds && leadsBack));
    const strange = others.filter(({ device, idle }) => !idle || !KERNELS_OWN.test(device));
    const other = strange.find(({ device }) => device !== HELD) ?? strange[0];
    if (other !== undefined)
        return refuse(`there is an interface "${other.device}"`);
    if (/\sinet6\s/.test(interfaces))
        return refuse('lo has an IPv6 address');
    const beside = others.map(({ device }) => `, beside the kernel's own ${device}, which is down`).join('');
    const back = holds && found.some(({ leadsBack }) => leadsBack) ? `, and ${HELD}, which leads back` : '';
    return { name, held: true, detail: `lo alone${back}, with no IPv6 address${beside}` };
}

;// CONCATENATED MODULE: ./build/sandbox/recent.js
// Squid's log as it grows \u2192 the latest line about one socket of the command.

const KEPT = 64 * 1024; // characters; the line that is asked for was written a moment ago
const LOOKS_MS = [0, 1, 3, 6, 12, 25, 40]; // Squid writes it about when it resets the connection
const MOST_AT_ONCE = 100;
class Recent {
    tail = '';
    asking = 0;
    read = () => undefined;
    /** What brings the log up to date. */
    readWith(read) {
        this.read = read;
    }
    take(lines) {
        this.tail = (this.tail + lines).slice(-KEPT);
    }
    /** Undefined where no such line comes. */
    async lineOf(socket) {
        if (this.asking >= MOST_AT_ONCE)
            return undefined;
        this.asking += 1;
        try {
            for (const ms of LOOKS_MS) {
                if (ms > 0)
                    await (0,promises_.setTimeout)(ms);
                this.read();
                const found = this.last(`"client":"${socket}"`);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        finally {
            this.asking -= 1;
        }
    }
    last(mark) {
        const at = this.tail.lastIndexOf(mark);
        if (at < 0)
            return undefined;
        return this.tail.slice(this.tail.lastIndexOf('\n', at) + 1, this.tail.indexOf('\n', at));
    }
}

// EXTERNAL MODULE: ./build/sandbox/set-up-error.js
var set_up_error = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/sandbox/contents.js
// Files \u2192 what is in each: in those that were decided, and in those that stand where the firewall reads them.

function contentsOf(files) {
    return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString('latin1')]));
}
// From the runner's side, because the folder is mounted whole in the firewall's container: what bears a name here bears
// it there, a file that was put in another's place too. To look from inside would be a call to docker, or another
// process in the start, and would see the same.
function readContents(folder) {
    return new Map(entriesIn(folder, ''));
}
function entriesIn(folder, below) {
    return external_node_fs_.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const [file, name] = [`${folder}/${entry.name}`, `${below}${entry.name}`];
        if (entry.isDirectory())
            return entriesIn(file, `${name}/`);
        // A link leads elsewhere inside the container, and a pipe would be waited for.
        return [[name, entry.isFile() ? external_node_fs_.readFileSync(file, 'latin1') : 'no file']];
    });
}

// EXTERNAL MODULE: ./build/sandbox/last-words.js
var last_words = __webpack_require__(7883);
;// CONCATENATED MODULE: ./build/sandbox/gate.js
// The command's container until its gate is opened: made, started, and closed. Until then nothing of what comes out of it is
// the command's.





/** @param argv of planCommand */
async function startGate(docker, setting, argv, streams) {
    external_node_fs_.rmSync(setting.folders.id, { force: true }); // of a start that had to be made anew
    const words = new last_words/* Tail */.P();
    let said = '';
    let closed = () => undefined;
    const standing = new Promise(resolve => (closed = resolve));
    const attached = docker.attach(argv, {
        stdin: true,
        stdout: chunk => {
            if (said === sandbox_plan/* AT_GATE */.uZ)
                return streams.stdout(chunk);
            said += chunk.toString('latin1');
            if (said === sandbox_plan/* AT_GATE */.uZ)
                closed();
            return undefined;
        },
        // Before that it is docker's own: warnings about what the kernel lacks, or why there is no container.
        stderr: chunk => {
            if (said === sandbox_plan/* AT_GATE */.uZ)
                return streams.stderr(chunk);
            words.take(chunk);
            return undefined;
        }
    });
    const gone = attached.ended.then(code => {
        const why = (0,cure/* withCure */.O)(words.said() ?? (code === 125 ? 'docker gave no reason' : `it ended with code ${code}`));
        throw new (code === 125 ? set_up_error/* NotMadeError */.T : set_up_error/* SetUpError */.k)(`The command's container did not start: ${why}`);
    }, (error) => {
        throw new set_up_error/* SetUpError */.k(`The command's container: ${error instanceof Error ? error.message : String(error)}`);
    });
    await Promise.race([standing, gone]);
    gone.catch(() => undefined); // from here on its end is the command's
    return {
        name: (0,sandbox_plan/* namesOf */.eZ)(setting.id).command,
        id: external_node_fs_.readFileSync(setting.folders.id, 'utf8').trim(),
        attached
    };
}

// EXTERNAL MODULE: ./build/sandbox/words.js
var sandbox_words = __webpack_require__(8278);
;// CONCATENATED MODULE: ./build/sandbox/start.js






const READY_WITHIN_MS = 30_000;
/**
 * Where it fails it ends no client: one that is cut off in the midst of a call may still get its container. Who removes
 * the containers waits for the clients too.
 * @param parts as begun: what they read is decided and written while the engine makes them, and their inits wait for the
 * last of it
 * @param command made then, too: it looks through the workspace and the runner's folders
 */
async function startSandbox(docker, setting, parts, wanted, command, streams) {
    const { sandbox } = parts;
    const firewall = await parts.firewall; // first: of a long list the files take a tenth of a second
    const { walls, logged } = wanted();
    const planned = (0,sandbox_plan/* planCommand */.VV)(setting, await command());
    // Started while the others get ready: a third of the time until the command's first word is docker's start of its
    // container.
    const begun = sandbox.heard('begun');
    const waiting = begun.then(() => within(startGate(docker, setting, planned, streams), () => `The command's container was not ready within ${READY_WITHIN_MS / 1000} s.`));
    waiting.catch(() => undefined); // who opens the gate hears of it
    const [firewallWalls, sandboxWalls] = await within(Promise.all([firewall.walls, sandbox.walls, firewall.heard('ready'), sandbox.heard('ready'), begun]), () => `${firewall.silent ?? sandbox.silent ?? 'Docker'} was not ready within ${READY_WITHIN_MS / 1000} s.`);
    const { proofs, recorded } = proveSandbox(sandboxWalls, walls);
    const canaries = canariesIn(sandbox.last('canary'));
    const all = [
        ...proofs,
        ...proveFirewall(firewallWalls, walls),
        proveSquid(readContents(setting.folders.firewallConfig), walls.squid),
        proveCanary(canaries)
    ];
    const failed = all.find(proof => proof.held === false);
    if (failed !== undefined)
        throw new set_up_error/* SetUpError */.k(`The wall did not stand: ${failed.name}: ${failed.detail}.`, all);
    const proved = await within(sandbox.order('prove', 'proved'), () => 'Squid did not answer the first request.');
    if (proved['passed'] !== false)
        throw new set_up_error/* SetUpError */.k('Squid let a name pass that no rule allows.', all);
    // A closed connection may be anybody's doing; the line in the log is Squid's own.
    if (!logged())
        throw new set_up_error/* SetUpError */.k('Squid did not log the first request.', all);
    return {
        proofs: [
            ...all,
            { name: 'Refusal', held: true, detail: 'Squid refused a name that no rule allows, and logged it' }
        ],
        walls,
        waiting,
        recorded,
        canaries,
        versions: (0,sandbox_words/* versionsIn */.bS)(sandboxWalls, firewall.last('ready')),
        broken: Promise.race([firewall.ended, sandbox.ended]),
        order: word => sandbox.order(word, 'finished')
    };
}
async function within(promise, sentence) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new set_up_error/* SetUpError */.k(sentence())), READY_WITHIN_MS);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/walls.js





/** Throws where it cannot be read. */
async function readWalls(docker, { id, folders }, walls, whose) {
    const read = async (which) => (0,sandbox_words/* sectionsOf */.Ks)(await docker.call(...(0,sandbox_plan/* planWalls */.vk)(id, which)));
    const [sections, firewall] = await Promise.all([
        read('sandbox'),
        whose === 'both' ? read('firewall') : undefined
    ]);
    const squid = proveSquid(readContents(folders.firewallConfig), walls.squid);
    const { proofs, recorded } = proveSandbox(sections, walls);
    const own = firewall === undefined ? [] : proveFirewall(firewall, walls);
    const changed = [...proofs, ...own, squid].filter(({ held }) => held === false);
    const counted = `${sections.get('rules.v4') ?? ''}${sections.get('rules.v6') ?? ''}`;
    return {
        changed: changed.length === 0 ? undefined : changed.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
        recorded,
        refused: { handed: parseHandedCount(counted), unhanded: parseUnhandedCount(counted) }
    };
}
const RULES_OF = { both: 'both containers', sandbox: 'the sandbox' };
/** The last look. What cannot be read has not been proved; a runner that leaves no time for it is told apart. */
async function wallsAfter(docker, around, walls, whose, hurried) {
    const name = 'Unchanged at the end';
    const said = (held, detail) => ({ name, held, detail });
    try {
        const stands = await Promise.race([
            readWalls(docker, around, walls, whose),
            hurried.then(() => undefined)
        ]);
        if (stands === undefined) {
            const proof = said('not made', 'the run was cancelled, and the runner left no time for it');
            return { proof, recorded: undefined, refused: undefined };
        }
        const { changed, ...rest } = stands;
        const proof = changed === undefined
            ? said(true, `rules of ${RULES_OF[whose]}, IPv6 setting, interfaces and Squid's configuration read back after the command`)
            : said(false, changed);
        return { proof, ...rest };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return {
            proof: said(false, `could not be read back: ${words}`),
            recorded: undefined,
            refused: undefined
        };
    }
}

;// CONCATENATED MODULE: ./build/sandbox/watch.js
// Decides, while the command runs, that it may run no longer: a part of the firewall has ended, or a wall was moved.


const watch_EVERY_MS = 3_000;
// A look is an exec in each of our two containers. On a slow engine it is made more seldom, so that it never costs more than this share.
const watch_SHARE = 1 / 25;
function watchWalls(docker, around, walls) {
    let timer;
    let over = false;
    const changed = new Promise(resolve => {
        const look = async () => {
            const begun = (0,clock/* monotonic */.x)();
            // A look that fails says nothing of the walls: the engine is busy, a container paused, or gone, and then its
            // client has ended too. The last look, when the command is over, forgives nothing.
            const stands = await readWalls(docker, around, walls, 'both').catch(() => undefined);
            if (over)
                return;
            if (stands?.changed !== undefined) {
                resolve(`The walls around the command were changed while it ran. ${stands.changed}.`);
                return;
            }
            next(Math.max(watch_EVERY_MS, ((0,clock/* monotonic */.x)() - begun) / watch_SHARE));
        };
        const next = (ms) => {
            timer = setTimeout(() => void look(), ms);
        };
        next(watch_EVERY_MS);
    });
    return {
        changed,
        stop: () => {
            over = true;
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./build/sandbox/run.js
// One command behind the firewall: what is started, in which order, and what is known when it is over.


















// Of a cancelled step's ten seconds.
const FINISH_WITHIN_MS = 3_000;
const HURRIED_MS = 500;
const READ_WITHIN_MS = 3_000; // what a log of a GB holds takes longer, and the report needs its time, too
/** Throws where the command was never started, and only there. */
async function runBehind(docker, plan, streams, limits // by a fault of our own
) {
    const { setting, policy, nonce } = plan;
    const stopped = Promise.race([
        limits.cancelled.then(code => {
            throw new Cancelled(code);
        }),
        limits.slipped.then(sentence => {
            throw new set_up_error/* SetUpError */.k(sentence);
        })
    ]);
    stopped.catch(() => undefined); // what comes after the start is the command's to hear
    const recent = new Recent();
    const why = async (socket) => {
        const line = await recent.lineOf(socket);
        const told = line === undefined ? undefined : await plan.why(line);
        return told === undefined ? undefined : JSON.stringify(told);
    };
    const processes = new CommandProcesses((0,sandbox_plan/* markOf */.Fg)(setting.id), setting.command.uid);
    const attribution = new Attribution(processes, why);
    const stood = stand(docker, plan, streams, stopped);
    // It listens long before the relay is there, and fails open: then the processes stay unknown.
    attribution.listen(setting.folders.sockets, config/* WITNESS_SOCKET */.Oq).catch(() => undefined);
    const standing = await Promise.race([stood, stopped]);
    const container = await Promise.race([standing.waiting, stopped, fallen(standing)]).catch((error) => {
        throw withProofs(error, standing);
    });
    const started = new Date();
    const begun = (0,clock/* monotonic */.x)();
    // Walls that recorded what was tried may not stop to.
    const walls = standing.recorded ? { ...standing.walls, unrecorded: standing.walls.rules } : standing.walls;
    const following = follow(`${setting.folders.log}/access.log`, lines => {
        recent.take(lines);
        plan.heard(lines, attribution.callerOf);
    });
    recent.readWith(following.read);
    // Whose a datagram was is known for as long as it keeps its socket.
    const hearing = follow(`${setting.folders.packets}/${config/* PACKET_LOG */.IL.file}`, attribution.hear, { atOnce: true });
    const refused = processesRefused(container.id);
    const watch = watchWalls(docker, setting, walls);
    const broken = Promise.race([standing.broken, watch.changed, limits.slipped]);
    const hurried = limits.hurried.then(() => (0,promises_.setTimeout)(HURRIED_MS));
    // A second exec beside the first makes the end 25 ms later. A command that is over before the watch would have looked
    // ends soon after the firewall's rules were proved.
    const whose = () => ((0,clock/* monotonic */.x)() - begun < watch_EVERY_MS ? 'sandbox' : 'both');
    const look = (read) => [
        finish(standing, hurried),
        wallsAfter(docker, setting, walls, read, hurried)
    ];
    let last;
    // While docker is asked how the command ended.
    const over = () => {
        last = look(whose());
    };
    const running = runCommand(docker, container, { ...limits, over, broken });
    attribution.begin(standing.canaries);
    const ending = await running
        .catch((error) => {
        throw withProofs(error, standing);
    })
        .finally(() => {
        watch.stop();
        refused.stop();
        following.stop();
        hearing.stop();
    });
    // By the clock that only runs forward: that of the wall may be put right meanwhile.
    const ended = new Date(started.getTime() + (0,clock/* monotonic */.x)() - begun);
    attribution.close();
    const [finished, after] = ending.kind === 'broken' ? [undefined, undefined] : await Promise.all(last ?? look(whose()));
    const late = Promise.race([hurried, limits.cancelled.then(() => (0,promises_.setTimeout)(READ_WITHIN_MS))]);
    const marks = { nonce, canaries: standing.canaries };
    const known = { processOf: attribution.processOf, senderOf: attribution.senderOf };
    const collected = await collect(setting.folders, policy, finished?.names, marks, known, late);
    const unrecorded = after?.refused === undefined
        ? 0
        : unrecordedPackets(after.refused, collected, refusedAmong(standing.canaries));
    return {
        ...collected,
        ending,
        proofs: [
            ...standing.proofs,
            provePacketLog(standing.recorded && collected.canaryRecorded, after?.recorded),
            ...(after === undefined ? [] : [after.proof])
        ],
        unrecordedPackets: unrecorded,
        packetsBeyondBound: collected.canaryRecorded ? unrecorded : 0,
        namesForgotten: finished?.forgotten ?? 0,
        connectionsRefused: finished?.turnedAway ?? 0,
        processesRefused: refused.count(),
        versions: standing.versions,
        started,
        ended
    };
}
// The engine nearly always has the image, and to ask it first would take a tenth of the start.
async function stand(docker, { setting, parts, command, wanted, missing }, streams, stopped) {
    let made;
    const once = () => (made ??= command());
    try {
        return await startSandbox(docker, setting, parts, wanted, once, streams);
    }
    catch (error) {
        const image = error instanceof set_up_error/* NotMadeError */.T ? await Promise.race([stopped, missing(error)]) : undefined;
        if (image === undefined)
            throw error;
        const anew = { ...setting, image };
        return startSandbox(docker, anew, (0,sandbox_parts/* beginParts */.I)(docker, anew), wanted, once, streams);
    }
}
class Cancelled extends Error {
    code;
    constructor(code) {
        super('The step was cancelled before the command started.');
        this.code = code;
    }
}
// The relay's table, once Squid has logged every connection. Without it the report still says what Squid saw.
async function finish(standing, hurried) {
    const finished = await Promise.race([
        standing.order('finish').catch(() => undefined),
        hurried.then(() => undefined),
        new Promise(resolve => setTimeout(resolve, FINISH_WITHIN_MS, undefined))
    ]);
    return finished;
}
// A part that has ended before the command was started: then it is not started at all.
async function fallen({ broken }) {
    throw new set_up_error/* SetUpError */.k(await broken);
}
// What was proved before the failure is in the report all the same.
function withProofs(error, { proofs }) {
    if (error instanceof Cancelled || !(error instanceof Error))
        return error;
    return new set_up_error/* SetUpError */.k(error.message, proofs);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/render/network.js

/**
 * The sandbox's namespace, for `ip -batch`. A local route makes an address one of the namespace's own, so that the relay
 * can be led to it; the last one lets a packet to any other come as far as the rules, which refuse it.
 */
function renderNetwork({ networks, allBut }) {
    const all = [...networks.keys(), ...(allBut === undefined ? [] : ['default'])];
    const lines = [
        'link set lo up',
        `addr add ${SOURCE}/32 dev lo`,
        `route add local ${SYNTHETIC} dev lo`,
        `route add default dev lo src ${SOURCE}`,
        ...all.map(network => `route add local ${network} dev lo src ${SOURCE}`)
    ];
    return `${lines.join('\n')}\n`;
}
const HELD_TABLE = 100;
/**
 * Leads marked packets out by a device of which a program without privileges holds the other end. For `ip -batch`; a kernel
 * without tun refuses it.
 */
function renderHeld() {
    const lines = [
        `tuntap add dev ${HELD} mode tun`,
        `link set ${HELD} up`,
        `route add default dev ${HELD} table ${HELD_TABLE} metric 1`,
        `route add default dev lo table ${HELD_TABLE} metric 2`, // of a socket that is bound to it
        // Before the namespace's own addresses, which the relay's are.
        `rule add pref 1 fwmark ${HELD_MARK} lookup ${HELD_TABLE}`,
        'rule add pref 2 lookup local',
        'rule del pref 0'
    ];
    return `${lines.join('\n')}\n`;
}
/**
 * The two addresses of socat, which is that program: the device, and the relay, which alone may answer what comes by it. It
 * takes the account when it has both.
 */
function renderHolder({ port, device }, { uid, gid }) {
    const relay = `UDP4-SENDTO:127.0.0.1:${port},bind=127.0.0.1:${device},setgid=${gid},setuid=${uid}`;
    return `TUN,tun-name=${HELD},iff-no-pi,iff-up ${relay}\n`;
}
// Of global scope; without one a packet leaves with the address it goes to, and the answer to it is nobody's.
const SOURCE = '198.19.255.254';

;// CONCATENATED MODULE: ./build/render/packet-log.js
// The packet log's configuration, ulogd's. What it writes is read by src/audit/packets.ts.
/** `triplet`: Debian's name of the architecture, by which the image's libraries lie. */
function renderPacketLog(triplet, { folder, file }) {
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

;// CONCATENATED MODULE: ./build/render/peer.js
// The relay's other end, in the firewall's container: unix sockets in, Squid's listeners out. HAProxy moves the bytes
// within the kernel and judges nothing.

/** Squid's listeners, on the loopback of its own container. */
const SQUID_PORTS = {
    explicit: 3128, // for clients that know of the proxy and for CONNECT
    plain: 3129 // for plain HTTP that does not
};
// A start waits this long for Squid, which says that it accepts connections a moment before it listens.
const RETRY_MS = 20;
const RETRIES = 100;
const BACKLOG = 4_096; // a unix socket refuses a connection at once when this is full; the kernel's own bound is the same
const SPARE = 100; // connections beyond those that the relay opens: its probes, and those that are on their way out
function renderPeer({ sockets }) {
    const listen = (name, port) => [
        `listen ${name}`,
        `  bind unix@${sockets}/${name} mode 600`,
        `  server squid 127.0.0.1:${port}`
    ];
    return [
        'global',
        '  nbthread 1',
        `  maxconn ${config/* CONNECTIONS_AT_ONCE */.gw + SPARE}`,
        '  no strict-limits', // an engine that allows fewer descriptors serves fewer connections
        '  httpclient.ssl.verify none', // it has no client, and reads a folder of certificates for it
        'defaults',
        '  mode tcp',
        '  option splice-auto',
        `  backlog ${BACKLOG}`,
        `  maxconn ${config/* CONNECTIONS_AT_ONCE */.gw + SPARE}`,
        `  timeout connect ${RETRY_MS}ms`, // it is also the pause before the next try
        `  retries ${RETRIES}`,
        '  timeout client 24d', // how long a connection may be idle is Squid's to say; this is the longest there is
        '  timeout server 24d',
        ...listen(config/* EXPLICIT_SOCKET */.zC, SQUID_PORTS.explicit),
        ...listen(config/* PLAIN_SOCKET */.jF, SQUID_PORTS.plain),
        ''
    ].join('\n');
}

// EXTERNAL MODULE: ./build/render/log-format.js
var log_format = __webpack_require__(2272);
;// CONCATENATED MODULE: ./build/render/names.js
// Folded hosts \u2192 Squid's access lists of one group: who is asked for, and whether the TLS hello asks for the same.
// -n everywhere: without it Squid asks who a literal address is, and whoever owns the address answers.
const HOST = 'dstdomain -n';
const HOST_REGEX = 'dstdom_regex -n -i';
// What the client asked for, not what a server's certificate says.
const SNI = 'ssl::server_name --client-requested';
const SNI_REGEX = 'ssl::server_name_regex -i';
function hostLists(name, folded) {
    return [...lists(name, folded, HOST, HOST_REGEX), ...networks(name, folded)];
}
function sniLists(name, folded) {
    return lists(name, folded, SNI, SNI_REGEX);
}
function lists(name, { exact, trees, below, globs }, plain, regex) {
    const names = [...exact, ...[...trees, ...below].map(host => `.${host}`)];
    return [
        ...packed(`acl ${name}_names ${plain}`, names),
        ...packed(`acl ${name}_apex ${plain}`, below),
        ...globs.map(glob => `acl ${name}_globs ${regex} ${globExpression(glob)}`),
        ...(names.length > 0
            ? [`acl ${name} all-of ${name}_names${below.length > 0 ? ` !${name}_apex` : ''}`]
            : []),
        ...(globs.length > 0 ? [`acl ${name} all-of ${name}_globs`] : [])
    ];
}
// -n here: a name is not looked up to see whether it leads to the network. The runner itself is opened by its very
// address only, not by a network that happens to hold it.
function networks(name, folded) {
    const wide = folded.networks.filter(network => !network.endsWith('/32'));
    const single = folded.networks.filter(network => network.endsWith('/32'));
    return [
        ...single.map(network => `acl ${name}_addresses dst -n ${network}`),
        ...wide.map(network => `acl ${name}_networks dst -n ${network}`),
        ...(single.length > 0 ? [`acl ${name}_literal all-of ip_literal ${name}_addresses`] : []),
        ...(wide.length > 0 ? [`acl ${name}_literal all-of ip_literal ${name}_networks !own_literal`] : []),
        ...(folded.networks.length > 0 ? [`acl ${name} all-of ${name}_literal`] : [])
    ];
}
/**
 * The hello must ask for the very entry that the tunnel was opened for. Squid cannot compare two names, only find each in
 * a list, so the entries are numbered and the names must be in the same list for every digit of the number: with few
 * entries one list each, with 10,000 two hundred lists and two look-ups where pairs would be 10,000 rules.
 */
function sameNameLists(name, folded) {
    const entries = [...folded.exact, ...[...folded.trees, ...folded.below].map(host => `.${host}`)];
    const base = entries.length <= FEW ? FEW : Math.ceil(Math.sqrt(entries.length));
    const places = entries.length <= FEW ? [1] : [1, base];
    const digits = places.map((place, index) => {
        const acl = `${name}_same${index}`;
        const lists = new Map();
        for (const [entry, host] of entries.entries()) {
            const digit = Math.floor(entry / place) % base;
            const list = lists.get(digit);
            if (list === undefined)
                lists.set(digit, [host]);
            else
                list.push(host);
        }
        const lines = [];
        for (const [digit, hosts] of lists) {
            const list = `${name}_d${index}_${digit}`;
            lines.push(...packed(`acl ${list}_host ${HOST}`, hosts), ...packed(`acl ${list}_sni ${SNI}`, hosts));
        }
        for (const digit of lists.keys()) {
            const list = `${name}_d${index}_${digit}`;
            lines.push(`acl ${acl} all-of ${list}_host ${list}_sni`);
        }
        return { acl, lines };
    });
    const apexes = packed(`acl ${name}_apex_sni ${SNI}`, folded.below);
    const named = entries.length === 0 ? [] : digits.map(({ acl }) => acl);
    const pairs = folded.globs.flatMap((glob, index) => [
        `acl ${name}_glob${index}_host ${HOST_REGEX} ${globExpression(glob)}`,
        `acl ${name}_glob${index}_sni ${SNI_REGEX} ${globExpression(glob)}`,
        `acl ${name}_same all-of ${name}_glob${index}_host ${name}_glob${index}_sni`
    ]);
    return [
        ...(entries.length === 0 ? [] : digits.flatMap(({ lines }) => lines)),
        ...apexes,
        ...pairs,
        ...(named.length === 0
            ? []
            : [`acl ${name}_same all-of ${named.join(' ')}${apexes.length > 0 ? ` !${name}_apex_sni` : ''}`])
    ];
}
/** What those lists are asked by; none for a group of networks alone. */
function sameNameList(name, { exact, trees, below, globs }) {
    return [exact, trees, below, globs].some(({ length }) => length > 0) ? [`${name}_same`] : [];
}
const FEW = 32;
// Squid cuts a line above 16 kB in the middle of a word. Many hosts a line are read in less than half the time.
const LONGEST = 4_000;
function packed(start, hosts) {
    const lines = [];
    let first = 0;
    let length = start.length;
    for (const [index, host] of hosts.entries()) {
        length += 1 + host.length;
        if (length <= LONGEST)
            continue;
        lines.push(`${start} ${hosts.slice(first, index).join(' ')}`);
        first = index;
        length = start.length + 1 + host.length;
    }
    return hosts.length === 0 ? [] : [...lines, `${start} ${hosts.slice(first).join(' ')}`];
}
/** One label's characters for each `*`, as dstdom_regex and JavaScript both read it. */
function globExpression(glob) {
    const body = glob.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]*');
    return `^${body}$`;
}

;// CONCATENATED MODULE: ./build/render/pages.js
// What Squid answers where there is no page from the far side: a few lines of plain text in place of its own HTML,
// which would tell its name, its version and its host. They are made with the image, and Squid finds them there.
/** A page's file name \u2192 why, in the words of the report, and whether a line would open it. */
const REFUSAL_PAGES = {
    ERR_NOT_ALLOWED: { words: 'not in allowed-domains', line: '=%H' },
    ERR_NOT_ALLOWED_PORT: { words: 'not in allowed-domains', line: '=%H:%p' },
    ERR_PORT: { words: 'this port is not allowed', line: '=%H:%p' },
    ERR_BLOCKED_DOMAIN: { words: 'in blocked-domains', line: undefined },
    ERR_ADDRESS: { words: 'an address instead of a name', line: undefined },
    ERR_PRIVATE: { words: 'the name leads to a private address', line: undefined },
    ERR_METHOD: { words: 'HTTP method not allowed', line: undefined },
    ERR_REQUEST: { words: 'not a valid request', line: undefined }
};
/** File name \u2192 text. The refusals are ours, the others Squid asks for by name. */
function renderPages() {
    const failed = (why) => `This request was allowed, but it failed.\n${why}\n`;
    const broken = failed('The far end sent something that is no HTTP reply.');
    const silent = failed('The far end did not answer in time, or hung up.');
    const strange = 'This request was refused.\nIt is not HTTP that the firewall can judge.\n';
    return {
        ...Object.fromEntries(Object.entries(REFUSAL_PAGES).map(([name, why]) => [name, renderRefusal(why)])),
        ERR_DNS_FAIL: failed('%H has no address.'),
        ERR_CONNECT_FAIL: failed('%H could not be connected to.'),
        ERR_READ_ERROR: silent,
        ERR_READ_TIMEOUT: silent,
        ERR_WRITE_ERROR: silent,
        ERR_LIFETIME_EXP: silent,
        ERR_ZERO_SIZE_OBJECT: silent,
        ERR_INVALID_RESP: broken,
        ERR_TOO_BIG: strange,
        ERR_INVALID_REQ: strange,
        ERR_INVALID_URL: strange,
        ERR_PROTOCOL_UNKNOWN: strange,
        ERR_UNSUP_REQ: strange,
        ERR_UNSUP_HTTPVERSION: strange,
        ERR_ACCESS_DENIED: strange,
        ERR_CANNOT_FORWARD: strange,
        ERR_FORWARDING_DENIED: strange,
        ERR_ONLY_IF_CACHED_MISS: failed('The firewall keeps no copy of anything.'),
        ERR_SHUTTING_DOWN: failed('The firewall is ending.')
    };
}
/** What was refused, why, and the line that would change it; for people and for models, who both like to try again. */
function renderRefusal({ words, line }) {
    const cure = line === undefined
        ? 'No line of allowed-domains changes that. Do not retry.'
        : `Do not retry. A person may add this line to allowed-domains: ${line}`;
    return `The firewall of this step refused %H:%p.\nReason: @Squid{%note{reason}} (${words})\n${cure}\n`;
}

// EXTERNAL MODULE: ./build/render/parent.js
var render_parent = __webpack_require__(442);
;// CONCATENATED MODULE: ./build/render/squid.js
// Policy \u2192 squid.conf. What it logs is read by src/audit/requests.ts.








function renderSquid(policy, facts) {
    const allowed = reach_groupsOf(policy.allowed).map((group, index) => ({ name: `allowed${index}`, ...group }));
    const blocked = reach_groupsOf(policy.blocked).map((group, index) => ({ name: `blocked${index}`, ...group }));
    return [
        ...listeners(),
        ...log(),
        ...squid_lists(policy.mode, allowed, blocked, facts),
        ...verdicts(policy),
        ...hellos(policy, allowed),
        ...(facts.parent === undefined ? [] : (0,render_parent/* renderParent */.f)(facts.parent)),
        ...headers(),
        ...quiet(),
        ''
    ].join('\n');
}
function listeners() {
    return [
        // The PROXY protocol brings the command's own socket into the log, by which its process is found.
        `http_port 127.0.0.1:${SQUID_PORTS.explicit} name=proxy require-proxy-header ssl-bump tls-cert=/run/awf/unused.pem generate-host-certificates=off`,
        `http_port 127.0.0.1:${SQUID_PORTS.plain} name=plain require-proxy-header accel vhost allow-direct`,
        'proxy_protocol_access allow all'
    ];
}
function log() {
    return [
        (0,log_format/* renderLogFormat */.cq)('awf'),
        // A connection that ends before it asks for anything is no request.
        'acl asked has request',
        // Squid dies rather than serve what it cannot write down.
        'access_log stdio:/awf/log/access.log logformat=awf on-error=die asked',
        'buffered_logs off',
        'strip_query_terms on',
        'cache_log /awf/log/cache.log',
        'logfile_rotate 0',
        'debug_options ALL,1 20,0 47,0' // nothing of a store that it has not: each word goes through five processes to the step
    ];
}
const METHODS = 'GET HEAD POST PUT PATCH DELETE OPTIONS CONNECT PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH MERGE CHECKOUT MKACTIVITY';
function squid_lists(mode, allowed, blocked, facts) {
    const own = ownNetworks(facts.ownAddresses);
    return [
        'acl never any-of !all',
        'acl proxy myportname proxy',
        'acl step1 at_step SslBump1',
        'acl step2 at_step SslBump2',
        `acl known_method method ${METHODS}`,
        'acl http proto HTTP',
        // Every spelling that a resolver would take for an address: 127.1, 2130706433, 0x7f.1, ::1, [::ffff:7f00:1]
        'acl ip_literal dstdom_regex -n -i ^(0x[0-9a-f]*|[0-9]+)([.](0x[0-9a-f]*|[0-9]+))*$',
        'acl ip_literal dstdom_regex -n -i :',
        // User info in a CONNECT counts as part of the name, and so does every byte that no name holds.
        'acl odd_host dstdom_regex -n -i [^][a-z0-9_.:-]',
        // No resolver is asked for a label of more than 63 characters: Squid would wait for an answer all the same.
        'acl odd_host dstdom_regex -n [^.]{64}',
        `acl canary dstdomain -n .${log_format/* CANARY_ZONE */.w9}`,
        ...[...PRIVATE_V4, ...own.v4, ...PRIVATE_V6, ...own.v6].map(network => `acl to_private dst ${network}`),
        // Behind another proxy names may have no address here; that one finds it.
        `acl resolves ${facts.parent === undefined ? 'dst' : 'any-of'} all`,
        ...ownLiteral(facts.ownAddresses),
        ...REFUSALS.map(reason => `acl ${because(reason)} annotate_transaction reason=${reason}`),
        ...(mode === 'enforce'
            ? []
            : REFUSALS.map(reason => `acl ${would(reason)} annotate_transaction would=${reason}`)),
        'acl marked note would',
        // A refused CONNECT is reset: on a port that peeks, Squid would first say 200 and then show a page in TLS of its own.
        // The relay, which got not one byte, answers in its stead.
        ...['reset', ...PAGES].flatMap(answer => [
            `acl ${acl(answer)} annotate_transaction answer=${acl(answer)}`,
            `deny_info ${answer === 'reset' ? 'TCP_RESET' : `403:${answer}`} ${acl(answer)}`
        ]),
        ...allowed.flatMap(({ name, folded }) => hostLists(name, folded)),
        ...blocked.flatMap(({ name, folded }) => [...hostLists(name, folded), ...sniLists(`${name}_sni`, folded)]),
        ...allowed.flatMap(({ name, ways, folded }) => ways.some(({ way }) => way === 'tls') ? sameNameLists(name, folded) : []),
        ...squid_ports([...allowed, ...blocked]),
        // A refusal on a usual port is for the name, whatever the list.
        ...oneOf('plain_port', ['port_80', ...portsBy(allowed, 'plain')]),
        ...oneOf('tls_port', [...new Set(['port_443', ...portsBy(allowed, 'tls')])]),
        ...oneOf('connect_port', ['port_443', ...portsBy(allowed, 'tls'), ...portsBy(allowed, 'raw')]),
        ...oneOf('known_host', allowed.map(({ name }) => name)),
        ...oneOf('plain_allowed', ways(allowed, 'plain')),
        ...oneOf('tls_allowed', ways(allowed, 'tls')),
        ...oneOf('raw_allowed', ways(allowed, 'raw')),
        ...oneOf('connect_allowed', ['tls_allowed', 'raw_allowed']),
        ...oneOf('literal_allowed', 
        // With the port: on another the address is as private as any.
        allowed
            .filter(({ folded }) => folded.networks.length > 0)
            .flatMap(({ name, ways }) => ways.map(({ port }) => `port_${port} ${name}_literal`))),
        ...oneOf('blocked', blocked.flatMap(group => group.anyPort
            ? [group.name]
            : [...ways([group], 'plain'), ...ways([group], 'tls'), ...ways([group], 'raw')])),
        ...oneOf('blocked_sni', blocked.filter(hasNames).flatMap(({ name, anyPort, ways }) => {
            const ports = ways.filter(({ way }) => way !== 'plain').map(({ port }) => `port_${port} ${name}_sni`);
            return anyPort ? [`${name}_sni`] : ports;
        }))
    ];
}
const REFUSALS = [
    'bad-request',
    'method-not-allowed',
    'address-literal',
    'port-not-allowed',
    'blocked-domain',
    'not-allowed',
    'private-address',
    'dns-failed',
    'missing-sni',
    'sni-mismatch',
    'not-tls'
];
const PAGES = Object.keys(REFUSAL_PAGES);
function acl(answer) {
    return answer === 'reset' ? answer : answer.replace('ERR_', 'page_').toLowerCase();
}
function ownLiteral(addresses) {
    const own = addresses.filter(external_node_net_.isIPv4);
    return own.length === 0
        ? ['acl own_literal all-of never']
        : own.map(address => `acl own_literal dst -n ${address}`);
}
function because(reason) {
    return `because_${reason.replaceAll('-', '_')}`;
}
function would(reason) {
    return `would_${reason.replaceAll('-', '_')}`;
}
function squid_ports(groups) {
    const all = new Set([80, 443, ...groups.flatMap(({ ways }) => ways.map(({ port }) => port))]);
    return [...all].sort((a, b) => a - b).map(port => `acl port_${port} port ${port}`);
}
function portsBy(groups, wanted) {
    const found = groups.flatMap(({ ways }) => ways.flatMap(({ way, port }) => (way === wanted ? [`port_${port}`] : [])));
    return [...new Set(found)];
}
function hasNames({ folded: { exact, trees, below, globs } }) {
    return [exact, trees, below, globs].some(({ length }) => length > 0);
}
function ways(groups, wanted) {
    return groups.flatMap(({ name, ways }) => ways.flatMap(({ way, port }) => (way === wanted ? [`port_${port} ${name}`] : [])));
}
// A list that nothing is in is still named by the rules.
function oneOf(name, alternatives) {
    const found = alternatives.length > 0 ? [...new Set(alternatives)] : ['never'];
    return found.map(alternative => `acl ${name} all-of ${alternative}`);
}
// Order is policy. A `dst` rule looks its name up, and a lookup is itself a way out
// (what-it-stole.attacker.example), so it stands after every refusal by name.
function verdicts({ mode }) {
    const deny = (what, reason, answer) => `http_access deny ${what} ${because(reason)} ${acl(answer)}`;
    // Audit mode keeps every line in its place and lets it mark instead of refuse. The first mark stands.
    const unlessAudit = (what, reason, answer) => mode === 'enforce'
        ? deny(what, reason, answer)
        : `http_access deny !marked ${what} ${would(reason)} !all`;
    return [
        deny('manager', 'bad-request', 'ERR_REQUEST'),
        deny('!known_method', 'method-not-allowed', 'ERR_METHOD'),
        // Only the port that peeks may tunnel.
        deny('CONNECT !proxy', 'method-not-allowed', 'ERR_METHOD'),
        deny('!CONNECT !http', 'bad-request', 'ERR_REQUEST'),
        deny('CONNECT odd_host', 'bad-request', 'reset'),
        deny('odd_host', 'bad-request', 'ERR_REQUEST'),
        // In audit mode too: they prove that a refusal is refused.
        deny('CONNECT canary', 'not-allowed', 'reset'),
        unlessAudit('CONNECT ip_literal !literal_allowed', 'address-literal', 'reset'),
        unlessAudit('CONNECT !connect_port', 'port-not-allowed', 'reset'),
        deny('CONNECT blocked', 'blocked-domain', 'reset'),
        unlessAudit('CONNECT !known_host', 'not-allowed', 'reset'),
        unlessAudit('CONNECT !connect_allowed', 'port-not-allowed', 'reset'),
        `http_access allow CONNECT${mode === 'enforce' ? ' connect_allowed' : ''}`,
        'http_access deny CONNECT',
        unlessAudit('ip_literal !literal_allowed', 'address-literal', 'ERR_ADDRESS'),
        unlessAudit('!plain_port', 'port-not-allowed', 'ERR_PORT'),
        deny('blocked', 'blocked-domain', 'ERR_BLOCKED_DOMAIN'),
        unlessAudit('port_80 !known_host', 'not-allowed', 'ERR_NOT_ALLOWED'),
        unlessAudit('!known_host', 'not-allowed', 'ERR_NOT_ALLOWED_PORT'),
        unlessAudit('!plain_allowed', 'port-not-allowed', 'ERR_PORT'),
        deny('!literal_allowed to_private', 'private-address', 'ERR_PRIVATE'),
        `http_access allow ${mode === 'enforce' ? 'plain_allowed' : 'all'}`,
        'http_access deny all'
    ];
}
// The hello must ask for the name that the tunnel was opened for: without that, CONNECT to an allowed front and a hello
// for another host behind it pass, and so does SSH on 443.
function hellos({ mode }, allowed) {
    const enforce = mode === 'enforce';
    const [otherwise, mark] = enforce ? ['terminate', because] : ['splice', would];
    const same = allowed.flatMap(({ name, ways, folded }) => ways.flatMap(({ way, port }) => way === 'tls' ? sameNameList(name, folded).map(acl => `ssl_bump splice step2 port_${port} ${acl}`) : []));
    return [
        // A hello without a name: ssl::server_name would fall back to the name of the CONNECT, and find it allowed.
        'configuration_includes_quoted_values on',
        'acl tag_sni annotate_transaction sni="%ssl::>sni"',
        'configuration_includes_quoted_values off',
        'acl no_sni note sni -',
        // A name that no list below would know for the blocked one that a server takes it for. RFC 6066, 3 forbids its dot.
        'acl odd_sni ssl::server_name_regex -i [^a-z0-9_.-] ^[.] [.][.] [.]$',
        // Here and not among the refusals above: Squid resets only what it refuses without waiting, and a look-up is a wait.
        // Not at the first step alone: the answer may have changed before the hello came.
        `ssl_bump terminate !literal_allowed to_private ${because('private-address')}`,
        `ssl_bump terminate step1 !literal_allowed !resolves ${because('dns-failed')}`,
        'miss_access deny !literal_allowed to_private',
        'ssl_bump splice step1 raw_allowed',
        // Where the policy expects no TLS there may be a server that speaks first, and a hello would be waited for in vain.
        ...(enforce ? [] : ['ssl_bump splice step1 !tls_port']),
        'ssl_bump peek step1',
        `ssl_bump terminate step2 blocked_sni ${because('blocked-domain')}`,
        `ssl_bump terminate step2 tag_sni !no_sni odd_sni ${because('sni-mismatch')}`,
        ...(enforce ? [] : ['ssl_bump splice step2 marked']),
        // An address has no name that a hello could ask for, and a tunnel to it leads to it whatever the hello says.
        'ssl_bump splice step2 literal_allowed',
        `ssl_bump ${otherwise} step2 tag_sni no_sni ${mark('missing-sni')}`,
        ...same,
        `ssl_bump ${otherwise} step2 ${mark('sni-mismatch')}`,
        'ssl_bump terminate all',
        `on_unsupported_protocol ${enforce ? 'respond' : 'tunnel'} ${mark('not-tls')}`,
        'on_unsupported_protocol respond all'
    ];
}
function headers() {
    return [
        'via off',
        'forwarded_for delete',
        'request_header_access Surrogate-Capability deny all',
        'acl says_cache_control req_header Cache-Control .',
        // Squid adds a max-age of its own: all is taken away, and what the client said is put back.
        'request_header_access Cache-Control deny all',
        `request_header_add Cache-Control "%'{Cache-Control}>h" says_cache_control`,
        'reply_header_access Cache-Status deny all',
        'reply_header_access X-Squid-Error deny all',
        'acl own_page rep_header X-Squid-Error .',
        'reply_header_access Content-Type deny own_page',
        'reply_header_replace Content-Type text/plain; charset=utf-8',
        'reply_header_access Server deny own_page',
        'reply_header_access Mime-Version deny own_page',
        'http_upgrade_request_protocols websocket allow all'
    ];
}
function quiet() {
    return [
        'visible_hostname awf',
        'httpd_suppress_version_string on',
        'error_directory /awf/errors',
        'global_internal_static off',
        'hosts_file none',
        'pid_filename none',
        'netdb_filename none',
        'coredump_dir none',
        'pinger_enable off',
        'cache deny all',
        'memory_pools off',
        'client_db off',
        'half_closed_clients off',
        'quick_abort_min 0 KB',
        'quick_abort_max 0 KB',
        'max_filedescriptors 16384',
        'shutdown_lifetime 0 seconds',
        'dns_timeout 10 seconds',
        'connect_timeout 20 seconds',
        'read_timeout 6 hours'
    ];
}

;// CONCATENATED MODULE: ./build/sandbox/listeners.js
// Policy \u2192 the relay's listeners: one for each port that may be dialled, and how it treats what comes there.



// Beyond Linux's range of ports that are handed out (32768\u201360999), so that no client of the command gets one.
const FIRST_LISTENER = 61_000;
// Audit mode is to see what a list lacks, and a port can only be told by a listener of its own. On the first ones the
// server speaks first, so that nothing is waited for.
const GREETING = [21, 22, 25, 110, 143, 587, 873, 2222, 3306, 3690, 4222];
const USUAL = [
    ...[
        389, 465, 636, 853, 993, 995, 1433, 1521, 1883, 3000, 5000, 5432, 5671, 5672, 6379, 6443, 8000, 8080, 8081
    ],
    ...[8443, 8883, 9000, 9092, 9200, 9418, 11211, 27017]
];
function listenersFor(policy) {
    const audited = policy.mode === 'audit' ? [...GREETING, ...USUAL] : [];
    const expected = expectedBy(policy);
    return [...new Set([...(0,cover/* portsOf */.a5)(policy), ...audited])].map((port, index) => ({
        port,
        listen: FIRST_LISTENER + index,
        way: wayAt(port, expected),
        raw: rawAt(port, policy)
    }));
}
/** The ports where each is spoken, by what the lines say. */
function expectedBy({ allowed }) {
    const ports = { plain: new Set([80]), tls: new Set([443]), raw: new Set() };
    // What a raw port takes besides, HTTP of a client that knows of the proxy, comes by another way.
    for (const { scheme, port } of allowed) {
        if (scheme === 'tcp')
            ports.raw.add(port ?? 443);
        if (scheme === 'web' || scheme === 'http')
            ports.plain.add(port ?? 80);
        if (scheme === 'web' || scheme === 'https')
            ports.tls.add(port ?? 443);
    }
    return ports;
}
function wayAt(port, { plain, tls, raw }) {
    // Where one protocol is usual nothing is waited for.
    if (port === 80 && !tls.has(port))
        return 'http';
    return plain.has(port) || (!tls.has(port) && !raw.has(port) && !GREETING.includes(port))
        ? 'sniff'
        : 'connect';
}
function rawAt(wanted, { allowed }) {
    const raw = allowed.filter(({ scheme, port }) => scheme === 'tcp' && port === wanted);
    const { exact, trees, below, globs } = fold(raw.map(({ hosts }) => hosts));
    return {
        hosts: [...exact, ...trees],
        zones: [...trees, ...below],
        expressions: globs.map(globExpression)
    };
}

;// CONCATENATED MODULE: ./build/sandbox/setting.js
// The runner, the inputs and the policy \u2192 the files that the containers read.














// As the engine names them. Behind one are other containers, at addresses that need not be private ones.
const BRIDGE = /^(docker\d+|br-[0-9a-f]{12})$/;
/** Of the runner; of a bridge of the engine the network behind it, too. */
function ownAddresses() {
    return Object.entries(external_node_os_.networkInterfaces()).flatMap(([name, addresses = []]) => addresses.flatMap(({ address, cidr }) => (BRIDGE.test(name) && cidr !== null ? [address, cidr] : [address])));
}
/** Writes every file that the containers read. What they hold was decided here; the containers only obey. */
function writeSetting(setting, policy, { nonce, parent }) {
    const { folders } = setting;
    const own = ownAddresses();
    const listeners = listenersFor(policy);
    const ports = new Map(listeners.map(({ port, listen }) => [port, listen]));
    const literals = literalsOf(policy, { ownAddresses: own });
    const rules = renderSandboxRules(ports, { packetLog: true, held: true, literals });
    const unheld = renderSandboxRules(ports, { packetLog: true, literals });
    const unrecorded = renderSandboxRules(ports, { packetLog: false, literals });
    const relay = {
        listeners,
        proxyPort: 3128,
        dnsPort: 53,
        hold: config/* HOLD */.o$,
        sockets: sandbox_plan/* INSIDE */.bj.sockets,
        nonce,
        closed: '/run/awf/closed',
        canary: setting.command.uid === setting.service.uid
    };
    writeAll(folders.sandboxConfig, {
        'rules.v4': rules.v4,
        'rules.v6': rules.v6,
        'rules-unheld.v4': unheld.v4,
        'rules-unrecorded.v4': unrecorded.v4,
        'rules-unrecorded.v6': unrecorded.v6,
        network: renderNetwork(literals),
        held: renderHeld(),
        holder: renderHolder(config/* HOLD */.o$, setting.service),
        'ulogd.conf': renderPacketLog(process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu', config/* PACKET_LOG */.IL)
    });
    writeLast(folders, `${folders.sandboxConfig}/relay.json`, JSON.stringify(relay));
    const { firewall, squid } = writeFirewall(setting, policy, { ownAddresses: own, nonce, parent });
    (0,filesystem/* writeEtc */.eN)(folders);
    return {
        walls: { rules, unheld, unrecorded, ipv6: setting.ipv6, firewall, squid },
        logged: () => external_node_fs_.readFileSync(`${folders.log}/access.log`, 'utf8').includes(`canary-${nonce}.`)
    };
}
function writeFirewall({ folders, service }, policy, given) {
    const firewall = renderFirewallRules(policy, given);
    const squid = renderSquid(policy, given);
    const beside = {
        'rules.v4': firewall.v4,
        'rules.v6': firewall.v6,
        'haproxy.cfg': renderPeer({ sockets: sandbox_plan/* INSIDE */.bj.sockets })
    };
    writeAll(folders.firewallConfig, beside);
    // It may hold the password of the runner's proxy.
    writeLast(folders, `${folders.firewallConfig}/squid.conf`, squid, service);
    return { firewall, squid: contentsOf({ 'squid.conf': squid, ...beside }) };
}
function writeAll(folder, files) {
    for (const [name, text] of Object.entries(files))
        external_node_fs_.writeFileSync(`${folder}/${name}`, text, { mode: 0o644 });
}
// At once whole: the container's init waits for it. Given an owner, it is theirs alone.
function writeLast(folders, file, text, owner) {
    const partial = `${folders.root}/${external_node_path_.basename(file)}`;
    external_node_fs_.writeFileSync(partial, text, { mode: owner === undefined ? 0o644 : 0o400 });
    if (owner !== undefined && process.getuid?.() === 0)
        external_node_fs_.chownSync(partial, owner.uid, owner.gid);
    external_node_fs_.renameSync(partial, file);
}

// EXTERNAL MODULE: ./build/sandbox/owner.js
var sandbox_owner = __webpack_require__(152);
;// CONCATENATED MODULE: ./build/sandbox/teardown.js
// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.






const WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 20;
/** Returns when nothing is left and nobody is about to make anything. */
async function removeContainers(docker, id) {
    const deadline = (0,clock/* monotonic */.x)() + WITHIN_MS;
    let failed;
    for (;;) {
        // In this order: what a client makes while it is looked for is found by the next look.
        const busy = hasClients(id);
        const left = await containersOf(docker, id);
        if (left.length === 0 && !busy)
            return;
        if ((0,clock/* monotonic */.x)() > deadline)
            throw failed ?? new Error('A docker client still works for this step.');
        // One call for each, side by side: in one call docker removes them one after another.
        const removed = await Promise.allSettled(left.map(container => remove(docker, container)));
        failed ??= removed.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))[0];
        if (busy || failed !== undefined)
            await (0,promises_.setTimeout)(AGAIN_AFTER_MS);
    }
}
/**
 * Begins to remove the three containers of a step that ended well, and waits for nothing: docker takes a third of a
 * second for it, and post sees to it that it came to be.
 */
function letGo(docker, id) {
    const { command, sandbox, firewall } = (0,sandbox_plan/* namesOf */.eZ)(id);
    docker.leaveBehind('rm', '--force', '--volumes', command, sandbox, firewall);
}
function remove(docker, container) {
    return docker.call('rm', '--force', '--volumes', container);
}
async function containersOf(docker, id) {
    const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${(0,sandbox_plan/* labelOf */.Wy)(id)}`);
    return found.split('\n').filter(line => line !== '');
}
/** The folders go last, and stay while a command that may still run could undo what post puts back from them. */
async function tearDown(remove, folders) {
    try {
        await remove();
    }
    catch (error) {
        if (!external_node_fs_.existsSync(folders.git))
            (0,filesystem/* removeFolders */.cw)(folders.root);
        throw error;
    }
    (0,filesystem/* removeFolders */.cw)(folders.root);
}

;// CONCATENATED MODULE: ./build/sandbox/sweep.js



async function sweepDead(docker) {
    const dead = new Set();
    for (const line of (await docker.call(...(0,sandbox_plan/* planOwners */.qv)())).split('\n')) {
        const [id = '', owner = ''] = line.split(' ');
        if (id !== '' && (0,sandbox_owner/* isDead */.X)(owner))
            dead.add(id);
    }
    // What cannot be removed is the next step's to find.
    await Promise.allSettled([...dead].map(id => removeContainers(docker, id)));
}

// EXTERNAL MODULE: ./build/state.js
var state = __webpack_require__(874);
// EXTERNAL MODULE: ./build/streams.js
var build_streams = __webpack_require__(5062);
;// CONCATENATED MODULE: ./build/behind.js
// The step from its first containers on: the command behind the firewall, the report, and nothing left.

















const loadTell = () => Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 9723));
const loadNotice = () => Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 3034));
// The command's own first moments come first.
const LOAD_AFTER_MS = 40;
const SWEEP_AFTER_MS = 300;
const SWEPT_WITHIN_MS = 100; // what a short step has no time for is the next one's
/** The exit code that the command, or what became of it, gives the step. */
async function runBegun(docker, step, begun, cancellation) {
    const left = { containers: false, orderly: false, stuck: undefined, swept: undefined };
    const streams = (0,build_streams/* passing */.q)(step.inputs.allowWorkflowCommands);
    try {
        const ended = await runStep(docker, step, begun, streams, cancellation, left);
        streams.close();
        left.orderly = ended.facts?.ending.kind === 'exited';
        const taken = await takenBack(docker, step, ended, left);
        return await (await loadTell()).tell(step, ended, taken);
    }
    finally {
        await leaveNothing(docker, step, left);
    }
}
function unbegun(outcome, image, proofs = []) {
    return { outcome, facts: undefined, proofs, image };
}
// The report is out: what fails here is post's to try again, and does not change how the step ended.
async function leaveNothing(docker, { id, folders }, { containers, orderly, stuck, swept }) {
    try {
        if (!containers) {
            (0,filesystem/* removeFolders */.cw)(folders.root);
            (0,state/* saveState */.L)({ id: '', root: '' }, process.env['GITHUB_STATE']); // nothing for post to ask docker for; it may not even be there
        }
        else if (orderly) {
            letGo(docker, id);
            (0,filesystem/* removeFolders */.cw)(folders.root);
        }
        else {
            await tearDown(() => (stuck === undefined ? removeContainers(docker, id) : Promise.reject(stuck)), folders);
        }
    }
    catch (error) {
        // A line of the log: the step has had its annotation, and post has one where it fails, too.
        (0,workflow_log/* say */.c)(`What the step made could not be removed; its post step tries again. ${asError(error).message}`);
    }
    if (swept !== undefined)
        await Promise.race([swept, (0,promises_.setTimeout)(SWEPT_WITHIN_MS)]);
    docker.leave();
}
// A command that was seen to end took all its processes with it. Else that has to be made sure first, for what it still
// did would undo what is put back.
async function takenBack(docker, { id, folders }, { facts }, left) {
    if (left.containers && left.stuck === undefined && !seenToEnd(facts?.ending)) {
        left.stuck = await removeContainers(docker, id).then(() => undefined, asError);
    }
    const over = left.stuck === undefined || facts === undefined; // without facts no command was started
    return putGitBack(folders.git, over).catch((error) => {
        const words = error instanceof Error ? error.message : String(error);
        return { taken: [], faults: [`The repositories of the workspace could not be put back: ${words}.`] };
    });
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
function seenToEnd(ending) {
    switch (ending?.kind) {
        case 'exited':
            return true;
        case 'cancelled':
        case 'timed-out':
            return ending.seen;
        case 'broken':
        case undefined:
            return false;
    }
}
// A failure is a value, so that the report cannot be skipped.
async function runStep(docker, step, begun, streams, { cancelled, hurried, slipped }, left) {
    const { id, inputs, policy, runner, folders } = step;
    let image;
    try {
        const { setting, parts, parent, source } = await begun;
        left.containers = true;
        image = setting.image;
        const search = searchGit(runner.workspace);
        search.catch(() => undefined); // awaited below
        const nonce = (0,random/* randomHex */.n)();
        let written;
        const wanted = () => (written ??= writeSetting(setting, policy, { nonce, parent }));
        const command = async () => commandFor(inputs, runner, folders, hideGit(await search, folders.git));
        const missing = async (error) => {
            image = undefined;
            // The other may have been made, and one that is not gone is post's to remove.
            left.stuck = await removeContainers(docker, id).then(() => undefined, asError);
            left.containers = left.stuck !== undefined && !(left.stuck instanceof sandbox_docker/* NoClientError */.PL);
            if (left.stuck !== undefined)
                throw left.stuck;
            const had = await haveImage(docker, source, workflow_log/* say */.c);
            image = had.id;
            left.containers = true;
            // A neighbour may have brought it since.
            return had.brought || had.id !== setting.image || lacksImage(error.message) ? had.id : undefined;
        };
        let notices;
        let noticed = Promise.resolve();
        const heard = (lines, nameOf) => {
            notices ??= loadNotice().then(({ noticesBy }) => noticesBy(policy, nonce));
            noticed = Promise.all([notices, noticed])
                .then(([noticesIn]) => noticesIn(lines, nameOf).forEach(line => streams.say(line)))
                .catch(() => undefined); // because the report reads the same log, and fails the step for what is wrong with it
        };
        const why = async (line) => (await loadNotice()).whyIn(line, policy, nonce);
        let sweeping;
        const sweep = () => {
            left.swept ??= sweepDead(docker).catch(() => undefined); // the next step tries again
        };
        const plan = { setting, parts, command, missing, policy, wanted, nonce, heard, why };
        const facts = await runBehind(docker, plan, streams, {
            timeoutMinutes: inputs.timeoutMinutes,
            cancelled,
            hurried,
            slipped,
            started: () => {
                setTimeout(() => void loadTell(), LOAD_AFTER_MS);
                sweeping = setTimeout(sweep, SWEEP_AFTER_MS);
            }
        });
        clearTimeout(sweeping);
        sweep();
        await noticed; // its last lines belong to the log before the report's
        return { outcome: outcomeOf(facts.ending), facts, proofs: facts.proofs, image };
    }
    catch (error) {
        if (error instanceof Cancelled)
            return unbegun({ kind: 'cancelled-before-start' }, image);
        const because = (0,cure/* sentenceOf */.$)(error);
        const proofs = error instanceof set_up_error/* SetUpError */.k ? error.proofs : [];
        return unbegun({ kind: 'not-started', because }, image, proofs);
    }
}


/***/ }),

/***/ 837:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ monotonic)
/* harmony export */ });
/** Milliseconds of a clock that only runs forward. Of `performance`, node loads the module at its first use: 1 ms of a start. */
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 3605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rd: () => (/* binding */ blockFor),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* unused harmony export coversHost */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5906);
// A policy and a connection that is wanted \u2192 the line of the input that decides it.


function covers({ hosts, scheme, port }, wanted) {
    return coversPort(scheme, port, wanted) && coversHost(hosts, wanted.host);
}
/** The first allowed pattern, in written order, that covers it. */
function ruleFor(policy, wanted) {
    return policy.allowed.find(pattern => covers(pattern, wanted));
}
/** The first blocked pattern that is meant. It beats every allowed one. */
function blockFor(policy, wanted) {
    return policy.blocked.find(pattern => blocks(pattern, wanted));
}
/** A line that names no scheme and no port blocks on every port; one that names a port, whatever is spoken there. */
function blocks(pattern, wanted) {
    if (pattern.scheme === 'web' && pattern.port === undefined)
        return coversHost(pattern.hosts, wanted.host);
    return SCHEMES.some(scheme => covers(pattern, { ...wanted, scheme }));
}
const SCHEMES = ['http', 'https', 'tcp'];
/** The ports that anything may be reached on, sorted. 80 and 443 are always among them: a refusal there is worth a reason. */
function portsOf({ allowed }) {
    const ports = new Set([80, 443]);
    for (const { port } of allowed)
        if (port !== undefined)
            ports.add(port);
    return [...ports].sort((a, b) => a - b);
}
function coversPort(scheme, port, wanted) {
    switch (scheme) {
        case 'tcp': // any protocol: the name and the port decide
            return wanted.port === port;
        case 'http':
        case 'https':
            return wanted.scheme === scheme && wanted.port === (port ?? usual(scheme));
        case 'web':
            return wanted.scheme !== 'tcp' && wanted.port === (port ?? usual(wanted.scheme));
    }
}
function usual(scheme) {
    return scheme === 'http' ? 80 : 443;
}
function coversHost(hosts, name) {
    switch (hosts.kind) {
        case 'host':
            return name === hosts.host;
        case 'below':
            return name.endsWith(`.${hosts.host}`);
        case 'tree':
            return name === hosts.host || name.endsWith(`.${hosts.host}`);
        case 'glob':
            return coversGlob(hosts.host.split('.'), name.split('.'));
        case 'network':
            return coversAddress(hosts.address, hosts.prefix, name);
    }
}
function coversGlob(pattern, name) {
    return (pattern.length === name.length && pattern.every((label, index) => coversLabel(label, name[index] ?? '')));
}
// One `*` a label, so that no hostile name can make this slow.
function coversLabel(pattern, label) {
    const [head, tail] = pattern.split('*');
    if (head === undefined || tail === undefined)
        return pattern === label;
    return (label !== '' &&
        label.length >= head.length + tail.length &&
        label.startsWith(head) &&
        label.endsWith(tail) &&
        /^[a-z0-9-]*$/.test(label.slice(head.length, label.length - tail.length)));
}
function coversAddress(address, prefix, name) {
    const [ours, theirs] = [(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIP */ .e)(address), (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIP */ .e)(name)];
    if (theirs === 0)
        return false;
    const network = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    network.addSubnet(address, prefix, ours === 6 ? 'ipv6' : 'ipv4');
    return network.check(name, theirs === 6 ? 'ipv6' : 'ipv4');
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

/***/ 2272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ LOG_FIELDS),
/* harmony export */   cq: () => (/* binding */ renderLogFormat),
/* harmony export */   w9: () => (/* binding */ CANARY_ZONE)
/* harmony export */ });
// The log format that Squid is asked for. Its reader is src/audit/requests.ts.
/** One JSON object a line. %#: only this quoting stays JSON whatever bytes a client sends. Numbers are quoted, for they may be "-". */
const FORMAT = {
    time: '%ts.%03tu',
    ms: '%tr',
    client: '%>a:%>p',
    method: '%#.32rm',
    host: '%#.256>rd',
    port: '%>rP',
    url: '%#.512ru', // not %>rp, which leaks the query whatever strip_query_terms says
    status: '%>Hs',
    tag: '%Ss',
    error: '%#err_code',
    detail: '%#.128err_detail',
    up: '%>st',
    down: '%<st',
    sni: '%#.256ssl::>sni',
    bump: '%ssl::bump_mode',
    reason: '%#{reason}note',
    would: '%#{would}note'
};
const LOG_FIELDS = Object.keys(FORMAT);
/** Below it are the names that are asked for to prove that a refusal is refused and that the log is complete. */
const CANARY_ZONE = 'awf.invalid';
function renderLogFormat(name) {
    return `logformat ${name} {${LOG_FIELDS.map(field => `"${field}":"${FORMAT[field]}"`).join(',')}}`;
}


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