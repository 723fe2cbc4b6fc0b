"use strict";
exports.id = 34;
exports.ids = [34];
exports.modules = {

/***/ 3034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noticesBy: () => (/* binding */ noticesBy),
  whyIn: () => (/* binding */ whyIn)
});

// EXTERNAL MODULE: ./build/audit/requests.js
var requests = __webpack_require__(9589);
// EXTERNAL MODULE: ./build/policy/list.js
var list = __webpack_require__(8296);
// EXTERNAL MODULE: ./build/report/inert.js
var inert = __webpack_require__(7146);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/report/suggestion.js
var suggestion = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/report/refused.js



function refusedBecause(request) {
    const [row] = (0,rows/* blockedRows */.K5)([request]);
    const line = row === undefined ? undefined : (0,suggestion/* suggestionFor */.o$)(row)?.line;
    const words = request.reason === undefined ? '' : sentences/* REASON_WORDS */.J$[request.reason];
    const by = request.reason === 'blocked-domain' && request.rule !== undefined ? `: ${request.rule}` : '';
    return { words: `${words}${by}`, ...(line === undefined ? {} : { line }) };
}

;// CONCATENATED MODULE: ./build/report/notice.js
// More of Squid's log \u2192 a line for the step's log about each host that was just refused, with what would let it in; and
// one line of it \u2192 why, for the client that waits.





const MOST_NAMED = 50;
const LONGEST_NAME = 32;
/** Remembers whom it has named: each host is named once, and no more than fifty of them. */
function noticesBy(policy, nonce) {
    const named = new Set();
    return (log, nameOf) => {
        if (named.size > MOST_NAMED)
            return [];
        const clientOf = (socket) => ({ exe: '', argv0: nameOf(socket) ?? '', parents: [] });
        return (0,requests/* parseRequests */.w)(log, policy, nonce, clientOf).requests.flatMap(request => {
            if (!isNews(request) || named.has(request.host) || named.size > MOST_NAMED)
                return [];
            named.add(request.host);
            return [named.size > MOST_NAMED ? 'More hosts are blocked; the report names them.' : notice(request)];
        });
    };
}
/** Undefined where the line tells of no refusal. */
function whyIn(line, policy, nonce) {
    const [request] = (0,requests/* parseRequests */.w)(`${line}\n`, policy, nonce).requests;
    if (request?.reason === undefined || request.verdict === 'allowed')
        return undefined;
    return { failed: request.verdict === 'failed', reason: request.reason, ...refusedBecause(request) };
}
function isNews({ verdict, expected, host }) {
    return (verdict === 'blocked' || verdict === 'would-block') && expected !== true && host !== '';
}
function notice(request) {
    const { words, line } = refusedBecause(request);
    const what = request.verdict === 'blocked' ? 'Blocked' : 'Would be blocked';
    // Its own choice: it may not end the bracket and go on in our words.
    const name = (request.process?.argv0 ?? '').replace(/[^\p{L}\p{N}._+@-]/gu, '?').slice(0, LONGEST_NAME);
    const by = name === '' ? '' : ` (${name})`;
    const cure = line === undefined
        ? `No line allows it: ${words}.`
        : `To allow it, add to allowed-domains: ${notice_short(line)}`;
    return (0,inert/* logLine */.BP)(`${what}: ${(0,rows/* endpoint */.sR)(request)}${by}. ${cure}`);
}
// As a person would type it. The report suggests the exact host; here one glance has to do. Where the host's whole tree
// would be too much to allow, the exact one it is.
function notice_short(line) {
    const typed = line.replace('=', '');
    return (0,list/* parsePatterns */.Z)('allowed-domains', typed).problems.length === 0 ? typed : line;
}


/***/ }),

/***/ 7757:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
// A count as an English reader writes it: 12,345.
/** By hand: to ask the language's own formatter, node first reads its tables, which takes 20 ms. */
function number(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 1777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ packetRows),
/* harmony export */   K5: () => (/* binding */ blockedRows),
/* harmony export */   S1: () => (/* binding */ allowedRows),
/* harmony export */   lG: () => (/* binding */ failedRows),
/* harmony export */   sR: () => (/* binding */ endpoint)
/* harmony export */ });
function blockedRows(requests) {
    return counted(requests.flatMap(({ host, port, scheme, verdict, reason, rule, expected, count }) => isRefusal(verdict) && reason !== undefined
        ? [[{ host, port, scheme, verdict, reason, ...given(rule), expected: expected ?? false }, count]]
        : []));
}
function packetRows(packets) {
    return counted(packets.map(({ host, port, scheme, verdict, reason, expected, count }) => [
        { host, ...(port === undefined ? {} : { port }), scheme, verdict, reason, expected: expected ?? false },
        count
    ]));
}
function allowedRows(requests) {
    const allowed = requests.filter(({ verdict }) => verdict === 'allowed');
    const keyOf = ({ host, port, scheme, rule }) => JSON.stringify([host, port, scheme, rule]);
    const bytes = new Map();
    for (const request of allowed) {
        const { up, down } = bytes.get(keyOf(request)) ?? { up: 0, down: 0 };
        bytes.set(keyOf(request), { up: up + request.bytesUp, down: down + request.bytesDown });
    }
    return counted(allowed.map(({ host, port, scheme, rule, count }) => [{ host, port, scheme, ...given(rule) }, count])).map(row => ({
        ...row,
        bytesUp: bytes.get(keyOf(row))?.up ?? 0,
        bytesDown: bytes.get(keyOf(row))?.down ?? 0
    }));
}
function failedRows(requests) {
    return counted(requests.flatMap(({ host, port, scheme, verdict, reason, rule, count }) => verdict === 'failed' && reason !== undefined
        ? [[{ host, port, scheme, reason, ...given(rule) }, count]]
        : []));
}
/** `host:port` as one writes it. */
function endpoint({ host, port }) {
    const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
    return port === undefined ? host : `${name}:${port}`;
}
function isRefusal(verdict) {
    return verdict === 'blocked' || verdict === 'would-block';
}
function given(rule) {
    return rule === undefined ? {} : { rule };
}
function counted(rows) {
    const byKey = new Map();
    for (const [row, count = 1] of rows) {
        const key = JSON.stringify(Object.entries(row));
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, { ...row, count });
        else
            known.count += count;
    }
    return [...byKey.values()].sort((a, b) => b.count - a.count || order(a.host, b.host) || (a.port ?? -1) - (b.port ?? -1));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   CN: () => (/* binding */ hostless),
/* harmony export */   J$: () => (/* binding */ REASON_WORDS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _L: () => (/* binding */ packetWords),
/* harmony export */   et: () => (/* binding */ takenSentences),
/* harmony export */   iX: () => (/* binding */ blockedSentence),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7757);
// Reasons and outcomes \u2192 the words in which every part of the report says them.

const REASON_WORDS = {
    'not-allowed': 'not in allowed-domains',
    'blocked-domain': 'in blocked-domains',
    'port-not-allowed': 'this port is not allowed',
    'address-literal': 'an address instead of a name',
    'private-address': 'the name leads to a private address',
    'sni-mismatch': 'TLS asked for another name',
    'missing-sni': 'TLS gave no name',
    'not-tls': 'no TLS that can be read, so no name in it was seen',
    'bad-request': 'not a valid request',
    'method-not-allowed': 'HTTP method not allowed',
    direct: 'straight to the network',
    'dns-failed': 'the name has no address',
    'upstream-failed': 'the server did not answer'
};
/** In place of a host: Squid read none, or so many have one sum together. */
function hostless(reason) {
    return reason === 'bad-request' ? 'no host' : 'other hosts';
}
/** What a packet most likely was: the reason for refusing it is nearly always the same. */
function packetWords({ scheme, port, reason }) {
    if (reason === 'port-not-allowed')
        return REASON_WORDS[reason];
    if (port === 53 || port === 853)
        return 'DNS, past the resolver of the sandbox';
    if (scheme === 'udp' && port === 443)
        return 'QUIC; clients fall back to TCP';
    if (scheme === 'icmp' || scheme === 'icmpv6')
        return 'ping or the like';
    return scheme === 'tcp' ? REASON_WORDS['address-literal'] : 'neither HTTP nor TLS';
}
function outcomeSentence(outcome) {
    switch (outcome.kind) {
        case 'exited':
            return outcome.signal === undefined
                ? `The command exited with code ${outcome.code}.`
                : `The command exited with code ${outcome.code}. It was ended by ${outcome.signal}.`;
        case 'timed-out':
            return `The command was stopped after ${plural(outcome.minutes, 'minute')} (timeout-minutes).`;
        case 'cancelled':
            return 'The run was cancelled, so the command was stopped.';
        case 'cancelled-before-start':
            return 'The run was cancelled before the command started.';
        case 'stopped':
            return 'The command was stopped, because without its firewall it may not run.';
        case 'not-started':
            return 'The command did not start.';
    }
}
/** The report in a few words. */
function verdictSentence(report) {
    if (report.outcome.kind === 'not-started')
        return report.outcome.fault === 'inputs' ? 'The inputs are wrong' : 'The firewall could not be set up';
    if (report.outcome.kind === 'stopped')
        return 'The firewall failed while the command ran';
    // "Nothing was blocked" says nothing where the wall itself is in doubt.
    const broken = report.proofs.filter(({ held }) => held === false).length;
    const doubt = broken > 0
        ? `, but ${plural(broken, 'proof')} of the firewall did not hold`
        : report.faults.length > 0
            ? ', but the step has a fault'
            : '';
    return `${blockedSentence(report)}${doubt}`;
}
function blockedSentence(report) {
    const blocked = refusedBy(report, 'blocked');
    const would = refusedBy(report, 'would-block');
    const sentences = [
        ...(blocked === '' ? [] : [`${blocked} blocked`]),
        ...(would === '' ? [] : [`${would} would have been blocked`])
    ];
    return sentences.length === 0 ? 'Nothing was blocked' : sentences.join(', ');
}
function refusedBy({ blocked, packets, mode, counts }, verdict) {
    const unexpected = (row) => row.verdict === verdict && !row.expected;
    const hosts = new Set(blocked.filter(unexpected).map(({ host }) => host)).size;
    const recorded = packets.filter(unexpected).reduce((sum, { count }) => sum + count, 0);
    const usual = mode === 'audit' ? 'would-block' : 'blocked';
    const beside = recorded + (verdict === usual ? counts.unrecordedPackets : 0);
    return [
        ...(hosts === 0 ? [] : [plural(hosts, 'host')]),
        ...(beside === 0 ? [] : [plural(beside, 'packet')])
    ].join(' and ');
}
function plural(count, noun) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .a)(count)} ${noun}${count === 1 ? '' : 's'}`;
}
const TAKEN_NAMED = 12;
/** What the command left in the workspace's repositories and is no longer in force. */
function takenSentences(taken) {
    if (taken.length === 0)
        return [];
    const more = taken.length > TAKEN_NAMED ? ` and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .a)(taken.length - TAKEN_NAMED)} more` : '';
    return [`Taken back after the command: ${taken.slice(0, TAKEN_NAMED).join(', ')}${more}.`];
}


/***/ })

};
;