/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8320:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutKeys),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const MASK = '***';
// A shorter value stands in too many paths that have nothing to do with it.
const SHORTEST_SECRET = 8;
/** `/a;jsessionid=…`, and `/bot123:…` or any other number of an account with its token. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ RequestReader),
/* harmony export */   w: () => (/* binding */ parseRequests)
/* harmony export */ });
/* harmony import */ var _policy_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3605);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2272);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8320);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3544);
/* harmony import */ var _summing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2173);
// Squid's log → what the command asked Squid for. The format is the one that src/render/squid.ts asks for.





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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RECORDS_KEPT),
/* harmony export */   Z: () => (/* binding */ Summing)
/* harmony export */ });
// Records as they come → a bounded number of them: the first stand each alone, alike ones after them as one with its count.
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

/***/ 5910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor),
/* harmony export */   I: () => (/* binding */ wrongPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9713);
/* harmony import */ var _render_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8937);
/* harmony import */ var _sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(904);
/* harmony import */ var _sandbox_installation_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(107);
/* harmony import */ var _sandbox_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3377);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9513);
// The inputs and the runner → the command as it is to be run: its script, its environment, what it sees of the runner.








/** What is wrong with the files and folders that the inputs name. */
function wrongPlaces({ workingDirectory, mounts }, runner) {
    const named = `working-directory: "${workingDirectory}"`;
    const directory = !isFolder(workingDirectory)
        ? [`${named} is no folder. Check out the repository first, or name a folder of it.`]
        : !(0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_4__/* .inView */ .l7)(workingDirectory, runner, mounts)
            ? [`${named} is not in the command's view. Name it in mounts, too.`]
            : [];
    const harms = mounts.flatMap(({ line, from }) => {
        const harm = harmAt(from, runner);
        return harm === undefined ? [] : [`mounts, line ${line}: "${from}" ${harm}`];
    });
    return [...directory, ...harms];
}
// docker follows a link of a folder that it mounts.
function harmAt(from, { workspace, home, temp, installation }) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(from))
        return 'does not exist on this runner. Make it in an earlier step, or take the line away.';
    const real = (0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_5__/* .realOf */ .M)(from);
    const below = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, from);
    if (!/^\.\.(\/|$)/.test(below) && real !== node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_5__/* .realOf */ .M)(workspace), below))
        return 'is behind a link in the workspace, which an earlier command may have put there. Name the folder that is meant.';
    if (installation.includes(real))
        return 'is where the runner keeps itself. Name a folder below it.';
    const harm = (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .harmOf */ .s)(real, { home: (0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_5__/* .realOf */ .M)(home), temp: (0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_5__/* .realOf */ .M)(temp) });
    return harm === undefined ? undefined : `leads to "${real}", which ${harm}`;
}
function isFolder(place) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
function commandFor(inputs, runner, folders, held) {
    const script = `step${inputs.shell.extension}`;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(`${folders.temp}/${script}`, inputs.run);
    const { passed, set, withheld } = (0,_render_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentFor */ .D)(process.env, inputs.passEnv, {
        home: runner.home,
        temp: runner.temp,
        output: `${runner.temp}/output`,
        summary: `${runner.temp}/summary`
    });
    (0,_sandbox_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .makeScratch */ .lP)(folders);
    if (withheld.length > 0) {
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(`Withheld from the command: ${withheld.join(', ')}. pass-env hands over what it needs.`);
    }
    return {
        argv: inputs.shell.argv.map(word => word.replaceAll('{0}', `${runner.temp}/${script}`)),
        directory: inputs.workingDirectory,
        mounts: (0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_4__/* .mountsFor */ .yd)(runner, folders, [...held, ...inputs.mounts]),
        passed,
        set
    };
}


/***/ }),

/***/ 7666:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5910);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7146);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6401);
/* harmony import */ var _sandbox_cure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5498);
/* harmony import */ var _sandbox_docker_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(415);
/* harmony import */ var _sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(904);
/* harmony import */ var _sandbox_git_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9416);
/* harmony import */ var _sandbox_image_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5071);
/* harmony import */ var _sandbox_owner_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(152);
/* harmony import */ var _sandbox_parent_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(5555);
/* harmony import */ var _sandbox_run_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(5358);
/* harmony import */ var _sandbox_setting_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3446);
/* harmony import */ var _sandbox_set_up_error_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1670);
/* harmony import */ var _sandbox_sweep_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(7291);
/* harmony import */ var _sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(5171);
/* harmony import */ var _slip_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(3909);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(7473);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(874);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(6105);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(5062);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(7583);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(9513);
// The step, in order: nothing starts before the inputs are good, no command before the walls are proved, no end
// before the report is out.

























// What the command is started without comes while it runs: a start waits for every line that is loaded before it.
const loadTell = () => Promise.all(/* import() */[__nccwpck_require__.e(832), __nccwpck_require__.e(812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2812));
const loadNotice = () => Promise.all(/* import() */[__nccwpck_require__.e(832), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3034));
const DOCKER_CALL_MS = 30_000;
// The command's own first moments come first.
const LOAD_AFTER_MS = 40;
const SWEEP_AFTER_MS = 300;
const SWEPT_WITHIN_MS = 100; // what a short step has no time for is the next one's
// Of the ten seconds that a cancelled step has; the rest is for the report. After the last look has been given up.
const END_WITHIN_MS = 8_300;
async function run(cancellation, slip) {
    process.umask(0o022); // the containers' root has no right to read what is closed to it
    const { step, refused } = (0,_step_js__WEBPACK_IMPORTED_MODULE_21__/* .readStep */ .j)(process.env);
    if (refused !== undefined)
        return (await loadTell()).tell(step, unbegun(refused), { taken: [], faults: [] });
    const { id, inputs, folders } = step;
    for (const note of [...inputs.notes, ...inputs.warnings])
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_23__/* .say */ .cv)(note); // the annotation says the warnings again
    (0,_state_js__WEBPACK_IMPORTED_MODULE_20__/* .saveState */ .L)({ id, root: folders.root }, process.env['GITHUB_STATE']); // before anything exists, so that post finds whatever comes to be
    const docker = (0,_sandbox_docker_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerCli */ .RK)(DOCKER_CALL_MS);
    void cancellation.cancelled.then(() => docker.hurry(END_WITHIN_MS));
    const left = { containers: false, orderly: false, stuck: undefined, swept: undefined };
    const streams = (0,_streams_js__WEBPACK_IMPORTED_MODULE_22__/* .passing */ .q)(inputs.allowWorkflowCommands);
    try {
        const ended = await runStep(docker, step, streams, { ...cancellation, slipped: slip.happened }, left);
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
            (0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFolders */ .cw)(folders.root);
            (0,_state_js__WEBPACK_IMPORTED_MODULE_20__/* .saveState */ .L)({ id: '', root: '' }, process.env['GITHUB_STATE']); // nothing for post to ask docker for; it may not even be there
        }
        else if (orderly) {
            (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__/* .letGo */ .Ko)(docker, id);
            (0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFolders */ .cw)(folders.root);
        }
        else {
            await (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__/* .tearDown */ .xQ)(() => (stuck === undefined ? (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__/* .removeContainers */ .Dn)(docker, id) : Promise.reject(stuck)), folders);
        }
    }
    catch (error) {
        // A line of the log: the step has had its annotation, and post has one where it fails, too.
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_23__/* .say */ .cv)(`What the step made could not be removed; its post step tries again. ${asError(error).message}`);
    }
    if (swept !== undefined)
        await Promise.race([swept, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(SWEPT_WITHIN_MS)]);
    docker.leave();
}
// A command that was seen to end took all its processes with it. Else that has to be made sure first, for what it still
// did would undo what is put back.
async function takenBack(docker, { id, folders }, { facts }, left) {
    if (left.containers && left.stuck === undefined && !seenToEnd(facts?.ending)) {
        left.stuck = await (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__/* .removeContainers */ .Dn)(docker, id).then(() => undefined, asError);
    }
    const over = left.stuck === undefined || facts === undefined; // without facts no command was started
    return (0,_sandbox_git_js__WEBPACK_IMPORTED_MODULE_9__/* .putGitBack */ .b1)(folders.git, over).catch((error) => {
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
async function runStep(docker, step, streams, { cancelled, hurried, slipped }, left) {
    const { id, inputs, policy, runner, folders } = step;
    let image;
    try {
        const parent = await (0,_sandbox_parent_js__WEBPACK_IMPORTED_MODULE_12__/* .parentHere */ .L)(process.env);
        const search = (0,_sandbox_git_js__WEBPACK_IMPORTED_MODULE_9__/* .searchGit */ .Bp)(runner.workspace);
        search.catch(() => undefined); // awaited below
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_19__/* .sourceHere */ .s)(process.env, inputs.imageArchive, `${folders.root}/image`);
        const [likely = ''] = await source.ids();
        const shape = {
            id,
            owner: (0,_sandbox_owner_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerHere */ .W)(),
            folders,
            node: process.execPath,
            relay: node_path__WEBPACK_IMPORTED_MODULE_1__.join(_source_js__WEBPACK_IMPORTED_MODULE_19__/* .ACTION */ .h, 'dist', 'relay'),
            command: (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .account */ .ct)(),
            service: (0,_sandbox_setting_js__WEBPACK_IMPORTED_MODULE_14__/* .serviceFor */ .RP)((0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .account */ .ct)()),
            tun: (0,_sandbox_setting_js__WEBPACK_IMPORTED_MODULE_14__/* .kernelHasTun */ .xX)(),
            ipv6: (0,_sandbox_setting_js__WEBPACK_IMPORTED_MODULE_14__/* .kernelHasIpv6 */ .Lr)()
        };
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
        const wanted = (0,_sandbox_setting_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSetting */ .cz)(shape, policy, nonce, parent);
        const command = async () => (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFor */ .F)(inputs, runner, folders, (0,_sandbox_git_js__WEBPACK_IMPORTED_MODULE_9__/* .hideGit */ .ji)(await search, folders.git));
        image = likely;
        const missing = async (error) => {
            image = undefined;
            // The other may have been made, and one that is not gone is post's to remove.
            left.stuck = await (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_17__/* .removeContainers */ .Dn)(docker, id).then(() => undefined, asError);
            left.containers = left.stuck !== undefined && !(left.stuck instanceof _sandbox_docker_js__WEBPACK_IMPORTED_MODULE_7__/* .NoClientError */ .PL);
            if (left.stuck !== undefined)
                throw left.stuck;
            const had = await (0,_sandbox_image_js__WEBPACK_IMPORTED_MODULE_10__/* .haveImage */ .Q5)(docker, source, _workflow_log_js__WEBPACK_IMPORTED_MODULE_23__/* .say */ .cv);
            image = had.id;
            left.containers = true;
            // A neighbour may have brought it since.
            return had.brought || had.id !== likely || (0,_sandbox_image_js__WEBPACK_IMPORTED_MODULE_10__/* .lacksImage */ .KV)(error.message) ? had.id : undefined;
        };
        left.containers = true;
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
            left.swept ??= (0,_sandbox_sweep_js__WEBPACK_IMPORTED_MODULE_16__/* .sweepDead */ .n)(docker).catch(() => undefined); // the next step tries again
        };
        const plan = { setting: { ...shape, image }, command, missing, policy, wanted, nonce, heard, why };
        const facts = await (0,_sandbox_run_js__WEBPACK_IMPORTED_MODULE_13__/* .runBehind */ .k)(docker, plan, streams, {
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
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_24__/* .outcomeOf */ .s)(facts.ending), facts, proofs: facts.proofs, image };
    }
    catch (error) {
        if (error instanceof _sandbox_run_js__WEBPACK_IMPORTED_MODULE_13__/* .Cancelled */ .c)
            return unbegun({ kind: 'cancelled-before-start' }, image);
        const because = (0,_sandbox_cure_js__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOf */ .$)(error);
        const proofs = error instanceof _sandbox_set_up_error_js__WEBPACK_IMPORTED_MODULE_15__/* .SetUpError */ .k ? error.proofs : [];
        return unbegun({ kind: 'not-started', because }, image, proofs);
    }
}
const asked = (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN)(); // handlers first: a signal before them would leave no report
const slip = new _slip_js__WEBPACK_IMPORTED_MODULE_18__/* .Slip */ .X();
try {
    process.exitCode = await Promise.race([run(asked, slip), slip.outlived()]);
    // Where it came too late to be the outcome.
    if (slip.sentence !== undefined && process.exitCode === 0)
        throw new Error(slip.sentence);
}
catch (error) {
    const lines = (0,_sandbox_cure_js__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOf */ .$)(error).split('\n');
    (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_23__/* .annotate */ .fz)('error', lines.map(_report_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP).join('\n'));
    process.exitCode = 1;
}
await (0,_streams_js__WEBPACK_IMPORTED_MODULE_22__/* .drained */ .o)();
process.exit(); // a client of an engine that does not answer must not hold the step

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9713:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseMounts),
/* harmony export */   s: () => (/* binding */ harmOf)
/* harmony export */ });
/* harmony import */ var _policy_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8296);
/* harmony import */ var _policy_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8223);
// The mounts input → the host's folders to bring in, each at its own path.


function parseMounts(text, guarded) {
    const mounts = new Map();
    const problems = [];
    for (const { line, written } of (0,_policy_list_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)(text)) {
        const parsed = parseMount(written, guarded, line);
        if ('problem' in parsed) {
            problems.push(`mounts, line ${line}: "${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(written)}" ${parsed.problem}`);
            continue;
        }
        const mount = parsed.value;
        const before = mounts.get(mount.from);
        if (before !== undefined && before.writable !== mount.writable) {
            problems.push(`mounts, line ${line}: "${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(written)}" is named both read-only and with ":rw". Keep one.`);
        }
        mounts.set(mount.from, mount);
    }
    return { mounts: [...mounts.values()], problems };
}
function parseMount(written, guarded, line) {
    if (/[\p{C}\p{Zl}\p{Zp}"]/u.test(written)) {
        return { problem: 'holds a quote or a control character. Write the path without.' };
    }
    const [, named = '', mode] = /^([^:]*)(?::(.*))?$/s.exec(written) ?? [];
    if (mode !== undefined && mode !== 'rw') {
        return {
            problem: `ends in ":${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(mode)}". Write "${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(named)}" to read it, "${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(named)}:rw" to write it too.`
        };
    }
    if (!/^(~?\/|~$)/.test(named)) {
        return { problem: 'is no absolute path. Begin it with "/", or with "~/" for the runner’s home.' };
    }
    const parts = named
        .replace(/^~/, () => guarded.home)
        .split('/')
        .filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return { problem: 'holds "..". Write the path that is meant.' };
    const path = `/${parts.join('/')}`;
    const harm = harmOf(path, guarded);
    if (harm !== undefined)
        return { problem: harm };
    return { value: { line, from: path, to: path, writable: mode === 'rw' } };
}
// With /proc come the runner's variables and a writable host, with /run its sockets, Docker's too; and a read-only
// mount keeps no one from connecting to a socket.
const THE_HOSTS_OWN = ['/proc', '/sys', '/dev', '/run', '/var/run', '/var/lib/docker', '/var/lib/containerd'];
// What stands there inside is the action's.
const OURS = ['/awf'];
// Below RUNNER_TEMP: what the runner reads after each step, and what a step of ours keeps from its command.
const NOT_FOR_A_COMMAND = /^(_runner_file_commands|awf-[0-9a-f]+)(\/|$)/;
/** Why a mount of the path would open the wall, as the end of a sentence. */
function harmOf(path, { home, temp }) {
    const root = THE_HOSTS_OWN.find(own => within(path, own));
    if (root !== undefined)
        return `is in ${root}, which would hand over the host. Name a folder of files.`;
    if (OURS.some(own => within(path, own)))
        return 'is in /awf, where the action keeps its own. Name another folder.';
    if (path === '/' || THE_HOSTS_OWN.some(own => within(own, path)) || within(home, path)) {
        return 'is too wide: it would hand over the runner’s secrets. Name a folder below it.';
    }
    if (within(temp, path))
        return 'is or holds RUNNER_TEMP, by which the runner is told what to do next. Name a folder below it.';
    if (path.startsWith(`${temp}/`) && NOT_FOR_A_COMMAND.test(path.slice(temp.length + 1)))
        return 'is for the runner or this action alone. Name another folder.';
    return undefined;
}
function within(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
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


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isIP)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
// Which kind of address a text is.

/** As net.isIP, without the expression behind it: its first use takes 3 ms of a start, and each one 0.7 ms more (Node 20). */
function isIP(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return 4;
    if (!text.includes(':'))
        return 0;
    try {
        new node_net__WEBPACK_IMPORTED_MODULE_0__.SocketAddress({ address: text, family: 'ipv6' });
        return 6;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rd: () => (/* binding */ blockFor),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* unused harmony export coversHost */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5906);
// A policy and a connection that is wanted → the line of the input that decides it.


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

/***/ 4902:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   RO: () => (/* binding */ isPublicSuffix),
/* harmony export */   Ux: () => (/* binding */ sharedSuffixOf),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(935);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5906);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8223);
// A host as its author writes it → the name that travels: lower case, ASCII, no trailing dot; or why it is none.




const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** `*` is taken for a letter here: where it may stand is the pattern's business. */
function parseHost(written) {
    const labels = [];
    for (const label of written.replace(/\.$/, '').split('.')) {
        const parsed = parseLabel(label);
        if ('problem' in parsed)
            return parsed;
        labels.push(parsed.value);
    }
    const host = labels.join('.');
    if (host.length > 253)
        return { problem: `is longer than 253 characters, so it is no host name. Shorten it.` };
    return { value: host };
}
function parseLabel(written) {
    if (written === '')
        return { problem: 'has an empty part between its dots. Write a name such as "example.com".' };
    const label = /^[\x20-\x7e]*$/.test(written) ? { value: written.toLowerCase() } : inAscii(written);
    if ('problem' in label)
        return label;
    if (LABEL.test(label.value.replaceAll('*', 'x')))
        return label;
    const stranger = /[^a-z0-9_*-]/.exec(label.value);
    if (stranger !== null) {
        return {
            problem: `holds "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(stranger[0])}", which no host name holds. Write a name such as "example.com".`
        };
    }
    if (label.value.length > 63) {
        return { problem: `has a part longer than 63 characters: "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(label.value)}". Shorten it.` };
    }
    return { problem: `has a part that begins or ends with a hyphen: "${label.value}". Take the hyphen away.` };
}
// The characters are judged before domainToASCII sees them: it makes "ex" of "ex/ample", "foo.com" of "foo%2ecom",
// an address of a number, and drops what is invisible.
function inAscii(written) {
    const stranger = /[^\p{L}\p{M}\p{N}-]/u.exec(written);
    if (stranger !== null) {
        return {
            problem: `holds "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(stranger[0])}" (${codePoint(stranger[0])}), which no host name holds. Write a name such as "example.com".`
        };
    }
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(written);
    if (ascii.startsWith('xn--'))
        return { value: ascii };
    if (ascii === '')
        return { problem: `has a part that no international name allows: "${written}". Write its xn-- form.` };
    return { problem: `holds characters that only look like "${ascii}". Type the name in plain letters.` };
}
/** A dotted quad, IPv6, and all that a resolver would read as an address: 127.1, 2130706433, 0x7f.1 */
function isAddress(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIP */ .e)(bare) !== 0 || /(^|\.)(\d+|0x[0-9a-f]*)\.?$/i.test(bare);
}
// What is asked about is a name already, and asked 10,000 times.
const NAMES_ALONE = {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
    detectIp: false
};
/** Whether anyone may register names directly below it: com, co.uk, github.io */
function isPublicSuffix(host) {
    return (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .getPublicSuffix */ .pj)(host, NAMES_ALONE) === host;
}
/** The suffix it stands at or below, if one company lends names there to anyone: github.io, workers.dev */
function sharedSuffixOf(host) {
    const suffix = (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .getPublicSuffix */ .pj)(host, NAMES_ALONE);
    return suffix !== null && isLent(suffix) ? suffix : undefined;
}
// Long lists have few suffixes.
const lent = new Map();
function isLent(suffix) {
    const known = lent.get(suffix) ?? (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(suffix, NAMES_ALONE).isPrivate === true;
    lent.set(suffix, known);
    return known;
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf),
/* harmony export */   Z: () => (/* binding */ parsePatterns)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2905);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3582);
// The text of a list input → its items with their lines, and the patterns of a list of hosts.


/** Newlines and commas separate; `#` starts a comment, which may hold commas. A lone \r separates nothing: it is refused later. */
function itemsOf(text) {
    const items = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const comment = line.indexOf('#');
        for (const part of (comment < 0 ? line : line.slice(0, comment)).split(',')) {
            const written = part.replace(/^[ \t]+|[ \t]+$/g, '');
            if (written !== '')
                items.push({ line: index + 1, written });
        }
    }
    return items;
}
function parsePatterns(input, text) {
    const patterns = new Map();
    const problems = [];
    for (const item of itemsOf(text)) {
        const parsed = parseItem({ input, line: item.line, written: item.written });
        if ('problem' in parsed) {
            problems.push(`${input}, line ${item.line}: ${parsed.problem}`);
            continue;
        }
        for (const pattern of parsed.value) {
            const key = meaning(pattern);
            if (!patterns.has(key))
                patterns.set(key, pattern);
        }
    }
    return { patterns: [...patterns.values()], problems };
}
function parseItem(source) {
    if (source.written.startsWith('@'))
        return (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPreset */ .oS)(source);
    const parsed = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source);
    return 'problem' in parsed ? parsed : { value: [parsed.value] };
}
function meaning({ hosts, scheme, port }) {
    const where = hosts.kind === 'network' ? `${hosts.address}/${hosts.prefix}` : hosts.host;
    return `${hosts.kind} ${where} ${scheme} ${port ?? ''}`;
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parsePattern)
});

// EXTERNAL MODULE: ./build/policy/host.js
var policy_host = __nccwpck_require__(4902);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./build/policy/address.js
var policy_address = __nccwpck_require__(5906);
;// CONCATENATED MODULE: ./build/policy/literal.js
// An address or a network as its author writes it, "192.0.2.7" or "192.0.2.0/28", perhaps with a port → what it covers.


// Wider than that is no place but a part of the internet.
const WIDEST = 8;
/** `rest`: what stands after the scheme, without its port. */
function parseNetwork(rest) {
    const [, address = '', digits] = /^=?(.*?)(?:\/(\d+))?$/.exec(rest) ?? [];
    if ((0,policy_address/* isIP */.e)(address.replace(/^\[|\].*$/g, '')) === 6) {
        return {
            wrong: 'is an IPv6 address, and the command has no IPv6.',
            meant: [],
            otherwise: 'Name the host, which may well have IPv6, or its IPv4 address.'
        };
    }
    if (!(0,external_node_net_.isIPv4)(address)) {
        return {
            wrong: 'is an address in an unusual spelling.',
            meant: [],
            otherwise: 'Write four decimal numbers, such as 192.0.2.7.'
        };
    }
    const prefix = digits === undefined ? 32 : Number(digits);
    if (prefix < WIDEST || prefix > 32) {
        return {
            wrong: `has no prefix length between ${WIDEST} and 32.`,
            meant: [],
            otherwise: 'Name a network such as 192.0.2.0/28.'
        };
    }
    const first = firstOf(address, prefix);
    if (first !== address) {
        return {
            wrong: 'is neither an address nor the first address of a network.',
            meant: [`${first}/${prefix}`, address],
            otherwise: `Write ${first}/${prefix}.`
        };
    }
    return { kind: 'network', address, prefix };
}
// None of them is another machine that a list could be meant for; the last but one is the machine under a hosted runner.
const CLOSED = [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['192.0.0.0', 24],
    ['198.18.0.0', 15],
    ['168.63.129.16', 32],
    ['224.0.0.0', 3]
];
/** The network that no line opens and that this one touches, if any: loopback, link-local with the metadata service, … */
function closedWithin({ address, prefix }) {
    const found = CLOSED.find(([closed, length]) => holds(closed, length, address) || holds(address, prefix, closed));
    return found === undefined ? undefined : `${found[0]}/${found[1]}`;
}
function holds(network, prefix, address) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, prefix, 'ipv4');
    return list.check(address, 'ipv4');
}
function firstOf(address, prefix) {
    return address
        .split('.')
        .map((part, index) => {
        const fixed = Math.min(8, Math.max(0, prefix - index * 8));
        return Number(part) & (256 - 2 ** (8 - fixed));
    })
        .join('.');
}

// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/policy/pattern.js
// One item of a list of hosts → a pattern, or what is wrong with it and the cure.



/** The problem is a whole sentence but for the place, which the list knows. */
function parsePattern(source) {
    const read = readPattern(source);
    return 'value' in read
        ? read
        : { problem: `"${(0,shown/* shown */.S)(source.written)}" ${read.wrong} ${cure(read)}`.trimEnd() };
}
function refuse(wrong, meant = [], otherwise = 'Write a name such as "example.com".') {
    return { wrong, meant, otherwise };
}
/** The first guess that would be accepted, so that advice is never refused in its turn. */
function cure({ meant, otherwise }) {
    const good = meant.find(written => 'value' in readPattern({ input: 'allowed-domains', line: 1, written }));
    return good === undefined ? otherwise : `Write "${good}".`;
}
// What most lines are, and all of a long list: nothing below would find anything wrong with it but its width.
const PLAIN = /^(=|\*\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;
function readPlain(source) {
    const [, mark, host = ''] = PLAIN.exec(source.written) ?? [];
    if (host === '' || host.length > 253 || host.endsWith('localhost'))
        return undefined;
    if (mark === '=')
        return { source, hosts: { kind: 'host', host }, scheme: 'web' };
    return (0,policy_host/* isPublicSuffix */.RO)(host)
        ? undefined
        : { source, hosts: { kind: mark === '*.' ? 'below' : 'tree', host }, scheme: 'web' };
}
function readPattern(source) {
    const plain = readPlain(source);
    if (plain !== undefined)
        return { value: plain };
    const { written } = source;
    const wrong = wrongCharacter(written) ?? wrongShape(written);
    if (wrong !== undefined)
        return wrong;
    const { equals, scheme, rest } = taken(written);
    // Before ports, for IPv6 holds colons.
    if (isLiteral(rest))
        return readLiteral(source, scheme, equals + rest);
    const colon = rest.indexOf(':');
    const host = equals + (colon < 0 ? rest : rest.slice(0, colon));
    const port = colon < 0 ? undefined : portOf(rest.slice(colon + 1));
    if (Number.isNaN(port))
        return refuse('has no port between 1 and 65535 after its colon.', [host]);
    if (scheme === 'tcp' && port === undefined) {
        return refuse('names no port.', [], `Write "${(0,shown/* shown */.S)(written)}:5432", with the port of the service.`);
    }
    const hosts = readHosts(host);
    return 'wrong' in hosts
        ? hosts
        : { value: { source, hosts: hosts.value, scheme, ...(port === undefined ? {} : { port }) } };
}
function readLiteral(source, scheme, rest) {
    const [, where = rest, digits] = /^([^:[\]]*)(?::(\d*))?$/.exec(rest) ?? [];
    const hosts = parseNetwork(where);
    const prefix = scheme === 'web' ? '' : `${scheme}://`;
    const suffix = digits === undefined ? '' : `:${digits}`;
    if ('wrong' in hosts)
        return { ...hosts, meant: hosts.meant.map(meant => `${prefix}${meant}${suffix}`) };
    const port = digits === undefined ? undefined : portOf(digits);
    if (Number.isNaN(port))
        return refuse('has no port between 1 and 65535 after its colon.', [prefix + where]);
    if (scheme === 'web') {
        const named = port === undefined || port === 443 ? 'https' : port === 80 ? 'http' : 'tcp';
        return refuse('is an address without a scheme.', [`${named}://${where}${suffix}`]);
    }
    if (scheme === 'tcp' && port === undefined)
        return refuse('names no port.', [], `Write "tcp://${where}:5432", with the port of the service.`);
    const closed = source.input === 'allowed-domains' ? closedWithin(hosts) : undefined;
    if (closed !== undefined)
        return refuse(`holds addresses of ${closed}, which no line opens.`, [], 'Name other addresses.');
    return { value: { source, hosts, scheme, ...(port === undefined ? {} : { port }) } };
}
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const QUOTES = /["'`«»‘’“”]/g;
function wrongCharacter(written) {
    if (written.search(INVISIBLE) >= 0) {
        return refuse('holds a control or invisible character.', [written.replace(INVISIBLE, '')], 'Type the line anew.');
    }
    if (written.search(QUOTES) >= 0) {
        return refuse('holds a quote.', [written.replace(QUOTES, '')], 'Write the pattern without quotes.');
    }
    if (/\s/.test(written)) {
        return refuse('holds a blank.', [written.replace(/^-\s+/, '')], 'Write one pattern a line.');
    }
    return undefined;
}
function wrongShape(written) {
    if (written.startsWith('@')) {
        return refuse('names a preset, which is many patterns and not one.', [], 'Name a host instead.');
    }
    const [, scheme, after = written] = /^([^/]*):\/\/(.*)$/.exec(written) ?? [];
    if (scheme !== undefined && !/^(https?|tcp)$/i.test(scheme))
        return wrongScheme(scheme, after);
    if (isLiteral(after))
        return undefined;
    if (after.includes('@'))
        return refuse('holds user info. A pattern names hosts alone.', [hostIn(after)]);
    if (/[/?\\]/.test(after)) {
        const start = after.replace(/[/?\\].*$/, '');
        const whole = scheme === undefined ? start : `${scheme}://${start}`;
        return refuse('holds a path. A pattern names hosts alone.', [whole, start, hostIn(after)]);
    }
    return undefined;
}
function wrongScheme(scheme, after) {
    if (/^=(https?|tcp)$/i.test(scheme)) {
        return refuse('has "=" before its scheme.', [`${scheme.slice(1)}://=${after}`, `=${after}`], 'Write it before the host.');
    }
    const web = { ws: 'http', wss: 'https' }[scheme.toLowerCase()] ?? 'tcp';
    return refuse('has a scheme other than http, https and tcp.', [`${web}://${after}`, hostIn(after)], 'Write "tcp://", the host, ":" and the port.');
}
/** "user@host:port/path" → "host" */
function hostIn(rest) {
    return rest
        .replace(/[/?\\].*$/, '')
        .replace(/^.*@/, '')
        .replace(/:.*$/, '');
}
function isLiteral(after) {
    const address = after.replace(/^=/, '').replace(/\/\d+(?=:|$)/, '');
    return (0,policy_host/* isAddress */.PW)(address) || (0,policy_host/* isAddress */.PW)(address.replace(/:\d*$/, '')) || /^\[[0-9a-f:.%]*\]/i.test(address);
}
function taken(written) {
    const [, scheme = 'web', equals = '', rest = ''] = /^(?:(https?|tcp):\/\/)?(=?)(.*)$/i.exec(written) ?? [];
    return { scheme: scheme.toLowerCase(), equals, rest };
}
function portOf(text) {
    const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : NaN;
    return port <= 65535 ? port : NaN;
}
function readHosts(written) {
    if (/^=?$/.test(written))
        return refuse('names no host.');
    if (/^=?[*.]+$/.test(written)) {
        return refuse('would cover every host.', [], 'Name the hosts, such as "example.com" or "*.example.com".');
    }
    const exact = written.startsWith('=');
    const below = written.startsWith('*.');
    // Squid's own spelling, and that of lists that were written for it: the host and all below it.
    const dotted = /^\.[^.*][^*]*$/.test(written);
    const name = written.slice(exact || dotted ? 1 : below ? 2 : 0);
    const wrong = wrongStars(name, { exact, below });
    if (wrong !== undefined)
        return wrong;
    const parsed = (0,policy_host/* parseHost */.o6)(name);
    if ('problem' in parsed)
        return refuse(parsed.problem, [], '');
    const host = parsed.value;
    if (/(^|\.)localhost$/.test(host)) {
        return refuse('is the command’s own machine, which needs no pattern.', [], 'Take the line away.');
    }
    if (exact)
        return { value: { kind: 'host', host } };
    return tooWide(host) ?? { value: { kind: host.includes('*') ? 'glob' : below ? 'below' : 'tree', host } };
}
function wrongStars(name, { exact, below }) {
    if (name.startsWith('.'))
        return refuse('begins with a dot.', [`*.${name.replace(/^\.+/, '')}`]);
    if (exact && name.includes('*'))
        return refuse('has both "=", one host alone, and "*", many.', [name]);
    if (below && name.includes('*')) {
        return refuse('has "*." before another "*".', [], 'Write the "*" of one part alone, such as "api-*.example.com".');
    }
    if (/\*[^.]*\*/.test(name)) {
        return refuse('has more than one "*" in one part.', [name.replace(/\*+/g, '*')], 'Write one.');
    }
    return undefined;
}
/** What is fixed is what stands after the last part with a "*". */
function tooWide(host) {
    const [, suffix = ''] = /^(?:.*\*[^.]*\.?)?(.*)$/.exec(host) ?? [];
    if (suffix === '')
        return refuse('would cover every top-level domain.', [], 'Name a host, such as "*.example.com".');
    if (!(0,policy_host/* isPublicSuffix */.RO)(suffix))
        return undefined;
    const example = `Name a host below it, such as "*.example.${suffix}"`;
    if (!suffix.includes('.'))
        return refuse('would cover a whole top-level domain.', [], `${example}.`);
    const alone = host === suffix ? `, or "=${suffix}" for that host alone` : '';
    return refuse('would cover a public suffix, below which anyone can have a name.', [], `${example}${alone}.`);
}


/***/ }),

/***/ 3582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fG: () => (/* binding */ PRESETS),
  oS: () => (/* binding */ expandPreset),
  jE: () => (/* binding */ presetOf)
});

// EXTERNAL MODULE: ./build/policy/pattern.js + 1 modules
var policy_pattern = __nccwpck_require__(2905);
;// CONCATENATED MODULE: ./build/policy/presets/agents.js
// The presets of coding agents: the API of the model and what a run without a browser needs beside it.
// Telemetry, error reports and experiments are left out: the agents work without them.
const CLAUDE = 'https://code.claude.com/docs/en/network-config';
const COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const GEMINI = 'https://docs.cloud.google.com/gemini/docs/codeassist/set-up-gemini';
const claude = {
    version: 1,
    alsoCalled: ['anthropic', 'claude-code', 'claudecode'],
    entries: [
        {
            pattern: '=api.anthropic.com',
            why: 'claude: the model, and the safety check before a page is fetched',
            source: CLAUDE,
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=platform.claude.com',
            why: 'claude: tokens of a Console account are renewed here',
            source: CLAUDE
        },
        {
            pattern: '=claude.ai',
            why: 'claude: tokens of a claude.ai account are renewed here; the install script',
            source: CLAUDE
        },
        {
            pattern: '=downloads.claude.ai',
            why: 'claude install and update, executables of plugins',
            source: CLAUDE
        }
    ]
};
const codex = {
    version: 1,
    alsoCalled: ['openai', 'gpt', 'chatgpt'],
    entries: [
        {
            pattern: '=api.openai.com',
            why: 'codex: the model, under an API key',
            source: 'https://developers.openai.com/codex/auth',
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=chatgpt.com',
            why: 'codex: the model under a ChatGPT account, and its list of models and plugins',
            source: 'https://developers.openai.com/codex/auth',
            receives: 'prompts under any account'
        },
        {
            pattern: '=auth.openai.com',
            why: 'codex: tokens of a ChatGPT account are renewed here',
            source: 'https://developers.openai.com/codex/auth'
        }
    ]
};
const copilot = {
    version: 1,
    alsoCalled: ['githubcopilot', 'github-copilot'],
    entries: [
        {
            pattern: '=api.github.com',
            why: 'copilot: who the user is, and the token for the model',
            source: COPILOT,
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '*.githubcopilot.com',
            why: 'copilot: the model, and the MCP server of GitHub',
            source: COPILOT,
            wide: 'the host depends on the plan of the account: api, api.individual, api.business, api.enterprise'
        },
        {
            pattern: '=copilot-proxy.githubusercontent.com',
            why: 'copilot: completions',
            source: COPILOT
        },
        {
            pattern: '=origin-tracker.githubusercontent.com',
            why: 'copilot: whether a suggestion matches public code',
            source: COPILOT
        }
    ]
};
const gemini = {
    version: 1,
    alsoCalled: ['google', 'gemini-cli', 'vertex'],
    entries: [
        {
            pattern: '=generativelanguage.googleapis.com',
            why: 'gemini: the model, under an API key',
            source: 'https://ai.google.dev/api',
            receives: 'files and prompts under any account'
        },
        {
            pattern: '=aiplatform.googleapis.com',
            why: 'gemini: the model on Vertex AI at its global endpoint; a region has a host of its own',
            source: 'https://docs.cloud.google.com/vertex-ai/docs/reference/rest',
            receives: 'prompts under any account'
        },
        {
            pattern: '=cloudcode-pa.googleapis.com',
            why: 'gemini: the model under a Code Assist licence',
            source: GEMINI,
            receives: 'prompts under any account'
        },
        {
            pattern: '=oauth2.googleapis.com',
            why: 'gemini: tokens of a Google account or a service account are renewed here',
            source: GEMINI
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/hosting.js
// The presets of where code and images are kept: @github, @containers.
const RUNNERS = 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners';
const LFS = 'https://docs.github.com/en/repositories/working-with-files/managing-large-files';
const hosting_COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const DOCKER = 'https://docs.docker.com/desktop/setup/allow-list/';
const github = {
    version: 1,
    alsoCalled: ['gh', 'git', 'actions'],
    entries: [
        {
            pattern: '=github.com',
            why: 'git clone, fetch and push over https; the links of archives and release assets begin here',
            source: RUNNERS,
            receives: 'pushes, issues, gists'
        },
        {
            pattern: '=api.github.com',
            why: 'gh, and every client of the REST and GraphQL APIs',
            source: RUNNERS,
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '=codeload.github.com',
            why: 'archives of a repository: where /archive/, /tarball/ and /zipball/ redirect to',
            source: RUNNERS
        },
        {
            pattern: '=raw.githubusercontent.com',
            why: 'single files by curl, and install scripts that are read from a repository',
            source: hosting_COPILOT
        },
        {
            pattern: '=release-assets.githubusercontent.com',
            why: 'gh release download and curl: where /releases/download/ redirects to',
            source: RUNNERS
        },
        {
            pattern: '=objects.githubusercontent.com',
            why: 'release assets and other stored objects: where older links redirect to',
            source: RUNNERS
        },
        {
            pattern: '=uploads.github.com',
            why: 'gh release create and upload: where release assets are sent to',
            source: 'https://docs.github.com/en/rest/releases/assets',
            receives: 'release assets'
        },
        {
            pattern: '=media.githubusercontent.com',
            why: 'large files by raw link: where raw.githubusercontent.com and archives find what Git LFS keeps',
            source: LFS
        },
        {
            pattern: '=github-cloud.githubusercontent.com',
            why: 'git lfs pull: where the LFS API sends the client for the objects',
            source: RUNNERS
        },
        {
            pattern: '=github-cloud.s3.amazonaws.com',
            why: 'git lfs pull and push: the storage behind the LFS API',
            source: RUNNERS,
            receives: 'objects of git lfs push'
        }
    ]
};
const containers = {
    version: 1,
    alsoCalled: ['docker', 'container', 'dockerhub', 'ghcr', 'oci', 'images', 'quay', 'mcr', 'podman'],
    entries: [
        {
            pattern: '=registry-1.docker.io',
            why: 'crane, skopeo, buildah, podman: manifests of Docker Hub',
            source: DOCKER,
            receives: 'pushed images'
        },
        { pattern: '=auth.docker.io', why: 'the token that Docker Hub wants before a pull', source: DOCKER },
        {
            pattern: '=index.docker.io',
            why: 'the name by which Docker Hub is written in credentials, and asked by some clients',
            source: 'https://docs.docker.com/reference/cli/docker/login/'
        },
        {
            pattern: '=production.cloudflare.docker.com',
            why: 'layers of Docker Hub: where a pull is redirected to',
            source: DOCKER
        },
        {
            pattern: '=production.cloudfront.docker.com',
            why: 'layers of Docker Hub: where a pull is redirected to',
            source: DOCKER
        },
        {
            pattern: '=docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com',
            why: 'layers of Docker Hub: where a pull without an account is redirected to',
            source: DOCKER
        },
        {
            pattern: '=ghcr.io',
            why: "GitHub's container registry: manifests and tokens",
            source: RUNNERS,
            receives: 'pushed images'
        },
        {
            pattern: '=pkg-containers.githubusercontent.com',
            why: 'layers of ghcr.io: where a pull is redirected to',
            source: RUNNERS
        },
        { pattern: '=mcr.microsoft.com', why: "Microsoft's registry: manifests", source: hosting_COPILOT },
        {
            pattern: '*.data.mcr.microsoft.com',
            why: 'layers of mcr.microsoft.com: where a pull is redirected to',
            source: 'https://github.com/microsoft/containerregistry/blob/main/docs/client-firewall-rules.md',
            wide: 'one host a region, chosen by the registry: westeurope.data.mcr.microsoft.com and its like'
        },
        {
            pattern: 'quay.io',
            why: 'quay.io: manifests, and the layers that a pull is redirected to',
            source: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/installation_configuration/configuring-firewall',
            wide: 'layers come from cdn.quay.io and numbered names beside it, whose count has changed',
            receives: 'pushed images'
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/languages.js
// The presets of the languages: from where their usual tools fetch packages and themselves.
const languages_COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const node = {
    version: 1,
    alsoCalled: ['nodejs', 'npm', 'npx', 'yarn', 'pnpm', 'javascript', 'js', 'typescript'],
    entries: [
        {
            pattern: 'npmjs.org',
            why: 'npm, npx, pnpm, bun and corepack: packages, their metadata, npm audit',
            source: 'https://docs.npmjs.com/cli/using-npm/registry',
            wide: 'the registry is a host of this domain, which belongs to it alone',
            receives: 'published packages'
        },
        {
            pattern: 'yarnpkg.com',
            why: 'yarn: its name for the same registry, and yarn itself when corepack fetches it',
            source: 'https://yarnpkg.com/corepack',
            wide: 'registry and releases are two hosts of this domain, which belongs to the project alone',
            receives: 'published packages'
        },
        {
            pattern: '=nodejs.org',
            why: 'node-gyp fetches headers when a package is compiled; nvm, fnm and n fetch node itself',
            source: 'https://github.com/nodejs/node-gyp#readme'
        }
    ]
};
const python = {
    version: 1,
    alsoCalled: ['py', 'pip', 'pypi', 'uv', 'poetry', 'python3'],
    entries: [
        {
            pattern: '=pypi.org',
            why: 'pip, uv, poetry, pdm: the index of packages',
            source: 'https://docs.pypi.org/api/index-api/'
        },
        {
            pattern: '=files.pythonhosted.org',
            why: 'pip, uv, poetry, pdm: the files that the index links to',
            source: 'https://docs.pypi.org/api/index-api/'
        },
        {
            pattern: '=releases.astral.sh',
            why: 'uv python install, uv self update: where uv looks for Python and for itself first',
            source: 'https://github.com/astral-sh/uv/issues/18503'
        }
    ]
};
const go = {
    version: 1,
    alsoCalled: ['golang'],
    entries: [
        {
            pattern: '=proxy.golang.org',
            why: 'go mod download, go get, go install: modules and toolchains',
            source: 'https://go.dev/ref/mod#environment-variables'
        },
        {
            pattern: '=sum.golang.org',
            why: 'the go command checks what it downloaded against the checksum database',
            source: 'https://go.dev/ref/mod#checksum-database'
        },
        {
            pattern: '=storage.googleapis.com',
            why: 'module archives: where proxy.golang.org redirects to',
            source: 'https://github.com/golang/go/issues/52908',
            receives: 'objects of any bucket',
            shared: true
        },
        {
            pattern: '=go.dev',
            why: 'releases by link: go.dev/dl/ is where scripts fetch Go itself from',
            source: 'https://go.dev/doc/install'
        },
        {
            pattern: '=dl.google.com',
            why: 'releases: where go.dev/dl/ redirects to',
            source: 'https://go.dev/doc/install'
        }
    ]
};
const rust = {
    version: 1,
    alsoCalled: ['cargo', 'crates', 'rustup', 'rustlang'],
    entries: [
        {
            pattern: '=index.crates.io',
            why: 'cargo: the index of crates',
            source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html'
        },
        { pattern: '=static.crates.io', why: 'cargo: the crates themselves', source: languages_COPILOT },
        {
            pattern: '=crates.io',
            why: 'cargo search, owner and publish; download links of older indexes begin here',
            source: 'https://doc.rust-lang.org/cargo/reference/registry-web-api.html',
            receives: 'published crates'
        },
        {
            pattern: '=static.rust-lang.org',
            why: 'rustup: toolchains, components, rustup itself',
            source: 'https://rust-lang.github.io/rustup/environment-variables.html'
        },
        {
            pattern: '=sh.rustup.rs',
            why: 'the install script of rustup',
            source: 'https://rust-lang.github.io/rustup/installation/other.html'
        }
    ]
};
const java = {
    version: 1,
    alsoCalled: ['maven', 'mvn', 'gradle', 'jvm', 'kotlin'],
    entries: [
        {
            pattern: '=repo.maven.apache.org',
            why: 'mvn and gradle: Maven Central, by the name that both have built in',
            source: 'https://maven.apache.org/guides/introduction/introduction-to-repositories.html'
        },
        {
            pattern: '=repo1.maven.org',
            why: 'Maven Central by its other name, which sbt, coursier and many builds write',
            source: 'https://central.sonatype.org/consume/consume-maven/'
        },
        {
            pattern: '=plugins.gradle.org',
            why: 'gradle: the plugin portal',
            source: 'https://docs.gradle.org/current/userguide/plugins.html'
        },
        {
            pattern: '=plugins-artifacts.gradle.org',
            why: 'gradle: where the plugin portal redirects to for the files',
            source: languages_COPILOT
        },
        {
            pattern: '=services.gradle.org',
            why: 'gradlew: the distribution that the wrapper names',
            source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html'
        },
        {
            pattern: '=downloads.gradle.org',
            why: 'gradlew: where services.gradle.org redirects to',
            source: 'https://github.com/openrewrite/rewrite/pull/6823'
        },
        {
            pattern: '=github.com',
            why: 'gradlew: where services.gradle.org redirects to for the newer distributions',
            source: 'https://github.com/gradle/gradle-distributions/releases',
            receives: 'pushes, issues, gists'
        },
        {
            pattern: '=release-assets.githubusercontent.com',
            why: 'gradlew: where those distributions are stored',
            source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners'
        }
    ]
};
const dotnet = {
    version: 1,
    alsoCalled: ['net', 'nuget', 'csharp', 'fsharp'],
    entries: [
        {
            pattern: '=api.nuget.org',
            why: 'dotnet restore, dotnet add package: index and packages',
            source: 'https://learn.microsoft.com/en-us/nuget/api/overview'
        },
        {
            pattern: '=builds.dotnet.microsoft.com',
            why: 'dotnet-install.sh: SDKs and runtimes',
            source: 'https://github.com/dotnet/core/issues/9671'
        },
        {
            pattern: '=ci.dot.net',
            why: 'dotnet-install.sh: builds of the day, and its second choice for releases',
            source: 'https://github.com/dotnet/core/issues/9671'
        },
        {
            pattern: '=aka.ms',
            why: 'dotnet-install.sh --channel: the link that names the newest version',
            source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
        },
        {
            pattern: '=dot.net',
            why: 'the install script by its short link',
            source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
        },
        {
            pattern: '=dotnet.microsoft.com',
            why: 'the install script: where the short link redirects to',
            source: 'https://github.com/dotnet/install-scripts/issues/499'
        }
    ]
};
const ruby = {
    version: 1,
    alsoCalled: ['gem', 'gems', 'rubygems', 'bundler', 'bundle', 'rails'],
    entries: [
        {
            pattern: '=rubygems.org',
            why: 'bundle install, gem install: gems and their metadata',
            source: 'https://guides.rubygems.org/rubygems-org-api/',
            receives: 'published gems'
        },
        {
            pattern: '=index.rubygems.org',
            why: 'bundle install, gem install: the compact index of versions',
            source: 'https://guides.rubygems.org/rubygems-org-compact-index-api/'
        },
        {
            pattern: '=cache.ruby-lang.org',
            why: 'ruby-build, rbenv, mise: Ruby itself',
            source: 'https://www.ruby-lang.org/en/downloads/'
        }
    ]
};
const php = {
    version: 1,
    alsoCalled: ['composer', 'packagist', 'laravel'],
    entries: [
        {
            pattern: '=repo.packagist.org',
            why: 'composer install, require: the metadata of packages',
            source: 'https://packagist.org/apidoc'
        },
        {
            pattern: '=packagist.org',
            why: 'composer search, audit and statistics',
            source: 'https://packagist.org/apidoc'
        },
        {
            pattern: '=getcomposer.org',
            why: 'composer self-update and the installer',
            source: 'https://getcomposer.org/download/'
        },
        {
            pattern: '=api.github.com',
            why: 'composer install: most packages are archives of GitHub, linked by its API',
            source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
            receives: 'issues, gists, files written through the API'
        },
        {
            pattern: '=codeload.github.com',
            why: 'composer install: where those links redirect to',
            source: 'https://docs.github.com/en/rest/repos/contents'
        },
        {
            pattern: '=github.com',
            why: 'composer install --prefer-source, and packages that have no archive: git clone',
            source: 'https://getcomposer.org/doc/05-repositories.md',
            receives: 'pushes, issues, gists'
        }
    ]
};

;// CONCATENATED MODULE: ./build/policy/presets/systems.js
// The presets of what is neither a language nor an agent: @debian, @playwright.
const debian = {
    version: 1,
    alsoCalled: ['apt', 'deb', 'dpkg'],
    entries: [
        {
            pattern: 'debian.org',
            why: 'apt-get download, mmdebstrap, debootstrap: packages, security updates, snapshots, source',
            source: 'https://wiki.debian.org/SourcesList',
            wide: 'packages, security updates and snapshots are hosts of this domain, which belongs to the project alone'
        }
    ]
};
const playwright = {
    version: 1,
    alsoCalled: ['browsers', 'chromium'],
    entries: [
        {
            pattern: '=cdn.playwright.dev',
            why: 'playwright install: browsers and ffmpeg',
            source: 'https://playwright.dev/docs/browsers'
        },
        {
            pattern: '=playwright.download.prss.microsoft.com',
            why: 'playwright install: where its CDN redirects to, and what releases before 1.58 tried second',
            source: 'https://github.com/microsoft/playwright/issues/38955'
        },
        {
            pattern: '=storage.googleapis.com',
            why: 'playwright install chromium: where its CDN redirects to for Chrome for Testing',
            source: 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference',
            receives: 'objects of any bucket',
            shared: true
        }
    ]
};

// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/policy/presets.js
// The name of a preset, such as "@node" → the patterns it stands for.






// Without an agent's API: which of them a step uses is known to its author alone, and each takes data under any account.
const both = {
    version: 1,
    alsoCalled: ['defaults', 'common', 'standard'],
    entries: [...github.entries, ...node.entries, ...python.entries]
};
const PRESETS = new Map([
    ['@github', github],
    ['@node', node],
    ['@python', python],
    ['@go', go],
    ['@rust', rust],
    ['@java', java],
    ['@dotnet', dotnet],
    ['@ruby', ruby],
    ['@php', php],
    ['@debian', debian],
    ['@containers', containers],
    ['@playwright', playwright],
    ['@claude', claude],
    ['@codex', codex],
    ['@copilot', copilot],
    ['@gemini', gemini],
    ['@default', both]
]);
function presetOf(written) {
    return PRESETS.get(written.toLowerCase());
}
/** Each pattern keeps the name as its author wrote it, for that is the line that decides. */
function expandPreset(source) {
    const preset = presetOf(source.written);
    if (preset === undefined)
        return { problem: `"${(0,shown/* shown */.S)(source.written)}" is no preset. ${cure(source.written)}` };
    const patterns = [];
    for (const { pattern } of preset.entries) {
        const parsed = (0,policy_pattern/* parsePattern */.E)({ ...source, written: pattern });
        if ('problem' in parsed)
            return parsed;
        patterns.push({ ...parsed.value, source: { ...source, expanded: pattern } });
    }
    return { value: patterns };
}
function cure(written) {
    const near = nearest(written.toLowerCase());
    return near === undefined ? `The presets are ${[...PRESETS.keys()].join(', ')}.` : `Write "${near}".`;
}
/** By another name of it, or by its own with a slip of the keys. */
function nearest(written) {
    const name = written.slice(1);
    for (const [preset, { alsoCalled }] of PRESETS)
        if (alsoCalled.includes(name))
            return preset;
    const [best] = [...PRESETS.keys()]
        .map(preset => ({ preset, slips: slips(preset.slice(1), name) }))
        .filter(({ preset, slips }) => slips <= (preset.length > 5 ? 2 : 1))
        .sort((a, b) => a.slips - b.slips);
    return best?.preset;
}
/** Letters to add, drop or change (Levenshtein). A name longer than any preset is none of them. */
function slips(from, to) {
    if (to.length > 20)
        return Infinity;
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, other] of Array.from(to).entries()) {
            next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? Infinity;
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
// Text of an input → the same text as a message may show it: nothing invisible, bounded.
const LONGEST = 100;
function shown(text) {
    const points = Array.from(text);
    const cut = points.slice(0, LONGEST).map(escaped).join('');
    return points.length > LONGEST ? `${cut}…` : cut;
}
function escaped(character) {
    if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8937:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ environmentFor),
/* harmony export */   m: () => (/* binding */ isRunnersOwn)
/* harmony export */ });
// The step's variables → those the command gets: by name from the step, by value from us; and those withheld.
// A job holds more tokens in an action than in a `run:` step; wrapping a command must not raise what it sees.
const RUNNERS_OWN = [
    /^ACTIONS_/,
    /^INPUT_/,
    /^STATE_/,
    /^RUNNER_TRACKING_ID$/,
    /^GITHUB_ARTIFACTS/,
    /^GITHUB_(ENV|PATH|STATE)$/
];
const LIKE_A_SECRET = [
    /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/,
    /_(KEY|PAT)$/,
    /^(AWS|AZURE|GOOGLE|DOCKER)_/,
    /^SSH_AUTH_SOCK$/
];
const PROXY = 'http://127.0.0.1:3128';
const NOT_PROXIED = 'localhost,127.0.0.1,::1';
// Both cases: curl reads http_proxy in lower case alone, others the upper.
const PROXIES = {
    HTTP_PROXY: PROXY,
    http_proxy: PROXY,
    HTTPS_PROXY: PROXY,
    https_proxy: PROXY,
    NO_PROXY: NOT_PROXIED,
    no_proxy: NOT_PROXIED
};
// A proxy of the step's own, for whatever scheme, cannot be reached from inside.
const A_PROXY = /^(HTTP|HTTPS|FTP|ALL|NO)_PROXY$/;
// The kernel's bound on one string of an environment, its name, "=" and final NUL counted (MAX_ARG_STRLEN).
const LONGEST_BYTES = 128 * 1024;
/** Throws where a variable is too long to be handed over: the command would not start, and nobody would know why. */
function environmentFor(env, passEnv, scratch) {
    const set = {
        ...PROXIES,
        HOME: scratch.home,
        RUNNER_TEMP: scratch.temp,
        GITHUB_OUTPUT: scratch.output,
        GITHUB_STEP_SUMMARY: scratch.summary
    };
    const asked = new Set(passEnv);
    const passed = [];
    const withheld = [];
    for (const [name, value] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (value === undefined || !isCarried(name) || Object.hasOwn(set, name))
            continue;
        if (isRunnersOwn(name) || A_PROXY.test(name.toUpperCase()))
            continue;
        if (looksLikeASecret(name) && !asked.has(name)) {
            withheld.push(name);
            continue;
        }
        refuseLong(name, value);
        passed.push(name);
    }
    return { passed, set, withheld };
}
/** Never handed over, whatever pass-env says. */
function isRunnersOwn(name) {
    return RUNNERS_OWN.some(pattern => pattern.test(name.toUpperCase()));
}
function looksLikeASecret(name) {
    return LIKE_A_SECRET.some(pattern => pattern.test(name.toUpperCase()));
}
// docker takes `--env NAME` without a value only for such names, and would read "=" as the start of one.
function isCarried(name) {
    return name !== '' && !name.includes('=');
}
function refuseLong(name, value) {
    const bytes = Buffer.byteLength(name) + Buffer.byteLength(value) + 2;
    if (bytes <= LONGEST_BYTES)
        return;
    throw new Error(`The variable ${name} is ${Math.ceil(bytes / 1024)} KiB long, and no program starts with one above 128 KiB. Write its value to a file in the workspace.`);
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
// Patterns of one reach → the fewest host entries that say the same. Squid calls overlapping names a mistake, and which
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


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NO_LITERALS),
/* harmony export */   c: () => (/* binding */ literalsOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5711);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8387);
// Policy → the literal networks that may be dialled, with their ports.



const NO_LITERALS = { networks: new Map(), allBut: undefined };
function literalsOf({ allowed, mode }, { ownAddresses }) {
    const networks = new Map();
    for (const pattern of allowed) {
        if (pattern.hosts.kind !== 'network' || !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(pattern.hosts.address))
            continue;
        const network = `${pattern.hosts.address}/${pattern.hosts.prefix}`;
        const ports = networks.get(network) ?? new Set();
        for (const { port } of (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .waysOf */ .U)(pattern))
            ports.add(port);
        networks.set(network, ports);
    }
    const own = ownAddresses.filter(node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4).map(address => `${address}/32`);
    return {
        networks: new Map([...networks].map(([network, ports]) => [network, [...ports].sort((a, b) => a - b)])),
        allBut: mode === 'audit' ? [...new Set([..._private_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_V4 */ .dL, ...own])] : undefined
    };
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 442:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProxy),
/* harmony export */   f: () => (/* binding */ renderParent)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8223);
// The runner's own proxy, from its environment → what Squid needs to go through it.


const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
/** One proxy for both schemes: a runner that needs one for the one has no other way out for the other. */
function parseProxy(env) {
    // Lower case first, as curl has it.
    const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].find(name => (env[name] ?? '') !== '');
    const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter(word => word !== '');
    if (named === undefined || exceptions.includes('*'))
        return { value: undefined };
    const written = env[named] ?? '';
    // The value is not repeated: it may hold a password.
    const wrong = {
        problem: `${named} is no address of a proxy. Write one such as http://proxy.example.com:3128.`
    };
    let url;
    try {
        url = new URL(written.includes('://') ? written : `http://${written}`);
    }
    catch {
        return wrong;
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return wrong;
    const host = url.hostname.toLowerCase();
    if (!/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/.test(host))
        return wrong;
    if (host === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) && LOOPBACK.check(host))) {
        return {
            problem: `${named} names a proxy on the runner's own loopback (${(0,_policy_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(host)}), which the firewall's container cannot reach. Let it listen on an address of the runner's network, and name that.`
        };
    }
    const tls = url.protocol === 'https:';
    return {
        value: {
            host,
            port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
            tls,
            login: url.username === '' ? undefined : [url.username, url.password].map(escaped).join(':'),
            direct: exceptions.flatMap(directOf)
        }
    };
}
function renderParent({ address, host, port, tls, login, direct }) {
    return [
        [
            `cache_peer ${address} parent ${port} 0 no-query no-digest no-netdb-exchange default name=parent`,
            ...(tls ? ['tls', `ssldomain=${host}`] : []),
            ...(login === undefined ? [] : [`login=${login}`])
        ].join(' '),
        // -n: what is judged is what was written, as other clients have it, and nothing is looked up for it.
        ...direct.map(entry => isNetwork(entry) ? `acl direct_network dst -n ${entry}` : `acl direct_host dstdomain -n ${entry}`),
        ...(direct.some(isNetwork) ? ['always_direct allow direct_network'] : []),
        ...(direct.some(entry => !isNetwork(entry)) ? ['always_direct allow direct_host'] : []),
        'never_direct allow all'
    ];
}
function isNetwork(entry) {
    return entry.includes('/');
}
function directOf(entry) {
    const word = entry.toLowerCase().replace(/:\d+$/, '');
    const [address = '', prefix = '32', ...more] = word.split('/');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address)) {
        const fits = /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && more.length === 0;
        return fits ? [`${address}/${Number(prefix)}`] : [];
    }
    const name = word.replace(/^\*?\./, '');
    return /^[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?$/.test(name) ? [`.${name}`] : [];
}
// Squid takes the escapes of a URL here. What encodeURIComponent leaves alone ends no word of its configuration.
function escaped(part) {
    return encodeURIComponent(decoded(part));
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // because a lone % is meant as one
    }
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ ownNetworks),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   dL: () => (/* binding */ PRIVATE_V4),
/* harmony export */   r7: () => (/* binding */ PRIVATE_V6)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5906);
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
const covered = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const network of [...PRIVATE_V4, ...PRIVATE_V6]) {
    const [address = '', prefix = ''] = network.split('/');
    covered.addSubnet(address, Number(prefix), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) ? 'ipv4' : 'ipv6');
}
/** Whether it is an address, and one of those. */
function isPrivate(host) {
    const version = (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIP */ .e)(host);
    return version !== 0 && covered.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
/**
 * The runner's own addresses, and its networks ("172.17.0.1/16"), that the lists above do not hold, in the kernel's
 * wording.
 */
function ownNetworks(own) {
    const places = own.map(placeOf);
    const all = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
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
function placeOf(written) {
    const [, address = '', digits] = /^([^%/]*)(?:%[^/]*)?(?:\/(\d{1,3}))?$/.exec(written) ?? [];
    const version = (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isIP */ .e)(address);
    if (version === 0)
        throw new Error(`"${written}" is no address of the runner.`);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const [parts, width] = family === 'ipv4' ? [address.split('.').map(Number), 8] : [groupsOf(address), 16];
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
function groupsOf(address) {
    const [left = [], right = []] = shortest(address)
        .split('::')
        .map(side => side.split(':').filter(group => group !== ''));
    return [...left, ...Array(8 - left.length - right.length).fill('0'), ...right].map(group => parseInt(group, 16));
}
function shortest(address) {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ waysOf),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1849);
// Patterns → groups that are reached alike (scheme and port), each with the ways that lead to it.

function groupsOf(patterns) {
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
                folded: (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)([first, ...rest].map(({ hosts }) => hosts))
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


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ RESOLVERS),
/* harmony export */   K8: () => (/* binding */ renderFirewallRules),
/* harmony export */   LU: () => (/* binding */ renderSandboxRules),
/* harmony export */   _L: () => (/* binding */ HELD_MARK),
/* harmony export */   _g: () => (/* binding */ SYNTHETIC),
/* harmony export */   _r: () => (/* binding */ HELD),
/* harmony export */   n_: () => (/* binding */ parseHandedCount),
/* harmony export */   oQ: () => (/* binding */ parseUnhandedCount)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9314);
/* harmony import */ var _private_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5711);
// Policy → the packet rules of both containers, in the very words in which iptables-save prints them once loaded:
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
/** `listeners`: the port that the command dials → the port where the relay listens for it. */
function renderSandboxRules(listeners, { packetLog, held = false, literals = _literals_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LITERALS */ .Z }) {
    const ports = [...listeners].sort(([a], [b]) => a - b);
    const lead = (to, port) => `-A OUTPUT ${to}-o lo -p tcp -m tcp --dport ${port} -j DNAT --to-destination :${listeners.get(port) ?? 0}`;
    return {
        v4: text(...(held ? hold(ports, literals) : []), '*filter', ...dropAll, ':DENY - [0:0]', ...(held ? comingBack() : []), '-A INPUT -i lo -j ACCEPT', ...(held ? refuse('FORWARD', 'v4') : []), 
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
        v6: text('*filter', ...dropAll, ':DENY - [0:0]', '-A INPUT -i lo -j ACCEPT', '-A OUTPUT -o lo -j ACCEPT', '-A OUTPUT -j DENY', ...deny('v6', packetLog), 'COMMIT')
    };
}
/** What the firewall container itself may send: should Squid be taken over, this is still all it can reach. */
function renderFirewallRules(policy, facts) {
    const own = (0,_private_js__WEBPACK_IMPORTED_MODULE_2__/* .ownNetworks */ .Go)(facts.ownAddresses);
    return {
        v4: egress('v4', policy, [..._private_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_V4 */ .dL, ...own.v4], facts.ownAddresses, [], facts.parent),
        // Without neighbour discovery IPv6 reaches nothing; its packets are never part of a connection.
        v6: egress('v6', policy, [..._private_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_V6 */ .r7, ...own.v6], [], ['135', '136'])
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
function hold(ports, { networks, allBut }) {
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
    return text('*filter', ...dropAll, ':REFUSE - [0:0]', '-A INPUT -i lo -j ACCEPT', '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...discovery('INPUT'), '-A OUTPUT -o lo -j ACCEPT', '-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...discovery('OUTPUT'), 
    // Before the private networks, where most resolvers are.
    RESOLVERS, 
    // The runner's own proxy, which most often is private too.
    ...(parent === undefined
        ? []
        : [`-A OUTPUT -d ${parent.address}/32 -p tcp -m tcp --dport ${parent.port} -j ACCEPT`]), 
    // Before them too: a literal network is the one way to a private address, and its author wrote it down. The runner
    // itself is opened by its very address only, not by a network that happens to hold it.
    ...single.flatMap(pattern => literal(family, pattern)), ...(wide.length === 0 ? [] : ownAddresses.filter(node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)).map(own => `-A OUTPUT -d ${own}/32 -j REFUSE`), ...wide.flatMap(pattern => literal(family, pattern)), ...closed.map(network => `-A OUTPUT -d ${network} -j REFUSE`), ...named(policy).map(port => `-A OUTPUT -p tcp${port} -j ACCEPT`), '-A OUTPUT -j REFUSE', ...refuse('REFUSE', family), 'COMMIT');
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
function named({ allowed, mode }) {
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
function text(...lines) {
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 7146:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ni: () => (/* binding */ streamStart),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
// Hostile text → text that does nothing: to the runner that reads our output, in our own log lines, in a summary.
const ZERO_WIDTH_SPACE = Uint8Array.of(0xe2, 0x80, 0x8b);
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;
// The rows of the table below. Between the first two stand the beginnings of blanks of several bytes.
const LINE_START = 0;
const LINE_INSIDE = 14;
const ONE_COLON = 15;
const AFTER_BLANKS = 16; // a command may begin, but not one of ours: the runner keeps some of what counts as blank here
const ROWS = 17;
// What .NET's TrimStart trims beyond ASCII, and the byte-order mark.
const BLANKS = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
    .concat(Array.from({ length: 11 }, (_, index) => 0x2000 + index))
    .map(point => String.fromCodePoint(point));
const TABLE = placesByByte();
const streamStart = { place: LINE_START, hashes: 0, encoding: 'unseen' };
/**
 * A zero-width space parts the colons, and the bracket from its hashes. It is known before the second half is passed
 * on, so nothing is ever held back. The runner compares by culture, which overlooks such a space, but then cuts by
 * position: the name it reads is ":error" or "[error", and there is no such command.
 */
function inert(state, chunk) {
    if (chunk.length === 0)
        return { state, out: chunk };
    let { place, hashes } = state;
    const parted = opensAsMark(state.encoding, chunk) ? [0] : [];
    for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index] ?? 0;
        if ((byte === COLON && place === ONE_COLON) || (byte === BRACKET && hashes === 2))
            parted.push(index);
        place = TABLE[(place << 8) | byte] ?? LINE_INSIDE;
        hashes = byte === HASH ? Math.min(hashes + 1, 2) : 0;
    }
    const out = parted.length === 0 ? chunk : part(chunk, parted);
    const encoding = state.encoding === 'settled' || out.length > 2 ? 'settled' : 'guessed';
    return { state: { place, hashes, encoding }, out };
}
/** What ends the command's last line, so that a workflow command of ours after it stands at the start of one. */
function closing(state) {
    return state.place === LINE_START ? '' : '\n';
}
function part(chunk, places) {
    const out = new Uint8Array(chunk.length + places.length * ZERO_WIDTH_SPACE.length);
    let from = 0;
    let to = 0;
    for (const place of places) {
        out.set(chunk.subarray(from, place), to);
        to += place - from;
        out.set(ZERO_WIDTH_SPACE, to);
        to += ZERO_WIDTH_SPACE.length;
        from = place;
    }
    out.set(chunk.subarray(from), to);
    return out;
}
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const WIDE_MARKS = [
    [0xfe, 0xff],
    [0xff, 0xfe],
    [0x00, 0x00, 0xfe, 0xff]
];
// The runner's reader (.NET's StreamReader) looks for a byte-order mark at the start of every read until one brought
// three bytes. After a mark of UTF-16 it would read commands out of bytes that hold no "::" for us; a mark of UTF-8 it
// drops, between two colons too. At the very start that one is harmless: it counts as a blank.
function opensAsMark(encoding, chunk) {
    if (encoding === 'settled')
        return false;
    const marks = encoding === 'unseen' ? WIDE_MARKS : [...WIDE_MARKS, UTF8_MARK];
    return marks.some(mark => mark.slice(0, chunk.length).every((byte, index) => byte === chunk[index]));
}
// From a place by a byte to a place.
function placesByByte() {
    const table = new Uint8Array(ROWS << 8).fill(LINE_INSIDE);
    const lead = (place, byte, next) => {
        table[(place << 8) | byte] = next;
    };
    for (let place = LINE_START; place < ROWS; place += 1) {
        lead(place, 0x0a, LINE_START);
        lead(place, 0x0d, LINE_START);
    }
    for (const blank of [0x09, 0x0b, 0x0c, 0x20])
        lead(LINE_START, blank, AFTER_BLANKS);
    lead(LINE_START, COLON, ONE_COLON);
    let free = LINE_START + 1;
    const begun = new Map([['', LINE_START]]);
    for (const blank of BLANKS) {
        const bytes = [...new TextEncoder().encode(blank)];
        bytes.forEach((byte, index) => {
            const before = begun.get(bytes.slice(0, index).join(' ')) ?? LINE_START;
            const key = bytes.slice(0, index + 1).join(' ');
            const after = index === bytes.length - 1 ? AFTER_BLANKS : (begun.get(key) ?? free++);
            begun.set(key, after);
            lead(before, byte, after);
        });
    }
    table.copyWithin(AFTER_BLANKS << 8, LINE_START << 8, (LINE_START + 1) << 8);
    return table;
}
/** A line of our own log that holds foreign text. */
function logLine(text) {
    return text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, unit)
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)::/, '$1\\::');
}
function unit(character) {
    const point = character.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}
const LONGEST_CELL = 200;
/** Foreign text as one cell of a raw HTML table in the summary: no mark-up, mention, link, emoji or direction of its own. */
function cell(text) {
    return `<code>${markup(text)}</code>`;
}
/** The same without its element: text of HTML, or the value of a quoted attribute. */
function markup(text, longest = LONGEST_CELL) {
    const points = Array.from(text);
    const cut = points.length > longest ? [...points.slice(0, longest), '…'] : points;
    return cut.map(escaped).join('');
}
function escaped(character) {
    const point = character.codePointAt(0) ?? 0;
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return `&#92;u{${point.toString(16)}}`;
    return /[&<>"'`|*_[\]\\@#:~$!]/.test(character) ? `&#${point};` : character;
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   cP: () => (/* binding */ inputIn),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   fY: () => (/* binding */ readRunner)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sandbox_installation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(107);
// What the runner tells the step: its folders, its account, its signals.



/** Throws, with a sentence, where this is no runner. */
function readRunner(env) {
    const home = env['HOME'] ?? node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    const temp = needed(env, 'RUNNER_TEMP');
    return {
        workspace: needed(env, 'GITHUB_WORKSPACE'),
        temp,
        home: home === '/' || home === '' ? '/home/runner' : node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(home).replace(/\/$/, ''),
        toolCache: env['RUNNER_TOOL_CACHE'],
        eventFile: env['GITHUB_EVENT_PATH'],
        path: env['PATH'] ?? '',
        installation: (0,_sandbox_installation_js__WEBPACK_IMPORTED_MODULE_2__/* .installationOf */ .o)(temp, process.execPath)
    };
}
/** An input as it was written, blanks and all: the lines of a list are counted from the first. */
function inputIn(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function needed(env, name) {
    const value = env[name] ?? '';
    if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(value))
        throw new Error(`${name} is not set to a folder. Run this action on a GitHub Actions runner.`);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(value).replace(/\/$/, '');
}
function account() {
    return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
const SECOND_AFTER_MS = 7_500;
/** The runner sends SIGINT, 7.5 s later SIGTERM, and ends the step 2.5 s after that. */
function cancellation() {
    let cancel = () => undefined;
    let hurry = () => undefined;
    const cancelled = new Promise(resolve => (cancel = resolve));
    const hurried = new Promise(resolve => (hurry = resolve));
    let heard = 0;
    const hear = (code) => () => {
        if (heard++ > 0) {
            hurry();
            return;
        }
        cancel(code);
        setTimeout(hurry, SECOND_AFTER_MS).unref(); // because who sends no second one may have as little time
    };
    process.on('SIGINT', hear(130));
    process.on('SIGTERM', hear(143));
    return { cancelled, hurried };
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// Files → what is in each: in those that were decided, and in those that stand where the firewall reads them.

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
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const [file, name] = [`${folder}/${entry.name}`, `${below}${entry.name}`];
        if (entry.isDirectory())
            return entriesIn(file, `${name}/`);
        // A link leads elsewhere inside the container, and a pipe would be waited for.
        return [[name, entry.isFile() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'latin1') : 'no file']];
    });
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   O: () => (/* binding */ withCure)
/* harmony export */ });
// Docker's own words for a failure → the same with what its reader can do about it.
// In the wording of Docker 20.10 to 29: `permission denied` names the socket or the API, by version.
const KNOWN = [
    {
        words: /permission denied.*(docker daemon socket|docker API|\.sock)/i,
        cure: 'The runner\'s user may not use Docker\'s socket. Add it to the group docker ("sudo usermod -aG docker USER") and start the runner again, or use a runner with Docker.'
    },
    {
        words: /cannot connect to the docker daemon|failed to connect to the docker API|error during connect/i,
        cure: 'The Docker engine does not run, or DOCKER_HOST names another place. Start it in an earlier step ("sudo systemctl start docker").'
    },
    {
        words: /unknown (shorthand )?flag|client version .* is too (old|new)|client is newer than server/i,
        cure: 'The firewall needs Docker 20.10 or newer.'
    },
    {
        words: /bind source path does not exist|mounts denied|path .* is not shared/i,
        cure: "The Docker engine does not see the runner's files: it runs in a sidecar, on another machine or in a virtual one. Share the runner's work folder, its externals, /usr, /opt and /etc with it at the same paths, or run the engine where the runner runs."
    },
    {
        words: /permission denied.*\/awf\//i,
        cure: 'The Docker engine runs containers under accounts other than the ones they are given (userns-remap, or rootless). Use an engine that does not.'
    },
    {
        words: /sysctl.*(permission denied|read-only|not allowed|not permitted)|iptables.*(permission denied|not permitted|you must be root)/i,
        cure: "The Docker engine lets no container have packet rules and settings of its own. Use Docker's usual runtime (runc), as root."
    },
    {
        words: /no space left on device|FATAL: logfileWrite: /i, // Squid has forgotten why by the time it says so
        cure: "A disk of the runner is full: that of RUNNER_TEMP, or the engine's. Free some of it in an earlier step."
    }
];
/** What was thrown, in one sentence; what the system refused comes with its cure. */
function sentenceOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return 'code' in error ? withCure(error.message) : error.message;
}
function withCure(words) {
    const sentence = /[.!?)]$/.test(words) ? words : `${words}.`;
    const cure = KNOWN.find(known => known.words.test(words))?.cure;
    return cure === undefined ? sentence : `${sentence} ${cure}`;
}


/***/ }),

/***/ 415:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ NoClientError),
/* harmony export */   RK: () => (/* binding */ dockerCli),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* unused harmony export DockerError */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5498);
// The docker client: argv in, its output out. The client and not an API library, because contexts, rootless
// engines and DOCKER_HOST come with it, and because its words in a log are ones its users know.


class DockerError extends Error {
}
/** The client could not be started, so the engine was never asked. */
class NoClientError extends DockerError {
}
const LOAD_MS = 180_000; // of an image, on a slow disk
function dockerCli(timeoutMs) {
    const clients = new Set();
    const waiting = { calls: new Set(), over: false };
    const start = (args, stdin) => {
        // A group of its own: a Ctrl-C at a terminal is the step's to hear, and a docker that is a script ends whole.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, { stdio: [stdin, 'pipe', 'pipe'], detached: true });
        clients.add(child);
        child.once('close', () => clients.delete(child));
        child.once('error', () => clients.delete(child));
        return child;
    };
    return {
        call: (...args) => answered(start(args, 'ignore'), args[0] ?? '', args[0] === 'load' ? LOAD_MS : timeoutMs, waiting),
        attach: (args, options = {}) => attached(start(args, options.stdin === true ? 'pipe' : 'ignore'), options),
        leaveBehind: (...args) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, { stdio: 'ignore', detached: true });
            child.once('error', () => undefined); // because post hears of it, where it matters
            child.unref();
        },
        hurry: withinMs => {
            setTimeout(() => {
                waiting.over = true;
                waiting.calls.forEach(giveUp => giveUp());
            }, withinMs).unref();
        },
        leave: () => clients.forEach(end)
    };
}
function answered(child, verb, timeoutMs, waiting) {
    return new Promise((resolve, reject) => {
        const out = [];
        const err = [];
        // Settled here and not when the client has ended: one that waits for the kernel cannot be killed.
        const giveUp = (how) => {
            settled();
            end(child);
            reject(new DockerError(`docker ${verb} did not answer ${how}. The Docker engine hangs; restart it or use another runner.`));
        };
        const hurried = () => giveUp('before the step had to end');
        const timer = setTimeout(giveUp, timeoutMs, `within ${timeoutMs / 1000} s`);
        const settled = () => {
            clearTimeout(timer);
            waiting.calls.delete(hurried);
        };
        waiting.calls.add(hurried);
        if (waiting.over)
            hurried();
        child.stdout?.on('data', (chunk) => out.push(chunk));
        child.stderr?.on('data', (chunk) => err.push(chunk));
        child.once('error', error => {
            settled();
            reject(new NoClientError(missing(error)));
        });
        child.once('close', code => {
            settled();
            if (code === 0)
                resolve(Buffer.concat(out).toString('utf8'));
            else
                reject(new DockerError(`docker ${verb} failed: ${(0,_cure_js__WEBPACK_IMPORTED_MODULE_1__/* .withCure */ .O)(lastWords(Buffer.concat(err).toString('utf8')))}`));
        });
    });
}
function attached(child, { stdout, stderr }) {
    hand(child.stdout, stdout);
    hand(child.stderr, stderr);
    child.stdin?.on('error', () => undefined); // the container is gone; `ended` says so
    const ended = new Promise((resolve, reject) => {
        child.once('error', error => reject(new NoClientError(missing(error))));
        child.once('close', (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new DockerError(`its docker client was killed (${signal ?? 'no signal'})`));
        });
    });
    ended.catch(() => undefined); // it may fail before anyone waits for it; whoever does hears of it all the same
    return { ended, write: text => child.stdin?.write(text), end: text => child.stdin?.end(text) };
}
// What nobody asked for still has to be read, or its writer stands still.
function hand(from, take) {
    from?.on('data', (chunk) => {
        const ready = take?.(chunk);
        if (ready === undefined)
            return;
        from.pause();
        void ready.then(() => from.resume());
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // because it has just ended by itself
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function missing(error) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'There is no docker command on this runner. Use a runner with Docker, or install it in an earlier step.';
    return `docker could not be started: ${error.message}`;
}
/** What a client said last, without its advice on how to use it. */
function lastWords(stderr) {
    const lines = stderr.trim().split('\n');
    const telling = lines.filter(line => !/^(See|Run) 'docker/.test(line) && line.trim() !== '');
    return (telling
        .slice(-2)
        .join(' ')
        .replace(/^docker: |^time="[^"]*" level=\w+ msg="([^"]*)"$/, '$1')
        .slice(0, 500)
        .trim() || 'it gave no reason');
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ removeFolders),
/* harmony export */   eN: () => (/* binding */ writeEtc),
/* harmony export */   l7: () => (/* binding */ inView),
/* harmony export */   wZ: () => (/* binding */ makeFolders),
/* harmony export */   yd: () => (/* binding */ mountsFor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(107);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9452);
// Which parts of the runner's file system the command sees, and the folders made for this step.





const SYSTEM = ['/usr', '/opt', '/etc'];
// Links into /usr on merged-usr hosts, and then the image has them too; folders of their own on older ones.
const ONCE_APART = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
// A tool whose folder on PATH is of little use without a second one beside it.
const COMPANIONS = { '.cargo': ['.rustup'] };
// Serial numbers of the machine and its parts; where the runner is root, it may read them.
const MACHINE = '/sys/devices/virtual/dmi';
const CREDENTIALS = ['credentials', 'credentials.toml', 'credentials.json', '.credentials.json'];
// Where a program of PATH may lie beside the keys that it uses.
const OF_KEYS = ['.aws', '.azure', '.config', '.docker', '.gnupg', '.kube', '.local', '.ssh'];
// Bits of a file's mode that say it is no secret: everybody may read it, or its owner may run it.
const ANYBODY = 0o004;
const ANYBODY_OR_RUN = 0o104;
// Folders below a tool's own; deeper are its packages, a hundred thousand files of them.
const DEEP = 4;
/** Makes the step's folders. The root is closed to everyone else; what is mounted from it is not. */
function makeFolders(folders, service) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folders.root, { mode: 0o700 });
    for (const folder of [
        folders.firewallConfig,
        folders.sandboxConfig,
        folders.home,
        folders.temp,
        folders.etc
    ]) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folder, { mode: 0o755 });
    }
    for (const folder of [folders.log, folders.sockets]) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folder, { mode: 0o755 });
        if (process.getuid?.() === 0)
            node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync(folder, service.uid, service.gid);
    }
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(folders.packets);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync(folders.packets, 0o777); // the packet log has an account of its own, inside
}
/** The mounts of the command's container, outermost first, with the places to mount them made ready. */
function mountsFor(runner, folders, extra) {
    const shown = [];
    const put = (from, to, writable = false) => {
        shown.push({ from, to, writable });
    };
    const show = (place) => put(place, place);
    for (const folder of [...SYSTEM, ...ONCE_APART.filter(isOwnFolder)])
        if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(folder))
            show(folder);
    const hide = (place) => put(place.folder ? emptyFolder(folders) : '/dev/null', place.path);
    hiddenIn('/etc', ANYBODY, Infinity).forEach(hide);
    for (const name of ['hosts', 'resolv.conf', ...['hostname', 'machine-id'].filter(isIn('/etc'))])
        put(`${folders.etc}/${name}`, `/etc/${name}`);
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(MACHINE))
        put(emptyFolder(folders), MACHINE);
    put(folders.home, runner.home, true);
    put(folders.temp, runner.temp, true);
    for (const { place, told } of toolFolders(runner)) {
        show(place);
        if (told && isFolder(place))
            hiddenIn(place, ANYBODY_OR_RUN, DEEP).forEach(hide);
        for (const name of CREDENTIALS) {
            if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(`${place}/${name}`))
                put('/dev/null', `${place}/${name}`);
        }
    }
    if (runner.eventFile !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(runner.eventFile))
        show(runner.eventFile);
    put(runner.workspace, runner.workspace, true);
    shown.push(...extra);
    const made = [folders.home, folders.temp];
    // Last, for whatever folder would show it, even one of mounts. Each covers it with a folder of its own, since what
    // belongs inside it needs places to be mounted on.
    for (const own of runner.installation) {
        const around = innermost(shown, own);
        if (around === undefined || made.includes(around.from))
            continue;
        const cover = `${folders.root}/cover${made.length}`;
        node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(cover);
        made.push(cover);
        put(cover, own);
    }
    const mounts = outermostFirst(lastFor([...submounts(shown), ...shown]));
    for (const mount of mounts)
        makePlace(mount, mounts, made);
    return mounts;
}
/** Whether a folder of the runner is there for the command too: docker would make an empty one, of root's, in its place. */
function inView(place, runner, extra) {
    const covered = runner.installation.some(own => isWithin((0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(place), own));
    const shown = [
        ...(covered ? [] : [...SYSTEM, ...ONCE_APART]),
        runner.workspace,
        ...extra.map(({ to }) => to)
    ];
    const isShown = (root) => isWithin(place, root);
    return (['/', '/tmp', runner.home, runner.temp].includes(place) || // the command has its own
        shown.some(isShown) ||
        toolFolders(runner).some(tool => isShown(tool.place)));
}
/** Names that answer without a question, and the relay for all others. No `::1`: IPv6 is off. */
function writeEtc(folders) {
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/hosts`, `127.0.0.1 localhost ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .HOSTNAME */ .yA}\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/machine-id`, `${'0'.repeat(31)}1\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/hostname`, `${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .HOSTNAME */ .yA}\n`);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(`${folders.etc}/resolv.conf`, 'nameserver 127.0.0.1\noptions timeout:2 attempts:2\n');
}
/** Removes what the command may have made hard to remove, following no link. */
function removeFolders(root) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(root, { recursive: true, force: true });
    }
    catch {
        // Folders closed by their maker, or deeper than any path can say: these two open each one by its name alone, and
        // follow no link below the folder that they are given. A failure of the second is the caller's to hear.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('chmod', ['-R', 'u+rwX', '--', root], { stdio: 'ignore' });
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('rm', ['-rf', '--one-file-system', '--', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
}
// What not everybody on the runner may read is no tool: passwords, private keys. In /etc that matters where the runner is
// root; among its tools, the runner's own are such. A folder that an installer made for itself at first is closed too.
function hiddenIn(folder, open, deep) {
    if (deep < 0 || !readable(folder))
        return []; // closed to the runner too, so closed to the command, which has the same account
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const place = `${folder}/${entry.name}`; // not path.join, which looks at each of a thousand paths anew
        if (!entry.isFile() && !entry.isDirectory())
            return [];
        const { mode } = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place);
        if (entry.isFile())
            return (mode & open) === 0 ? [{ path: place, folder: false }] : [];
        const closed = (mode & 0o001) === 0 && !(open === ANYBODY_OR_RUN && holdsProgram(place));
        return closed ? [{ path: place, folder: true }] : hiddenIn(place, open, deep - 1);
    });
}
function holdsProgram(folder) {
    if (!readable(folder))
        return false;
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).some(entry => {
        const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name);
        if (entry.isDirectory())
            return holdsProgram(place);
        return entry.isFile() && (node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place).mode & 0o100) !== 0;
    });
}
function readable(folder) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false; // because its owner is another, or closed it
    }
}
// docker before 25 makes a read-only mount read-only at its top alone: what is mounted below comes along writable.
function submounts(shown) {
    const points = mountPoints(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync('/proc/self/mountinfo', 'utf8'));
    return shown.flatMap(mount => points
        .filter(point => point !== mount.from && isWithin(point, mount.from))
        .map(point => node_path__WEBPACK_IMPORTED_MODULE_2__.join(mount.to, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(mount.from, point)))
        .filter(to => !mount.writable && innermost(shown, to) === mount)
        .map(to => ({ from: node_path__WEBPACK_IMPORTED_MODULE_2__.join(mount.from, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(mount.to, to)), to, writable: false })));
}
function innermost(shown, place) {
    return shown
        .filter(({ to }) => isWithin(place, to))
        .reduce((best, one) => (best !== undefined && best.to.length > one.to.length ? best : one), undefined);
}
function mountPoints(mountinfo) {
    const unescaped = (word) => word.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8)));
    return mountinfo.split('\n').flatMap(line => {
        const word = line.split(' ')[4];
        return word === undefined ? [] : [unescaped(word)];
    });
}
function isIn(folder) {
    return name => node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(`${folder}/${name}`);
}
function emptyFolder(folders) {
    const empty = `${folders.etc}/empty`;
    node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(empty, { recursive: true });
    return empty;
}
// Folders of PATH that are not in the system's own. A `bin` or `shims` alone rarely works: what it belongs to comes along.
function toolFolders(runner) {
    const { path: searched, toolCache, temp, workspace, installation } = runner;
    const found = new Map();
    if (toolCache !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(toolCache))
        found.set(toolCache, false);
    for (const folder of searched.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder) || !isFolder(folder))
            continue;
        const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.normalize(folder).replace(/\/$/, '');
        const within = (root) => isWithin(clean, root);
        if (within(workspace) || clean === temp)
            continue;
        const covered = installation.some(own => isWithin((0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(clean), own));
        if ([...SYSTEM, ...ONCE_APART].some(within) && !covered)
            continue;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(clean);
        const whole = /^(bin|sbin|shims)$/.test(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(clean)) && !tooWide(parent, runner);
        const shown = whole ? parent : clean;
        if (tooWide(shown, runner))
            continue;
        const told = (node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(clean).mode & 0o001) !== 0 && !(toolCache !== undefined && within(toolCache));
        found.set(shown, told);
        for (const companion of COMPANIONS[node_path__WEBPACK_IMPORTED_MODULE_2__.basename(shown)] ?? []) {
            const beside = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(shown), companion);
            if (isFolder(beside))
                found.set(beside, told);
        }
        for (const target of linkTargets(shown, runner))
            found.set(target, told);
    }
    return [...found].map(([place, told]) => ({ place, told }));
}
// Where links of a folder such as ~/.local/bin lead, as far as that is in the home and nowhere shown yet.
function linkTargets(folder, runner) {
    if (!readable(folder))
        return [];
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        if (!entry.isSymbolicLink())
            return [];
        try {
            const target = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            if (!isWithin(target, runner.home) || isWithin(target, folder))
                return [];
            if (tooWide(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), runner))
                return [];
            const whole = target.includes('/bin/') ? target.slice(0, target.lastIndexOf('/bin/')) : target;
            return [tooWide(whole, runner) ? target : whole];
        }
        catch {
            return []; // a link that leads nowhere
        }
    });
}
function tooWide(folder, { home, temp, installation }) {
    return ([home, temp, ...installation].some(own => isWithin(own, folder)) ||
        ['/home', '/root', ...OF_KEYS.map(name => `${home}/${name}`)].includes(folder));
}
function isWithin(place, root) {
    return place === root || place.startsWith(root === '/' ? root : `${root}/`);
}
function isFolder(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(place).isDirectory();
    }
    catch {
        return false; // not there, or behind a folder that is closed to the runner: no tool of the job's
    }
}
function isOwnFolder(place) {
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function lastFor(mounts) {
    return [...new Map(mounts.map(mount => [mount.to, mount])).values()];
}
function outermostFirst(mounts) {
    return [...mounts].sort((a, b) => a.to.split('/').length - b.to.split('/').length || (a.to < b.to ? -1 : 1));
}
// docker makes a missing mount point as root, which the runner then cannot remove and the command cannot write beside;
// and in a read-only mount it cannot make one. Inside, the place may be behind a link of the host's, so by both names.
function makePlace({ from, to }, mounts, made) {
    for (const name of [to, (0,_installation_js__WEBPACK_IMPORTED_MODULE_3__/* .realOf */ .M)(to)]) {
        const around = mounts.filter(other => other.to !== name && isWithin(name, other.to)).at(-1);
        if (around === undefined || !made.includes(around.from))
            continue;
        const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(around.from, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(around.to, name));
        if (isFolder(from)) {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(place, { recursive: true });
        }
        else {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(place), { recursive: true });
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(place, 'a'));
        }
        return;
    }
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ hideGit),
  b1: () => (/* binding */ putGitBack),
  Bp: () => (/* binding */ searchGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/render/git-config.js
// git's configuration → its settings, and back; what of them the command may see, and what it may leave behind.
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
// A folder → all below it that git would take for a repository, or for the way to one.


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
    const read = () => external_node_fs_.promises.readdir(raw(place), { encoding: 'latin1', withFileTypes: true });
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
        await external_node_fs_.promises.chmod(raw(place), 0o700);
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


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ haveImage),
  ZZ: () => (/* binding */ imageSource),
  KV: () => (/* binding */ lacksImage)
});

// UNUSED EXPORTS: ImageError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/sandbox/alone.js
// One at a time on this machine: a name that a process holds, and that the kernel takes back when the process ends.

// An abstract socket and not a lock file: whoever is killed leaves nothing stale, and whoever waits is woken by the
// end of the connection. It says nothing and takes nothing.
const addressOf = (name) => `\0awf-action-${name}`;
/** Whoever has waited for so long goes on beside the other: what they do twice is wasted and not wrong. */
async function alone(name, patienceMs, work) {
    const deadline = performance.now() + patienceMs;
    let held = await hold(name);
    while (held === undefined && performance.now() < deadline) {
        await released(name, deadline - performance.now());
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: ./build/sandbox/install.js
// The archive of a release → a file on this machine that is that archive, byte for byte; from the tool cache, or downloaded.




class InstallError extends Error {
}
const TOOL = 'awf-action';
const OTHERWISE = 'name it with the input image-archive';
const DOWNLOAD_WITHIN_MS = 300_000;
const LOOKED_AT_EVERY_MS = 250;
/**
 * Where a release's file may be. The tag is the bundle's own: a ref such as v1 has no release. On a server of one's
 * own the action may have been copied there, or come from github.com by a connection; the checksum holds for both.
 */
function sourcesOf(release, name, place) {
    const { serverUrl = '', actionRepository = '' } = place;
    const own = serverUrl === '' || actionRepository === '' || /^https:\/\/github\.com\/?$/.test(serverUrl)
        ? []
        : [`${serverUrl.replace(/\/+$/, '')}/${actionRepository}`];
    return [...own, `https://github.com/${release.repository}`].map(base => `${base}/releases/download/v${release.version}/${name}`);
}
async function install({ version }, architecture, archive, place, sources) {
    const cache = await __nccwpck_require__.e(/* import() */ 43).then(__nccwpck_require__.bind(__nccwpck_require__, 8043)); // here: the usual start does without it
    const cached = place.toolCache === '' ? '' : cache.find(TOOL, version, architecture);
    if (cached !== '') {
        const file = external_node_path_.join(cached, archive.name);
        // What is there instead of it is put right by the download.
        if (external_node_fs_.existsSync(file) && (await differenceOf(file, archive)) === undefined)
            return file;
    }
    const file = await downloaded(cache.downloadTool, archive, place, sources);
    if (place.toolCache === '')
        return file;
    // It is for the next step; this one has what it needs.
    await cache.cacheFile(file, archive.name, TOOL, version, architecture).catch(() => undefined);
    return file;
}
async function downloaded(download, archive, { folder }, sources) {
    const failures = [];
    for (const [index, url] of sources.entries()) {
        const own = external_node_path_.join(folder, `${index}`);
        const file = external_node_path_.join(own, archive.name);
        try {
            await bounded(download(url, file), file, archive);
            const difference = await differenceOf(file, archive);
            if (difference === undefined)
                return file;
            // From a server that wants a login it may be a page: the next one is asked all the same.
            failures.push(`${url} (what came is not the image archive of this release: ${difference}; it was thrown away)`);
        }
        catch (error) {
            failures.push(`${url} (${error instanceof Error ? error.message : String(error)})`);
        }
        // With its folder: a download that was cut may be about to make its file still.
        external_node_fs_.rmSync(own, { recursive: true, force: true });
    }
    throw new InstallError(`The image archive could not be downloaded from ${failures.join(' nor from ')}. Get ${archive.name} of this release onto the runner in an earlier step and ${OTHERWISE}.`);
}
// downloadTool neither ends by itself at a server that falls silent again and again, nor minds how much comes.
async function bounded(download, file, { size }) {
    let timer;
    const begun = performance.now();
    const stopped = new Promise((_, reject) => {
        timer = setInterval(() => {
            if ((external_node_fs_.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > size)
                reject(new Error(`more came than its ${size} bytes`));
            if (performance.now() - begun > DOWNLOAD_WITHIN_MS)
                reject(new Error(`it was not there within ${DOWNLOAD_WITHIN_MS / 1000} s`));
        }, LOOKED_AT_EVERY_MS);
    });
    try {
        await Promise.race([download, stopped]);
    }
    finally {
        clearInterval(timer);
        download.catch(() => undefined); // because nobody waits for it any more
    }
}
/** What tells a file from the archive that it should be. */
async function differenceOf(file, { size, sha256 }) {
    const came = external_node_fs_.statSync(file).size;
    if (came !== size)
        return `${size} bytes were expected, and ${came} came`;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_namespaceObject.pipeline)(external_node_fs_.createReadStream(file), hash);
    const digest = hash.digest('hex');
    return digest === sha256 ? undefined : `the SHA-256 ${sha256} was expected, and ${digest} came`;
}

;// CONCATENATED MODULE: ./build/sandbox/image.js
// The image: an archive made by `npm run image` or downloaded, loaded once an engine. It is known by its content alone, no tag.




class ImageError extends Error {
}
const MAKE_ANEW = 'Build one with "npm run image".';
function imageSource({ given, actionFolder, release, place }) {
    if (given !== '') {
        const released = release?.archives[architectureOf(process.arch)];
        const { ids, archive } = released === undefined ? lying(given) : copied(given, released);
        const input = 'image-archive';
        return { ids: () => blaming(input, ids), archive, input };
    }
    const architecture = architectureOf(process.arch);
    const built = external_node_path_.join(actionFolder, 'containers', 'out', `firewall-${architecture}.tar.gz`);
    if (external_node_fs_.existsSync(built))
        return lying(built);
    const archive = release?.archives[architecture];
    if (release !== undefined && archive !== undefined) {
        return {
            ids: () => Promise.resolve(archive.ids),
            archive: () => install(release, architecture, archive, place, sourcesOf(release, archive.name, place))
        };
    }
    throw new ImageError(`There is no image archive at containers/out/firewall-${architecture}.tar.gz beside the action. Run "npm run image", or name an archive with the input image-archive.`);
}
function lying(archive) {
    return { ids: () => idsIn(archive), archive: () => Promise.resolve(archive) };
}
// It stands for the download, so it is judged like one: what lies where an earlier step could write may be anything.
function copied(file, released) {
    return {
        ids: () => Promise.resolve(released.ids),
        archive: async () => {
            const found = external_node_fs_.statSync(file, { throwIfNoEntry: false });
            const difference = found?.isFile() === true ? await differenceOf(file, released) : 'there is no file of that name';
            if (difference === undefined)
                return file;
            throw new ImageError(`${file} is not the image archive of this release: ${difference}. Get ${released.name} of the same release. One of your own making goes to containers/out beside the action.`);
        }
    };
}
/** The archive's faults are the input's, where one named it. */
async function blaming(input, act) {
    try {
        return await act();
    }
    catch (error) {
        throw input !== undefined && error instanceof ImageError
            ? new ImageError(`${input}: ${error.message}`)
            : error;
    }
}
function architectureOf(arch) {
    if (arch === 'x64')
        return 'amd64';
    if (arch === 'arm64')
        return 'arm64';
    throw new ImageError(`There is no image for ${arch}. Use a runner with x64 or arm64.`);
}
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
            const id = (await find(docker, ids)) ?? (await blaming(source.input, loaded));
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
        throw new ImageError(`The image archive ${archive} could not be loaded: ${words} ${MAKE_ANEW}`);
    }
    const loaded = await find(docker, ids);
    if (loaded !== undefined)
        return loaded;
    throw new ImageError(`The image archive ${archive} holds another image than its manifest names. ${MAKE_ANEW}`);
}
async function find(docker, ids) {
    // `images` and not `inspect`: an image that is not there yet is an answer and no failure.
    const all = await docker.call('images', '--all', '--no-trunc', '--quiet', '--filter', 'label=awf-action.image=1');
    return all.split('\n').find(line => ids.includes(line));
}
/**
 * What an engine may call the image: docker's own store names it by its configuration, containerd's by its
 * manifest. Both stand in the archive's first entries, and no more than those is read.
 */
async function idsIn(archive) {
    const entries = entriesOf(await firstBytes(archive, 16 * 1024));
    const config = /"Config"\s*:\s*"(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?"/.exec(entries.get('manifest.json') ?? '')?.[1];
    const manifest = /"digest"\s*:\s*"sha256:([0-9a-f]{64})"/.exec(entries.get('index.json') ?? '')?.[1];
    if (config === undefined)
        throw new ImageError(`${archive} is not an image archive of this action: it does not begin with a manifest. ${MAKE_ANEW}`);
    return [config, ...(manifest === undefined ? [] : [manifest])].map(hash => `sha256:${hash}`);
}
// A tar: blocks of 512 bytes, a head before each file with its name at 0 and its size, octal, at 124.
function entriesOf(tar) {
    const entries = new Map();
    for (let at = 0; at + 512 <= tar.length;) {
        const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
        const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
        if (name === '' || !(size >= 0))
            break;
        entries.set(name, tar.toString('utf8', at + 512, at + 512 + size));
        at += 512 + Math.ceil(size / 512) * 512;
    }
    return entries;
}
// Unpacked; empty where they are packed otherwise. Read at once, without a stream: the start waits for it.
async function firstBytes(archive, count) {
    // A pipe or a device would be read for ever.
    if (external_node_fs_.statSync(archive, { throwIfNoEntry: false })?.isFile() === false)
        throw new ImageError(`The image archive ${archive} is no file. ${MAKE_ANEW}`);
    let packed;
    try {
        const file = external_node_fs_.openSync(archive, 'r');
        const buffer = Buffer.alloc(count);
        packed = buffer.subarray(0, external_node_fs_.readSync(file, buffer, 0, count, 0));
        external_node_fs_.closeSync(file);
    }
    catch (error) {
        const { message } = error;
        throw new ImageError(`The image archive ${archive} cannot be read: ${message}. ${MAKE_ANEW}`);
    }
    const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23)); // not at each start: a release knows its ids without it
    try {
        // The cut is none of its faults; an archive that is cut short fails to load.
        return zlib.gunzipSync(packed, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ realOf),
/* harmony export */   o: () => (/* binding */ installationOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The runner's scratch folder and its node → the folders that hold the runner itself and all its work.


/**
 * Its registration and the key of it, its logs, the code of actions, other repositories' checkouts: outermost first. On a
 * machine of one's own they may lie in a folder of tools, such as /opt.
 */
function installationOf(temp, node) {
    const places = [temp, node].flatMap(place => [place, realOf(place)]);
    const roots = places.flatMap(foldersAbove).filter(holdsRunner);
    const works = [temp, realOf(temp)]
        .filter(place => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(place) === '_temp')
        .map(place => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place));
    const all = new Set([...roots, ...works].map(realOf).filter(place => place !== '/'));
    return [...all].sort((a, b) => a.length - b.length);
}
function foldersAbove(place) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place);
    return above === place ? [] : [above, ...foldersAbove(above)];
}
function holdsRunner(folder) {
    return ['.runner', 'bin/Runner.Listener'].some(name => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)));
}
/** Without a link in its path, or as it is where that cannot be told. */
function realOf(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(place);
    }
    catch {
        return place; // not there, or behind a folder that is closed to the runner
    }
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownerHere),
/* harmony export */   X: () => (/* binding */ isDead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
// The process that a step belongs to ↔ a word for its label, by which a later step can tell that it is dead.


function ownerHere() {
    return [process.pid, startOf(process.pid) ?? '', pidNamespace(), boot(), machine()].join('/');
}
/** False where it lives and where that cannot be told: another's step must never be taken for dead. */
function isDead(owner) {
    const [pid = '', start, namespace, booted, on, ...more] = owner.split('/');
    if (!/^[1-9]\d*$/.test(pid) || on === undefined || more.length > 0)
        return false;
    // Another boot of this machine, or another machine that shares the engine.
    if (booted !== boot())
        return on !== '' && on === machine();
    // A runner in a container numbers its processes for itself.
    if (namespace !== pidNamespace())
        return false;
    if (!exists(Number(pid)))
        return true;
    const now = startOf(Number(pid));
    return now !== undefined && now !== start; // the number has another bearer
}
// Asked by a signal and not of /proc, which may hide the processes of other accounts.
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
// The 22nd field; the second is the program's name and may hold blanks and parentheses.
function startOf(pid) {
    const stat = read(`/proc/${pid}/stat`);
    return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
function pidNamespace() {
    try {
        return /\d+/.exec(node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync('/proc/self/ns/pid'))?.[0] ?? '';
    }
    catch {
        return ''; // because this /proc does not show it: then whoever has none is compared
    }
}
function boot() {
    return read('/proc/sys/kernel/random/boot_id').trim();
}
// The id itself is confidential, by systemd's word.
function machine() {
    const id = read('/etc/machine-id').trim();
    return id === '' ? '' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`awf-action ${id}`).digest('hex').slice(0, 16);
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file, 'utf8');
    }
    catch {
        return ''; // because it is not there: the caller then takes nobody for dead
    }
}


/***/ }),

/***/ 5555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parentHere)
/* harmony export */ });
/* harmony import */ var _render_parent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(442);
// The runner's environment → its proxy with the address that Squid dials, or none.

/** Throws, with a sentence, where there is a proxy that cannot be used. */
async function parentHere(env) {
    const parsed = (0,_render_parent_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProxy */ .Y)(env);
    if ('problem' in parsed)
        throw new Error(parsed.problem);
    const proxy = parsed.value;
    if (proxy === undefined)
        return undefined;
    // Here and not in Squid: the packet rules need the address, and both must mean the same one.
    const dns = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1553, 23)); // few runners have a proxy, and each start would wait for it
    const { address } = await dns.lookup(proxy.host, { family: 4 }).catch((error) => {
        const words = error instanceof Error ? error.message : String(error);
        throw new Error(`The runner's proxy ${proxy.host} has no IPv4 address here: ${words}.`);
    });
    return { ...proxy, address };
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ planFirewall),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   VV: () => (/* binding */ planCommand),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bj: () => (/* binding */ INSIDE),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   lk: () => (/* binding */ planSandbox),
/* harmony export */   mK: () => (/* binding */ foldersUnder),
/* harmony export */   oO: () => (/* binding */ PROCESSES),
/* harmony export */   qv: () => (/* binding */ planOwners),
/* harmony export */   rp: () => (/* binding */ LOG_BYTES),
/* harmony export */   uZ: () => (/* binding */ AT_GATE),
/* harmony export */   vP: () => (/* binding */ OPEN),
/* harmony export */   vk: () => (/* binding */ planWalls),
/* harmony export */   yA: () => (/* binding */ HOSTNAME)
/* harmony export */ });
/* unused harmony export PACKET_LOG_BYTES */
// Everything docker is asked to create, as argv. No other file writes a docker argument of ours.
/** Where things stand inside the containers. */
const INSIDE = {
    node: '/awf/node',
    relay: '/awf/relay',
    config: '/awf/config',
    log: '/awf/log',
    sockets: '/awf/sockets'
};
/** How long Squid's log may become: half a million requests of the longest kind, some millions of any other. */
const LOG_BYTES = 2 * 1024 ** 3;
/** How long the packet log may become: half an hour of as many packets as it takes. What follows is counted alone. */
const PACKET_LOG_BYTES = 128 * 1024 ** 2;
/** How many processes and threads the command may have at once. */
const PROCESSES = 16_384;
/** What the command's machine is called: the runner's own name is none of its business. */
const HOSTNAME = 'sandbox';
function foldersUnder(root) {
    return {
        root,
        firewallConfig: `${root}/firewall`,
        sandboxConfig: `${root}/sandbox`,
        log: `${root}/log`,
        packets: `${root}/packets`,
        sockets: `${root}/sockets`,
        home: `${root}/home`,
        temp: `${root}/temp`,
        etc: `${root}/etc`,
        id: `${root}/command.id`,
        git: `${root}/git.json`,
        seccomp: { command: `${root}/seccomp-command.json`, ours: `${root}/seccomp-ours.json` }
    };
}
function namesOf(id) {
    return { firewall: `awf-${id}-firewall`, sandbox: `awf-${id}-sandbox`, command: `awf-${id}-command` };
}
const LABEL = 'awf-action';
/** All that a step makes carries it, so that what a crash left can be found without a ledger. */
function labelOf(id) {
    return `${LABEL}=${id}`;
}
/** Of every container of every step: whose it is. */
function planOwners() {
    const format = `{{.Label "${LABEL}"}} {{.Label "${LABEL}.owner"}}`;
    return ['ps', '--all', `--filter=label=${LABEL}`, `--format=${format}`];
}
/** Squid's container: on the engine's default bridge, with rules of its own. */
function planFirewall(setting) {
    const { folders, service } = setting;
    return [
        'run',
        ...common(setting, namesOf(setting.id).firewall, folders.seccomp.ours),
        ...ourOwn(setting, folders.firewallConfig),
        ...mount({ from: folders.log, to: INSIDE.log, writable: true }),
        `--ulimit=fsize=${LOG_BYTES}`, // a flood of requests must not fill the runner's disk; what cannot be logged ends Squid
        setting.image,
        '/awf/firewall-init',
        `${service.uid}`,
        `${service.gid}`
    ];
}
// The relay's answers come by a device, from addresses that may be the namespace's own; and what is bound to lo comes in by
// it, to addresses that are not.
const HOLDING = [
    '--device=/dev/net/tun',
    '--sysctl=net.ipv4.ip_forward=1',
    '--sysctl=net.ipv4.conf.all.accept_local=1',
    ...['all', 'default'].map(on => `--sysctl=net.ipv4.conf.${on}.rp_filter=0`)
];
/** The command's namespace, with no interface but lo, and the relay in it. */
function planSandbox(setting) {
    const { folders, command, service } = setting;
    return [
        'run',
        '--interactive', // the step's orders to the relay
        ...common(setting, namesOf(setting.id).sandbox, folders.seccomp.ours),
        '--network=none',
        `--hostname=${HOSTNAME}`,
        // At create: inside a container /proc/sys is read-only, whatever its capabilities.
        ...(setting.ipv6
            ? ['all', 'default', 'lo'].map(on => `--sysctl=net.ipv6.conf.${on}.disable_ipv6=1`)
            : []),
        ...(setting.tun ? HOLDING : []),
        '--sysctl=net.ipv4.ip_unprivileged_port_start=0', // the relay answers on port 53 without a capability
        ...ourOwn(setting, folders.sandboxConfig),
        ...mount({ from: folders.packets, to: INSIDE.log, writable: true }),
        `--ulimit=fsize=${PACKET_LOG_BYTES}`,
        setting.image,
        '/awf/sandbox-init',
        'close',
        `${command.uid}`,
        `${command.gid}`,
        `${service.uid}`,
        `${service.gid}`,
        markOf(setting.id)
    ];
}
/** What the relay's command line ends in: by it the runner finds the sandbox's namespace in /proc. */
function markOf(id) {
    return `awf-${id}`;
}
/** Asks one of our two once more how it stands; as root of that container, which what serves in it no longer is. */
function planWalls(id, which) {
    return ['exec', '--user=0:0', namesOf(id)[which], `/awf/${which}-init`, 'walls'];
}
/** What the gate of the command's container says when it is closed and waits. */
const AT_GATE = 'waiting\n';
/** What opens it. */
const OPEN = 'open\n';
// docker's client hands each container the proxies of its own config.json, passwords too, except for variables that
// are set.
const OTHER_PROXIES = ['FTP_PROXY', 'ftp_proxy', 'ALL_PROXY', 'all_proxy'];
const NO_PROXIES = Object.fromEntries(['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', ...OTHER_PROXIES].map(name => [name, '']));
// Says that it is there, waits for one word, and becomes the command only when it is the right one. Whatever else comes, and the end of the
// step too, ends it. The shell sets a variable of its own, which is not the command's; and
// it is busybox, which would take its own tools for the command's without env. And an empty variable is one to some
// programs.
const GATE = `echo ${AT_GATE.trim()} && read -r word && [ "$word" = open ] && unset word PWD ${OTHER_PROXIES.join(' ')} && exec /usr/bin/env -- "$@" </dev/null`;
/** The command's container: started early, and closed by a gate until every proof is in. */
function planCommand(setting, command) {
    const names = namesOf(setting.id);
    return [
        'run',
        '--interactive', // the word for the gate
        `--cidfile=${setting.folders.id}`,
        ...common(setting, names.command, setting.folders.seccomp.command),
        `--network=container:${names.sandbox}`,
        `--user=${setting.command.uid}:${setting.command.gid}`,
        '--shm-size=1g', // Chromium dies with docker's 64 MB
        `--pids-limit=${PROCESSES}`, // javac and test runners need thousands; a fork bomb needs more
        '--tmpfs=/run:mode=0755',
        `--workdir=${command.directory}`,
        ...command.mounts.flatMap(mount),
        ...command.passed.map(name => `--env=${name}`),
        ...variables({ ...NO_PROXIES, ...command.set }),
        setting.image,
        '/awf/tini', // reaps orphans and hands signals on; as process 1 a shell does neither
        '-g',
        '--',
        '/awf/sh',
        '-c',
        GATE,
        'gate',
        ...command.argv
    ];
}
function common({ id, owner }, name, seccomp) {
    return [
        `--name=${name}`,
        `--label=${labelOf(id)}`,
        `--label=${LABEL}.owner=${owner}`,
        '--pull=never',
        '--log-driver=none', // what comes out is streamed; a copy on the engine's disk would be unbounded
        '--cap-drop=ALL',
        '--security-opt=no-new-privileges',
        // For hosts with SELinux, which would refuse every file that is mounted. `:z` would write a new label on the host's
        // own /usr and /etc instead.
        '--security-opt=label=disable',
        `--security-opt=seccomp=${seccomp}`
    ];
}
// What the firewall and the sandbox share: they start as root to load rules, and give everything up before they serve.
function ourOwn({ folders, node, relay }, config) {
    return [
        '--read-only',
        '--tmpfs=/run/awf:mode=1777',
        ...variables(NO_PROXIES),
        ...['NET_ADMIN', 'SETUID', 'SETGID', 'SETPCAP'].map(capability => `--cap-add=${capability}`),
        ...mount({ from: node, to: INSIDE.node, writable: false }),
        ...mount({ from: relay, to: INSIDE.relay, writable: false }),
        ...mount({ from: config, to: INSIDE.config, writable: false }),
        ...mount({ from: folders.sockets, to: INSIDE.sockets, writable: true })
    ];
}
function variables(set) {
    return Object.entries(set).map(([name, value]) => `--env=${name}=${value}`);
}
function mount({ from, to, writable }) {
    const fields = ['type=bind', `source=${from}`, `target=${to}`, ...(writable ? [] : ['readonly'])];
    return [`--mount=${fields.map(quoted).join(',')}`];
}
// docker reads the fields of --mount as one line of CSV (RFC 4180).
function quoted(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasClients),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   eT: () => (/* binding */ killWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9452);
// Processes of this machine that belong to a step: its docker clients, and what runs in a container of its own.


/** Whether a docker client still works for the step. Such a one may make a container after all were removed. */
function hasClients(id) {
    const { firewall, sandbox, command } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(id);
    const telling = new Set([`--label=${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(id)}`, firewall, sandbox, command]);
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
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync('/proc').filter(name => /^\d+$/.test(name));
}
function read(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return ''; // because it has just ended
    }
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Cancelled),
  k: () => (/* binding */ runBehind)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/audit/unrecorded.js
/** @param canaries how many packets of our own were refused */
function unrecordedPackets({ handed, unhanded }, { held, canaryRecorded }, canaries) {
    // What a log lacks came while its program stood still, or its disk was full. One that listened holds the canaries too.
    const lost = Math.max(0, handed - held) + unhanded;
    return Math.max(0, lost - (canaryRecorded ? 0 : canaries));
}

// EXTERNAL MODULE: ./build/relay/config.js
var config = __nccwpck_require__(3079);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/sandbox/processes.js
var processes = __nccwpck_require__(9854);
;// CONCATENATED MODULE: ./build/sandbox/processes-refused.js
// The command's control group → how often the kernel refused it a process, as far as this account may read it.


// The kernel forgets it with the group, and the group goes with the command's last process.
const EVERY_MS = 500;
function processesRefused(container) {
    let file;
    let count = 0;
    const look = () => {
        file ??= (0,processes/* groupsOf */.c1)(container)
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
// EXTERNAL MODULE: ./build/policy/cover.js
var cover = __nccwpck_require__(3605);
// EXTERNAL MODULE: ./build/render/private.js
var render_private = __nccwpck_require__(5711);
// EXTERNAL MODULE: ./build/audit/summing.js
var summing = __nccwpck_require__(2173);
;// CONCATENATED MODULE: ./build/audit/packets.js
// What ulogd wrote → the packets that tried to go round Squid. The other end of this format is ulogd's stack
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
 * @param names the relay's table: address given out → name asked for
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
        const would = mode === 'audit' && !(0,render_private/* isPrivate */.Gw)(packet.host);
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
// The kernel's tables of sockets (proc_net_tcp.txt) → the inode of one of them, or of all.

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
    return external_node_fs_.readFileSync(table, 'utf8')
        .split('\n')
        .slice(1)
        .flatMap(line => line.trim().split(/\s+/)[at] ?? []);
}
function* linesOf(table) {
    const descriptor = external_node_fs_.openSync(table, 'r');
    try {
        const buffer = Buffer.alloc(RECORD * AT_ONCE);
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
// A socket of the command → the process that holds it, found in /proc while the relay keeps the connection waiting.
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
    told = new Map(); // inode → the socket it was taken for
    server;
    credit = BURST_MS;
    ended = performance.now();
    begun = false;
    canaries = [];
    constructor(processes, why = () => Promise.resolve(undefined)) {
        this.processes = processes;
        this.why = why;
        this.server = external_node_net_.createServer(relay => {
            relay.on('error', () => relay.destroy());
            const asked = external_node_readline_namespaceObject.createInterface({ input: relay });
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
        const begun = performance.now();
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
        this.ended = performance.now();
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
var audit_requests = __nccwpck_require__(9589);
// EXTERNAL MODULE: ./build/sandbox/plan.js
var sandbox_plan = __nccwpck_require__(9452);
;// CONCATENATED MODULE: ./build/sandbox/collect.js
// The logs of a step that is over → what was asked, judged and tried, and whether the log is whole.






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
        (0,processes/* killWithin */.eT)(container.id);
    return dead;
}
async function kill(docker, container, attached) {
    const asked = signal(docker, container, 'KILL');
    const answered = Promise.all([asked, settled(attached)]).then(([heard]) => heard);
    const dead = await Promise.race([answered, late(DEAD_AFTER_MS)]);
    if (!dead)
        (0,processes/* killWithin */.eT)(container.id);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/sandbox/command-processes.js
// /proc → the command's processes: the sockets they hold, and what they and their parents are called.
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
        const now = performance.now();
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
// A log that grows → its whole lines, as they come. Nothing waits for it.

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

// EXTERNAL MODULE: ./build/render/rules.js
var rules = __nccwpck_require__(8379);
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
    return ['v4', 'v6'].map(family => sameRules(`Squid's own ${family === 'v4' ? 'IPv4' : 'IPv6'} rules`, inForce(found.get(`rules.${family}`) ?? ''), firewall[family].replace(rules/* RESOLVERS */.Aj, lines(family))));
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
const LEADS_BACK = new RegExp(`^\\d+: ${rules/* HELD */._r}: <POINTOPOINT,`);
function noInterface(interfaces, holds) {
    const name = 'No interface but loopback';
    const refuse = (detail) => ({ name, held: false, detail });
    // "2: eth0@if3: <BROADCAST,UP> …", and below it a line for each address.
    const found = interfaces.split(/^(?=\d+: )/m).map(block => ({
        device: /^\d+: ([^:\s]+)/.exec(block)?.[1] ?? '',
        idle: !/^\S+ \S+ <([^>]*,)?UP[,>]|\sinet6?\s/.test(block),
        leadsBack: LEADS_BACK.test(block) && !/\sinet6?\s/.test(block)
    }));
    if (!found.some(({ device }) => device === 'lo'))
        return refuse('the interfaces could not be read');
    const others = found.filter(({ device, leadsBack }) => device !== 'lo' && !(holds && leadsBack));
    const strange = others.filter(({ device, idle }) => !idle || !KERNELS_OWN.test(device));
    const other = strange.find(({ device }) => device !== rules/* HELD */._r) ?? strange[0];
    if (other !== undefined)
        return refuse(`there is an interface "${other.device}"`);
    if (/\sinet6\s/.test(interfaces))
        return refuse('lo has an IPv6 address');
    const beside = others.map(({ device }) => `, beside the kernel's own ${device}, which is down`).join('');
    const back = holds && found.some(({ leadsBack }) => leadsBack) ? `, and ${rules/* HELD */._r}, which leads back` : '';
    return { name, held: true, detail: `lo alone${back}, with no IPv6 address${beside}` };
}

;// CONCATENATED MODULE: ./build/sandbox/recent.js
// Squid's log as it grows → the latest line about one socket of the command.

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
var set_up_error = __nccwpck_require__(1670);
// EXTERNAL MODULE: ./build/sandbox/cure.js
var cure = __nccwpck_require__(5498);
// EXTERNAL MODULE: ./build/sandbox/contents.js
var contents = __nccwpck_require__(2297);
// EXTERNAL MODULE: ./build/sandbox/docker.js
var sandbox_docker = __nccwpck_require__(415);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = require("node:string_decoder");
;// CONCATENATED MODULE: ./build/sandbox/last-words.js
// What a container says on its stderr → why it ended, in words; of the firewall's, when Squid is ready, too.


const last_words_KEPT = 2_000; // characters
class Tail {
    text = '';
    take(chunk) {
        this.text = (this.text + chunk.toString('utf8')).slice(-last_words_KEPT);
    }
    said() {
        return this.text.trim() === '' ? undefined : (0,sandbox_docker/* lastWords */.aN)(this.text);
    }
}
const LINES_KEPT = 40;
const LISTENERS = 2;
const SQUIDS = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d| )/; // a sentence of its may go on in an indented line
class SquidWords {
    hear;
    decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    lines = [];
    rest = '';
    version;
    accepting = 0;
    constructor(hear) {
        this.hear = hear;
    }
    take(chunk) {
        const lines = (this.rest + this.decoder.write(chunk)).split('\n');
        this.rest = (lines.pop() ?? '').slice(-last_words_KEPT);
        for (const line of lines)
            this.line(line);
        this.lines.splice(0, this.lines.length - LINES_KEPT);
    }
    said() {
        const lines = [...this.lines, this.rest].filter(line => line.trim() !== '');
        if (lines.at(-1) === 'Squid ended.')
            return `Squid ended. Its last words: ${tellingOf(lines.slice(0, -1)).join(' | ')}`;
        const others = lines.filter(line => !SQUIDS.test(line) && line !== 'Killed'); // the shell's word for its child
        return others.length === 0 ? undefined : (0,sandbox_docker/* lastWords */.aN)(others.join('\n'));
    }
    // Readiness from Squid's own words; a connection that says nothing would be noise in its log.
    line(line) {
        this.lines.push(line);
        this.version ??= /\bStarting Squid Cache version (\S+)/.exec(line)?.[1];
        if (/\bAccepting\b.*\bconnections at\b/.test(line) && ++this.accepting === LISTENERS)
            this.hear({ event: 'ready', squid: this.version });
    }
}
// After the reason for its end Squid lists what it held.
function tellingOf(lines) {
    const fatal = lines.filter(line => line.includes('FATAL: '));
    return fatal.length > 0 ? fatal.slice(-2) : lines.slice(-3);
}

;// CONCATENATED MODULE: ./build/sandbox/gate.js
// The command's container until its gate is opened: made, started, and closed. Until then nothing of what comes out of it is
// the command's.





/** @param argv of planCommand */
async function startGate(docker, setting, argv, streams) {
    external_node_fs_.rmSync(setting.folders.id, { force: true }); // of a start that had to be made anew
    const words = new Tail();
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

;// CONCATENATED MODULE: ./build/sandbox/words.js
// The words of our two containers: lines of JSON for what happened, and `== name` sections for how the walls stand.

/** Takes a container's stdout as it comes. */
class Words {
    listener;
    decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    rest = '';
    section;
    sections = new Map();
    constructor(listener) {
        this.listener = listener;
    }
    take(chunk) {
        const lines = (this.rest + this.decoder.write(chunk)).split('\n');
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.line(line);
    }
    line(line) {
        if (line === '== end') {
            this.listener.sections(this.sections);
            this.section = undefined;
            this.sections = new Map();
        }
        else if (line.startsWith('== ')) {
            this.section = line.slice(3);
            this.sections.set(this.section, '');
        }
        else if (this.section !== undefined) {
            this.sections.set(this.section, `${this.sections.get(this.section) ?? ''}${line}\n`);
        }
        else if (line.startsWith('{')) {
            const event = eventIn(line);
            if (event === undefined)
                this.listener.unreadable(line);
            else
                this.listener.event(event);
        }
    }
}
function eventIn(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** The sections of a finished text. */
function sectionsOf(text) {
    let found = new Map();
    const ignore = () => undefined;
    new Words({ event: ignore, unreadable: ignore, sections: sections => (found = sections) }).take(Buffer.from(text));
    return found;
}
function versionsIn(sandbox, firewallReady) {
    const iptables = /^# Generated by iptables-save v(\S+)/m.exec(sandbox.get('rules.v4') ?? '')?.[1];
    const squid = firewallReady?.['squid'];
    return {
        ...(typeof squid === 'string' ? { squid } : {}),
        ...(iptables === undefined ? {} : { iptables })
    };
}

;// CONCATENATED MODULE: ./build/sandbox/start.js
// Starts the firewall and the sandbox side by side and takes every proof. Only what this returns may run a command.










const READY_WITHIN_MS = 30_000;
const APART_MS = 12;
/**
 * Where it fails it ends no client: one that is cut off in the midst of a call may still get its container. Who removes
 * the containers waits for the clients too.
 * @param wanted writes what the firewall reads, while the engine makes the containers
 * @param command made then, too: it looks through the workspace and the runner's folders
 */
async function startSandbox(docker, setting, wanted, command, streams) {
    // The sandbox first, because the command's container waits for it; and not both at once, because an engine that is asked
    // for both makes each wait for the other (12 to 40 ms until the first word, on two busy cores). What the firewall reads
    // is decided and written while the engine makes them: its init waits for the last of it.
    const sandbox = new Part(docker, 'The sandbox (the relay)', (0,sandbox_plan/* planSandbox */.lk)(setting), { stdin: true });
    await (0,promises_.setTimeout)(APART_MS);
    const firewall = new Part(docker, 'The firewall (Squid or its peer)', (0,sandbox_plan/* planFirewall */.EU)(setting), {
        stderr: hear => new SquidWords(hear)
    });
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
        proveSquid((0,contents/* readContents */.r)(setting.folders.firewallConfig), walls.squid),
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
        versions: versionsIn(sandboxWalls, firewall.last('ready')),
        broken: Promise.race([firewall.ended, sandbox.ended]),
        order: word => sandbox.order(word, 'finished')
    };
}
class Part {
    name;
    attached;
    walls;
    ended;
    events = [];
    waiting = new Map();
    died;
    spoke = false;
    unmade = false;
    stderr;
    constructor(docker, name, argv, { stdin = false, stderr = () => new Tail() }) {
        this.name = name;
        const said = (this.stderr = stderr(event => this.hear(event)));
        let stand = () => undefined;
        const standing = new Promise(resolve => (stand = resolve));
        let garble = () => undefined;
        const garbled = new Promise(resolve => (garble = resolve));
        const words = new Words({
            event: event => this.hear(event),
            sections: sections => stand(sections),
            unreadable: () => garble(`${this.name} said what cannot be read.`)
        });
        this.attached = docker.attach(argv, {
            stdin,
            stdout: chunk => {
                words.take(chunk);
                return undefined;
            },
            stderr: chunk => {
                said.take(chunk);
                return undefined;
            }
        });
        const gone = this.attached.ended.then(code => this.epitaph(code), (error) => {
            this.unmade = error instanceof sandbox_docker/* NoClientError */.PL;
            return `${this.name}: ${error instanceof Error ? error.message : String(error)}`;
        });
        this.ended = Promise.race([gone, garbled]);
        this.died = this.ended.then(sentence => {
            throw this.unmade ? new set_up_error/* NotMadeError */.T(sentence) : new set_up_error/* SetUpError */.k(sentence);
        });
        this.died.catch(() => undefined); // whoever waits for a word hears of it; nobody has to
        this.walls = Promise.race([standing, this.died]);
        this.walls.catch(() => undefined);
    }
    /** Its name, while it has not said that it is ready. */
    get silent() {
        return this.spoke ? undefined : this.name;
    }
    last(event) {
        return this.events.findLast(heard => heard.event === event);
    }
    heard(event) {
        const known = this.last(event);
        if (known !== undefined)
            return Promise.resolve(known);
        return Promise.race([new Promise(resolve => this.waiting.set(event, resolve)), this.died]);
    }
    order(word, answer) {
        this.attached.write(`${word}\n`);
        return this.heard(answer);
    }
    hear(event) {
        if (event.event === 'ready')
            this.spoke = true;
        this.events.push(event);
        this.waiting.get(event.event)?.(event);
    }
    // docker's client has a code of its own for what it could not do: 125.
    epitaph(code) {
        const said = this.stderr.said();
        if (code === 125 && this.spoke)
            return `${this.name} was lost, and the Docker engine with it: ${(0,cure/* withCure */.O)(said ?? 'docker gave no reason')}`;
        if (code === 125) {
            this.unmade = true;
            return `${this.name} did not start: ${(0,cure/* withCure */.O)(said ?? 'docker gave no reason')}`;
        }
        return (0,cure/* withCure */.O)(`${this.name} ended with code ${code}${said === undefined ? '' : ` (${said.replace(/\.$/, '')})`}.`);
    }
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
    const read = async (which) => sectionsOf(await docker.call(...(0,sandbox_plan/* planWalls */.vk)(id, which)));
    const [sections, firewall] = await Promise.all([
        read('sandbox'),
        whose === 'both' ? read('firewall') : undefined
    ]);
    const squid = proveSquid((0,contents/* readContents */.r)(folders.firewallConfig), walls.squid);
    const { proofs, recorded } = proveSandbox(sections, walls);
    const own = firewall === undefined ? [] : proveFirewall(firewall, walls);
    const changed = [...proofs, ...own, squid].filter(({ held }) => held === false);
    const counted = `${sections.get('rules.v4') ?? ''}${sections.get('rules.v6') ?? ''}`;
    return {
        changed: changed.length === 0 ? undefined : changed.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
        recorded,
        refused: { handed: (0,rules/* parseHandedCount */.n_)(counted), unhanded: (0,rules/* parseUnhandedCount */.oQ)(counted) }
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

const watch_EVERY_MS = 3_000;
// A look is an exec in each of our two containers. On a slow engine it is made more seldom, so that it never costs more than this share.
const watch_SHARE = 1 / 25;
function watchWalls(docker, around, walls) {
    let timer;
    let over = false;
    const changed = new Promise(resolve => {
        const look = async () => {
            const begun = performance.now();
            // A look that fails says nothing of the walls: the engine is busy, a container paused, or gone, and then its
            // client has ended too. The last look, when the command is over, forgives nothing.
            const stands = await readWalls(docker, around, walls, 'both').catch(() => undefined);
            if (over)
                return;
            if (stands?.changed !== undefined) {
                resolve(`The walls around the command were changed while it ran. ${stands.changed}.`);
                return;
            }
            next(Math.max(watch_EVERY_MS, (performance.now() - begun) / watch_SHARE));
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
    const begun = performance.now();
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
    const whose = () => (performance.now() - begun < watch_EVERY_MS ? 'sandbox' : 'both');
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
    const ended = new Date(started.getTime() + performance.now() - begun);
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
async function stand(docker, { setting, command, wanted, missing }, streams, stopped) {
    let made;
    const once = () => (made ??= command());
    try {
        return await startSandbox(docker, setting, wanted, once, streams);
    }
    catch (error) {
        const image = error instanceof set_up_error/* NotMadeError */.T ? await Promise.race([stopped, missing(error)]) : undefined;
        if (image === undefined)
            throw error;
        return startSandbox(docker, { ...setting, image }, wanted, once, streams);
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


/***/ }),

/***/ 3377:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mk: () => (/* binding */ makeRoom),
/* harmony export */   p4: () => (/* binding */ readScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(904);
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


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ NotMadeError),
/* harmony export */   k: () => (/* binding */ SetUpError)
/* harmony export */ });
/** The firewall could not be set up or proved. The message is the sentence that the user reads. */
class SetUpError extends Error {
    proofs;
    constructor(message, proofs = []) {
        super(message);
        this.proofs = proofs;
    }
}
/** A container was not even made: the engine may lack the image, or not be there. */
class NotMadeError extends SetUpError {
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ kernelHasIpv6),
  xX: () => (/* binding */ kernelHasTun),
  RP: () => (/* binding */ serviceFor),
  cz: () => (/* binding */ writeSetting)
});

// UNUSED EXPORTS: ownAddresses

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/relay/config.js
var config = __nccwpck_require__(3079);
// EXTERNAL MODULE: ./build/render/literals.js
var render_literals = __nccwpck_require__(9314);
// EXTERNAL MODULE: ./build/render/rules.js
var render_rules = __nccwpck_require__(8379);
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
        `route add local ${render_rules/* SYNTHETIC */._g} dev lo`,
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
        `tuntap add dev ${render_rules/* HELD */._r} mode tun`,
        `link set ${render_rules/* HELD */._r} up`,
        `route add default dev ${render_rules/* HELD */._r} table ${HELD_TABLE} metric 1`,
        `route add default dev lo table ${HELD_TABLE} metric 2`, // of a socket that is bound to it
        // Before the namespace's own addresses, which the relay's are.
        `rule add pref 1 fwmark ${render_rules/* HELD_MARK */._L} lookup ${HELD_TABLE}`,
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
    return `TUN,tun-name=${render_rules/* HELD */._r},iff-no-pi,iff-up ${relay}\n`;
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

;// CONCATENATED MODULE: ./build/render/pages.js
// What Squid answers where there is no page from the far side: a few lines of plain text in place of its own HTML,
// which would tell its name, its version and its host.
/** A page's name below the error directory → why, in the words of the report, and whether a line would open it. */
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
/** File name below the error directory → text. The refusals are ours, the others Squid asks for by name. */
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./build/render/log-format.js
var log_format = __nccwpck_require__(2272);
;// CONCATENATED MODULE: ./build/render/names.js
// Folded hosts → Squid's access lists of one group: who is asked for, and whether the TLS hello asks for the same.
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
    return {
        lines: [
            ...(entries.length === 0 ? [] : digits.flatMap(({ lines }) => lines)),
            ...apexes,
            ...pairs,
            ...(named.length === 0
                ? []
                : [`acl ${name}_same all-of ${named.join(' ')}${apexes.length > 0 ? ` !${name}_apex_sni` : ''}`])
        ],
        all: named.length + pairs.length > 0 ? [`${name}_same`] : []
    };
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

// EXTERNAL MODULE: ./build/render/parent.js
var render_parent = __nccwpck_require__(442);
// EXTERNAL MODULE: ./build/render/private.js
var render_private = __nccwpck_require__(5711);
// EXTERNAL MODULE: ./build/render/reach.js
var reach = __nccwpck_require__(8387);
;// CONCATENATED MODULE: ./build/render/squid.js
// Policy → squid.conf. What it logs is read by src/audit/requests.ts.








function renderSquid(policy, facts) {
    const allowed = (0,reach/* groupsOf */.c)(policy.allowed).map((group, index) => ({ name: `allowed${index}`, ...group }));
    const blocked = (0,reach/* groupsOf */.c)(policy.blocked).map((group, index) => ({ name: `blocked${index}`, ...group }));
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
        'logfile_rotate 0'
    ];
}
const METHODS = 'GET HEAD POST PUT PATCH DELETE OPTIONS CONNECT PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH MERGE CHECKOUT MKACTIVITY';
function squid_lists(mode, allowed, blocked, facts) {
    const own = (0,render_private/* ownNetworks */.Go)(facts.ownAddresses);
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
        ...[...render_private/* PRIVATE_V4 */.dL, ...own.v4, ...render_private/* PRIVATE_V6 */.r7, ...own.v6].map(network => `acl to_private dst ${network}`),
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
        ...allowed.flatMap(({ name, ways, folded }) => ways.some(({ way }) => way === 'tls') ? sameNameLists(name, folded).lines : []),
        ...ports([...allowed, ...blocked]),
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
function ports(groups) {
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
    const same = allowed.flatMap(({ name, ways, folded }) => ways.flatMap(({ way, port }) => way === 'tls'
        ? sameNameLists(name, folded).all.map(acl => `ssl_bump splice step2 port_${port} ${acl}`)
        : []));
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
        'error_directory /awf/config/errors',
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

;// CONCATENATED MODULE: ./build/render/seccomp.js
// Whose container it is → its seccomp profile, as docker's JSON: what is not listed here is refused.
// Nothing below is forbidden by name: a call that a newer kernel brings is refused until somebody lists it.
const FILES = words(`
  access chdir chmod chown close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
  fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat fcntl fdatasync flock fstat fstatfs fsync ftruncate
  futimesat getcwd getdents getdents64 ioctl lchown link linkat lseek lstat mkdir mkdirat mknod mknodat newfstatat
  open openat openat2 pread64 preadv preadv2 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv
  rename renameat renameat2 rmdir sendfile splice stat statfs statx symlink symlinkat sync sync_file_range syncfs
  tee truncate umask unlink unlinkat utime utimensat utimes vmsplice write writev cachestat
  fgetxattr flistxattr fremovexattr fsetxattr getxattr lgetxattr listxattr llistxattr lremovexattr lsetxattr
  removexattr setxattr getxattrat listxattrat removexattrat setxattrat
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
  io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit
`);
const MEMORY = words(`
  brk madvise map_shadow_stack membarrier memfd_create memfd_secret mincore mlock mlock2 mlockall mmap mprotect
  mremap mseal msync munlock munlockall munmap pkey_alloc pkey_free pkey_mprotect process_mrelease remap_file_pages
`);
const PROCESSES = words(`
  alarm arch_prctl capget capset execve execveat exit exit_group fork get_robust_list getcpu getegid geteuid getgid
  getgroups getitimer getpgid getpgrp getpid getppid getpriority getresgid getresuid getrlimit getrusage getsid
  gettid getuid ioprio_get ioprio_set kill pause pidfd_open pidfd_send_signal prctl prlimit64 restart_syscall rseq
  rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam
  sched_getscheduler sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler
  sched_yield set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid setpriority
  setregid setresgid setresuid setreuid setrlimit setsid setuid sigaltstack signalfd signalfd4 sysinfo tgkill times
  tkill uname vfork wait4 waitid
`);
// A program may bind itself further: these only ever take away.
const OWN_SANDBOX = words('landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp');
const TIME = words(`
  adjtimex clock_adjtime clock_getres clock_gettime clock_nanosleep getrandom gettimeofday nanosleep time
  timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime
  timerfd_settime
`);
const WAITING = words(`
  epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 futex futex_requeue
  futex_wait futex_waitv futex_wake pipe pipe2 poll ppoll pselect6 select
`);
// Of the container's own IPC namespace.
const BETWEEN_PROCESSES = words(`
  mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink msgctl msgget msgrcv msgsnd semctl semget
  semop semtimedop shmat shmctl shmdt shmget
`);
const NETWORK = words(`
  accept accept4 bind connect getpeername getsockname getsockopt listen recvfrom recvmmsg recvmsg sendmmsg sendmsg
  sendto setsockopt shutdown
`);
// The kernel makes it itself where a tracer on the host watches a function return; refused, it kills the program.
const TRACED_FROM_OUTSIDE = ['uretprobe'];
// Clients take "no such call" for an old kernel and use the older way; "not permitted" they take for an error. glibc
// starts threads by clone3, whose flags lie in memory where no filter sees them: namespaces would come in by it.
const AS_IF_UNKNOWN = words('clone3 io_uring_setup io_uring_enter io_uring_register listmount statmount');
const FAMILY = { unix: 1, inet: 2, inet6: 10, netlink: 16 };
const NETLINK = { route: 0, netfilter: 12 };
const PROTOCOLS = [0, 6, 17]; // the socket type's own, TCP, UDP: no ICMP, SCTP, UDP-Lite, MPTCP, raw IP
// Stream and datagram. By protocol 0 the others are SCTP and DCCP, and to ask for those loads their modules.
const TYPES = [1, 2];
const TYPE_MASK = 0xf; // of the kernel's own; beside it are SOCK_NONBLOCK and SOCK_CLOEXEC
// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
const NAMESPACES = 0x7e020000;
// Linux, Linux with 32-bit addresses, both with an old uname; and the question which one it is.
const PERSONALITIES = [0, 0x0008, 0x20000, 0x20008, 0xffffffff];
const ENOSYS = 38;
function renderSeccomp() {
    return { command: profile([NETLINK.route]), ours: profile([NETLINK.route, NETLINK.netfilter]) };
}
function profile(netlink) {
    return `${JSON.stringify({
        defaultAction: 'SCMP_ACT_ERRNO', // EPERM
        // No second architecture. On the 32-bit ones socketcall hides the family in memory, and with it in the list a
        // filter on socket's argument stops nothing; a 32-bit program is killed.
        archMap: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'].map(architecture => ({
            architecture,
            subArchitectures: []
        })),
        syscalls: rules(netlink)
    })}\n`;
}
function rules(netlink) {
    return [
        allow([
            ...[...FILES, ...MEMORY, ...PROCESSES, ...OWN_SANDBOX, ...TIME, ...WAITING, ...BETWEEN_PROCESSES],
            ...[...NETWORK, ...TRACED_FROM_OUTSIDE]
        ]),
        allow(['clone'], masked(0, NAMESPACES, 0)),
        ...PERSONALITIES.map(value => allow(['personality'], is(0, value))),
        allow(['socket', 'socketpair'], is(0, FAMILY.unix)),
        ...[FAMILY.inet, FAMILY.inet6].flatMap(family => PROTOCOLS.flatMap(protocol => TYPES.map(type => allow(['socket'], is(0, family), masked(1, TYPE_MASK, type), is(2, protocol))))),
        ...netlink.map(protocol => allow(['socket'], is(0, FAMILY.netlink), is(2, protocol))),
        { names: AS_IF_UNKNOWN, action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS }
    ];
}
function allow(names, ...args) {
    return { names, action: 'SCMP_ACT_ALLOW', ...(args.length === 0 ? {} : { args }) };
}
// These arguments are 32 bits to the kernel: a filter that looked at all 64 would judge what the kernel never reads.
function is(index, value) {
    return masked(index, 0xffffffff, value);
}
function masked(index, value, valueTwo) {
    return { index, value, valueTwo, op: 'SCMP_CMP_MASKED_EQ' };
}
function words(text) {
    return text.trim().split(/\s+/);
}

// EXTERNAL MODULE: ./build/sandbox/contents.js
var contents = __nccwpck_require__(2297);
// EXTERNAL MODULE: ./build/sandbox/filesystem.js
var filesystem = __nccwpck_require__(904);
// EXTERNAL MODULE: ./build/policy/cover.js
var cover = __nccwpck_require__(3605);
// EXTERNAL MODULE: ./build/render/fold.js
var fold = __nccwpck_require__(1849);
;// CONCATENATED MODULE: ./build/sandbox/listeners.js
// Policy → the relay's listeners: one for each port that may be dialled, and how it treats what comes there.



// Beyond Linux's range of ports that are handed out (32768–60999), so that no client of the command gets one.
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
    const { exact, trees, below, globs } = (0,fold/* fold */.A)(raw.map(({ hosts }) => hosts));
    return {
        hosts: [...exact, ...trees],
        zones: [...trees, ...below],
        expressions: globs.map(globExpression)
    };
}

// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __nccwpck_require__(9452);
;// CONCATENATED MODULE: ./build/sandbox/setting.js
// The runner, the inputs and the policy → the files that the containers get, and the setting they are planned from.















/** The account that Squid and the relay run as: the runner's, so that it can read and remove their files; never root. */
function serviceFor(command) {
    return command.uid === 0 ? { uid: 65_532, gid: 65_532 } : command;
}
// As the engine names them. Behind one are other containers, at addresses that need not be private ones.
const BRIDGE = /^(docker\d+|br-[0-9a-f]{12})$/;
/** Of the runner; of a bridge of the engine the network behind it, too. */
function ownAddresses() {
    return Object.entries(external_node_os_.networkInterfaces()).flatMap(([name, addresses = []]) => addresses.flatMap(({ address, cidr }) => (BRIDGE.test(name) && cidr !== null ? [address, cidr] : [address])));
}
/** On a machine that has none nobody learns who sent a refused packet. */
function kernelHasTun() {
    return external_node_fs_.existsSync('/dev/net/tun');
}
function kernelHasIpv6() {
    return external_node_fs_.existsSync('/proc/sys/net/ipv6');
}
/**
 * Writes every file that the containers read. What they hold was decided here; the containers only obey. Those of the
 * sandbox at once; the firewall's when what this returns is first called, because nothing waits for them while the engine
 * makes the containers.
 */
function writeSetting(setting, policy, nonce, parent) {
    const { folders } = setting;
    (0,filesystem/* makeFolders */.wZ)(folders, setting.service);
    (0,filesystem/* writeEtc */.eN)(folders);
    const { command, ours } = renderSeccomp();
    external_node_fs_.writeFileSync(folders.seccomp.command, command);
    external_node_fs_.writeFileSync(folders.seccomp.ours, ours);
    const own = ownAddresses();
    const listeners = listenersFor(policy);
    const ports = new Map(listeners.map(({ port, listen }) => [port, listen]));
    const literals = (0,render_literals/* literalsOf */.c)(policy, { ownAddresses: own });
    const rules = (0,render_rules/* renderSandboxRules */.LU)(ports, { packetLog: true, held: true, literals });
    const unheld = (0,render_rules/* renderSandboxRules */.LU)(ports, { packetLog: true, literals });
    const unrecorded = (0,render_rules/* renderSandboxRules */.LU)(ports, { packetLog: false, literals });
    const relay = {
        listeners,
        proxyPort: 3128,
        dnsPort: 53,
        hold: config/* HOLD */.o$,
        sockets: plan/* INSIDE */.bj.sockets,
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
        'relay.json': JSON.stringify(relay),
        'ulogd.conf': renderPacketLog(process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu', config/* PACKET_LOG */.IL)
    });
    let wanted;
    return () => (wanted ??= {
        walls: {
            rules,
            unheld,
            unrecorded,
            ipv6: setting.ipv6,
            ...writeFirewall(setting, policy, { ownAddresses: own, nonce, parent })
        },
        logged: () => external_node_fs_.readFileSync(`${folders.log}/access.log`, 'utf8').includes(`canary-${nonce}.`)
    });
}
function writeFirewall({ folders, service }, policy, given) {
    const firewall = (0,render_rules/* renderFirewallRules */.K8)(policy, given);
    const squid = renderSquid(policy, given);
    const beside = {
        ...Object.fromEntries(Object.entries(renderPages()).map(([name, text]) => [`errors/${name}`, text])),
        'rules.v4': firewall.v4,
        'rules.v6': firewall.v6,
        'haproxy.cfg': renderPeer({ sockets: plan/* INSIDE */.bj.sockets })
    };
    external_node_fs_.mkdirSync(`${folders.firewallConfig}/errors`);
    writeAll(folders.firewallConfig, beside);
    // The last, and at once whole: the firewall waits for it. It may hold the password of the runner's proxy.
    const config = `${folders.firewallConfig}/squid.conf`;
    const partial = `${folders.root}/squid.conf`;
    external_node_fs_.writeFileSync(partial, squid, { mode: 0o400 });
    if (process.getuid?.() === 0)
        external_node_fs_.chownSync(partial, service.uid, service.gid);
    external_node_fs_.renameSync(partial, config);
    return { firewall, squid: (0,contents/* contentsOf */.K)({ 'squid.conf': squid, ...beside }) };
}
function writeAll(folder, files) {
    for (const [name, text] of Object.entries(files))
        external_node_fs_.writeFileSync(`${folder}/${name}`, text, { mode: 0o644 });
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sweepDead)
/* harmony export */ });
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(152);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9452);
/* harmony import */ var _teardown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5171);



async function sweepDead(docker) {
    const dead = new Set();
    for (const line of (await docker.call(...(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planOwners */ .qv)())).split('\n')) {
        const [id = '', owner = ''] = line.split(' ');
        if (id !== '' && (0,_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isDead */ .X)(owner))
            dead.add(id);
    }
    // What cannot be removed is the next step's to find.
    await Promise.allSettled([...dead].map(id => (0,_teardown_js__WEBPACK_IMPORTED_MODULE_2__/* .removeContainers */ .Dn)(docker, id)));
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ removeContainers),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   xQ: () => (/* binding */ tearDown)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _filesystem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(904);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9452);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9854);
// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.





const WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 20;
/** Returns when nothing is left and nobody is about to make anything. */
async function removeContainers(docker, id) {
    const deadline = performance.now() + WITHIN_MS;
    let failed;
    for (;;) {
        // In this order: what a client makes while it is looked for is found by the next look.
        const busy = (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .hasClients */ .H1)(id);
        const left = await containersOf(docker, id);
        if (left.length === 0 && !busy)
            return;
        if (performance.now() > deadline)
            throw failed ?? new Error('A docker client still works for this step.');
        // One call for each, side by side: in one call docker removes them one after another.
        const removed = await Promise.allSettled(left.map(container => remove(docker, container)));
        failed ??= removed.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))[0];
        if (busy || failed !== undefined)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(AGAIN_AFTER_MS);
    }
}
/**
 * Begins to remove the three containers of a step that ended well, and waits for nothing: docker takes a third of a
 * second for it, and post sees to it that it came to be.
 */
function letGo(docker, id) {
    const { command, sandbox, firewall } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(id);
    docker.leaveBehind('rm', '--force', '--volumes', command, sandbox, firewall);
}
function remove(docker, container) {
    return docker.call('rm', '--force', '--volumes', container);
}
async function containersOf(docker, id) {
    const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(id)}`);
    return found.split('\n').filter(line => line !== '');
}
/** The folders go last, and stay while a command that may still run could undo what post puts back from them. */
async function tearDown(remove, folders) {
    try {
        await remove();
    }
    catch (error) {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folders.git))
            (0,_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolders */ .cw)(folders.root);
        throw error;
    }
    (0,_filesystem_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolders */ .cw)(folders.root);
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Slip)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7146);
// What nobody caught → one sentence, so that a fault of our own ends the step closed like any other, and not in a stack.

const GRACE_MS = 30_000;
class Slip {
    /** Resolves with the sentence when something was thrown that nobody caught. */
    happened;
    sentence;
    constructor() {
        this.happened = new Promise(resolve => {
            // A rejection that nobody handles comes here too. Only the first: what follows from it says less.
            process.on('uncaughtException', error => {
                const words = error instanceof Error ? error.message : String(error);
                this.sentence ??= `This action failed by a fault of its own: ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(words)}. Please tell its maintainers.`;
                resolve(this.sentence);
            });
        });
    }
    /** Rejects where the step does not end by itself after it. */
    async outlived() {
        const sentence = await this.happened;
        await new Promise(resolve => setTimeout(resolve, GRACE_MS).unref());
        throw new Error(sentence);
    }
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ACTION),
  s: () => (/* binding */ sourceHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/sandbox/image.js + 3 modules
var sandbox_image = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./build/sandbox/release.js
// The release that this bundle belongs to. tools/release.mjs writes it; in development there is none, and the image is
// built beside the bundle.
const RELEASE = undefined;

;// CONCATENATED MODULE: ./build/source.js
// Where this action stands and what the runner says → where the firewall's image can be had.




/** The folder of the action; a bundle stands two below it. */
const ACTION = external_node_path_.resolve(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), '..', '..');
/** @param folder for what is downloaded; whoever names it removes it */
function sourceHere(env, given, folder) {
    return (0,sandbox_image/* imageSource */.ZZ)({
        given,
        actionFolder: ACTION,
        release: RELEASE,
        place: {
            folder,
            toolCache: env['RUNNER_TOOL_CACHE'] ?? '',
            serverUrl: env['GITHUB_SERVER_URL'],
            actionRepository: env['GITHUB_ACTION_REPOSITORY']
        }
    });
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// What main leaves for post: saved the moment it is known, so that post finds whatever comes to be.

// Neither value can hold what the file's format gives a meaning to.
function saveState({ id, root }, file) {
    if (file !== undefined)
        node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync(file, `sandbox=${id}\nfolder=${root}\n`);
}
function readState(env) {
    const { STATE_sandbox: id = '', STATE_folder: root = '' } = env;
    return id === '' || root === '' ? undefined : { id, root };
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/command.js
var command = __nccwpck_require__(5910);
// EXTERNAL MODULE: ./build/mounts.js
var build_mounts = __nccwpck_require__(9713);
// EXTERNAL MODULE: ./build/policy/list.js
var list = __nccwpck_require__(8296);
// EXTERNAL MODULE: ./build/policy/host.js
var host = __nccwpck_require__(4902);
// EXTERNAL MODULE: ./build/policy/presets.js + 4 modules
var presets = __nccwpck_require__(3582);
// EXTERNAL MODULE: ./build/policy/shown.js
var shown = __nccwpck_require__(8223);
;// CONCATENATED MODULE: ./build/policy/notes.js
// Patterns → what their author should know of them: notes for the log, and at most one warning for the step.



/** What was read otherwise than it was written, and what each preset stands for. */
function notesOn(patterns) {
    return [...new Set(patterns.flatMap(pattern => [...noteOnName(pattern), ...noteOnPreset(pattern.source)]))];
}
function noteOnName({ source, hosts }) {
    if (!('host' in hosts))
        return [];
    if (hosts.kind === 'tree' && /^([a-z]+:\/\/)?\./i.test(source.written))
        return [
            `${place(source)}: "${(0,shown/* shown */.S)(source.written)}" is read as "${hosts.host}", the host and its subdomains.`
        ];
    if (/^[\x20-\x7e]*$/.test(source.written))
        return [];
    return [`${place(source)}: "${(0,shown/* shown */.S)(source.written)}" is the name "${hosts.host}".`];
}
function noteOnPreset(source) {
    const preset = source.expanded === undefined ? undefined : (0,presets/* presetOf */.jE)(source.written);
    if (preset === undefined)
        return [];
    const all = preset.entries.map(({ pattern }) => pattern).join(', ');
    const open = preset.entries.filter(({ receives }) => receives !== undefined).map(({ pattern }) => pattern);
    const warned = open.length === 0 || source.input !== 'allowed-domains'
        ? ''
        : ` Data can leave to accounts of others through ${open.join(', ')}.`;
    return [`${place(source)}: "${source.written}", version ${preset.version}, is ${all}.${warned}`];
}
const MOST_NAMED = 5;
/** One for all: annotations are few, and hosts may be many. */
function warningsOn(patterns) {
    const shared = patterns.flatMap(({ source, hosts }) => {
        const suffix = source.expanded === undefined && !isVendors(hosts) ? suffixOf(hosts) : undefined;
        return suffix === undefined ? [] : [{ source, suffix }];
    });
    if (shared.length === 0)
        return [];
    const named = shared
        .slice(0, MOST_NAMED)
        .map(({ source, suffix }) => `"${(0,shown/* shown */.S)(source.written)}" (${place(source)}; anyone can have a name below "${suffix}")`);
    const more = shared.length > MOST_NAMED ? ` and ${shared.length - MOST_NAMED} more` : '';
    return [
        `On ground that is shared with strangers: ${named.join(', ')}${more}. Check that each name is the one you mean and is still held by whom you trust.`
    ];
}
// The ground is shared, but a preset says whose this one host is.
const VENDORS = new Set([...presets/* PRESETS */.fG.values()]
    .flatMap(({ entries }) => entries)
    .filter(({ pattern, shared }) => pattern.startsWith('=') && shared !== true)
    .map(({ pattern }) => pattern.slice(1)));
function isVendors(hosts) {
    return (hosts.kind === 'host' || hosts.kind === 'tree') && VENDORS.has(hosts.host);
}
function suffixOf(hosts) {
    if (hosts.kind === 'network')
        return undefined;
    return (0,host/* sharedSuffixOf */.Ux)(hosts.kind === 'glob' ? hosts.host.replace(/^.*\*[^.]*\.?/, '') : hosts.host);
}
function place({ input, line }) {
    return `${input}, line ${line}`;
}

// EXTERNAL MODULE: ./build/render/environment.js
var environment = __nccwpck_require__(8937);
;// CONCATENATED MODULE: ./build/shell.js
// The shell input → the words of its command, and the script as the runner would write it for a `run:` step.

const BUILT_IN = {
    bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
    sh: ['sh', '-e', '{0}'],
    python: ['python', '{0}'],
    node: ['node', '{0}'],
    pwsh: ['pwsh', '-command', ". '{0}'"]
};
const EXTENSIONS = {
    bash: '.sh',
    sh: '.sh',
    python: '.py',
    node: '.js',
    pwsh: '.ps1'
};
function parseShell(written) {
    const argv = Object.hasOwn(BUILT_IN, written) ? BUILT_IN[written] : wordsOf(written);
    const program = argv?.[0] ?? '';
    if (argv === undefined || !argv.slice(1).some(word => word.includes('{0}'))) {
        const known = Object.keys(BUILT_IN).find(name => name === program.toLowerCase());
        const cure = program === '{0}' ? 'bash {0}' : (known ?? `${(0,shown/* shown */.S)(written)} {0}`);
        return {
            problem: `shell: "${(0,shown/* shown */.S)(written)}" is not one of ${Object.keys(BUILT_IN).join(', ')}, and holds no {0} for the script's path. Write "${cure}".`
        };
    }
    return { value: { argv, extension: Object.hasOwn(EXTENSIONS, program) ? (EXTENSIONS[program] ?? '') : '' } };
}
/** Unchanged, but for pwsh, which would otherwise go on after an error and end with 0. */
function scriptFor({ argv }, run) {
    if (argv[0] !== 'pwsh')
        return run;
    return [
        "$ErrorActionPreference = 'stop'",
        run,
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }'
    ].join('\n');
}
// As .NET splits what the runner hands it: blanks part words, double quotes hold them together, a backslash means
// something before a quote alone. No shell reads it.
function wordsOf(written) {
    const words = [];
    let word;
    let quoted = false;
    for (const [token, slashes] of written.matchAll(/(\\*)"|[ \t]+|\\+|[^ \t"\\]+/g)) {
        if (slashes !== undefined) {
            const literal = slashes.length % 2 === 1;
            word = `${word ?? ''}${'\\'.repeat(slashes.length >> 1)}${literal ? '"' : ''}`;
            if (!literal)
                quoted = !quoted;
        }
        else if (!quoted && /^[ \t]/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + token;
        }
    }
    return word === undefined ? words : [...words, word];
}

;// CONCATENATED MODULE: ./build/inputs.js
// The inputs of the step → values, or one error with every problem of every input.






class InputError extends Error {
    problems;
    readable;
    name = 'InputError';
    constructor(problems, readable // without what is wrong in them: for the report alone
    ) {
        super(problems.join('\n'));
        this.problems = problems;
        this.readable = readable;
    }
}
/**
 * @param get must not trim: line numbers count from the first line that was written
 * @param wrongPlaces what is wrong with the files and folders they name, which are not looked at here
 */
function inputsFrom(get, runner, wrongPlaces = () => []) {
    const problems = [];
    const word = (name) => get(name).trim();
    const taken = (parsed, otherwise) => {
        if ('value' in parsed)
            return parsed.value;
        problems.push(parsed.problem);
        return otherwise;
    };
    const listed = (list) => {
        problems.push(...list.problems);
        return list;
    };
    // An input that an expression left empty means the same as one that was not given, as in a `run:` step.
    const run = taken(parseRun(get('run')), '');
    const shell = taken(parseShell(word('shell') || 'bash'), { argv: [], extension: '' });
    const { patterns: allowed } = listed((0,list/* parsePatterns */.Z)('allowed-domains', get('allowed-domains')));
    const { patterns: blocked } = listed((0,list/* parsePatterns */.Z)('blocked-domains', get('blocked-domains')));
    const { patterns: expected } = listed((0,list/* parsePatterns */.Z)('expected-blocked', get('expected-blocked')));
    problems.push(...tooManyPorts(allowed));
    const mode = taken(parseMode(word('mode')), 'enforce');
    const failOnBlocked = taken(parseFlag('fail-on-blocked', word('fail-on-blocked')), false);
    const { names: passEnv } = listed(parseNames(get('pass-env')));
    const { mounts } = listed((0,build_mounts/* parseMounts */.q)(get('mounts'), runner));
    const timeoutMinutes = taken(parseMinutes(word('timeout-minutes')), undefined);
    const summary = taken(parseSummary(word('summary')), 'always');
    const allowWorkflowCommands = taken(parseFlag('allow-workflow-commands', word('allow-workflow-commands')), false);
    const inputs = {
        run: scriptFor(shell, run),
        shell,
        workingDirectory: absolute(word('working-directory'), runner),
        allowed,
        blocked,
        expected,
        mode,
        failOnBlocked,
        passEnv,
        mounts,
        timeoutMinutes,
        label: labelFrom(get('label')) || labelFrom(run),
        summary,
        imageArchive: word('image-archive') === '' ? '' : absolute(word('image-archive'), runner),
        allowWorkflowCommands,
        notes: notesOn([...allowed, ...blocked, ...expected]),
        warnings: warningsOn(allowed)
    };
    problems.push(...wrongPlaces(inputs));
    if (problems.length > 0)
        throw new InputError(problems, inputs);
    return inputs;
}
// Each port that may be dialled has a listener of its own, above the ports that clients get (61000 to 65535).
const PORTS = 4_000;
function tooManyPorts(allowed) {
    const ports = new Set();
    for (const { port, source } of allowed) {
        if (port !== undefined)
            ports.add(port);
        if (ports.size > PORTS)
            return [
                `${source.input}, line ${source.line}: port ${port} is one more than the ${PORTS} different ones that a list may name. Name fewer.`
            ];
    }
    return [];
}
function parseRun(run) {
    if (run.trim() !== '')
        return { value: run };
    return { problem: 'run: there is no script. Write the command that is to run behind the firewall.' };
}
function parseFlag(input, written) {
    // What YAML takes for a boolean, as in the runner's own inputs.
    if (/^(true|True|TRUE)$/.test(written))
        return { value: true };
    if (/^(false|False|FALSE)?$/.test(written))
        return { value: false };
    return { problem: `${input}: "${(0,shown/* shown */.S)(written)}" is neither true nor false. Write one of them.` };
}
function parseMode(written) {
    if (written === '')
        return { value: 'enforce' };
    if (written === 'enforce' || written === 'audit')
        return { value: written };
    return { problem: `mode: "${(0,shown/* shown */.S)(written)}" is neither enforce nor audit. Write one of them.` };
}
function parseSummary(written) {
    if (written === '')
        return { value: 'always' };
    if (written === 'always' || written === 'blocked' || written === 'never')
        return { value: written };
    return { problem: `summary: "${(0,shown/* shown */.S)(written)}" is none of always, blocked and never. Write one of them.` };
}
// A timer of Node takes 2^31 milliseconds; a longer one would fire at once.
const LONGEST_MINUTES = 35_000;
function parseMinutes(written) {
    if (written === '')
        return { value: undefined };
    const minutes = /^\d+(\.\d+)?$/.test(written) ? Number(written) : NaN;
    if (minutes > 0 && minutes <= LONGEST_MINUTES)
        return { value: minutes };
    return {
        problem: `timeout-minutes: "${(0,shown/* shown */.S)(written)}" is no number of minutes above 0 and up to ${LONGEST_MINUTES}. Write one such as 10.`
    };
}
function parseNames(text) {
    const names = new Set();
    const problems = [];
    for (const { line, written } of (0,list/* itemsOf */.S)(text)) {
        const wrong = wrongName(written);
        if (wrong === undefined)
            names.add(written);
        else
            problems.push(`pass-env, line ${line}: ${wrong}`);
    }
    return { names: [...names], problems };
}
function wrongName(written) {
    const [name = ''] = written.split('=');
    // The value is not repeated: it may be the very secret.
    if (name !== written)
        return `"${(0,shown/* shown */.S)(name)}=…" holds a value. Write the name alone, and the value under env:.`;
    if ((0,environment/* isRunnersOwn */.m)(name))
        return `"${(0,shown/* shown */.S)(name)}" is the runner's own and never handed over. Take the line away.`;
    if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
        return undefined;
    const bare = name.replace(/^\$\{?|\}$/g, '');
    const cure = /^[A-Za-z_]\w*$/.test(bare) ? `"${bare}"` : 'one name a line, such as "API_KEY"';
    return `"${(0,shown/* shown */.S)(written)}" is no name of a variable. Write ${cure}.`;
}
const LONGEST_LABEL = 60;
/** The first line that says something, cut. */
function labelFrom(text) {
    const line = text
        .trim()
        .split(/\r\n|\r|\n/)[0]
        ?.trim() ?? '';
    const points = Array.from(line);
    return points.length > LONGEST_LABEL ? `${points.slice(0, LONGEST_LABEL - 1).join('')}…` : line;
}
function absolute(written, { workspace, home }) {
    const path = /^~(\/|$)/.test(written) ? written.replace('~', () => home) : written;
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${workspace}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/policy/policy.js
// What the command may reach, as one frozen value. Everything else derives from it: Squid's configuration,
// the packet rules, the relay's ports, the rule shown beside each row of the report.
/** What the inputs say, as the one frozen value. */
function policyFrom({ allowed, blocked = [], expected = [], mode = 'enforce' }) {
    return Object.freeze({
        allowed: Object.freeze([...allowed]),
        blocked: Object.freeze([...blocked]),
        expected: Object.freeze([...expected]),
        mode
    });
}

// EXTERNAL MODULE: ./build/runner.js
var build_runner = __nccwpck_require__(6401);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/sandbox/client.js
// The runner's surroundings → a sentence where they are known to carry no firewall, before docker is asked anything.


const BEGINNING = 4096; // bytes; the scripts that stand for docker are shorter
/** Asked of every step, so it starts no program. What it cannot see, docker's own words say later. */
function cannotCarry(env, temp) {
    if (process.platform !== 'linux') {
        const name = { darwin: 'macOS', win32: 'Windows' }[process.platform] ?? process.platform;
        return `The firewall needs a Linux runner with Docker, and this one runs ${name}. Use runs-on: ubuntu-latest.`;
    }
    // As the runner names its folders in a container of a job.
    if (temp.startsWith('/__w/')) {
        return 'A job with "container:" has other paths than the Docker engine, which could not mount its files. Take "container:" away, or move this step into a job without it.';
    }
    const host = env['DOCKER_HOST'] ?? '';
    if (/\bpodman\b/.test(host) || isPodman(env['PATH'] ?? '')) {
        return 'What goes by the name of docker on this runner is Podman, which cannot take the firewall down as Docker does. Install Docker in an earlier step ("sudo apt-get install docker.io"), or use a runner with Docker.';
    }
    if (/^unix:\/\/\/run\/user\//.test(host)) {
        return "The Docker engine of this runner is rootless: its containers cannot be given the runner's account and files. Let DOCKER_HOST name an engine that runs as root, or use a runner with one.";
    }
    return undefined;
}
// By its script (podman-docker) or as a link to it.
function isPodman(folders) {
    const client = folders
        .split(':')
        .filter(folder => external_node_path_.isAbsolute(folder))
        .map(folder => `${folder}/docker`)
        .find(isProgram);
    if (client === undefined)
        return false;
    try {
        if (external_node_path_.basename(external_node_fs_.realpathSync(client)) === 'podman')
            return true;
        const beginning = Buffer.alloc(BEGINNING);
        const file = external_node_fs_.openSync(client, 'r');
        try {
            const length = external_node_fs_.readSync(file, beginning, 0, BEGINNING, 0);
            const text = beginning.toString('latin1', 0, length);
            return text.startsWith('#!') && /\bpodman\b/.test(text);
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    }
    catch {
        return false; // because who may run it need not be able to read it
    }
}
function isProgram(file) {
    try {
        external_node_fs_.accessSync(file, external_node_fs_.constants.X_OK);
        return external_node_fs_.statSync(file).isFile();
    }
    catch {
        return false; // because it is not there
    }
}

// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __nccwpck_require__(9452);
// EXTERNAL MODULE: ./build/workflow-file.js
var workflow_file = __nccwpck_require__(805);
;// CONCATENATED MODULE: ./build/step.js
// What the runner and the inputs say → the step, and why it may not begin. Even then it has a report.








function readStep(env) {
    const started = new Date();
    const runner = (0,build_runner/* readRunner */.fY)(env);
    const { inputs, refused } = readInputs(env, runner);
    const id = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const folders = (0,plan/* foldersUnder */.mK)(`${runner.temp}/awf-${id}`);
    const workflow = (0,workflow_file/* readWorkflow */.S)(env, runner.workspace); // now: the command may write it
    return { step: { id, runner, inputs, policy: policyFrom(inputs), folders, workflow, started }, refused };
}
function readInputs(env, runner) {
    try {
        // On a runner of another kind its folders are strange, and the places with them.
        const because = cannotCarry(env, runner.temp);
        const wrong = (inputs) => (because === undefined ? (0,command/* wrongPlaces */.I)(inputs, runner) : []);
        const inputs = inputsFrom(name => (0,build_runner/* inputIn */.cP)(env, name), runner, wrong); // throws once, with every bad line of every input
        return { inputs, refused: because === undefined ? undefined : { kind: 'not-started', because } };
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        return {
            inputs: error.readable,
            refused: { kind: 'not-started', because: error.message, fault: 'inputs' }
        };
    }
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ drained),
/* harmony export */   q: () => (/* binding */ passing)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7146);
// The command's output → the step's, at once and unchanged but for workflow commands, which are made inert.

const DRAINED_WITHIN_MS = 2_000;
function passing(allowWorkflowCommands) {
    const out = new Pipe(process.stdout, !allowWorkflowCommands);
    const err = new Pipe(process.stderr, !allowWorkflowCommands);
    const waiting = [];
    // The runner shows both streams as one.
    const sayNow = () => {
        if (out.atLineStart && err.atLineStart)
            for (const line of waiting.splice(0))
                process.stdout.write(`${line}\n`);
    };
    const passed = (taken) => {
        if (waiting.length > 0)
            sayNow();
        return taken;
    };
    return {
        stdout: chunk => passed(out.write(chunk)),
        stderr: chunk => passed(err.write(chunk)),
        say: line => {
            waiting.push(line);
            sayNow();
        },
        close: () => {
            out.close();
            err.close();
            sayNow();
        }
    };
}
class Pipe {
    to;
    guarded;
    state = _report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .streamStart */ .ni;
    gone = false;
    waiting = [];
    constructor(to, guarded) {
        this.to = to;
        this.guarded = guarded;
        to.on('error', () => (this.gone = true)); // nobody reads any more: the step goes on, and its report with it
        // Once for all writes: node warns, in the midst of the command's output, of listeners that gather.
        for (const event of ['drain', 'error', 'close'])
            to.on(event, () => this.waiting.splice(0).forEach(resolve => resolve()));
    }
    // A reader that is slower than the command slows the command down: what it cannot take is not gathered here.
    write(chunk) {
        const { state, out } = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(this.state, chunk);
        this.state = state;
        if (this.to.write(this.guarded ? out : chunk) || this.gone)
            return undefined;
        return new Promise(resolve => this.waiting.push(resolve));
    }
    get atLineStart() {
        return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .closing */ .ET)(this.state) === '';
    }
    close() {
        const end = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .closing */ .ET)(this.state);
        if (end !== '')
            this.to.write(end);
        this.state = _report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .streamStart */ .ni;
    }
}
/** Resolves when all that was said is with whoever reads it: an exit would cut it off. */
async function drained() {
    const taken = [process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve)));
    const late = new Promise(resolve => setTimeout(resolve, DRAINED_WITHIN_MS));
    await Promise.race([Promise.all(taken), late]);
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   U: () => (/* binding */ locatedIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6401);
// The runner's variables → the workflow file of this run, as the checkout has it before the command could write it; and
// where in it the step stands.


const LARGEST_BYTES = 1_000_000;
/** Undefined where it cannot be had: it lies in another repository, or nothing was checked out. */
function readWorkflow(env, workspace) {
    const [repository, ref] = [env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
    const below = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '';
    const path = /^(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(below)?.[1];
    if (repository === '' || path === undefined)
        return undefined;
    try {
        const file = `${node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(workspace)}/${path}`;
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(file) !== file)
            return undefined; // an earlier command may have made any part of it a link
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
        if (!found.isFile() || found.size > LARGEST_BYTES)
            return undefined;
        return { path, text: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8') };
    }
    catch {
        return undefined; // because what the file would add to the report is no reason to fail a step
    }
}
/** The report with the place in the workflow, and the patch, where they can be found. */
async function locatedIn(file, report, env) {
    if (file === undefined || report.blocked.length + report.packets.length === 0)
        return report;
    try {
        const { locate } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(832), __nccwpck_require__.e(668)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9668)); // brings a YAML parser, which a quiet step needs not
        const given = (name) => [name, (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .inputIn */ .cP)(env, name)];
        return locate(report, file, {
            action: env['GITHUB_ACTION_REPOSITORY'] ?? '',
            job: env['GITHUB_JOB'] ?? '',
            inputs: Object.fromEntries(['run', 'label', 'allowed-domains'].map(given))
        });
    }
    catch {
        return report; // because a report without a patch is still the report
    }
}


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2902);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7146);
// The step's own words to the runner: lines of its log, annotations, outputs.
// Past the front door of @actions/core, whose index brings an HTTP client for tokens that no step here asks for: to load
// it took each step 80 ms of a processor, at its end, when somebody waits for it.



function say(text) {
    process.stdout.write(`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)}\n`);
}
function annotate(level, text) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)(level, {}, text);
}
/** Throws where the runner's file cannot be written. A runner that names none hears of it as older ones did. */
function setOutput(name, value) {
    if ((process.env['GITHUB_OUTPUT'] ?? '') === '')
        (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)('set-output', { name }, value);
    else
        (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueFileCommand */ .n)('OUTPUT', (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareKeyValueMessage */ .v)(name, value));
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;


/**
 * Check if `vhost` is a valid suffix of `hostname` (top-domain)
 *
 * It means that `vhost` needs to be a suffix of `hostname` and we then need to
 * make sure that: either they are equal, or the character preceding `vhost` in
 * `hostname` is a '.' (it should not be a partial label).
 *
 * * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
 * * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
 * * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
 */
function shareSameDomainSuffix(hostname, vhost) {
    if (hostname.endsWith(vhost)) {
        return (hostname.length === vhost.length ||
            hostname[hostname.length - vhost.length - 1] === '.');
    }
    return false;
}
/**
 * Given a hostname and its public suffix, extract the general domain.
 */
function extractDomainWithSuffix(hostname, publicSuffix) {
    // Locate the index of the last '.' in the part of the `hostname` preceding
    // the public suffix.
    //
    // examples:
    //   1. not.evil.co.uk  => evil.co.uk
    //         ^    ^
    //         |    | start of public suffix
    //         | index of the last dot
    //
    //   2. example.co.uk   => example.co.uk
    //     ^       ^
    //     |       | start of public suffix
    //     |
    //     | (-1) no dot found before the public suffix
    const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
    const lastDotBeforeSuffixIndex = hostname.lastIndexOf('.', publicSuffixIndex);
    // No '.' found, then `hostname` is the general domain (no sub-domain)
    if (lastDotBeforeSuffixIndex === -1) {
        return hostname;
    }
    // Extract the part between the last '.'
    return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
 * Detects the domain based on rules and upon and a host string
 */
function getDomain$1(suffix, hostname, options) {
    // Check if `hostname` ends with a member of `validHosts`.
    if (options.validHosts !== null) {
        const validHosts = options.validHosts;
        for (const vhost of validHosts) {
            if ( /*@__INLINE__*/shareSameDomainSuffix(hostname, vhost)) {
                return vhost;
            }
        }
    }
    let numberOfLeadingDots = 0;
    if (hostname.startsWith('.')) {
        while (numberOfLeadingDots < hostname.length &&
            hostname[numberOfLeadingDots] === '.') {
            numberOfLeadingDots += 1;
        }
    }
    // If `hostname` is a valid public suffix, then there is no domain to return.
    // Since we already know that `getPublicSuffix` returns a suffix of `hostname`
    // there is no need to perform a string comparison and we only compare the
    // size.
    if (suffix.length === hostname.length - numberOfLeadingDots) {
        return null;
    }
    // To extract the general domain, we start by identifying the public suffix
    // (if any), then consider the domain to be the public suffix with one added
    // level of depth. (e.g.: if hostname is `not.evil.co.uk` and public suffix:
    // `co.uk`, then we take one more level: `evil`, giving the final result:
    // `evil.co.uk`).
    return /*@__INLINE__*/ extractDomainWithSuffix(hostname, suffix);
}

/**
 * Return the part of domain without suffix.
 *
 * Example: for domain 'foo.com', the result would be 'foo'.
 */
function getDomainWithoutSuffix$1(domain, suffix) {
    // Note: here `domain` and `suffix` cannot have the same length because in
    // this case we set `domain` to `null` instead. It is thus safe to assume
    // that `suffix` is shorter than `domain`.
    return domain.slice(0, -suffix.length - 1);
}

/**
 * Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
 * parser strips these before parsing; we only allocate a cleaned copy (and
 * re-parse) on the rare input that actually contains one.
 */
const CONTROL_CHARS = /[\t\n\r]/g;
// Set by `extractHostname` (a module-scope flag, read synchronously by
// `parseImpl` right after the call — same pattern as the reused RESULT object).
// `true` ONLY when extraction validated the returned host inline (a confirmed-
// valid, "simple" authority) so `parseImpl` can skip the separate
// `isValidHostname` pass. `false` in every other case (validation disabled, a
// complex authority — userinfo/port/brackets/trailing-dot/control — an invalid
// host, or a non-main return path); `parseImpl` then validates as usual. The
// fast path can only ever SKIP a redundant scan for hosts already known valid,
// never accept an invalid one.
let extractedHostnameValidated = false;
/**
 * True if char `code` is a valid hostname character. This is the per-char half
 * of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
 * A-Z (the host is lowercased before validation, so uppercase ≡ a valid
 * lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
 * `is-valid.ts`: these rules are deliberately duplicated to validate during
 * extraction, so any change to the accepted character set there must be
 * mirrored here (and vice-versa).
 */
function isValidHostnameChar(code) {
    return ((code >= 97 && code <= 122) || // a-z
        (code >= 48 && code <= 57) || // 0-9
        code > 127 || // non-ASCII (accepted, not punycode-checked)
        (code >= 65 && code <= 90) || // A-Z (becomes valid once lowercased)
        code === 45 || // '-'
        code === 95 // '_'
    );
}
/**
 * Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
 * scheme without allocating a substring (case-insensitive via `| 32`).
 * Special schemes: ftp, file, http, https, ws, wss
 * (https://url.spec.whatwg.org/#special-scheme).
 *
 * @returns 0 = not special, 1 = special, 2 = file (its host sits only between
 *          "//" and the next slash).
 */
function getSpecialScheme(url, schemeStart, colonIndex) {
    const length = colonIndex - schemeStart;
    const c0 = url.charCodeAt(schemeStart) | 32;
    if (length === 2) {
        return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0; // ws
    }
    else if (length === 3) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        if (c0 === 119 && c1 === 115 && c2 === 115)
            return 1; // wss
        if (c0 === 102 && c1 === 116 && c2 === 112)
            return 1; // ftp
        return 0;
    }
    else if (length === 4) {
        const c1 = url.charCodeAt(schemeStart + 1) | 32;
        const c2 = url.charCodeAt(schemeStart + 2) | 32;
        const c3 = url.charCodeAt(schemeStart + 3) | 32;
        if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112)
            return 1; // http
        if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101)
            return 2; // file
        return 0;
    }
    else if (length === 5) {
        return c0 === 104 &&
            (url.charCodeAt(schemeStart + 1) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 2) | 32) === 116 &&
            (url.charCodeAt(schemeStart + 3) | 32) === 112 &&
            (url.charCodeAt(schemeStart + 4) | 32) === 115
            ? 1
            : 0; // https
    }
    return 0;
}
/**
 * Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
 * behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
 * scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
 * canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
 * dots, and stays lenient where a strict parser rejects (bare host:port,
 * out-of-range port, user@host) — all documented deviations.
 *
 * @param urlIsValidHostname - when true, `url` is already a valid hostname and is
 *   returned by the same reference (factory.ts skips re-validation on that
 *   identity), keeping the common path allocation-free.
 * @param validate - when true, validate the host inline during the authority
 *   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
 *   can skip the redundant `isValidHostname` pass for simple authorities.
 */
function extractHostname(url, urlIsValidHostname, validate = false) {
    let start = 0;
    let end = url.length;
    let hasUpper = false;
    let isSpecial = true; // '\' ends the host, unless non-special "scheme://"
    extractedHostnameValidated = false;
    if (!urlIsValidHostname) {
        // WHATWG step 1: trim leading/trailing C0 control or space (<= U+0020).
        // Tab/newline elsewhere are handled lazily below.
        while (start < url.length && url.charCodeAt(start) <= 32) {
            start += 1;
        }
        // "data:"/"javascript:" never reach a host (inline payload; data URLs may be
        // huge). `| 32` lowercases letters only; tab/newline is re-parsed below.
        if ((url.charCodeAt(start + 4) === 58 /* ':' */ &&
            (url.charCodeAt(start) | 32) === 100 /* d */ &&
            (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
            (url.charCodeAt(start + 2) | 32) === 116 /* t */ &&
            (url.charCodeAt(start + 3) | 32) === 97) /* a */ ||
            (url.charCodeAt(start + 10) === 58 /* ':' */ &&
                (url.charCodeAt(start) | 32) === 106 /* j */ &&
                (url.charCodeAt(start + 1) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 2) | 32) === 118 /* v */ &&
                (url.charCodeAt(start + 3) | 32) === 97 /* a */ &&
                (url.charCodeAt(start + 4) | 32) === 115 /* s */ &&
                (url.charCodeAt(start + 5) | 32) === 99 /* c */ &&
                (url.charCodeAt(start + 6) | 32) === 114 /* r */ &&
                (url.charCodeAt(start + 7) | 32) === 105 /* i */ &&
                (url.charCodeAt(start + 8) | 32) === 112 /* p */ &&
                (url.charCodeAt(start + 9) | 32) === 116) /* t */) {
            return null;
        }
        while (end > start + 1 && url.charCodeAt(end - 1) <= 32) {
            end -= 1;
        }
        if ((url.charCodeAt(start) === 47 /* '/' */ ||
            url.charCodeAt(start) === 92) /* '\' */ &&
            (url.charCodeAt(start + 1) === 47 /* '/' */ ||
                url.charCodeAt(start + 1) === 92) /* '\' */) {
            // Scheme-relative reference ("//host/path").
            start += 2;
        }
        else {
            let indexOfProtocol = url.indexOf(':/', start);
            if (indexOfProtocol !== -1) {
                // "scheme://…". Classify the scheme, then position `start` at the host.
                const special = getSpecialScheme(url, start, indexOfProtocol);
                if (special === 1) {
                    // Special scheme: skip the run of '/' and '\' after it
                    // (special-authority-(ignore-)slashes states; '\' acts as '/').
                    start = indexOfProtocol + 2;
                    while (url.charCodeAt(start) === 47 /* '/' */ ||
                        url.charCodeAt(start) === 92 /* '\' */) {
                        start += 1;
                    }
                }
                else if (special === 2) {
                    // file: the host is only what sits between "//" and the next slash, so
                    // "file://h/x" => "h" but "file:///x" / "file:/x" => no host.
                    start = indexOfProtocol + 1;
                    let slashes = 0;
                    while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) &&
                        slashes < 2) {
                        start += 1;
                        slashes += 1;
                    }
                    if (slashes < 2) {
                        return null;
                    }
                }
                else {
                    // Unknown scheme: validate the WHATWG scheme grammar [A-Za-z0-9+.-];
                    // a control char means it was split by a tab/newline (strip + re-parse).
                    for (let i = start; i < indexOfProtocol; i += 1) {
                        const code = url.charCodeAt(i);
                        if (!(((code | 32) >= 97 && (code | 32) <= 122) || // [a-zA-Z] (fold letters only)
                            (code >= 48 && code <= 57) || // [0, 9]
                            code === 46 || // '.'
                            code === 45 || // '-'
                            code === 43 // '+'
                        )) {
                            if (code === 9 /* tab */ ||
                                code === 10 /* LF */ ||
                                code === 13 /* CR */) {
                                return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                            }
                            // A '/', '\', '?' or '#' first puts this ':/' in a path, query or
                            // fragment ("a.com/r?u=https://x"): re-read the input without it.
                            for (let j = i; j < indexOfProtocol; j += 1) {
                                const c = url.charCodeAt(j);
                                if (c === 47 || c === 92 || c === 63 || c === 35) {
                                    indexOfProtocol = -1;
                                    break;
                                }
                            }
                            if (indexOfProtocol !== -1) {
                                return null;
                            }
                            break;
                        }
                    }
                    if (indexOfProtocol !== -1) {
                        // A non-special scheme has an authority only after "//" (else it is
                        // an opaque path with no host). `indexOf(':/')` already gave the
                        // first '/'.
                        if (url.charCodeAt(indexOfProtocol + 2) === 47 /* '/' */) {
                            isSpecial = false;
                            start = indexOfProtocol + 3;
                        }
                        else {
                            return null;
                        }
                    }
                }
            }
            if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91 /* '[' */) {
                // Cold path: no "scheme://" prefix, and not a bare IPv6 literal (whose
                // first ':' would otherwise look like a scheme separator; "[…]" falls
                // through to the ipv6 handling below). May be a bare host, a host:port,
                // a user@host, a slash-less special scheme ("https:host"), or an opaque
                // URI ("mailto:", "tel:", "urn:…").
                let indexOfColon = -1;
                for (let i = start; i < end; i += 1) {
                    const code = url.charCodeAt(i);
                    if (code === 9 || code === 10 || code === 13) {
                        return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
                    }
                    if (code === 58 /* ':' */) {
                        indexOfColon = i;
                        break;
                    }
                    if (code === 47 || code === 92 || code === 63 || code === 35) {
                        break;
                    }
                }
                if (indexOfColon !== -1) {
                    // An '@' before the next delimiter => the ':' is userinfo, not a
                    // scheme ("user:pass@host", "mailto:a@b"): keep the whole authority.
                    let hasIdentifier = false;
                    for (let i = indexOfColon + 1; i < end; i += 1) {
                        const code = url.charCodeAt(i);
                        if (code === 47 || code === 92 || code === 63 || code === 35) {
                            break;
                        }
                        if (code === 64 /* '@' */) {
                            hasIdentifier = true;
                            break;
                        }
                    }
                    if (!hasIdentifier) {
                        // All-digits after ':' => a bare "host:port" (tldts accepts
                        // hostnames too); keep `start` and let the port handling trim it.
                        let allDigits = true;
                        let i = indexOfColon + 1;
                        for (; i < end; i += 1) {
                            const code = url.charCodeAt(i);
                            if (code === 47 || code === 92 || code === 63 || code === 35) {
                                break;
                            }
                            if (code < 48 /* '0' */ || code > 57 /* '9' */) {
                                allDigits = false;
                                break;
                            }
                        }
                        if (i === indexOfColon + 1) {
                            allDigits = false; // nothing after ':' => not a port
                        }
                        if (!allDigits) {
                            const special = getSpecialScheme(url, start, indexOfColon);
                            if (special === 0) {
                                // No "scheme://" on the cold path and not a special scheme.
                                // A second ':' before the host's end marks a bare, unbracketed
                                // IPv6 literal ("2a01:e35::1"): fall through and let the host
                                // loop + isIp classify it. Without one this is an opaque path
                                // with no host ("mailto:x", "foo:bar").
                                let isBareIpv6 = false;
                                for (let j = indexOfColon + 1; j < end; j += 1) {
                                    const code = url.charCodeAt(j);
                                    if (code === 47 ||
                                        code === 92 ||
                                        code === 63 ||
                                        code === 35) {
                                        break;
                                    }
                                    if (code === 58 /* ':' */) {
                                        isBareIpv6 = true;
                                        break;
                                    }
                                }
                                if (!isBareIpv6) {
                                    return null;
                                }
                            }
                            else {
                                start = indexOfColon + 1;
                                if (special === 2) {
                                    // file (e.g. "file:\\host"): host only between "//" and next slash.
                                    let slashes = 0;
                                    while ((url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) &&
                                        slashes < 2) {
                                        start += 1;
                                        slashes += 1;
                                    }
                                    if (slashes < 2) {
                                        return null;
                                    }
                                }
                                else {
                                    while (url.charCodeAt(start) === 47 ||
                                        url.charCodeAt(start) === 92) {
                                        start += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        // Find the host's end: first '/', '?' or '#' (and '\' for special URLs,
        // which WHATWG treats like '/'). Track the last '@', ']' and ':' for
        // userinfo, ipv6 and port, plus the first ':' of the host (reset at each
        // '@') to tell a bare IPv6 (>= 2 colons) from a host:port (exactly one);
        // flag uppercase and a stray tab/newline. The loop is split on `code < 64`
        // so common host characters take fewer comparisons.
        //
        // When `validate`, also accumulate `is-valid.ts`'s checks over the scanned
        // run so a simple authority's host can be validated in this single pass.
        // `vValid` only stays meaningful for a "simple" authority (no userinfo, port,
        // brackets, control or trailing dot); those cases clear it / are rejected by
        // the guard below, falling back to `isValidHostname`.
        let indexOfIdentifier = -1;
        let indexOfClosingBracket = -1;
        let indexOfPort = -1;
        let indexOfFirstColon = -1;
        let hasControl = false;
        let vValid = validate; // seeded true when validating; cleared on the first invalid char
        let vLastDot = start - 1; // mirrors is-valid.ts `lastDotIndex = -1` at host start
        let vLastCode = -1;
        if (validate && start < end) {
            // First-char rule: must be a valid host char, '.', or '_' (NOT '-').
            const c0 = url.charCodeAt(start);
            if (
            // Keep these parens: they scope /*@__INLINE__*/ for terser.
            // prettier-ignore
            !(
            /*@__INLINE__*/ (isValidHostnameChar(c0) ||
                c0 === 46 /* '.' */ ||
                c0 === 95 /* '_' */)) ||
                c0 === 45 /* '-' (isValidHostnameChar allows it mid-label, not first) */) {
                vValid = false;
            }
        }
        for (let i = start; i < end; i += 1) {
            const code = url.charCodeAt(i);
            if (code < 64) {
                if (code === 47 || code === 35 || code === 63) {
                    end = i;
                    break;
                }
                else if (code === 58 /* ':' */) {
                    if (indexOfFirstColon === -1) {
                        indexOfFirstColon = i;
                    }
                    indexOfPort = i;
                }
                else if (code === 9 || code === 10 || code === 13) {
                    hasControl = true;
                }
                else if (validate) {
                    if (code === 46 /* '.' */) {
                        if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) {
                            vValid = false;
                        }
                        vLastDot = i;
                    }
                    else if (code < 48 || code > 57) {
                        // < 64 and not a delimiter/dot/digit => only '-' (45) is a valid
                        // host char here; everything else (space, %, !, etc.) is invalid.
                        // A '-' must also not START a label (the byte right after a '.') —
                        // mirrors is-valid.ts; the first label is covered by the first-char
                        // rule above. (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH.)
                        if (code !== 45 || vLastCode === 46 /* label-leading '-' */) {
                            vValid = false;
                        }
                    }
                }
            }
            else if (isSpecial && code === 92 /* '\' */) {
                end = i;
                break;
            }
            else if (code === 64 /* '@' */) {
                indexOfIdentifier = i;
                indexOfFirstColon = -1; // colons before '@' are userinfo, not the host
            }
            else if (code === 93 /* ']' */) {
                indexOfClosingBracket = i;
            }
            else if (code >= 65 && code <= 90) {
                hasUpper = true;
            }
            else if (validate && !( /*@__INLINE__*/isValidHostnameChar(code))) {
                // >= 64, not '@'/']'/upper: valid only if a-z, '_', or non-ASCII.
                vValid = false;
            }
            if (validate) {
                vLastCode = code;
            }
        }
        // A tab/newline inside the authority: strip everything and re-parse (rare).
        if (hasControl) {
            return extractHostname(url.replace(CONTROL_CHARS, ''), urlIsValidHostname, validate);
        }
        // Skip userinfo. '>= start' so an empty userinfo ("http://@host") works too.
        if (indexOfIdentifier !== -1 &&
            indexOfIdentifier >= start &&
            indexOfIdentifier < end) {
            start = indexOfIdentifier + 1;
        }
        if (url.charCodeAt(start) === 91 /* '[' */) {
            // ipv6 address: return what is between the brackets, or null if unclosed.
            if (indexOfClosingBracket !== -1) {
                return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
            }
            return null;
        }
        else if (indexOfPort !== -1 &&
            indexOfPort > start &&
            indexOfPort < end &&
            // A host:port has exactly one ':' in the host (so its first ':' is its
            // last); a bare, unbracketed IPv6 literal ("2a01:e35::1") has >= 2, so
            // its first ':' precedes the last. Only the former has a ':port' to trim.
            indexOfFirstColon === indexOfPort) {
            end = indexOfPort; // trim ':port'
        }
        // Empty authority ("http://", "file:///path", "//"); only reachable here via
        // extraction — a bare valid hostname never lands here.
        if (start >= end) {
            return null;
        }
        // Publish the inline-validation verdict — but only for a "simple" authority,
        // where the scanned run equals the final host: no userinfo skip, no port
        // trim, no brackets, no trailing dot (trimmed below), and length within RFC
        // limits. Anything else leaves it `false` so `parseImpl` re-validates.
        //
        // Every clause below is load-bearing for CORRECTNESS, not just speed: the
        // loop accumulates `vValid` over the whole scanned run (it does not stop at
        // ':' or '@', so any port/userinfo bytes are included), so the verdict is
        // only sound when that run equals the final host. Do not drop a clause as
        // "redundant" — e.g. without `indexOfPort === -1`, `host:8080` would be
        // wrongly accepted.
        if (validate &&
            vValid &&
            indexOfIdentifier === -1 &&
            indexOfPort === -1 &&
            indexOfClosingBracket === -1 &&
            url.charCodeAt(end - 1) !== 46 /* no trailing dot */ &&
            end - start <= 255 && // total length
            end - vLastDot - 1 <= 63 && // last label length
            vLastCode !== 45 /* last char not '-' */) {
            extractedHostnameValidated = true;
        }
    }
    // Trim trailing dots
    while (end > start + 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
        end -= 1;
    }
    const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
    if (hasUpper) {
        return hostname.toLowerCase();
    }
    return hostname;
}

/**
 * Check if a hostname is an IP. You should be aware that this only works
 * because `hostname` is already garanteed to be a valid hostname!
 */
function isProbablyIpv4(hostname) {
    // Cannot be shorted than 1.1.1.1
    if (hostname.length < 7) {
        return false;
    }
    // Cannot be longer than: 255.255.255.255
    if (hostname.length > 15) {
        return false;
    }
    let numberOfDots = 0;
    for (let i = 0; i < hostname.length; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            numberOfDots += 1;
        }
        else if (code < 48 /* '0' */ || code > 57 /* '9' */) {
            return false;
        }
    }
    return (numberOfDots === 3 &&
        hostname.charCodeAt(0) !== 46 /* '.' */ &&
        hostname.charCodeAt(hostname.length - 1) !== 46 /* '.' */);
}
/**
 * Similar to isProbablyIpv4.
 */
function isProbablyIpv6(hostname) {
    if (hostname.length < 3) {
        return hostname === '::';
    }
    let start = hostname.startsWith('[') ? 1 : 0;
    let end = hostname.length;
    if (hostname[end - 1] === ']') {
        end -= 1;
    }
    // We only consider the maximum size of a normal IPV6. Note that this will
    // fail on so-called "IPv4 mapped IPv6 addresses" but this is a corner-case
    // and a proper validation library should be used for these.
    if (end - start > 39) {
        return false;
    }
    let hasColon = false;
    for (; start < end; start += 1) {
        const code = hostname.charCodeAt(start);
        if (code === 58 /* ':' */) {
            hasColon = true;
        }
        else if (!((code >= 48 && code <= 57) || // 0-9
            (code >= 97 && code <= 102) || // a-f
            (code >= 65 && code <= 70) // A-F (RFC 4291 §2.2: an IPv6 hextet is hex digits only)
        )) {
            return false;
        }
    }
    return hasColon;
}
/**
 * Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
 * This *will not* work on any string. We need `hostname` to be a valid
 * hostname.
 */
function isIp(hostname) {
    return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}

/**
 * Special-use domain names from the IANA "Special-Use Domain Names" registry:
 * the authoritative list, created by RFC 6761 and maintained as new RFCs add to
 * it: https://www.iana.org/assignments/special-use-domain-names/
 * Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
 * proposes to retire its prose but keep this registry, so the registry is the
 * source of truth; re-sync this list against it.)
 *
 * These names never correspond to a public registration, yet neither
 * `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
 * Public Suffix List (so `a.test` looks like a registrable domain), and the
 * few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
 * suffixes. `isSpecialUse` is the single signal that covers them all.
 *
 * Per the registry and RFC 6761 ("and any names falling within these domains"),
 * the designation covers each listed name AND all of its sub-domains. DNS labels
 * are case-insensitive (RFC 4343); `hostname` is expected to be already
 * lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
 * same normalization the Public-Suffix-List lookup relies on.
 *
 * Two groups of registry entries are intentionally excluded: the numeric
 * reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, …),
 * which are reverse-DNS PTR zones rather than hostnames and whose parents
 * (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
 * deprecated `eap-noob.arpa` entry.
 */
const SPECIAL_USE_DOMAINS = [
    'test', // RFC 6761
    'localhost', // RFC 6761
    'invalid', // RFC 6761
    'example', // RFC 6761
    'example.com', // RFC 6761
    'example.net', // RFC 6761
    'example.org', // RFC 6761
    'local', // RFC 6762 (mDNS)
    'onion', // RFC 7686 (Tor)
    'alt', // RFC 9476
    'home.arpa', // RFC 8375
    'ipv4only.arpa', // RFC 8880
    'resolver.arpa', // RFC 9462
    'service.arpa', // RFC 9665
    '6tisch.arpa', // RFC 9031
    'eap.arpa', // RFC 9965
];
/**
 * Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
 * (see the registry note above). Expects an already-normalized `hostname`.
 */
function isSpecialUse(hostname) {
    for (const name of SPECIAL_USE_DOMAINS) {
        // Match on a label boundary: `hostname` is either exactly `name` or ends
        // with `.name` (so `latest` is not matched by `test`, nor `myexample.com`
        // by `example.com`).
        if (hostname.endsWith(name) &&
            (hostname.length === name.length ||
                hostname.charCodeAt(hostname.length - name.length - 1) === 46) /* '.' */) {
            return true;
        }
    }
    return false;
}

/**
 * Implements fast shallow verification of hostnames. This does not perform a
 * struct check on the content of labels (classes of Unicode characters, etc.)
 * but instead check that the structure is valid (number of labels, length of
 * labels, etc.).
 *
 * If you need stricter validation, consider using an external library.
 */
// KEEP IN SYNC with `extract-hostname.ts` `isValidHostnameChar` + its inline
// scan/verdict, which duplicate these structural rules to validate during
// extraction (a perf fusion). That copy additionally accepts A-Z (the host is
// not yet lowercased there) and folds in '-' / '_'. Any change to the accepted
// character set or the label/length rules here must be mirrored there.
function isValidAscii(code) {
    return ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127);
}
/**
 * Check if a hostname string is valid. It's usually a preliminary check before
 * trying to use getDomain or anything else.
 *
 * Beware: it does not check if the TLD exists.
 */
function isValidHostname (hostname) {
    if (hostname.length > 255) {
        return false;
    }
    if (hostname.length === 0) {
        return false;
    }
    if (
    /*@__INLINE__*/ !isValidAscii(hostname.charCodeAt(0)) &&
        hostname.charCodeAt(0) !== 46 && // '.' (dot)
        hostname.charCodeAt(0) !== 95 // '_' (underscore)
    ) {
        return false;
    }
    // Validate hostname according to RFC
    let lastDotIndex = -1;
    let lastCharCode = -1;
    const len = hostname.length;
    for (let i = 0; i < len; i += 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            if (
            // Check that previous label is < 63 bytes long (64 = 63 + '.')
            i - lastDotIndex > 64 ||
                // Check that previous character was not already a '.'
                lastCharCode === 46 ||
                // Check that the previous label does not end with '-' (RFC 1035 §2.3.1 LDH).
                // '_' is intentionally NOT restricted: DNS allows any octet (RFC 2181 §11) and
                // WHATWG URL does not treat '_' as a forbidden host code point.
                lastCharCode === 45) {
                return false;
            }
            lastDotIndex = i;
        }
        else if (
        // A forbidden character in the label...
        // Keep these parens: they scope /*@__INLINE__*/ for terser.
        // prettier-ignore
        !( /*@__INLINE__*/(isValidAscii(code) || code === 45 || code === 95)) ||
            // ...or a '-' starting a label (the byte right after a '.'). A label must
            // not begin with a hyphen (RFC 1034 §3.5 / RFC 1035 §2.3.1 LDH, as amended
            // by RFC 1123 §2.1; cf. UTS #46 CheckHyphens). The first label is covered by
            // the leading-character guard above; mirrors the trailing-'-' rule below.
            (code === 45 && lastCharCode === 46)) {
            return false;
        }
        lastCharCode = code;
    }
    return (
    // Check that last label is shorter than 63 chars
    len - lastDotIndex - 1 <= 63 &&
        // Check that the last character is an allowed trailing label character.
        // Since we already checked that the char is a valid hostname character,
        // we only need to check that it's different from '-'.
        lastCharCode !== 45);
}

/**
 * Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
 * they were part of the list (`isException`: the built-in winner is an
 * exception rule). As in browsers, the longest match prevails and an exception
 * beats a rule of the same length. Remaining ties go to the built-in match
 * (unless it matched no rule: both flags falsy), then to `icann`.
 */
function extraSuffixLookup(hostname, options, isException, out) {
    const suffix = out.publicSuffix;
    if (suffix === null) {
        return;
    }
    // Best extra exception and rule, as start indices in `hostname` (smaller is
    // longer; `none` if unmatched), and whether each is ICANN.
    const none = hostname.length + 1;
    let exception = none;
    let exceptionIsIcann = false;
    let rule = none;
    let ruleIsIcann = false;
    const extra = options.extraSuffixes;
    for (let section = 0; section < 2; section += 1) {
        const isIcann = section === 0;
        const rules = isIcann
            ? options.allowIcannDomains && extra.icann
            : options.allowPrivateDomains && extra.private;
        if (!Array.isArray(rules)) {
            continue;
        }
        for (const r of rules) {
            // Sparse or untyped lists may hold non-strings.
            if (typeof r !== 'string') {
                continue;
            }
            const exceptionRule = r.startsWith('!');
            const wildcard = r.startsWith('*.');
            const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
            // Skip empty rules, and exceptions without a parent ('!p').
            if (body === '' ||
                (exceptionRule && !body.includes('.')) ||
                !shareSameDomainSuffix(hostname, body)) {
                continue;
            }
            let start = hostname.length - body.length;
            // Strict `<`: on a tie, the first match (`icann` first) wins.
            if (exceptionRule) {
                if (start < exception) {
                    exception = start;
                    exceptionIsIcann = isIcann;
                }
                continue;
            }
            // `*.p` also matches `p`, else one more non-empty label.
            if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) {
                start = hostname.lastIndexOf('.', start - 2) + 1;
            }
            if (start < rule) {
                rule = start;
                ruleIsIcann = isIcann;
            }
        }
    }
    // Start of the built-in match: an exception starts one label left of its
    // suffix.
    const suffixStart = hostname.length - suffix.length;
    const builtin = isException
        ? hostname.lastIndexOf('.', suffixStart - 2) + 1
        : suffixStart;
    // An exception wins ties with rules; a built-in exception wins ties with
    // an extra one.
    if (exception <= rule &&
        (isException ? exception < builtin : exception <= builtin)) {
        out.publicSuffix = hostname.slice(hostname.indexOf('.', exception) + 1);
        out.isIcann = exceptionIsIcann;
        out.isPrivate = !exceptionIsIcann;
    }
    else if (rule < builtin ||
        (rule === builtin && !out.isIcann && !out.isPrivate)) {
        out.publicSuffix = hostname.slice(rule);
        out.isIcann = ruleIsIcann;
        out.isPrivate = !ruleIsIcann;
    }
}

function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true, }) {
    return {
        allowIcannDomains,
        allowPrivateDomains,
        detectIp,
        detectSpecialUse,
        extraSuffixes,
        extractHostname,
        mixedInputs,
        validHosts,
        validateHostname,
    };
}
const DEFAULT_OPTIONS = /*@__INLINE__*/ setDefaultsImpl({});
function setDefaults(options) {
    if (options === undefined) {
        return DEFAULT_OPTIONS;
    }
    return /*@__INLINE__*/ setDefaultsImpl(options);
}

/**
 * Returns the subdomain of a hostname string
 */
function getSubdomain$1(hostname, domain) {
    // If `hostname` and `domain` are the same, then there is no sub-domain
    if (domain.length === hostname.length) {
        return '';
    }
    return hostname.slice(0, -domain.length - 1);
}

/**
 * Implement a factory allowing to plug different implementations of suffix
 * lookup (e.g.: using a trie or the packed hashes datastructures). This is used
 * and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
 */
function getEmptyResult() {
    return {
        domain: null,
        domainWithoutSuffix: null,
        hostname: null,
        isIcann: null,
        isIp: null,
        isPrivate: null,
        isSpecialUse: null,
        publicSuffix: null,
        subdomain: null,
    };
}
function resetResult(result) {
    result.domain = null;
    result.domainWithoutSuffix = null;
    result.hostname = null;
    result.isIcann = null;
    result.isIp = null;
    result.isPrivate = null;
    result.isSpecialUse = null;
    result.publicSuffix = null;
    result.subdomain = null;
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
    const options = /*@__INLINE__*/ setDefaults(partialOptions);
    // Very fast approximate check to make sure `url` is a string. This is needed
    // because the library will not necessarily be used in a typed setup and
    // values of arbitrary types might be given as argument.
    if (typeof url !== 'string') {
        return result;
    }
    // Extract hostname from `url` only if needed. This can be made optional
    // using `options.extractHostname`. This option will typically be used
    // whenever we are sure the inputs to `parse` are already hostnames and not
    // arbitrary URLs.
    //
    // `mixedInput` allows to specify if we expect a mix of URLs and hostnames
    // as input. If only hostnames are expected then `extractHostname` can be
    // set to `false` to speed-up parsing. If only URLs are expected then
    // `mixedInputs` can be set to `false`. The `mixedInputs` is only a hint
    // and will not change the behavior of the library.
    // Whether `url` itself was already a valid hostname (only computed on the
    // mixedInputs path). Lets us skip the post-extraction validation below when
    // extractHostname returned `url` unchanged (same reference).
    let urlIsValid = false;
    if (!options.extractHostname) {
        // Trim trailing dots as extractHostname does (`new URL()` keeps them).
        let end = url.length;
        while (end > 1 && url.charCodeAt(end - 1) === 46 /* '.' */) {
            end -= 1;
        }
        result.hostname = end === url.length ? url : url.slice(0, end);
    }
    else if (options.mixedInputs) {
        urlIsValid = isValidHostname(url);
        result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
    }
    else {
        result.hostname = extractHostname(url, false, options.validateHostname);
    }
    // Check if `hostname` is a valid ip address
    if (options.detectIp && result.hostname !== null) {
        result.isIp = isIp(result.hostname);
        if (result.isIp) {
            return result;
        }
    }
    // Perform hostname validation if enabled. If hostname is not valid, no need to
    // go further as there will be no valid domain or sub-domain. This validation
    // is applied before any early returns to ensure consistent behavior across
    // all API methods including getHostname().
    if (options.validateHostname &&
        options.extractHostname &&
        result.hostname !== null &&
        // Skip the re-scan when `url` was already validated and extractHostname
        // returned it unchanged (same reference => identical string, still valid).
        !(urlIsValid && result.hostname === url) &&
        // Skip the re-scan when extractHostname already validated the host inline
        // (a confirmed-valid simple authority — see extract-hostname.ts).
        !extractedHostnameValidated &&
        !isValidHostname(result.hostname)) {
        result.hostname = null;
        return result;
    }
    if (step === 0 /* FLAG.HOSTNAME */ || result.hostname === null) {
        return result;
    }
    // Flag special-use domains, only when opted in (`detectSpecialUse`) and only
    // for the full `parse()` result (FLAG.ALL). Computed here, before the
    // public-suffix/domain early-returns below, so single-label names like
    // `localhost` (which have no registrable domain) are still flagged.
    if (step === 5 /* FLAG.ALL */ && options.detectSpecialUse) {
        result.isSpecialUse = isSpecialUse(result.hostname);
    }
    // Extract public suffix (`isException`: the winner is an exception rule)
    const isException = suffixLookup(result.hostname, options, result);
    if (options.extraSuffixes !== null) {
        extraSuffixLookup(result.hostname, options, isException === true, result);
    }
    if (step === 2 /* FLAG.PUBLIC_SUFFIX */ || result.publicSuffix === null) {
        return result;
    }
    // Extract domain
    result.domain = getDomain$1(result.publicSuffix, result.hostname, options);
    if (step === 3 /* FLAG.DOMAIN */ || result.domain === null) {
        return result;
    }
    // Extract subdomain
    result.subdomain = getSubdomain$1(result.hostname, result.domain);
    if (step === 4 /* FLAG.SUB_DOMAIN */) {
        return result;
    }
    // Extract domain without suffix
    result.domainWithoutSuffix = getDomainWithoutSuffix$1(result.domain, result.publicSuffix);
    return result;
}

function fastPathLookup (hostname, options, out) {
    // Fast path for very popular suffixes; this allows to by-pass lookup
    // completely as well as any extra allocation or string manipulation.
    if (!options.allowPrivateDomains &&
        options.allowIcannDomains &&
        hostname.length > 3) {
        const last = hostname.length - 1;
        const c3 = hostname.charCodeAt(last);
        const c2 = hostname.charCodeAt(last - 1);
        const c1 = hostname.charCodeAt(last - 2);
        const c0 = hostname.charCodeAt(last - 3);
        if (c3 === 109 /* 'm' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 99 /* 'c' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'com';
            return true;
        }
        else if (c3 === 103 /* 'g' */ &&
            c2 === 114 /* 'r' */ &&
            c1 === 111 /* 'o' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'org';
            return true;
        }
        else if (c3 === 117 /* 'u' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 101 /* 'e' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'edu';
            return true;
        }
        else if (c3 === 118 /* 'v' */ &&
            c2 === 111 /* 'o' */ &&
            c1 === 103 /* 'g' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'gov';
            return true;
        }
        else if (c3 === 116 /* 't' */ &&
            c2 === 101 /* 'e' */ &&
            c1 === 110 /* 'n' */ &&
            c0 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'net';
            return true;
        }
        else if (c3 === 101 /* 'e' */ &&
            c2 === 100 /* 'd' */ &&
            c1 === 46 /* '.' */) {
            out.isIcann = true;
            out.isPrivate = false;
            out.publicSuffix = 'de';
            return true;
        }
    }
    return false;
}

// Auto-generated flat public-suffix trie. Do not edit.
const nodeFlags = /*#__PURE__*/ new Uint8Array(Uint8Array.from(Buffer.from('AQIBAQEBAQEAAQECAQECAgIAAgICAgACAgIBAgICAQEBAQEBAQACAAEAAQEBAQEAAAAAAAAAAAAAAAAAAAEBAAEBAQEBAAACAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAAEAAQEAAQEAAAIAAAABAQEAAgAAAAAAAAACAAICAAACAgAAAAAAAAEBAQAAAAAAAAAAAAAAAQABAQACAQECAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAICAgAAAgAAAgAAAgAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAAAAAAACAAAAAAAAAAAAAgAAAAACAQEBAQEBAQEBAAEBAAAAAAEAAgIAAAACAAEBAAIAAgICAAEBAQEBAQEBAAEBAQABAQEBAAAAAAEAAQEBAQABAQEBAQEBAQEBAQIAAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAAAAAAICAAICAAAAAAABAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQABAQACAgACAgICAAAAAAIAAAAAAAAAAgIAAAACAgEBAQEBAgEBAQEAAAAAAAAAAAAAAAABAQEBAQEBAQAAAAICAAACAQEBAQEBAQEBAQEBAQIBAQEBAAEBAQEBAQEBAQEBAQEAAgIBAgEBAQIBAQEBAQABAQEBAgEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEBAQEBAgEBAQECAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQAAAAAA', 'base64')).buffer);
const edgeStart = /*#__PURE__*/ new Uint16Array(Uint8Array.from(Buffer.from('AAAAAAAACgALABIAagBvAHUAdgB+AIQAhQCMAJUAlgCXAJgAmQCaAJwAnQCfAKAAoQCjAKUA8AD9AP8AAAEBARABEgEZARoBHQEeAR8BIgEkATcBOAE6AUMBSAFZAVoBXQFeAWABYgGGAYcBiQGMAY0BkQGTAZcBmgG6Ab0BygHLAdMB1AHWAeAB7gHvAfAB8QH6AfsBIAIlAjUCSQJPAnkCewJ8An0CfgKZArQCtQJJA08DUgNTA1QDWQNeA2cDfQN+A38DgAOBA4IDgwOWA5gDmQOcA54DnwOhA6MDsgPBA8YDxwPJA8oDywPMA80DzwPSA9cD2APZA9sD3APfA+ID4wPkA/ED8wP/AwoEEgQUBDwEPwRDBEQERgRJBFQEVgRgBGIEaARqBGsEbQRwBHEEcgSnBKkEqwS/BMAEwQTCBMQEzwTuBPkE+gQHBREFGgUiBSMFKAU2BUEFTQVZBWcFaAVzBZUFlgWXBacFtwXDBQwGDQYPBhAGNAZHBkgGSQZKBksGTgZSBlUGVwZ5BnoGggaDBoQGhQaGBogGigaMBo0GkQaSBpMGlQaXBpgGmgabBpwGpwapBqoGrgavBrIGuQa6Br8GwwbEBsYGxwbIBskGygbLBswGzQbOBs8G0AbRBtIG0wbVBtYG1wamCKkIqgisCLMIugjECMgI0wjUCNUI4QjiCOQI5gjnCO4I7wjxCPII9Aj1CPYI9wj4CEMJRQlaCVsJXAleCV8JYQliCZoJmwmcCaMJqQmzCb0J8gnzCfQJ/gkMCg0KEAoXChgKIAoiCiMKJAolCjAKMQoyCjQKNQo3CjgKQQpNClMKVQp1CnkKewp8Cn4KfwqLCowKjgqWCp0KowqoCqkKrwqyCrgKvwrGCs4KzwrQCvYK/AoACxELEgsXCykLSAtaC1wLXwtnC2kLcAukC7wLvQu+C78LwAvBC8ILyQvKC8sLzAvNC84L0AvRC9ULKQw2DDcM7A3wDf4NMg5ODmQOng60DsMOAg81D1sPfw+YDyYQVBCHEJoQvBDLEN8Q/RAcETMRUhFwEZARqxH2EQwSMhI8El4ScRKLErUS5xIBE0YTRxNJE2ATdxObE7oTyxMEFBEUKRRGFEgUahR6FJYUxxXQFdkV4BXxFfUV+xUiFiQWKxYyFjsWQhZDFkQWUBZTFmIWYxZsFm0WdhZ/FoUWhxaIFokWrxawFrIWuhbBFs4W0hbUFtUW2xbiFvAW+hb/FgcXDxcVFxYXGhccFx0XKRdxF3IXcxd0F3YXdxd6F3wXfxeDF4QXhReLF4wXjRePF5EXkxeUF5UXmBeaF50XnhegF2YYbRhuGG8YeRh+GI8YnRimGKcYqBisGK0YrxixGLcYuBi7GLwYvhi/GMAYRBxHHEscXRxmHGkccBxxHHMcdBx1HHccqxysHK8csBwmHScdMh1EHUsdTh1XHVgdWR1oHZ8dXx5hHmMeZB5mHmseeB55HokekB6ZHpwenx6mHq4esh6zHrQewh7HHtAe0R7SHtYe+R76Hg8fFh8eHx8fJB8sH1gfWR9fH2Ifbx90H3Ufdx95H6Efoh+oH68fsB+6H8Mf0h/WH9gfDCANIBIgEyAWIBggGSAaICMgMSA5IEcgUiBTIFUgVyBtIHggfiB/IIsglyDuIPogAiEFIQshJCEnISghKSEqISwhLyEyIT0hPyFBIV0hqCGvIbMhtCG9IdMh1CHZIdohLCIuIi8iOCI8IkIiSCJOIlgiXSJeInAieyKAIoUijyKVIpkinyKlIuwo7SjuKPUo9yg=', 'base64')).buffer);
const edgeLength = /*#__PURE__*/ new Uint8Array(Uint8Array.from(Buffer.from('AwMDAwMDAwMFCAgCAgMDAwMDCAUFBQUFAwMFBQkMEwgTCAsJCQgHBwYICRAKBwcLCAYGCQcLBw4EBAQEBAQKBwYGBgYKCgYKChYLCQoKCgkKCAcHBwgVDQsLCQoJDQoICAkMCQcKBwcNBwMDAwMDAgMDAwMDBAMDAwMDCAQGAwMDAwMDAQIFAwMDAwcCAgICAgIDAwMBBwgFAgIHBAUHAgIBBAELCQkFBQgFBQUFBQUFAwMDAwMFBQsJCQgJCQ0HDgcGBgYHBgYGBgYGCgcLCQQEBAQEBgYGBg0GCAcKCgkJBwkICAkIBwoGCQgKCgcIAQkKDAwMCgkJCgoJCQEBBQMDAwMDAwMDAwMDAwYGBgQCAwMDAwcEBAQDAwYHAwQBAgICBgECAgICAgwFAwgJDQQEDQkJCwcDDAkCAgIDAwMDAwgCAgMDAwICAgICAwMDAwMDAwMDAwMEAwcKDw8HDxQPCQoKDA4ODgwMDAwMDg4KCgoKDgkJCQkKDg4ODQ0OCQkJCQkJBwgGCAgGCA0ICAYNCAsNCAYNCAYJCgoMDg4ODAwMDA4OCgoKCgkJCQoODgsNDQkJCQkJCQIGCQICAwMDAwMDAwMDBAQEAgMDAwMDAwcHAgMCAgUDAwMDAwMEAgICAgICAwMDAwMDAwQFBwQCAgwICggKBxIEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBBQICAwMDBQUDCAgGCAYGBAYHBwcKCwIFBQMDAwMDAwUFBgsKBwcHBAQEAgMDAwMDAgIHBQUDAwMDAwMDAwcHBwsHBgkGBggKCAYIDQQEBAQECggLCAgICgoHBQQEBAoCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIBAQICAgICAgUFBQUFBQUDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwcKDQcIBwsICAYJCAgGBgYICAYGBgYGCQcGBAQEBAQEBAYGBgkHCAoICAIDAwMDAwIICQkCAgIDAwMCAwMDCQICAwMDAwMDBQICAgICAgICAgICAgICAgIMBQUDBQQCAwIEAwkCAgICAgUFAwMICA0GCgkEBwkLAgMHAwMEAQMEAgkDAwwFAwcKCgcEBAYOBwkHDQICAgICAgMDAwMDCA8EBAIDAwMHBAkJAgMDAwUDAgIHAgcGBgcCBAICAgICAggICAkFAgMDAwMDAwoHBAQEBAMEAgMDAwMDCgcEBAQEAgMDAwMKBwQEBAQDCQYGBgkNCQICAggHCQUDAwMFBQ0MCQoHCAcGCAYLDAcKBAQHCAsGBwkIBwoICQ8HCAUEBwIDAwMCDgoCDgoCDgMJDQ0KDhARCwIOAg4DCQ0KDhARCw4KDgIHAwoHDgoCDgoJCREGAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDCgoKDAkECgoLCAgIBwkFAwMDAwMDAwMFCAQEBAQEBAYQAwMOAw4CDgkNCgoOEBELBgkKCgwODg4MDAwMDg4KCgoKDgkJCQoODg4JCQkJCQkCDgkNCgoOEBELBg4CDgkRDQoKDhEQEQsGAg4JDQoOERARCwIOCQ0KDhARCwIOCQ0KERALEQIOChMHAg4JDQoTCgcOERARCwYCDgkNChMHDhARCwIOCQ0KCg4REBELBgIOCQ0KCg4REBELBgIOCQ0RDQoKDhEQEQsGAwIOCQ0KCg4QEQsGCQoMDg4ODAwMDAwODg4KCgoOCQkJCQ4ODg0NDgkJCQkJCQQLAg4JDRENChMKBw4REBELBgIOCQ0RDQoTCgcOERARCwYCDgkNChMHDhEQEQsCCQoKBxEDAwwMEA8PDA4ODhQUDQwMDAwMDBQZDg4MDAoKCgoOCQkJGQQJEQoHDhAVDQ0OFA4NERgJDA0ZDRUUEQkJCQkJCQwRBAQJCQkKCgwODg4MDAwMDA4OCgoKCg4JCQkJCg4ODg0NDgkJCQkJCQkKDgwMDg4KCQkJCg4ODgkJCQkCAQUIBwsLAQMDAwUDAwQICQoKDA4ODgwMDAwODgoKCgoOCQkJCg4ODg0NDgkJCQkJCQcEBAQEBAQEBAoCAgYHBgIDAgMGAgcGCgcECQwGDgQMBwICAQIHBgQEBAYICAcCAg0CAgICBgIIDAIHBwYICgwCAgIDAw0CAgMDBgcGBAUGAwMDAwQQCAUEAwMDBQICAgICAgICAgICAgICAgILDAcHDQkKEQwICQcREQgFDAoNDgUFBQ0FBQUDAwMFEAUFBQUHDA4IDAgKDAkLBwkHCgcNDQkHDAgRBwcQCg0NCAoKDhEHEBAPCAoKDBERBxEOBwoRCAcHBwgPDwcOCgoKCwsHBw0ICgcQBwgHDhEMCgsVCAkHDQkIBg0GDAcGDQoKCggSCRENCgwGDQYLCA0KDRINCw0IEAcKCBAMCggIDgsIDwgIBwcMBwgJDg8ICQoJDwcICAwNCQoPDQcKChQHBgkGBg4LDgsMCQoQEAwHCxwICwoHFQgHCQQEBBEHCAYJBgYNBgYGBhIUDggLDAkKDQ8PEwgJDAcKEAwJCQkODAsKCQwLEgkJCQoHBxAICQcNDAoOEgcICwoHBwgIDQcHBwsPDQsHCA8LBwgSCA4NEg8KDAwJBwsLCAcKCA4MChIHCgkHCA0KDgoICBcHBwsMDBEHBwsLERAQBwgLDg4ICgcPBxAQDQkLCQ8PCwsHBw4HCQcHEAoNCgsOBwsKCwcLCgsPCw8KDAoODQsLDA0KBw0QDBUPCQoKBwsOEQcHCAsNDAgPDg4IEQwKCgcJCwcKBwsSBwsHDAsICA4MBwgPAwcHBQIJAgICAgICAgMDAwMDAwMCBQMDAwMDAwQEAwMDAwMDBQsGBAcKBwcLAQoCAgMDAwMDAwMDBQcDBQYDAwUCAgUDBA0LAwMGAwUOAgIDCAICDAUSBQMDAwMQBQUFCgcNDA0JDA4TCQkVCQkKBgkGDwoGDAgGCg8EBAYGCQkMEA4XBwcHDgkHBwsOCgcKCgoMBgsKDQsPCwcMCgMHAQECAgICAgICAgICAgICAgICAgICAwQDBwUBBQICAgUFBQUFBQMDAwMDBQUKCQsIBwwICQcGDQsGDQcJCQQEBAQEBgoHCA0LCAgJDgcOCAoHCQcHCQYJAgwFAwMNBAIDAwMDAwMDAwMDAwMDAwMCAwMDAwMDAwMEBQUFAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwgEBAQEBAQEBAQEBAQJAwMDAwMDAwMDAwQCAgIFAwMDAwMDAwMEBAEHBgQMAwMDAwMIBwMDAwMDAwQECw8OAggDBQUICggGBAcRBwQFAgYDBQQCAgwFBQMPDQgLAgIDAwMDAwMDAwQEBQMDAwMEAgMSAgwFAwMDAwMFEAgICQYGBAQEBB8GBgoLFQoJBwoHBwIEBAQEBgUDAwQDAwMDAwMDAwMGBgQGAgICBQMDAwcHBAMDAwMDAwMDAwMDAwMCAwMDAwgCAwMDAwMFCQsDAwMDBAQDAwMDAwUKAwMDAwMDAwMDAwMDAwQEAgMCAgICAgICAgICAgICAgIDAwMDAwMDAwsKCgoKCgsKCwoLCgkJCwMDAwMDAwICAwMFBQMHCAgHBgYLBAQEBAcICQkCAwcEBAIFBQMDAwMDAwMDAwQEBAQEBAICBQUFBQUDAwUFBQcHBgYGBAQEBAQEBAQEBAYGCAgBAgICAgICAwMDAwMDAwQEBgkMAwcKBwICAwMDAwMEAwMCAgICAwMDAgICAgICAgICAgICAgICAgICAgUDAwMDAwMDAwMDAwMDAwMFBQgIBgYIBgcEBAQEBAQGBwUFFBMICgkHCgYICwYGBgYNDAgGBw4LCQIFAwYCAwICAgICAgIFBAMHBgQHBAMGBAcCAgcHBwUFBQUDAwMDAwMDAwMFCQoKCgsHCBQHCQgJCAwGBgYICQgMBgYIDQoMBgYHBwkGBAQEBAQECgYGBgcOCwoHCAoICw4LCwkHCQgLDQkRCgkCAgIJAwMDAw8OCQUFAggCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIPDBYTERISExUHEBAFBQUFBQUFBQUFBQcFBQUFBQUFBQUFBQkDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwUHEAsLBwcHBxEHCAwPCRMHEwgVCwwTDhYHBwcHBwcHBwcHBxAQExgMBw4HDAcICgoNBwwMBwcKEg8MEAcODBEKEBEMERkHBwcNBgkGCRIGBgsUCgYGBgYGBhEGBgYPBgYGBgYIDgsMCw8NExEVBxIIDQ0IDAgGBg0GDw8QBgYQBgYGDgYSBgYGERIJDQ8IEwgPDxIOEAQEBAQEBAQEBAQEBAYLCgsGFRcMEQwLDg0WDw8LDA4MBwwIDA4MEgoIEBMRDA4PCBMRDA0NDxINFxgXFREYCBUIDg4QFA4ICA8UCBMVCQgNDA0PCwgLCQkICwgVDhUPDw0HEwcHBwcHBxAMERIHBwsLBwkJAgIDAwICAgMDAwMDAwMDAwMEBQUFBQUFBQUDAwoKBwkHBwcGCAYGBgYGBgYHBggGBgkHBwcEBAQEBAQEBAgJCAcIBwgKBwUFBQUFBQMJBwcIBgYGBgYGBgYJBgYJCw0HCAkJBQUFBwgGBgYGBgYGBwgJBwoJCgcIBQUFBQUFBwcJCAcHBgYGBgYGCgYGBgYGBgYGBgYGCQoEBAQECAcHCgoJCAgPCQgICAgICQoJCgcIDQUFBQUFAwMHBwgGBgYEBAsJBwgJCgcFBQUFBQMDBwYGDQcJCAcFBQUFBQUFBQMDAwMHCAcIDQYGBgYGBgYGBgYGBgYGCAgGBgYGBwYHBgYJBwQEBAQEBAQHCAcICQgICAcKBwgFBQUFBQUFBQMHBwcHCQcKCQYGBgYGCAgGBgYHBgYGCQkEBA0HCgkJDAcICAoICAgICAgFBQUFAwcHCwcJCAgGBgoGCAgIBgcGBgwEBAQEBAQEBAQJCAgQCAkIBwUFBQUFAwMHBwcKDwgJCAkJBgYGBgYGBwQIBwgIBwgLCAUFBQUFAwcHBgsQBwYEBAQECQkICAgNDAgFBQUFBQUFBQUFBQUFBQUFBQULBwgICQ0HBwcJCAgJDAcMBwwIBwoMCQkGBggIBgYGBgYGBgkICQsIBgYGBgYMBwYGBgkHBwYGBgYGCwkGBgYGBgcJBAQEBAQEBAQJCQkJBwcHBwcLBwcICAgICAgJCAkJBwcLCwcMCAgICAgHCAgICAgNDAgICAgHBwcJBQUFBQUFBQMDBwcLBwgICAYGBgYGBgYGBgYGCgsGBwkEBAQEBAQJCQgJCAgIBwcFBQUFBQUFBQUFAwMLBwcHCQYGCwgKBgYGDAgIBwYGCAcEBAQEBAQEBAkKCQkICgkLCAUFBQcGBggHBAQEBAgHBwgHCAgFBQUFBwcICAgGBgYGBgoICQ0GBwYGCAcIBAQEBAsICAgKBQUIBwgNCAcGCAYJBwgHBQUFBQUFAwMHCAkGBAgKCggMCQ0CBwUFBQUFBwcKBgYGBgYGBggEBAkICAgOCAgICQgFBQUFBQMDCQYGBgYKDAYGBgYGBgYEBAQECwgHCAgIBQUDAwMDBwcGCAYICwcGBgYHBAgLCQoFBQUDAwMHBwgJCA8JBgYGBgYGCwsEBAQEBAcJCQoIBwUFBQUFBQMDCAYGBgYGBgYGBgkHBAQEBAQJCQgICg0FBQUDEQcHBwcHCAYIDQYGBgYGBgYGBAQECQoICAgFBQUFAwcHBwgIBgYGCAgICQoIBAgKCQgICAkNCgUFBQUFBQUFBQUDAwcICQkHBwcKCQkICQgICAYGBgYGBgYGBgYGBgYIDAYGBgYGBgYGBgwEBAQEBAQEBAQEBAsICAkJCggJBwcFBQUFBQUDBwgHBgYIBgYKBAcICQwIBwcFBQUFBQUDAwcOBwkICAYGCAwMBgYHBwoEBAQEBAkJDgkNCAcFBQUGBgYHBAgHBQUFBQUFBQUDAwcHBwgGBgYGBgYMBgYGBgQECQkICAsHBwcFBQUDCQgGBgcEBAQEBAQICAsFBQUHBwcJBgYGBgYGCQgEBAQEBwwJCAgIBwoKBQUFBQUFBQMLDggHCAgGBgYGBggHBgYGBwYICQQEBAcICQcJBwcJCAUFBQUFBQUFBQsDCQcHDA4IBgYMCwgGBgYGBgYGBgYPBwQEBBAJCQkICQkJCQkICAgNCwgFBQUFAwcGBggICAYGBwoHBAQEBAkHCAcHBwUFBQUFBQUFBQUFBQUFBQMHBwcJBgYGBgYICAcHCQYGBgcGBgYGBg8EBAQEBAgIBwgMCQgICAgICQgICggICAgQCQoCBQUFBQUFBQkHBggJBAQEBAQHCAgICQgLCgUFBQUDBwgGBgYGBggGBgYGBAwKDAcHBwcHBwcFBQUFAwMHBwoICQcGCgcGBgQECAkHCQkJCQgICAgKBQUFBQUFCAcGBgYKBgcKBwQEBAQEBAQMCQoHBwoICgUMCQYGBgYGBwYEBAQKCQkIBwcFBQUFBQUDAw0HBwkHBwcICQkHCAYGBgYGBgYGBgYGBgYHDQkPDwQEBAQECgoJCAkICAkHCAcIBQUHBgYGBAQEBwgLCAUFBQUFBQUHBgYGBgYGCQsKBwQEBAkICAUFBQUFCQkGBgYGBgYGCQkEBAQECAgICQkICAgNAgQCBwUFBQUFBQkJBgYGBgoICAgGBgYEBAkICggJCAgICQgIBQMDAwsGBgYHBgYGBAQJCAUFBQUFAwsIBgYGBgYJBwQEDgoJCAwICAgLDwgCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICCwsLCgoHBwMFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwUFBQUFBQUFBQUDAwMHCwcHCwsHCAkKBwcJCQkJBwcKCA0ICAgICwoGBggKCw4OBgYGBgYGCQsHBwYIDAsLBgYKBgYGBgYKBwcGBgsGBgYLCAkHBgoLCQoLBwsIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAgGBggJCgkGBgYKBgYGBgsKCwoJCAcHBwcLDggKCQkICAcLCAgICwsKCgkKCAsKCAsJDAgKCAsICQkLCwoLDQgHCAgJBwgICAgHCAICAgICAgIEBAICAgMDAwMDAwMDAwMDAwQCAwMDAwMDAwMIBgQEBAsHCwMDAwMDAwMDAwMCAgICAgICAgICAgICAgICBQUFBQMDAwMIBwcICAQIBwcHCQcICQgCAwMDAwMDAwMDAwMDAwMGAwMDAwMDAwMEAgIDAwMDAwMEBQUDAwgIBgkEBAoHAwMDAgUDAwMDAwMDAwMDAwMEAwICAgMDAwMDBAoCAwMDAwMDAwQCAwMDAwMDAwMCAgMDAwUCBAIGAgIJBQUDAwMDAwMDAwUFBQkIBwkGBgsEBAQEBAQEBAYGBwcLCAgGBQsCAwMDAwMDAwMDAwMDAwQCAgMDAwMDAwYEBAQEAwMDAwUHAgMDAwMDCAICAgMDAwMDAwMDAwMDAwMGBAQEBAICAwMDAwMDAwQDAwMDAwMDAwMDAwMEAgIDAwMDAwMCAwMDAwMGAwMICgMEBAEBAQEBAQEICQoHBwEOEg0SDQoKEA0SEA0QEg0WEBAQDhUQCQ4QCQkOCgoODA4TDAsSDREPDw8PEA4NExIPExIMEgwLFA4PChEREBMUFQ8NEA8PDwEBAwgHBwgICAEGAQEGAwMEBwMDBQUEBAQEBAIHBwgMAwQFAQMEBAoEAwMDCAcHAgICAgICAgICDAkUBwUFBQkNBQUFBQUDAwMQBQUFDQcICAsIBwkHCwwJCQgICwoOBwwKCw0HCQsREQ4NBwgHCgoHEA0HCBEMCQgGBwoGBgwGCAoICAgGCAYOBgYGDQYKBgYHDggGBgoLCgkJBwcGBgYJCQcJCgkNDAQEBAQEBAQEBAQGBgYICAYICQoJBwoKCAcIBwoMCQgPCAcICAcHDw0HCgkOEhAHGAcICgsQCA4HCQkJDRMODw4LBw0JCgcNCQoLDAgJAgMFCAcEBA8KBQMDAwMDBQQEBAICAgICAQMDAwMDAwMDAwMDAwMEBAQCAgIDAwMDAwMDAwMDBAIMBQMICg8GBwIDAgUFDAIFBQUFAgIFBQwJBQICCQUFDAwFAgICAgICAgICAgICAgICAgICAgICAgICAgkMBQgICQUFBQgTBxAPDgkJCQkHCwsLBw4KCgUFBQUFBQUFBQ8FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQkJBQUFBQUFBQUFBQUFBQUFBQUFDgUFBQUFBQUFBQUFBQUFBQUFBQUPAwMDAwMDAwMDAwMDAwMDBQUFBQUFBQwFBQUFBQUFBQUFBQUFBQUFBQUFBQkJDAkJDAwMDwcLBw4LEg0IEg8SDA4MCAgICAkJCQwHCgoICAwMDAcMDAkHBwcHBwgPDAkKCgcKCg0LCgkWCwkICAgICA0SDQkPEwkHBwoHBwcLCA0RBwcKCgoHFBAHBwcHBwcLFQwMDQsOEAgIDQsHBw0HBw4PDwYGBgYGBgYGBgYNChIGBgYGBgYGBgYLCAgMDAsLCAwJCQkNDQkJCQkJCQYKDAYGBgYRCwcHBwcODgwGBwcGBg8KDQoGCAYGBgYGBgYGBgYGBgYGBgYGBgYHDQkJDw0GDAwGEwsKBwcQCBMRCQkJCQkGBgYKCBAIBgYJBgYGBgYGBgYICAgGBwYGBgYGBgYGBgYGDgYGBgYUBgkGDgkJCQYJCAgMCQgICAgHCAwHCAgIBggGBgYGBgYGCQgIBgYNCQwNDA4NDAsLBggICAYNDAsLDAYLDAsNBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQPBgYGBgYGBg0GBgYGBgYGBgYGBgYGCAgICAYSBgwNDQ0JCg8JDAYGBgYGBgYGCQ8KCQoNCRMIEhEKCggIBgYGBgYGCg4IEBAJCA8ICAoMDgcHCAgHBwcHCA0NCwkJCQwKEQgLCQcHDggODgcHBwcHBw4HBwcHBwoKCA4HBwcHCAgICAgRCQcPBwgMBwkOBwcHCQ0IDgcQEg0PDgwNCg8JBwcHCg0PDwkJCQkTCwcLCw0ICAgIBwwTEQkJDQcHBwkHBwcMDQ8KCAgODwwNDQgMDgcLBw4PDQwICAgICw0PDwgNDAgICA0KEA4LCAgMDAkPDwwMDQgICQwNCQgICAgICAgICAgICwwLBw4HDQ0NDBIQBwwLCgoPCQkJFQcHBwsQCAgLCwcHBwcHEwcHBwcHBwcHBwwICQwOCwkJCRYMAwMECAgPBAICBQUDAwMDAwMGBgQEBAwHCgIDAwMDAwMDBgcDBwUOBAQHCAoEAQMDBgIEAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDBAICBQMEAgICAgICAgsFBQULBQUDBQUFBQsODQkLCQwICwsICxAJCQcKCQwIDwYHBgYNCggLCAYGBgwQBgsHCAkSBgYJBAQGDQYGBgYICAkQBwcOBwgICAcHBwcHBw8NBwoHBwoMEA8HCQkOCwsKCQoIDAcIBwcKDAcMCAcCAwMDAwMDAwMDAwUFAwMFBQUKCAcEBAQIBwoJBwMDAwMDAwMDAwMBAwMDAwMDAwcEBQIDAwMDAwMDAwMDAwMDAwICAgICAgICAgICAgICAgUFBQMDAwMDAwMDAwMDAwMDAwMFBgYEBAQEBAQEBAQEBAQEBAQECQgCAgIIDAcHBQUFBQUFBQUFBQUFCAUFBQUFBQUFBQUFBQUFBQUFAwMDAwMDAwMDAwMDAwMDAwMDAwUFBQcLCQgICAcICQcHCQcHBwoHBwoJCgYGBgYGBg8HCAkJCAYGCgkGCA0JBwYGBgYGBgwGBgcGBwYGBgoKBwYGBgQEBAQEBAQEBAQEBAQEBAYOBgYHBwkGBgYGCQkICQoJCAkMBwcHCAcKDAsJCgcHBwkKCggMCQcHCQgICAoHBwgJCQcHBwgCBAIEBgMEAgMDAwMCAwMDAwMDAwMEBAQEBAUFAwMDAwMDAwMFBQgGBAcDAwMDAwMDDAMDAwMDAwQEAgMFAwQHAwMDAwMDBAMDAwMDAwMEAwMGBAMEAgICBQMDAwMDBQQEBAQCBwYICQICAgIDAwMFBwIDAwgHBwICCAUDAwMDAwMDAwMDAwMDBQUICAcHBgoGCQcLBAYICAcIBAIFBQUFAwMDCwgJBgYIBwQEBwYIBwICAwMDAwQDAwMDAwMDAwcCAgUDAwIDAwMDAwMEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQECAgICAgwFBQMDAwUKDAYPBAYGBw4JAwMDAwMIAgIDBQUDAwMDAwMICAYIBwUIBAYLAgIHAwMCCQgFBQUDAwMFBQUHBwYGCgYIBggJBwQEBAQEBwYGCAcHCgkJCAsIAwMDAwMEBAIDAwMDAwcGAgUFBgcGBAgJCwICAwMDAwMDAwICBQMDAwMDCQkGBAgHBwUJCAYCBggHCAUFBQUFAwMDEAgHBwcIBwcHBwkGCQYKBwcHBgoICQsLCAQECggIBgkGCwgICA8HCAkFAwMDAwMFAgIDCAkKAwICAgICAgMGBAICAwMDAwMDAwMDAwQEAgMDAwMDAwMLBQMDAwMDAwMDBgcEBAIDAwMDAwMDDAcEDAQGBQQCAgICAwMDAwMDAwMDAwMDAwMDAwQEAgMDAwMDAwMDBAQLCgYEBgoIAwMDAwMDAwMFBAQEAgICAgICAgIFAwQEAQICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIKBQUFBQUFAwMDAwMDAwMHCAgHDQwKCggIBwcJDAsGBggICQcHBwoPCgQEBAQECwgICQcJDg4MAgICAgICAgMDAwMDDAUFBQsKBwkDCAcDDw0LBAQCAgITBwUFAwMDAwMDAwUWEgYOEQQEExASAgMDBwIDAgMDBgQCAwMCBQMDAwMDAwMJCQIDAgICAwMDBQcOBwcMCQ0GCwYKCQcHCAwMCAgICgcHAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMDAwMDBQgKBwgLCAwJBA4HBwkNAgMDAwMDAwIDAwMBAgIDAwMDAwMFAgIFAwMDAwMDAwMDAwMDAwMDCAQEBAMCAwMDAwUCAgICAgICBQUFBQMDAwMDAwMDAwcHBwcHCAgICAgMCQgICQgGEQYGBggIBgYGBgYGBgYGBgYHBAQICAkJCQcHBwcHBwcJCQkHCAgICgcNCggJAwMFAwMDAwMHBwYGCg0LCwgICQgJCQoKCgsKCg0NEA8LDAkJCgkLCgkJDgcIAwoHBwMCAgIFAwMDAwMDAwMDAwMDBgcCAgMDAwMDAwMDBAsGBwQGAgIDAwMBAwMDAwMDBgQEAgICAwMDAwQEBgYGBgUEBAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgkLBgoJDAcHCw4JBwwDAwcMCwwHBQUFBQUFBQUFBQUFBQUFBQUFBQkFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQMDAwUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQULBQUFBQUFBQULAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDBQUFBQUFBQMDAwUFBQUFBQUFBQUFAwMFBQUFBQUFBQUFBQUFBQUGBQUFBQUFBQUFBQUFBQMKAwMDCwMFCQsIDA4JBwgHBwsLBwcKCQgKCQcHBwcHBwgIBwsICAgHBwoIBw0MBxEKCAgLBwsLDgcLBwgGCRQIBwkQBwoGCwoICQcQCwsJCAkICAgLCA8ICAkHCAgLCgcFBwoKDwcHBwgHCAgKCwoKCgsLBwgGCAgKBggGBgcIBgYGBgYGBgYGBgYGBgYGBhAGDwYHCwsHCQoLDQoGEAgKDAsGBgYGBgYGCgYKBwcHCwcLBgYGBgYGEQcHBgYMFgYGBgYGCAYGBgYHBgYFBgYICwYJDgsJCwcHCAYGBggKCQYGBgYJBwYGBgYGDwYEBAQGBBEICwYGCQYGBgYGBgYGBgYGBgYGBwYGBgYKBgoGBgYGDAgGBgYGBgYGBgYJBgYGBhIGBgYICQoHCAkKCwcNBggIBgYOBwcHBwoHDgkGBgkPCQcOBgsODQcMCAcHBwcHDAcKCRAGCAYFEQYICgQGBAoPEQQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQIBAQLBwQEBwcHBgYGBgYGBgYGBgYGExEGCgsGBgYGEgYGCwQEBAUGBgYJBQYEBgYEBgYGBgoGBgQGBgoGCgYGBgYLBgYKBgYIBgYGCAYLBAsJCgkLBAgECwwHCQgGBwcIDAwLDQoLBwcHCQcLCgcHBxALCgsRCQkICAcHBwkHBwcOBw0JCwoOCgoMCwoHCgUOCAgICQcIBwcJCAcIBwcHBwcHBwsICggHCA4LCAkJCQgYCgoMBwcPCwgIDAsICQkHCAkKCwoLBwwHBwsJCA4NDAgLCggIBwcOCQoICQsHDggIDQgIDAcKDg4LCQoJCQcHCwsNCQ0FBQUHCQULDA4IBwcLCgkHCAgHCgsLBQUHBQUFBwcPBwcIBw8MDAoHCAcLBwcHFwsICAsKBwgLBxMHBwYJCQkLAwQHCAYGBAoIAgI=', 'base64')).buffer);
const edgeChild = /*#__PURE__*/ new Uint16Array(Uint8Array.from(Buffer.from('AAAAAAAAAQAAAAAAAAABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAEAAQAIAAEAAAAAAAAAAAAAAAAAAQAAAAEACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAQABAAEAAQABABIAAQABAAEAAQABAAEACwABAAsAAQALAA4AAQABAAEAAQALAAEACwABAAEAAQABAAEADwAYAAEAAQABAAEAAQABABUAAQABAAEAAQAWAAsAAQABAAEAAQABAAEAAQABABcAAQABAAEAEQATAAEAAQAQAAEAAQABAAEACwABAAEAAQABAAEAAQABAAEAAQAZAAEAAQABAAEAAQALAAEAAQABAAEAAQAUAAEAAQALAAsACwALAAsACwALAAsACwALAAsACwABABsAHAAdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAABAAEACwALAAsACwABACQAAAAAAAAAAQABAAEAAQAnACYAAQABAAEAAQABACUAAQABAAEAAQApAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoAAAAAAAAAAAArACwAAAAAAAAAAAALAAEAAQABAAsAAQABAAEALwAxADEAMQAvADEALwAvADAAMQAvADEALwAvAC8ALwAvAC8AMQAvAC8AMAAvAC8ALwAvADEAMgAyADAAMQAvAC8ALwAvAC8ACwABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABADUANwA1ADUANQA3ADUANgA1ADgANQA2ADYANQA1ADUANgA4ADYAOAA1ADYANgALADoAOgA5ADsANgA4ADUANQAzADQAPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAA/AAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAQABAEYARwALAAEAAQBFAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwALAFAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFMAVgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAQALAAEAAQABAAEAYAABAGIAAQABAAEAAQABAAEAAQABAGUAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAaABoAAEAAQALAAEAawABAAEAAQABAAEAAQABAGkAAQBqAAEAbAABAAEAAQABAAEAbQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAdQB2AAEAAQABAAEAAQABAHgAeAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQCAAIEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQCBAAEAAQABAAEAAQABAAEAAQABAAEAgQABAAEAAQABAAEAAQABAAEAAQCFAIIAhAB/AAEAgwABAAEAeQABAAEAAQABAHwAAQCGAAEAAQABAAEAAQABAH4AAQBzAAEAdAABAAsAhwBxAHcAAQABAAEAAQABAHIAegABAAsACwALAH0AewABAAEAAQABAAEAAQAAAAAAAAAAAAEACwALAAEAAQABAAEAAQALAI0AAQABAAEAAQABAAEAAQABAAEAAQABAAsAjwABAAEAAQABAAEAAQABAAEAkACRAAsACwCOAIwAMQAxAJMANQA1AJIAlQCUAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJYAAAAAAAAAAAABAAAAlwCLAAEAAAABAAEACwALAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAEAmwCaABcAAQABAAsACwABABcACwALAAEAAQABAAEAAQCNAAEAAQCfAAEAAQABAAEAoAALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAEAAQCPAAEAAQCfAAEAAQABAAEAoAABAAEAAQCNAAEAAQABAJ8AAQCkAAEAAQABAKAAAQABAI0AAQABAAEApAABAAEAAQABAAEAjQABAAEAAQABAAEAAQABAAEAjQABAAEApAABAAEApAABAAEAAQABAAEAAQABAKoAAQABAAEAnwABAAEApAABAAEAAQCgAAEAAQCqAAEAAQABAAEAAQABAAEAAQABAAEAjwABAAEAnwABAKQAAQABAAEAoAABAAEAjQABAAEAnwABAKQAAQABAAEAoAABAAEAjQABAAEAAQABAJ8AAQCkAAEAAQABAKAAAQABAAEAjQABAAEAnwABAAEAAQABALAACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwABALMAAQABAKoAAQABAAEAAQABAJ8AAQABAKQAAQABAAEAoAABAAEAqgABAAEAAQABAAEAnwABAAEApAABAAEAAQCgAAEAAQCqAAEAAQABAAEAAQCkAAEAAQABAAEArgCmAKYACwABAAsAsgABAAEAAQABAAEApwCnAKcAoQABAAEAAQClAKcAqwCxAAEAAQABAAEApQClAAEAAQCjAKEArgClAKkAtgCtALYAAQABALQAAQCtAKIApQABAAEAAQABAKUAAQCoAAEAAQABAAsAAQC3AAEArAABAAEAAQCsAKsArwC1AKMArgABAAEAAQABAAEAAQC5ALkAuQC5ALkAuQC5ALkAuQC5ALkAuQC5ALkAuQC5ALkAuQC5ALoAuQC5ALoAuQC5ALkAuQC7ALsAuQC5ALoAuQC6ALkAuQALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAL0ACwABAAsACwALAAsAAQALAAsACwALAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAMkAAQDLAMwAygDJAMkAAQABAM8AAQDQAM4AAQALAAEAAQABAAEAAQABAAsAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDbAMkAyQDJAMkA2wABAAEAAQABAN4A3wDdAAEAAQABAAEAAQABAOEA4QABAAEAAQDhAOEA4wDkAOIAAQDmAAEAAQABAAEACwDsAO0A7gABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEACwABAAEAAQABAM0A0QABAAEAAQABAJ4AAQABAAEAAQABAAEAAQABAAEAAQABAOkAAQABAAEACAABAAEAAQABAPQAAQABAPEAAQABAAEAAQABAAEAAQABAAEACwABAAEAAQABAAEAAQABAAEAAQALAAEAAQABAAEAAQALAAEAAQABAAEAAQABAAEAAQDAANgAAQABAAEA1AABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDHAAEAAQABAAEAAQABAAEA2QABAAEAAQABAOgAAQABAAEAAQC4AAEA3AABANcAAQABAAEA2gABAAEAAQALAAEAAQABAAEAAQABAAEAAQABAAEAAQABAMUAAQALAAEAAQALAAEAAQABAAEAyAABAAEAAQDWAAEACwABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEACwABAAEA9QABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAOcAAQABAAEAAQABAAsAAQABAAEAAQABAAEAAQABAL8ACwABAAEAAQDCAAsAAQABAAEAAQABAAEAAQDrAAEAAQABAAEAAQABAAEAAQABAAEAwQABAAEAAQABAAEAAQABAPAAAQABAAEAxgABAAEAAQDVAAEACwABAOUA0gALAAEAAQABAAEAAQABAAEAAQABAAEA2QABAAEAAQABAMQAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAvAABAAEAAQABAAEAAQABAAEAAQABAAEA0wABAAEAAQABAAEAAQABAAEAAQABAAEA8gABAAEAAQABAAEAAQABAAEAAQABAAsAAQDzAAEAAQALAAEAAQABAAEAwwABAAEAAQDTAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAsAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEACwABAAEAAQDqAAEAAQABAL4AAQABAAEAAQABAAEAAQABAAEAAQABAOAAAQABAAEACwALAAEAAQABAAEAAQABAAEAAQABAO8AAQABAAsAAQABAAEACwABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAABAAAAAQABAAEAAQABAAEAAQABAAEAAQD/AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAEACwABAAEAAQAEAQEAAQABAAAABQECAQMBAQABAAEAAQABAAEACgEBAAwBAQABAAEAAQABAAEAAQABAAEAAQABAAEACAEBAAEAAQABAAEADgEBAAEACwABAAsAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQANAQEAAQABAAsAAQABAAEAAQAJAQEAAQABAAcBAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAsBAQABAAEACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsACwALAAsAAQALAAEAAQABAAEACwABAAEAFAEBAAEADgABAAEAAQALAAsAEQESAQEAAQABAAEAEwEBAAEACwABAAEAAQABAAEAAQABABYBAQABAAsAEQABAAEAAQABAAEAAQAXAQEAAQABABUBCwALAAEAAQABAAEAAQABAAEAAQAXAQsAAQABAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAIAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAJAEkAQEAAAAAAAAAAAAAAAEACwAAAAAAAAAAAAAAAAAAAAAAuQABACkBKgEBAAsAAQABAAEAAQALACwBAQABACsBAQABAC4BAQABAAEAAQABAAEAAQABAAAAAQABAAEAMwEBAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAsAAQABAAEAAAABAAAAAAAAAAAAAQAAAAEAAAABAAEAAQABAAEAAAABAAAAAQABAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQALAAAAPwEAAAAAQAEBAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAEAAQALAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQBQAQEAAQABAAEAAQABAAAAAAA/AAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAABAAEAAQAAAFgBAAAAAAAAAAAAAAAAAAAAAAAAWgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAAQABAAEACwABAAEAAQABAAEAAQABAAEAAQALAAEAAQABAAEAAQBqAWoBawFqAQAAAQDTAAEAAQAOAGYBAQBkAQAAAAAAAAAAAAAAAAAAZwEBAAEAbAEBAAEA8QABAAEAAQABAGUBAQABAGIBAQBoAQEAYAEBAGkBAQBhAQEAAQABAAEAAQABAAEACwABAAEAAQABAAsAYwFjAQEAAQABAAgAAQABAAsAAQABAAEAAQABAAEAAQABAAEAAQALAAEAAQABAAEACwABAAEAAQABAAEAXwEBAAAAAAAAAAEAAAAAAAAAAAAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAG8BAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAC4BAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAlwGXAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI8BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQABAAEAAQAAAAEAdwGCAQEAAQB2AZkBAQB8AQEAAQB0AZQBAQABAIYBcwF4AQEAAQABAH8BngGIAQEAAQABAAEAAQABAIkBAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAAAAAEAAACSAZYBAAAAAFYAAQABAAAAkAF5AZ0BegF9AYQBAQCTAQAAAQAAAFYAjQGLAQEAAAAAAAEAAQABAAAAAAAAAAAAoAEBAAEAgwEBAFYAAQAAAAEAAQABAKMBAQAAAAAAVgCKAQAAAQB1AQEAAQABAAAAAQABAIwBAQAAAAEAAQABAAAAAQClAYABAQABAAAAAQAAAAAAnAEAAAEAAQABAFYAlQEBAAEAkQGOAQEAAQABAAEAAQABAAEAAQABAAEAAQB7AQEAAQABAAEAAQABAAEAAQABAAEAAQCbAQAAVgABAAEAAQABAAAAAQABAAEAAQABAAEAAAAAAAEAAQCfAQEAAQABAAAAAACiAQAAAAAAAAEAhwEBAAAAVgChAQEAAAAAAAAAAACkAQEAAQAAAAAAAQAAAAEAAACFAQAAgQEAAAEAAQABAAAAAQABAAAAmAF+AZoBAQABAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQABAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAABAAAAAAAAAAAAAAALAAEAAQABAAsAtAG0AQEAAQALAAsAAQC0AQEAAQALAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAAAAAEAAQABAAEAAQAAAAAAAAAAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDAAQEAAQAAAAEAAQABAAEA8QABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAABAAEAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEA0gHSAQEAAQAAAAAAYAEBAAEAAQABAAEAAQABAAEAAQABAAEAAQALAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEA3wEBAN4BAQABAAEAAQABAAEAAQABAAEA4wEBAAsACwABAAEAAQABAAEACwABAAEAAQABAOsBAQABAAEA7QEBAAEAAQABAAEAAQABAAEAAQABAOoBAQDlAQEAAQABAAEA2AEBAAEAAQABAAEAAQABAAEA5gELAAEAAQABAAEA7AEBAAEAAQDnAeEBAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAYAEBANUBAQABAAsA6QEBAAEAYAEBAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDaAQEAAQABAAEAAQABAAEAAQABAAEAAQDsAQEAAQABAAEAYAEBAOgBAQABAAEA4gHcAQEAAQABAAEAAQDdAQEA7gHgAQEAAQABAAEAAQDbAQEAAQABAAEAAQABAAEAAQABANYBAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDkAQEAAQABAAEAAQABAAEAAQABAAEAAQABANkBAQABAAEAAQABANcBAQD/AO8BAQABAAEAAQABAAsAAQABAAEAAQALAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAAABAAAAAAABAAAAAQAAAAEAAQAAAAAAAAD1AQAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAsAAQBHAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+QEAAPkB+QH5AfkB+QH5AfkBAAD5AfkB+QH5AfkBAQD5AfkB+QEAAPkB+QEAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4B/QEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD7AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+QEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAECAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+gEAAAAABQIAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD5AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+gEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+QEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAgAAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAsAAQABAAEAAQABAAEAAQABAAEAAQABAAEADwIBAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQDrAOsAAQATAgEAAQABABICAQABAAEAAQABAA4CAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAQAgEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAFAIBAAEAEQIBAAEAAQABAAEAAQABAAEAlwEBAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABABUCAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAABAAAAAAABAAAAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAACACAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAQAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAQAAAAAAAQABAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAQALAAEAIwIBAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAAACgCAQABAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAACwALAAEAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAABAAEAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAQAAAAEAAQABAAEAAQAAAAAAAAABAAAAAAAAAAEAPwABAAEACwALAAsACwABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEANwIBAAEAAQABAAEAAQABADgCAQABAAEAAQABAAEAAQA2AgEAAQABAAsAAQABADoCEgEBAAEAAQALAAsAAQABAAsAAQALAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAPgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAEAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAAAAAAEAAQABAAEAAQABAAAAAAAAAAAAAAABAAEAAQABAEQCAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAiwABAAEACwBJAgEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAHIAAQABAAEACwABAAEAAQABAAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEATgIBAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAAAAAAAAAAAAAAEAAAAAAAAAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAlwABAAEAAQAHAQEAAQALACIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAAAAAAEAZwIAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAQABAP8AAQBrAQEAAQABAAEAAQABAAEAAQABAAAAAABsAgEAAQABAAEAAABuAgAAVgAAAG0CAAABAAEAAQAAAAEAAQABAAEAAQABAAsAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAdQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAABAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAcAJwAgAAdAJyAnACcAJwAnACcAJ2AnACcAJ6AnACcAJwAnACcAJwAnACcAJwAnACdwJ0AnACcAJ0AnACcAJwAnACcAJwAnACcAJwAnACcAJwAnACcgJwAnACcAJwAnACeAJwAnACcAJwAnACcAIAAAAAAAABAHkCAQABAAEAAQBzAgEAAQABAAEAAQBxAgEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEACwB+AgAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAAAAAAAAAAAAEACwABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEACwABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAsAAQABAAsAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABnAEQAPAFWAb8BQAIAAAQASAAPASIBPgFXAXEBpwHBAQAAGgIwAkECgAIKAAAAQABfALEBvQHRAWoCAAAYAi8CPQKPAgAAIgAGAAAA9AEbAoUCWwJKAAAABwBBASMBqAH2AcQBQwJWAIECAABrAlkBxgH4AQoAcABEASECBgAiAAAAWwFWAKoBVgAKAgwABgCKABwBNgEAAJACJQIAAF4CAABDAAYABgAfAWYAAgDUAbIBvgF/AgAABgAAAAYAQgFuAAYAXAIcAkUCAAD3AakBNAFDAQkASwBvAIICSAKrAVwBTwHHAZkATgBGAUwCJgKEAl8CcgFtAQYCBgBPAJwADQA3AR0BMwJNAmACKwJRAmUCjgIoAAYAKAFKAXABVAH9ACIAOQJUAv0ALQD7AC0BSwFVAboBywEIAjUBAABNAF0CAAC3AcUBTgFWABsBVgAAAG8CSwIfAkgByQFWAKwBpgEAAAAAAAAKAFYCZgL8AAAAzAG7ATwCLQJoApICXAD9AC4ATAGvAc0BZAIAACcCSQE4AVYA+gBXAB8AqQEiAAYArQFuAVMBhwJ7AjUCUAIqAgAAJgFYACIAuQHKAQAAIgDOAQAA/gB8Ai4CCgC8Ac8B/QAcAV0AAQF9AmkCWAIJAtABsAEeAQYBXgA+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJcCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwgEAAAAAAAAAAAAAAAAAAAAAWQAAAIgAAAAAACICTwIAAAAAAAAAAAAAAAAAAB4AAABSAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCAQAAAAAAAAAAHgIAACUBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaAQAAAAAAAAAAAAAAAAAAlAIAAAAAAAAAAAAAkwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArgEAAAAAAAALAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASQAAAAAAAAAAAAAAAAAWAgAAAAAAAAAAAAAAALgBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD2AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABcCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADEBPQEAAAAAAAAAAAAAOwI5AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8AEAAAAAAABeAQAAAAAAAAAAUQAAACEBAAAAAAAAAAAAAAAAGgAAAAAAAAAAAGMCAAAAAAAAAACDAjICAAAAAAAAAAAYAQAAAAAAAAAAAAAAAPIBAAAAAAcCAAAAAAAAAAAAAEEAAAAAAAAALwE9AAAAAAAAAAAAAAAAAAAAAAAAAAAAUgAAAAAAAAAAAAAAAAAAABoBAAAAAAAAAAAAADsBjQIAAEwAAAAAAAAAAAAAAAAAAAAAAAAAlgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACdAAAAOgEAAAAAAAAAAAAAAABiAgAAAAAAAAAAAAAAADQCAAAAAAAAAAAAAAAAAAAAAAAAYQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbAAAAHQIAAAAAAAAAAAAAVQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWwBaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAgAADAIAAAAAAAAAAAAAAAAAAAAAAAAAACcBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8QEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABFAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABCAgAAAAAAAAAAAAAAAAAAAABNAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEkAEAEAAAAAAAAAAAAAAAAAAAAAAAAAAFsAAACJAgAAAABTAgAAAAAAAAAAAAAAAAAAAAAAABkBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACMAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADECAAAAAAAAWwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGQIAAJECAAAAANMBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtgEAAAAAAABKAgAAZAAAAAAAAAAAAAAAAAAAAAAAAAAAACMAAAAAAAAAAAAAAAAAIQBjAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEcBAAAAAAAA+QAAAAAAAAAAAAAAAABZAgAAAAAAAAAAiQAAAAAAAAAAAAAAWgIAAAAAAAAAAAAAAAAAAMIByAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAswEAAF0BAAAAAAAAAAAAAAUAAAAAAAAAAAAyAQAAAABRAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwIAAAAAAADDAQAAAAC1AQAAAAAAAAAAAAAAAIYCAAAAAAAARgIAAAAAYQAAAEcCAAAAAAAAAAAAAAAAAAAAAAAAAAAkAvMBAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIsCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIoCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACVAgAAAAAAAAAAAABXAgAAAAAAAAAAAAAAAAAAAAAAAAAAUgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiAIAAAAA9wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJoCmgKaApoCmgKaApoCmQKbAg==', 'base64')).buffer);
const labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjappsofforgcomnetuwukiloappsdevsframerorgmilcomnetedugov*coradio2naorgcomnetcommuneedogpbcoitgvorgedugovspreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakefastedgemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawnloccsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3s3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizergcorecdndyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpuncldabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmailerpagemo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserversubscribepagewebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedugintapleskaemhlxmyboxrockyprvcydeuxfleurssolidresvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinfoprodrechtngrokmedaaaacacpaenglawjurbarenterbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvaceerosoltstscwputernippybarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtklivfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
const rulesRoot = 664;
const exceptionsRoot = 668;

// NOTE: kept (intentionally) near-identical to packages/tldts-icann/src/suffix-trie.ts.
// They are separate copies rather than a shared helper because the lookup is
// only fast when the typed arrays are module-scope monomorphic globals —
// closing over them (a shared factory) measured ~20% slower. The ICANN build
// also specializes (constant mask, no isIcann/isPrivate). Keep the two in sync.
// `edgeOffset` (where each label starts in `labelText`), `edgeHash` (djb2 of
// each label) and `wildcardEdge` (each node's '*' edge, or -1) are derived once
// at load instead of being shipped: the bundle then carries only the
// compressible `labelText` + structure, while the lookup binary-searches
// integer hashes. The cost is a single ~1ms pass at first import — cheaper than
// the object trie it replaces. Kept at module scope (not captured in a closure)
// so V8 treats the typed arrays as fast monomorphic globals.
const numberOfNodes = nodeFlags.length;
const numberOfEdges = edgeLength.length;
const edgeOffset = new Uint32Array(numberOfEdges);
const edgeHash = new Uint32Array(numberOfEdges);
const wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        edgeOffset[edge] = offset;
        const end = offset + edgeLength[edge];
        let hash = 5381;
        for (let i = end - 1; i >= offset; i -= 1) {
            hash = (hash * 33) ^ labelText.charCodeAt(i);
        }
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 &&
            labelText.charCodeAt(offset) === 42 /* '*' */) {
            wildcardEdge[node] = edge;
        }
        offset = end;
    }
}
// Result of the last `walk`, kept in module scope to avoid allocating a match
// object. Safe because lookups are synchronous and read right after `walk`.
let matchNode = -1;
let matchStart = 0;
let matchEnd = 0;
/**
 * True if edge `edge`'s label equals `hostname[start, start + length)`.
 */
function labelEquals(edge, hostname, start, length) {
    if (edgeLength[edge] !== length) {
        return false;
    }
    const offset = edgeOffset[edge];
    for (let i = 0; i < length; i += 1) {
        if (labelText.charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) {
            return false;
        }
    }
    return true;
}
/**
 * Find the child edge of `node` whose label is `hostname[start, start + length)`.
 * Edges are sorted by hash, so binary-search the hash then verify the label
 * (scanning the rare run of equal hashes). Returns the edge index or -1.
 */
function findEdge(node, hash, hostname, start, length) {
    let lo = edgeStart[node];
    let hi = edgeStart[node + 1];
    while (lo < hi) {
        const mid = (lo + hi) >>> 1;
        const value = edgeHash[mid];
        if (value < hash) {
            lo = mid + 1;
        }
        else if (value > hash) {
            hi = mid;
        }
        else {
            for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) {
                if (labelEquals(e, hostname, start, length))
                    return e;
            }
            return -1;
        }
    }
    return -1;
}
/**
 * Walk `hostname`'s labels right-to-left from `root`, recording the deepest
 * node whose flag passes `allowedMask` (with the label boundaries of that match
 * in `matchStart`/`matchEnd`). Returns whether any match was found.
 * An empty label (leading dot or `..`) never matches a `*` edge.
 */
function walk(hostname, root, allowedMask) {
    let node = root;
    let end = hostname.length;
    let hash = 5381;
    matchNode = -1;
    for (let i = hostname.length - 1; i >= 0; i -= 1) {
        const code = hostname.charCodeAt(i);
        if (code === 46 /* '.' */) {
            const start = i + 1;
            let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
            if (edge === -1 && end !== start) {
                edge = wildcardEdge[node];
            }
            if (edge === -1) {
                return matchNode !== -1;
            }
            node = edgeChild[edge];
            if ((nodeFlags[node] & allowedMask) !== 0) {
                matchNode = node;
                matchStart = start;
                matchEnd = end;
            }
            end = i;
            hash = 5381;
        }
        else {
            hash = (hash * 33) ^ code;
        }
    }
    // Left-most label: hostname[0, end). Same find/descend/record as the loop —
    // duplicated rather than folded into the loop (via `i >= -1`) because that
    // extra per-character branch measured slightly slower on the hot path.
    let edge = findEdge(node, hash >>> 0, hostname, 0, end);
    if (edge === -1 && end !== 0) {
        edge = wildcardEdge[node];
    }
    if (edge !== -1) {
        node = edgeChild[edge];
        if ((nodeFlags[node] & allowedMask) !== 0) {
            matchNode = node;
            matchStart = 0;
            matchEnd = end;
        }
    }
    return matchNode !== -1;
}
/**
 * Check if `hostname` has a valid public suffix in the trie.
 */
function suffixLookup(hostname, options, out) {
    if (fastPathLookup(hostname, options, out)) {
        return false;
    }
    const allowedMask = (options.allowPrivateDomains ? 2 /* RULE_TYPE.PRIVATE */ : 0) |
        (options.allowIcannDomains ? 1 /* RULE_TYPE.ICANN */ : 0);
    // Exceptions have priority and strip their own left-most label (e.g. the
    // rule '!www.ck' makes the suffix of 'www.ck' be 'ck').
    if (walk(hostname, exceptionsRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchEnd + 1);
        return true;
    }
    if (walk(hostname, rulesRoot, allowedMask)) {
        out.isIcann = (nodeFlags[matchNode] & 1 /* RULE_TYPE.ICANN */) !== 0;
        out.isPrivate = (nodeFlags[matchNode] & 2 /* RULE_TYPE.PRIVATE */) !== 0;
        out.publicSuffix = hostname.slice(matchStart);
        return false;
    }
    // No match: the prevailing '*' rule makes the right-most label the suffix.
    out.isIcann = false;
    out.isPrivate = false;
    const lastDot = hostname.lastIndexOf('.');
    out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
    return false;
}

// For all methods but 'parse', it does not make sense to allocate an object
// every single time to only return the value of a specific attribute. To avoid
// this un-necessary allocation, we use a global object which is re-used.
const RESULT = getEmptyResult();
function parse(url, options) {
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, getEmptyResult());
}
function getHostname(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 0 /* FLAG.HOSTNAME */, suffixLookup, options, RESULT).hostname;
}
function getPublicSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 2 /* FLAG.PUBLIC_SUFFIX */, suffixLookup, options, RESULT)
        .publicSuffix;
}
function getDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT).domain;
}
function getFullDomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    const result = parseImpl(url, 3 /* FLAG.DOMAIN */, suffixLookup, options, RESULT);
    // The hostname *is* the full domain (subdomain + domain) whenever a
    // registrable domain exists; gate on `domain` so non-registrable inputs
    // (IPs, suffix-less or invalid hostnames) return `null` like `getDomain`.
    return result.domain === null ? null : result.hostname;
}
function getSubdomain(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 4 /* FLAG.SUB_DOMAIN */, suffixLookup, options, RESULT)
        .subdomain;
}
function getDomainWithoutSuffix(url, options) {
    /*@__INLINE__*/ resetResult(RESULT);
    return parseImpl(url, 5 /* FLAG.ALL */, suffixLookup, options, RESULT)
        .domainWithoutSuffix;
}

__webpack_unused_export__ = getDomain;
__webpack_unused_export__ = getDomainWithoutSuffix;
__webpack_unused_export__ = getFullDomain;
__webpack_unused_export__ = getHostname;
exports.pj = getPublicSuffix;
__webpack_unused_export__ = getSubdomain;
exports.qg = parse;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 2902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue)
/* harmony export */ });
/* unused harmony export toCommandProperties */
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

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
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(7666);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;