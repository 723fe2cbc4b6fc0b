"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

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


/***/ }),

/***/ 9723:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/audit/path.js
var path = __webpack_require__(3544);
// EXTERNAL MODULE: ./build/relay/config.js
var config = __webpack_require__(3079);
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

// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(7757);
// EXTERNAL MODULE: ./build/report/inert.js
var inert = __webpack_require__(7146);
// EXTERNAL MODULE: ./build/report/rows.js
var rows = __webpack_require__(1777);
;// CONCATENATED MODULE: ./build/report/outputs.js

// A job's outputs hold 1 MB together; three lists and what the workflow adds must fit.
const LIST_BYTES = 280_000;
const OUTPUTS = [
    ...['exit-code', 'blocked-count', 'blocked-domains', 'allowed-domains', 'suggested-domains'],
    ...['audit-log', 'report', 'report-html', 'sarif', 'patch']
];
function outputsFrom(report, files) {
    return {
        'exit-code': exitCode(report.outcome)?.toString() ?? '',
        'blocked-count': String(report.counts.blocked),
        'blocked-domains': JSON.stringify(blockedDomains(report).listed),
        'allowed-domains': JSON.stringify(allowedDomains(report).listed),
        'suggested-domains': suggestedDomains(report).listed.join('\n'),
        'audit-log': files.auditLog,
        report: files.report,
        'report-html': files.page,
        sarif: files.sarif,
        patch: files.patch
    };
}
/** The command's exit code as a shell would tell it, if it ever started. */
function exitCode(outcome) {
    switch (outcome.kind) {
        case 'exited':
        case 'cancelled':
            return outcome.code;
        case 'timed-out':
            return 124;
        case 'stopped':
            return 137; // it was killed
        case 'cancelled-before-start':
        case 'not-started':
            return undefined;
    }
}
function blockedDomains({ blocked, packets }) {
    const named = [...blocked, ...packets].filter(({ host, port, expected }) => !expected && host !== '' && port !== undefined);
    return bounded(named.map(rows/* endpoint */.sR));
}
function allowedDomains({ allowed }) {
    return bounded(allowed.map(rows/* endpoint */.sR));
}
/** Without the risks: each line is one pattern, for whoever reads them by program. */
function suggestedDomains({ suggested }) {
    return bounded(suggested.map(({ line }) => line));
}
/** As many as an output holds, sorted, each once. */
function bounded(items) {
    const all = [...new Set(items)].sort();
    const listed = [];
    let bytes = '[]'.length;
    for (const each of all) {
        bytes += Buffer.byteLength(JSON.stringify(each)) + ','.length;
        if (bytes > LIST_BYTES)
            break;
        listed.push(each);
    }
    return { listed, omitted: all.length - listed.length };
}

// EXTERNAL MODULE: ./build/report/sentences.js
var report_sentences = __webpack_require__(5632);
;// CONCATENATED MODULE: ./build/report/annotation.js
// The report \u2192 the one annotation of the step: an error where it fails, a warning where something was blocked.




// Ten annotations of a level are shown a step, and each is cut at 4,096 characters: one for all, few hosts in it.
const HOSTS_NAMED = 5;
const HOST_CHARACTERS = 260;
const BECAUSE_CHARACTERS = 2000;
const FAULT_CHARACTERS = 1500;
const WARNING_CHARACTERS = 900;
/**
 * The error's first sentence is why the step fails; without an error the step does not fail.
 * @param warnings on the inputs; the log has them from the start
 */
function annotationFrom(report, failOnBlocked, warnings = []) {
    const { outcome, counts } = report;
    const more = warnings.length === 0 ? undefined : safe(warnings.join(' '), WARNING_CHARACTERS);
    const blocked = counts.blocked > 0 ? blockedWithHosts(report) : undefined;
    const faults = faultsIn(report);
    switch (outcome.kind) {
        case 'not-started':
        case 'stopped':
            // Whoever wrote them wants each line.
            if (outcome.kind === 'not-started' && outcome.fault === 'inputs')
                return error(outcome.because.split('\n').map(inert/* logLine */.BP).join('\n'));
            return error(`${(0,report_sentences/* verdictSentence */.BT)(report)}: ${safe(oneLine(outcome.because), BECAUSE_CHARACTERS)}`, ...faults);
        case 'cancelled':
        case 'cancelled-before-start':
        case 'timed-out':
            return error((0,report_sentences/* outcomeSentence */.yz)(outcome), ...faults, blocked, more);
        case 'exited':
            if (outcome.code !== 0)
                return error((0,report_sentences/* outcomeSentence */.yz)(outcome), ...faults, blocked, more);
            if (faults.length > 0)
                return error(...faults, blocked, more);
            if (blocked !== undefined && failOnBlocked)
                return error(blocked, 'The step fails because of fail-on-blocked.', more);
            return blocked === undefined && more === undefined
                ? undefined
                : { level: 'warning', text: sentences(blocked, more) };
    }
}
function error(...parts) {
    return { level: 'error', text: sentences(...parts) };
}
function sentences(...parts) {
    return parts.filter(part => part !== undefined).join(' ');
}
function faultsIn({ faults }) {
    return faults.length === 0 ? [] : [safe(faults.map(oneLine).join(' '), FAULT_CHARACTERS)];
}
function blockedWithHosts(report) {
    const { listed, omitted } = blockedDomains(report);
    const named = listed.slice(0, HOSTS_NAMED).map(host => safe(host, HOST_CHARACTERS));
    const others = listed.length - named.length + omitted;
    const more = others === 0 ? '' : ` and ${(0,number/* number */.a)(others)} more`;
    return `${(0,report_sentences/* blockedSentence */.iX)(report)}${named.length === 0 ? '' : `: ${named.join(', ')}${more}`}.`;
}
function safe(text, characters) {
    const whole = (0,inert/* logLine */.BP)(text);
    return whole.length <= characters ? whole : `${whole.slice(0, characters)}\u2026`;
}
function oneLine(text) {
    return text.trim().replace(/\s*[\r\n]\s*/g, ' ');
}

// EXTERNAL MODULE: ./build/audit/summing.js
var summing = __webpack_require__(2173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/audit/audit.js
var audit_audit = __webpack_require__(8320);
// EXTERNAL MODULE: ./build/report/risk.js
var report_risk = __webpack_require__(2531);
// EXTERNAL MODULE: ./build/report/suggestion.js
var suggestion = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/report/sarif.js
// The report \u2192 SARIF 2.1.0, one result a blocked host, at the place in the workflow where it would be allowed.







// GitHub takes 25,000 results of a run, of which it shows 5,000.
const RESULTS = 5_000;
const LONGEST = 300;
function renderSarif(report) {
    const blocked = resultsIn(report);
    const reasons = [...new Set(blocked.map(({ reason }) => reason))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'awf-action',
                        version: report.versions.action,
                        rules: reasons.map(rule)
                    }
                },
                automationDetails: { id: `awf-action/${shown(report.label)}/` },
                invocations: [
                    {
                        executionSuccessful: !['not-started', 'stopped'].includes(report.outcome.kind),
                        startTimeUtc: report.started,
                        endTimeUtc: report.ended
                    }
                ],
                results: blocked.slice(0, RESULTS).map(each => result(each, reasons, report))
            }
        ]
    };
    return `${JSON.stringify(log, audit_audit/* wellFormed */.ES, 2)}\n`;
}
/** All that would be one, however many are. */
function resultsIn({ blocked, packets }) {
    return [
        ...blocked.map(row => ({ ...row, words: report_sentences/* REASON_WORDS */.J$[row.reason] })),
        ...packets.map(row => ({ ...row, words: (0,report_sentences/* packetWords */._L)(row) }))
    ].filter(({ expected }) => !expected);
}
function rule(reason) {
    return {
        id: reason,
        name: reason.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
        shortDescription: { text: `Blocked: ${report_sentences/* REASON_WORDS */.J$[reason]}` },
        help: {
            text: 'The command tried to reach this, and the policy of the step does not let it. If it should, add a line to allowed-domains; if the block is meant, name it in expected-blocked.'
        },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['security', 'egress'] }
    };
}
function result(row, reasons, { label, workflow, mode }) {
    const where = row.host !== ''
        ? (0,rows/* endpoint */.sR)(row)
        : row.reason === 'bad-request'
            ? 'a request without a host'
            : 'one of too many hosts';
    const line = (0,suggestion/* suggestionFor */.o$)(row)?.line;
    const risks = (0,report_risk/* risksOf */.i7)(row.host).map(risk => report_risk/* RISK_WORDS */.UR[risk]);
    const sentences = [
        `${shown(where)} ${row.verdict === 'blocked' ? 'was blocked' : 'would have been blocked'}, ${(0,report_sentences/* plural */.LS)(row.count, 'time')}: ${row.words}.`,
        ...(line === undefined ? [] : [`To allow it, add ${line} to allowed-domains.`]),
        ...(risks.length === 0 ? [] : [`Weigh first: ${risks.join('; ')}.`])
    ];
    return {
        ruleId: row.reason,
        ruleIndex: reasons.indexOf(row.reason),
        level: mode === 'audit' ? 'note' : 'warning',
        message: { text: sentences.join(' ') },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(workflow?.path ?? UNKNOWN), uriBaseId: '%SRCROOT%' },
                    region: { startLine: workflow?.line ?? 1 }
                }
            }
        ],
        occurrenceCount: row.count,
        // The same host of the same step is the same finding, wherever the line has moved.
        partialFingerprints: { 'blockedEndpoint/v1': fingerprint([label, row.scheme, where, row.reason]) }
    };
}
// GitHub takes no result without a place.
const UNKNOWN = '.github/workflows';
function uriOf(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts, audit_audit/* wellFormed */.ES)).digest('hex');
}
// Code scanning shows a message as text, but reads `[text](1)` in it as a link.
function shown(text) {
    const whole = (0,inert/* logLine */.BP)(text).replace(/[[\]]/g, '\\$&');
    return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}\u2026`;
}

;// CONCATENATED MODULE: ./build/report/bounds.js




const BOUNDS = (/* unused pure expression or super */ null && ([
    'names',
    'connections',
    'processes',
    'request-log',
    'requests',
    'packets',
    'outputs',
    'summary',
    'blocked-domains',
    'allowed-domains',
    'suggested-domains',
    'sarif'
]));
function boundsFrom(counted, most) {
    const summed = (records) => records.reduce((sum, { count = 0 }) => sum + count, 0);
    const all = [
        { name: 'names', limit: most.names, beyond: counted.namesForgotten },
        { name: 'connections', limit: most.connections, beyond: counted.connectionsRefused },
        { name: 'processes', limit: most.processes, beyond: counted.processesRefused },
        { name: 'requests', limit: summing/* RECORDS_KEPT */.I, beyond: summed(counted.requests) },
        { name: 'packets', beyond: counted.packetsBeyondBound + summed(counted.packets) },
        { name: 'outputs', beyond: counted.outputsCut },
        { name: 'summary', beyond: counted.summaryCut }
    ];
    return [
        ...all.filter(({ beyond }) => beyond > 0),
        ...(counted.logFull ? [{ name: 'request-log', limit: most.logBytes }] : [])
    ];
}
/** Of what is made of the report, which itself leaves nothing out. */
function boundsOfLists(report) {
    const all = [
        { name: 'blocked-domains', beyond: blockedDomains(report).omitted },
        { name: 'allowed-domains', beyond: allowedDomains(report).omitted },
        { name: 'suggested-domains', beyond: suggestedDomains(report).omitted },
        { name: 'sarif', limit: RESULTS, beyond: resultsIn(report).length - RESULTS }
    ];
    return all.filter(({ beyond }) => beyond > 0);
}
const WORDS = {
    names: (limit, beyond) => `${limit} names remembered at once (${beyond} forgotten)`,
    connections: (limit, beyond) => `${limit} connections at once (${beyond} reset)`,
    processes: (limit, beyond) => `${limit} processes at once (${beyond} refused)`,
    'request-log': limit => `${limit} bytes of Squid\u2019s log (it stopped)`,
    requests: (limit, beyond) => `${limit} requests recorded singly (${beyond} summed)`,
    packets: (_, beyond) => `100 packets recorded a second (${beyond} counted or summed)`,
    outputs: (_, beyond) => `the size of the command\u2019s outputs (${beyond} bytes cut)`,
    summary: (_, beyond) => `the size of the command\u2019s summary (${beyond} bytes cut)`,
    'blocked-domains': (_, beyond) => `the size of the output blocked-domains (${beyond} left out)`,
    'allowed-domains': (_, beyond) => `the size of the output allowed-domains (${beyond} left out)`,
    'suggested-domains': (_, beyond) => `the size of the output suggested-domains (${beyond} left out)`,
    sarif: (limit, beyond) => `${limit} results in the SARIF log (${beyond} left out)`
};
/** Empty where none was reached. */
function boundsSentence(bounds) {
    const words = bounds.map(({ name, limit = 0, beyond = 0 }) => WORDS[name]((0,number/* number */.a)(limit), (0,number/* number */.a)(beyond)));
    return words.length === 0 ? '' : `Reached limits: ${words.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/report/command-outputs.js
// What the command wrote to its GITHUB_OUTPUT \u2192 the outputs that are passed on, and what is said of the others.


const MOST = 1_000;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const NAMED = 5;
// In an expression the runner does not tell cases apart.
const OURS = new Set(OUTPUTS);
/** `cut`: the file went on beyond the text, and its last entry may be a part of one. */
function parseCommandOutputs(text, cut) {
    const { entries, broken } = entriesIn(text);
    const whole = cut && broken === undefined ? entries.slice(0, -1) : entries; // the last may go on behind the cut
    const good = whole.filter(([name]) => NAME.test(name) && !OURS.has(name.toLowerCase()));
    const refused = [...new Set(whole.filter(entry => !good.includes(entry)).map(([name]) => name))];
    const kept = [...new Map(good)].slice(0, MOST);
    return {
        outputs: kept,
        notes: [
            ...(refused.length === 0 ? [] : [refusedSentence(refused)]),
            ...(cut
                ? ['The outputs of the command were too large, and those behind the first 512 kB are lost.']
                : []),
            ...(new Map(good).size > MOST
                ? [`The command set more than ${MOST} outputs; the others are lost.`]
                : [])
        ],
        faults: broken === undefined || cut
            ? []
            : [`The command wrote to GITHUB_OUTPUT what is no output: line ${broken.line} ${broken.problem}.`]
    };
}
// As the runner reads it on Linux: lines end at \n alone, `name<<word` begins a value that ends at a line that is the
// word, `name=value` is one line, whichever sign comes first decides.
function entriesIn(text) {
    const lines = text.split('\n');
    const last = lines.length - 1; // the only one that no \n ends
    const entries = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const broken = (problem) => ({ entries, broken: { line: at + 1, problem } });
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
            const [name, word] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
            if (name === '' || word === '')
                return broken('has no name or no delimiter');
            const end = lines.indexOf(word, at + 1);
            if (end < 0 || at === last)
                return broken('begins a value whose delimiter never comes');
            entries.push([name, lines.slice(at + 1, end).join('\n')]);
            at = end;
        }
        else if (equals > 0) {
            entries.push([line.slice(0, equals), line.slice(equals + 1)]);
        }
        else {
            return broken(equals === 0 ? 'has no name' : 'holds neither "=" nor "<<"');
        }
    }
    return { entries, broken: undefined };
}
function refusedSentence(names) {
    const shown = names
        .slice(0, NAMED)
        .map(name => JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}\u2026` : name));
    const more = names.length > NAMED ? ` and ${(0,number/* number */.a)(names.length - NAMED)} more` : '';
    return `Not passed on, because its name is one of this action's own or no name of an output: ${shown.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./build/report/command-summary.js
// The command's own summary \u2192 the same text, quoted, with nothing in it that acts, leads away or calls somebody.

const TITLE = '<h4>Summary written by the command</h4>';
const APART = '\u200b'; // zero-width: nothing is seen of it, in code neither
/**
 * It stays Markdown: headings, lists, tables, code and emphasis work. Each rule parts two characters that have a
 * meaning only side by side, so that it holds wherever in a document they stand, and code still reads as it was.
 */
const RULES = [
    [/<(?=[a-z/!?])/gi, `<${APART}`], // elements, comments, <https://\u2026>
    [/&(?=[a-z#])/gi, `&${APART}`], // &#64; would be an @ again
    [/\](?=\(|\[|:)/g, `]${APART}`], // links, images, and what defines them elsewhere
    [/:(?=[\\/])/g, `:${APART}`], // https://\u2026, also where a backslash parts it
    [/(mailto|xmpp):/gi, `$1${APART}:`],
    [/www(?=\\?\.)/gi, `www${APART}`],
    [/@/g, `@${APART}`], // e-mail addresses, people, teams, commits
    [/#(?=\d)/g, `#${APART}`], // issues
    [/GH(?=\\?-\d)/gi, `$&${APART}`],
    [/(?=(mermaid|geojson|topojson|stl|math)\b)(?<=[`~]{3}[ \t]*)/gi, APART] // drawn by scripts
];
/** Empty where the command wrote nothing. `cut`: how many bytes of it are not in the text. */
function renderCommandSummary(text, cut) {
    if (text.trim() === '')
        return '';
    const safe = RULES.reduce((done, [pattern, put]) => done.replace(pattern, put), visible(text));
    // A quotation ends whatever is open in it: a fence, a list, a table.
    const quoted = safe.split('\n').map(line => `> ${line}`);
    const more = cut === 0 ? [] : ['', `Cut here: ${(0,number/* number */.a)(cut)} more bytes.`];
    return `${[TITLE, '', ...quoted, ...more].join('\n')}\n`;
}
// Characters that nobody sees, or that turn the direction of others, as their code; not the joiner of emoji.
function visible(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => '\n\t\u200d'.includes(character) ? character : `(U+${(character.codePointAt(0) ?? 0).toString(16)})`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/report/units.js
// Numbers \u2192 the few characters in which a person reads them.
function renderBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    // The next unit from where this one would be rounded up to it: no "1000 kB", no "100.0 kB", no "120.0 s".
    const above = units.slice(1).filter((_, at) => bytes >= 999.5 * 1000 ** at).length;
    const scaled = bytes / 1000 ** above;
    return `${above === 0 || scaled >= 99.95 ? Math.round(scaled) : scaled.toFixed(1)} ${units[above] ?? ''}`;
}
function renderSpan(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 119_950)
        return `${(ms / 1000).toFixed(ms < 9_995 ? 2 : 1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./build/report/page/element.js
// Finished parts \u2192 HTML. Foreign text comes in by `code` or `plain`, and by no other way.

const element_LONGEST = 300; // a host name has 253
function code(text) {
    return `<code>${(0,inert/* markup */.PT)(text, element_LONGEST)}</code>`;
}
function plain(text) {
    return (0,inert/* markup */.PT)(text, element_LONGEST);
}
/** A table with its caption; a row is its cells, the first of them its head. */
function listTable(caption, heads, rows) {
    const kindOf = (at) => {
        const kind = heads[at]?.kind;
        return kind === undefined ? '' : ` class="${kind}"`;
    };
    const head = heads.map(({ title }, at) => `<th scope="col"${kindOf(at)}>${title}</th>`).join('');
    const body = rows.map(cells => cells.map((cell, at) => at === 0 ? `<th scope="row"${kindOf(0)}>${cell}</th>` : `<td${kindOf(at)}>${cell}</td>`));
    return [
        '<table class="list">',
        `<caption>${caption}</caption>`,
        `<thead><tr>${head}</tr></thead>`,
        `<tbody>${body.map(cells => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody>`,
        '</table>'
    ].join('\n');
}
function section(id, title, ...content) {
    return [
        `<section id="${id}" aria-labelledby="${id}-title">`,
        `<h2 id="${id}-title">${title}</h2>`,
        ...content,
        '</section>'
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/page/attempts.js





// A page of more rows helps nobody, and a browser would choke on a flood.
const ROWS = 20_000;
const VERDICT_WORDS = {
    blocked: 'blocked',
    'would-block': 'would be blocked',
    failed: 'failed',
    allowed: 'allowed'
};
const VERDICTS = Object.keys(VERDICT_WORDS); // in the order in which they matter
function renderAttempts({ timeline, started, ended }) {
    if (timeline.length === 0) {
        return section('attempts-section', 'Connections', '<p>The command tried to reach nothing.</p>');
    }
    const length = Math.max(1, Date.parse(ended) - Date.parse(started));
    const sorted = VERDICTS.flatMap(verdict => byHost(timeline.filter(attempt => attempt.verdict === verdict)));
    const withProcess = timeline.some(({ process }) => process !== undefined);
    const kept = sorted.slice(0, ROWS);
    const more = kept.length === sorted.length
        ? []
        : [`<p>${(0,report_sentences/* plural */.LS)(sorted.length - kept.length, 'more row')} in the audit log.</p>`];
    return section('attempts-section', 'Connections', controls(timeline), '<table class="attempts" id="attempts">', `<caption>What the command tried to reach, what was blocked first, and when within the ${renderSpan(length)} that it ran. Tall bars were blocked.</caption>`, head(length, withProcess), '<tbody>', ...kept.map(attempt => row(attempt, length, withProcess)), '</tbody>', '</table>', ...more);
}
/** The rows of one host side by side, hosts by their first attempt. */
function byHost(attempts) {
    const groups = new Map();
    for (const attempt of attempts) {
        const group = groups.get((0,rows/* endpoint */.sR)(attempt));
        if (group === undefined)
            groups.set((0,rows/* endpoint */.sR)(attempt), [attempt]);
        else
            group.push(attempt);
    }
    return [...groups.values()].flat();
}
function controls(timeline) {
    const boxes = VERDICTS.map(verdict => ({
        verdict,
        count: timeline.filter(attempt => attempt.verdict === verdict).length
    }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `<label><input type="checkbox" value="${verdict}" checked> <span class="tag ${verdict}">${VERDICT_WORDS[verdict]}</span> <span class="soft">${(0,number/* number */.a)(count)}</span></label>`);
    return [
        '<form class="controls" id="controls" role="search" hidden>',
        '<input type="search" aria-label="Show only rows that hold these words" placeholder="Host, reason, process \u2026" aria-controls="attempts" autocomplete="off" spellcheck="false">',
        ...boxes,
        '<output aria-live="polite"></output>',
        '</form>'
    ].join('\n');
}
function head(length, withProcess) {
    const column = (kind, title, first) => `<th scope="col" class="${kind}" data-first="${first}"><button type="button" disabled>${title}</button></th>`;
    const ticks = [0, 0.5, 1].map(part => `<span>${renderSpan(part * length)}</span>`).join('');
    return [
        '<thead><tr>',
        column('host', 'Host', 'up'),
        column('why', 'Verdict', 'up'),
        ...(withProcess ? [column('by', 'Process', 'up')] : []),
        column('n', 'Times', 'down'),
        column('n bytes', 'Sent', 'down'),
        column('n bytes', 'Received', 'down'),
        column('n first', 'First', 'up'),
        `<th scope="col" class="when"><span class="axis" aria-label="When">${ticks}</span></th>`,
        '</tr></thead>'
    ].join('');
}
function row(attempt, length, withProcess) {
    const { verdict, count, bytesUp, bytesDown, spans, process } = attempt;
    const first = spans[0]?.[0] ?? 0;
    return [
        `<tr class="${verdict}" data-kind="${verdict}">`,
        `<th scope="row" class="host">${attempt.host === '' ? `<span class="soft">${(0,report_sentences/* hostless */.CN)(attempt.reason)}</span>` : code((0,rows/* endpoint */.sR)(attempt))}</th>`,
        `<td class="why"><span class="tag ${verdict}">${VERDICT_WORDS[verdict]}</span>${why(attempt)}</td>`,
        ...(withProcess ? [`<td class="by">${process === undefined ? '' : renderProcess(process)}</td>`] : []),
        `<td class="n" data-v="${count}">${(0,number/* number */.a)(count)}</td>`,
        `<td class="n bytes" data-v="${bytesUp}">${bytesUp === 0 ? '' : renderBytes(bytesUp)}</td>`,
        `<td class="n bytes" data-v="${bytesDown}">${bytesDown === 0 ? '' : renderBytes(bytesDown)}</td>`,
        `<td class="n first" data-v="${first}">${renderSpan(first)}</td>`,
        `<td class="when">${bars(attempt, length)}</td>`,
        '</tr>'
    ].join('');
}
function why({ way, scheme, port, verdict, reason, rule, expected }) {
    const direct = way === 'direct' && (reason === 'direct' || reason === 'port-not-allowed');
    const words = [
        ...(direct
            ? [
                `${plain(scheme)}, past the proxy: ${(0,report_sentences/* packetWords */._L)({ scheme, reason, ...(port === undefined ? {} : { port }) })}`
            ]
            : reason === undefined
                ? []
                : [report_sentences/* REASON_WORDS */.J$[reason]]),
        ...(rule === undefined ? [] : [`${verdict === 'allowed' ? 'by ' : ''}${code(rule)}`]),
        ...(expected ? ['(expected)'] : [])
    ];
    return words.length === 0 ? '' : `<small>${words.join(' ')}</small>`;
}
// The command chooses these words; they are shown and never trusted.
function renderProcess({ argv0, exe, parents }) {
    const above = parents.length === 0 ? '' : `<small>of ${parents.map(code).join(' \u2039 ')}</small>`;
    return `${code(argv0 === '' ? exe : argv0)}${above}`;
}
const WIDTH = 1000;
const THINNEST = 7;
function bars({ verdict, spans }, length) {
    const refused = verdict === 'blocked' || verdict === 'would-block';
    const place = refused ? 'y="1" height="18"' : 'y="6" height="8"';
    const rects = spans.map(([from, to]) => {
        const width = Math.max(THINNEST, ((to - from) / length) * WIDTH);
        const x = Math.min((from / length) * WIDTH, WIDTH - width);
        return `<rect class="bar ${verdict}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" ${place} rx="2"/>`;
    });
    return `<svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}</svg>`;
}

;// CONCATENATED MODULE: ./build/report/page/script.js
// What the page can do where scripts run: narrow the table of attempts, and sort it. Without them all rows stand there.
const SCRIPT = `
'use strict';
(() => {
  const table = document.getElementById('attempts');
  const controls = document.getElementById('controls');
  if (table === null || controls === null) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const texts = rows.map(row => row.textContent.toLowerCase());
  const words = controls.querySelector('input[type=search]');
  const kinds = Array.from(controls.querySelectorAll('input[type=checkbox]'));
  const said = controls.querySelector('output');

  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(word => word !== '');
    const on = new Set(kinds.filter(kind => kind.checked).map(kind => kind.value));
    let shown = 0;
    rows.forEach((row, at) => {
      const fits = on.has(row.dataset.kind) && wanted.every(word => texts[at].includes(word));
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown += 1;
    });
    said.textContent = shown === rows.length ? '' : shown.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' rows';
  };
  words.addEventListener('input', narrow);
  kinds.forEach(kind => kind.addEventListener('change', narrow));
  controls.addEventListener('submit', event => event.preventDefault());

  const heads = Array.from(table.tHead.rows[0].cells);
  const value = (row, column) => {
    const {v} = row.cells[column].dataset;
    return v === undefined ? row.cells[column].textContent : Number(v);
  };
  heads.forEach((head, column) => {
    const button = head.querySelector('button');
    if (button === null) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const down = was === null ? head.dataset.first === 'down' : was === 'ascending';
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const keyed = rows.map(row => [value(row, column), row]);
      keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1));
      const sorted = document.createDocumentFragment();
      keyed.forEach(([, row]) => sorted.append(row));
      body.append(sorted);
    });
  });
  controls.hidden = false;
})();
`;

;// CONCATENATED MODULE: ./build/report/page/style.js
// How the page looks: in light, in dark, on paper. Nothing is told by colour alone: blocked bars are taller, verdicts are words.
const STYLE = `
:root {
  color-scheme: light dark;
  --back: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --faint: #eaeef2; --ink: #1f2328; --soft: #59636e;
  --blocked: #c4232f; --blocked-back: #ffebe9; --would: #a04100; --would-back: #fff1e5;
  --allowed: #1f7a4d; --allowed-back: #dafbe1; --failed: #7d5700; --failed-back: #fff8c5; --focus: #0969da;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --raised: #151b23; --line: #3d444d; --faint: #21262d; --ink: #e6edf3; --soft: #9aa4af;
    --blocked: #ff7b72; --blocked-back: #3a1618; --would: #f0a35e; --would-back: #33210f;
    --allowed: #56d18b; --allowed-back: #12301f; --failed: #e3b341; --failed-back: #2f2609; --focus: #58a6ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 3rem; }
body {
  margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 96rem; background: var(--back);
  color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2; margin: 0; letter-spacing: -0.015em; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.75rem 0 0.35rem; letter-spacing: -0.005em; }
p { margin: 0.4rem 0; }
code, pre { font: 0.87em/1.5 var(--mono); }
code { overflow-wrap: anywhere; }
a { color: var(--focus); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.soft { color: var(--soft); }
.masthead { border: 1px solid var(--line); border-left: 6px solid var(--allowed); border-radius: 10px; padding: 1.4rem 1.6rem; background: var(--raised); }
.masthead.blocked { border-left-color: var(--blocked); }
.masthead.broken { border-left-color: var(--blocked); background: var(--blocked-back); }
.masthead .label { margin: 0 0 0.3rem; color: var(--soft); }
.masthead .fault { font-weight: 600; color: var(--blocked); }
.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin: 1.1rem 0 0; }
.facts div { min-width: 4.5rem; }
.facts dt { color: var(--soft); font-size: 0.8rem; }
.facts dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.facts .bad dd { color: var(--blocked); }
nav { margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.9rem; }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1.1rem; align-items: center; margin: 0.7rem 0; }
.controls[hidden] { display: none; }
.controls input[type="search"] {
  font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 0.35rem 0.6rem; width: min(22rem, 100%);
}
.controls label { display: inline-flex; gap: 0.35rem; align-items: center; cursor: pointer; }
.controls output { color: var(--soft); margin-left: auto; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin-top: 0.6rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.42rem 0.7rem; border-bottom: 1px solid var(--faint); font-weight: 400; }
thead th {
  position: sticky; top: 0; z-index: 1; background: var(--back); color: var(--soft); font-size: 0.8rem; font-weight: 600;
  border-bottom: 1px solid var(--line); white-space: nowrap;
}
thead button { all: unset; cursor: pointer; color: inherit; }
thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
thead button::after { content: " \u2195"; opacity: 0.35; }
th[aria-sort="ascending"] button::after { content: " \u2191"; opacity: 1; }
th[aria-sort="descending"] button::after { content: " \u2193"; opacity: 1; }
tbody tr:hover { background: var(--raised); }
.n { text-align: right; white-space: nowrap; }
.attempts { table-layout: fixed; }
.attempts th, .attempts td { padding-left: 0.5rem; padding-right: 0.5rem; }
.attempts .host { width: 22%; } .attempts .why { width: 21.5%; } .attempts .by { width: 12%; } .attempts .n { width: 4.2rem; padding-left: 0; }
.attempts .n.bytes { width: 5.3rem; } .attempts .n.first { width: 4.4rem; } .attempts .when { width: auto; }
.attempts tr.blocked > th:first-child { box-shadow: inset 3px 0 var(--blocked); }
.attempts tr.would-block > th:first-child { box-shadow: inset 3px 0 var(--would); }
.attempts th code { font-size: 0.8rem; } .attempts tr.blocked th code { font-weight: 600; }
.axis { display: flex; justify-content: space-between; font-weight: 400; }
td.when { padding: 0.3rem 0; background: linear-gradient(90deg, var(--faint) 1px, transparent 1px) 0 0 / 25% 100%; }
th.when { padding-left: 0; padding-right: 0; }
.attempts th.when, .attempts td.when { border-left: 0.6rem solid transparent; background-clip: padding-box; }
svg { display: block; width: 100%; height: 1.4rem; overflow: visible; }
.bar.allowed, .swatch.allowed { fill: var(--allowed); } .bar.failed, .swatch.failed { fill: var(--failed); }
.bar.blocked, .swatch.blocked { fill: var(--blocked); } .bar.would-block, .swatch.would-block { fill: var(--would); }
.tag { display: inline-block; font-size: 0.8rem; font-weight: 600; line-height: 1.35; padding: 0.05rem 0.5rem; border-radius: 1rem; white-space: nowrap; }
.tag.blocked, .tag.no { color: var(--blocked); background: var(--blocked-back); } .tag.would-block { color: var(--would); background: var(--would-back); }
.tag.allowed, .tag.yes { color: var(--allowed); background: var(--allowed-back); } .tag.failed { color: var(--failed); background: var(--failed-back); }
.tag.plain { color: var(--soft); background: var(--faint); }
.why small, .by small { color: var(--soft); font-size: 0.82rem; margin-left: 0.4rem; overflow-wrap: anywhere; }
.list { width: auto; min-width: min(34rem, 100%); }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; margin: 0.6rem 0; max-height: 34rem; overflow: auto; }
pre .plus { color: var(--allowed); } pre .minus { color: var(--blocked); } pre .note { color: var(--soft); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.87rem; }
@media screen and (max-width: 46rem) {
  th, td { padding: 0.4rem; }
  .attempts .when, .attempts .bytes, .attempts .first { display: none; }
  .attempts .host { width: 37%; } .attempts .why { width: 30%; } .attempts .by { width: 18%; } .attempts .n { width: 15%; }
  .attempts th, .attempts td { padding-left: 0.35rem; padding-right: 0.2rem; } th:not([aria-sort]) button::after { content: none; }
  .why small { display: block; margin-left: 0; } .by small { display: none; }
  .masthead { padding: 1rem 1.1rem; } .list { display: block; overflow-x: auto; }
}
@page { size: landscape; margin: 12mm; }
@media print {
  :root { --back: #fff; --raised: #fff; --line: #aaa; --faint: #ddd; --ink: #000; --soft: #444; --blocked: #b00020; --blocked-back: #fff;
    --would: #8a3a00; --would-back: #fff; --allowed: #14623b; --allowed-back: #fff; --failed: #6b4a00; --failed-back: #fff; }
  body { font-size: 10pt; max-width: none; padding: 0; }
  nav, .controls, .attempts .bytes { display: none; }
  /* A button is not repeated with the head that it is in. */
  thead th { position: static; } thead button { display: contents; } thead button::after { content: none; }
  tr { break-inside: avoid; } h2 { break-after: avoid; } pre { white-space: pre-wrap; max-height: none; break-inside: avoid; }
  svg, .bar, .tag, .attempts tr > th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tag { border: 1px solid; }
}
`;

;// CONCATENATED MODULE: ./build/report/page/page.js
// The report \u2192 one self-contained page. It asks nothing of any server: its policy lets in its own style and script alone.










const page_ROWS = 5_000;
function renderPage(report) {
    const sections = [
        ...(neverRan(report) ? [] : [renderAttempts(report)]),
        ...suggested(report),
        ...patch(report),
        ...packets(report),
        ...lookups(report),
        ...policy(report),
        ...proofs(report)
    ];
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${securityPolicy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<link rel="icon" href="data:,">', // else a browser asks the server for one
        `<title>${plain((0,report_sentences/* verdictSentence */.BT)(report))}${report.label === '' ? '' : ` \u00b7 ${plain(report.label)}`}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        masthead(report),
        contents(sections),
        '<main>',
        ...sections,
        '</main>',
        footer(report),
        `<script>${SCRIPT}</script>`,
        '</body>',
        '</html>'
    ].join('\n')}\n`;
}
function neverRan({ outcome }) {
    return outcome.kind === 'not-started' || outcome.kind === 'cancelled-before-start';
}
function securityPolicy() {
    const own = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        `default-src 'none'`,
        `script-src ${own(SCRIPT)}`,
        `style-src ${own(STYLE)}`,
        'img-src data:',
        `base-uri 'none'`,
        `form-action 'none'`
    ].join('; ');
}
function masthead(report) {
    const { counts, outcome, started, ended, mode } = report;
    const broken = outcome.kind === 'not-started' || outcome.kind === 'stopped' || report.faults.length > 0;
    const kind = broken ? ' broken' : counts.blocked > 0 ? ' blocked' : '';
    const because = outcome.kind === 'not-started' || outcome.kind === 'stopped'
        ? outcome.because
            .split(/\r\n|[\r\n]/)
            .filter(line => line.trim() !== '')
            .map(line => `<p>${code(line)}</p>`)
        : [];
    const fact = (title, value, bad = false) => `<div${bad ? ' class="bad"' : ''}><dt>${title}</dt><dd>${value}</dd></div>`;
    const sum = (of) => renderBytes(report.allowed.reduce((total, row) => total + row[of], 0));
    const facts = [
        fact('Blocked', (0,number/* number */.a)(counts.blocked), counts.blocked > 0),
        ...(counts.expectedBlocked > 0 ? [fact('Blocked as expected', (0,number/* number */.a)(counts.expectedBlocked))] : []),
        fact('Allowed', (0,number/* number */.a)(counts.allowed)),
        ...(counts.failed > 0 ? [fact('Failed', (0,number/* number */.a)(counts.failed))] : []),
        fact('Past the proxy', (0,number/* number */.a)(counts.packets + counts.unrecordedPackets)),
        fact('Sent', sum('bytesUp')),
        fact('Received', sum('bytesDown')),
        fact('Ran for', renderSpan(Math.max(0, Date.parse(ended) - Date.parse(started)))),
        fact('Began', `<time datetime="${plain(started)}">${plain(started.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`)
    ];
    return [
        `<header class="masthead${kind}">`,
        ...(report.label === '' ? [] : [`<p class="label">${code(report.label)}</p>`]),
        `<h1>${(0,report_sentences/* verdictSentence */.BT)(report)}</h1>`,
        ...because,
        ...report.faults.map(fault => `<p class="fault">${plain(fault)}</p>`),
        `<p>${(0,report_sentences/* outcomeSentence */.yz)(outcome)}${mode === 'audit' ? ' Mode: audit.' : ''}${report.policy.allowed.length === 0 ? ' allowed-domains is empty.' : ''}</p>`,
        ...(neverRan(report) ? [] : ['<dl class="facts">', ...facts, '</dl>']),
        '</header>'
    ].join('\n');
}
function contents(sections) {
    const links = sections.flatMap(text => {
        const [, id, title] = /<section id="([^"]+)"[^>]*>\n<h2[^>]*>([^<]*)<\/h2>/.exec(text) ?? [];
        return id === undefined || title === undefined ? [] : [`<a href="#${id}">${title}</a>`];
    });
    return `<nav aria-label="Sections">${links.join('\n')}</nav>`;
}
function suggested({ suggested }) {
    if (suggested.length === 0)
        return [];
    const lines = suggested.slice(0, page_ROWS).map(each => {
        const [line = '', note] = (0,suggestion/* withRisks */.Zt)(each).split(/ (?=# )/);
        return `${plain(line)}${note === undefined ? '' : ` <span class="note">${plain(note)}</span>`}`;
    });
    return [
        section('suggested', 'Lines to add', '<p>To allow a blocked host, add its line to <code>allowed-domains</code>. What follows <code>#</code> is worth a thought first.</p>', `<pre tabindex="0">${lines.join('\n')}</pre>`, ...beyond(suggested.length))
    ];
}
function patch({ workflow }) {
    if (workflow?.patch === undefined)
        return [];
    const lines = workflow.patch.trimEnd().split('\n').slice(0, page_ROWS);
    const kindOf = (line) => /^[+](?!\+\+ )/.test(line) ? 'plus' : /^-(?!-- )/.test(line) ? 'minus' : 'note';
    return [
        section('patch', 'Patch', `<p>The same as a change of ${code(workflow.path)}, for <code>git apply</code>.</p>`, `<pre tabindex="0">${lines.map(line => `<span class="${kindOf(line)}">${plain(line)}</span>`).join('\n')}</pre>`)
    ];
}
function packets({ packets, counts }) {
    if (packets.length + counts.unrecordedPackets === 0)
        return [];
    const table = listTable('Refused by the packet rules, at once. Nothing of it left the sandbox.', [{ title: 'Destination' }, { title: 'Protocol' }, { title: 'What it was' }, { title: 'Packets', kind: 'n' }], packets
        .slice(0, page_ROWS)
        .map(row => [
        row.host === '' ? (0,report_sentences/* hostless */.CN)() : code((0,rows/* endpoint */.sR)(row)),
        code(row.scheme),
        `${(0,report_sentences/* packetWords */._L)(row)}${row.expected ? ' (expected)' : ''}`,
        (0,number/* number */.a)(row.count)
    ]));
    const uncounted = counts.unrecordedPackets === 0
        ? []
        : [
            `<p>${(0,report_sentences/* plural */.LS)(counts.unrecordedPackets, 'more packet')} refused that the packet log does not hold.</p>`
        ];
    return [section('packets', 'Past the proxy', table, ...uncounted, ...beyond(packets.length))];
}
function lookups({ lookups, uncontacted }) {
    if (lookups.length === 0)
        return [];
    const idle = new Set(uncontacted.map(({ host }) => host));
    const rows = [...lookups].sort((a, b) => Number(idle.has(b.host)) - Number(idle.has(a.host)));
    return [
        section('lookups', 'Names looked up', listTable('Every question was answered inside the sandbox; none left it.', [{ title: 'Name' }, { title: 'Questions', kind: 'n' }, { title: 'Then' }], rows
            .slice(0, page_ROWS)
            .map(({ host, count }) => [
            code(host),
            (0,number/* number */.a)(count),
            idle.has(host) ? '<span class="tag plain">never contacted</span>' : 'contacted'
        ])), ...beyond(lookups.length))
    ];
}
function policy({ policy, unusedRules, timeline }) {
    const hits = new Map();
    for (const { rule, count } of timeline)
        if (rule !== undefined)
            hits.set(rule, (hits.get(rule) ?? 0) + count);
    const unused = new Set(unusedRules.map(keyOf));
    const lines = [...policy.allowed, ...policy.blocked, ...policy.expected];
    if (lines.length === 0)
        return [];
    const known = new Map(); // a preset is one line
    for (const source of lines) {
        const patterns = known.get(keyOf(source))?.patterns ?? [];
        if (source.expanded !== undefined)
            patterns.push(source.expanded);
        known.set(keyOf(source), { source, patterns });
    }
    return [
        section('policy', 'Policy', listTable('The lines of the inputs as they were written, and how often each decided.', [
            { title: 'Line' },
            { title: 'Input' },
            { title: 'Number', kind: 'n' },
            { title: 'Decided', kind: 'n' },
            { title: '' }
        ], [...known.values()]
            .slice(0, page_ROWS)
            .map(({ source, patterns }) => [
            [
                code(source.written),
                ...patterns.map(pattern => `<small class="soft">${code(pattern)}</small>`)
            ].join(' '),
            source.input,
            (0,number/* number */.a)(source.line),
            source.input === 'expected-blocked' ? '' : (0,number/* number */.a)(hits.get(source.written) ?? 0),
            unused.has(keyOf(source)) ? '<span class="tag plain">not needed</span>' : ''
        ])), ...beyond(known.size))
    ];
}
function keyOf({ input, line, written }) {
    return JSON.stringify([input, line, written]);
}
function proofs({ proofs }) {
    if (proofs.length === 0)
        return [];
    const held = proofs.filter(proof => proof.held === true).length;
    return [
        section('proofs', 'Proofs', listTable(`${(0,number/* number */.a)(held)} of ${(0,report_sentences/* plural */.LS)(proofs.length, 'proof')} of the firewall held. A proof that was not made is not listed as held.`, [{ title: 'Proof' }, { title: 'Result' }, { title: 'Seen' }], proofs.map(({ name, held, detail }) => [
            plain(name),
            held === 'not made'
                ? '<span class="tag plain">not made</span>'
                : held
                    ? '<span class="tag yes">held</span>'
                    : '<span class="tag no">did not hold</span>',
            detail === '' ? '' : plain(detail)
        ])))
    ];
}
function beyond(count) {
    return count <= page_ROWS ? [] : [`<p>${(0,number/* number */.a)(count - page_ROWS)} more in the report.</p>`];
}
function footer({ versions, id }) {
    const { action, image, squid, iptables } = versions;
    const known = [
        ['awf-action', action],
        ['Squid', squid],
        ['iptables', iptables],
        ['image', image],
        ['step', id]
    ].flatMap(([name, version]) => (version === undefined ? [] : [`${name ?? ''} ${code(version)}`]));
    return `<footer>${known.join(' \u00b7 ')}</footer>`;
}

;// CONCATENATED MODULE: ./build/report/timeline.js
// Finer than any picture of the whole shows; what it bounds is a client that connects a million times.
const MOMENTS = 400;
function timelineFrom(requests, packets, { started, ended }) {
    const begin = Date.parse(started);
    const length = Math.max(1, Date.parse(ended) - begin);
    const within = (ms) => Math.min(Math.max(Math.round(ms), 0), length);
    const groups = new Map();
    for (const record of [...requests, ...packets]) {
        const key = timeline_keyOf(record);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { record, records: [record] });
        else
            group.records.push(record);
    }
    const attempts = [...groups.values()].map(({ record, records }) => {
        const spans = records.map((each) => {
            const from = Date.parse(each.time) - begin;
            return [within(from), within(from + (each.kind === 'request' ? each.ms : 0))];
        });
        return attemptFrom(record, records, joined(spans, length / MOMENTS));
    });
    return attempts.sort((a, b) => start(a) - start(b) || order(a.host, b.host) || (a.port ?? 0) - (b.port ?? 0));
}
function timeline_keyOf(record) {
    const { kind, host, port, scheme, verdict, reason, expected, process } = record;
    const rule = record.kind === 'request' ? record.rule : undefined;
    return JSON.stringify([kind, host, port, scheme, verdict, reason, rule, expected === true, process]);
}
function attemptFrom(record, records, spans) {
    const sum = (bytes) => records.reduce((total, each) => total + (each.kind === 'request' ? each[bytes] : 0), 0);
    const { host, port, scheme, verdict, reason, expected, process } = record;
    const rule = record.kind === 'request' ? record.rule : undefined;
    return {
        host,
        ...(port === undefined ? {} : { port }),
        scheme,
        way: record.kind === 'request' ? 'proxy' : 'direct',
        verdict,
        ...(reason === undefined ? {} : { reason }),
        ...(rule === undefined ? {} : { rule }),
        expected: expected ?? false,
        ...(process === undefined ? {} : { process }),
        count: records.reduce((total, { count = 1 }) => total + count, 0),
        bytesUp: sum('bytesUp'),
        bytesDown: sum('bytesDown'),
        spans
    };
}
function joined(spans, gap) {
    const out = [];
    for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = out.at(-1);
        if (last !== undefined && from - last[1] <= gap)
            last[1] = Math.max(last[1], to);
        else
            out.push([from, to]);
    }
    return out;
}
function start({ spans }) {
    return spans[0]?.[0] ?? 0;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/report/report.js




/** The one proof whose failure leaves the wall standing. */
const PACKET_LOG = 'Packet log';
function reportFrom({ audit, policy, outcome, proofs, versions, faults = [], lasting = [], notes = [], bounds = [] }) {
    const { start, requests, packets, lookups, end } = audit;
    const blocked = (0,rows/* blockedRows */.K5)(requests);
    const round = (0,rows/* packetRows */.EL)(packets);
    const allowed = (0,rows/* allowedRows */.S1)(requests);
    const failed = (0,rows/* failedRows */.lG)(requests);
    const refused = [...blocked, ...round];
    const contacted = new Set([...requests, ...packets].map(({ host }) => host));
    const used = new Set([...allowed, ...failed].map(({ rule }) => rule));
    return {
        v: 1,
        id: start.id,
        label: start.label,
        mode: start.mode,
        started: start.time,
        ended: end.time,
        outcome,
        faults: [...(died(outcome) ? [] : [...wallFaults(proofs), ...faults]), ...lasting],
        notes,
        bounds,
        counts: {
            allowed: total(allowed),
            // Nobody knows where an unrecorded packet went, so none of them was expected.
            blocked: total(refused.filter(({ expected }) => !expected)) + end.unrecordedPackets,
            expectedBlocked: total(refused.filter(({ expected }) => expected)),
            failed: total(failed),
            packets: total(round),
            unrecordedPackets: end.unrecordedPackets,
            lookups: lookups.length
        },
        blocked,
        packets: round,
        allowed,
        failed,
        suggested: (0,suggestion/* suggestionsFor */.Z8)(blocked, round),
        timeline: timelineFrom(requests, packets, { started: start.time, ended: end.time }),
        lookups: lookups.map(({ host, count }) => ({ host, count })),
        uncontacted: lookups.filter(({ host }) => !contacted.has(host)).map(({ host, count }) => ({ host, count })),
        policy: {
            allowed: policy.allowed.map(({ source }) => source),
            blocked: policy.blocked.map(({ source }) => source),
            expected: policy.expected.map(({ source }) => source)
        },
        unusedRules: ran(outcome) ? linesOf(policy.allowed).filter(({ written }) => !used.has(written)) : [],
        proofs,
        versions
    };
}
function renderReport(report) {
    return `${JSON.stringify(report, audit_audit/* wellFormed */.ES, 2)}\n`;
}
// Then the outcome itself is the fault, and what else is amiss follows from it.
function died({ kind }) {
    return kind === 'not-started' || kind === 'stopped';
}
// The packet log is a witness and no wall.
function wallFaults(proofs) {
    const fallen = proofs.find(({ name, held }) => held === false && name !== PACKET_LOG);
    return fallen === undefined
        ? []
        : [`The wall did not stand to the end. ${fallen.name}: ${fallen.detail.replace(/\.$/, '')}.`];
}
// A preset is one line, however many patterns it is.
function linesOf(patterns) {
    const lines = new Map();
    for (const { source } of patterns) {
        const { input, line, written } = source;
        lines.set(`${line} ${written}`, { input, line, written });
    }
    return [...lines.values()];
}
// Of a command that never ran, no line can be said to be needless.
function ran({ kind }) {
    return kind !== 'not-started' && kind !== 'cancelled-before-start';
}
function total(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/report/bars.js

const bars_WIDTH = 48;
const IDLE = '\u00b7';
// Nothing is told by colour: GitHub takes none out of a summary.
const MARKS = {
    blocked: '\u00d7',
    'would-block': '\u00d7',
    failed: '\u2592',
    allowed: '\u2588'
};
/** As many as asked for: what was blocked rather than what was not, told in the order in which it began. */
function barsFrom({ timeline, started, ended }, most) {
    const length = Math.max(1, Date.parse(ended) - Date.parse(started));
    const lanes = new Map();
    for (const attempt of timeline) {
        const where = attempt.host === '' ? '' : (0,rows/* endpoint */.sR)(attempt);
        const lane = lanes.get(where);
        if (lane !== undefined)
            lane.attempts.push(attempt);
        const refused = isRefused(attempt) || lane?.refused === true;
        lanes.set(where, { attempts: lane?.attempts ?? [attempt], refused, first: lane?.first ?? lanes.size });
    }
    return [...lanes]
        .sort(([, a], [, b]) => Number(b.refused) - Number(a.refused) || a.first - b.first)
        .slice(0, most)
        .sort(([, a], [, b]) => a.first - b.first)
        .map(([where, { attempts }]) => ({ where, bar: barOf(attempts, length) }));
}
function isRefused({ verdict }) {
    return verdict === 'blocked' || verdict === 'would-block';
}
// A refusal is drawn last, so that nothing of the same moment hides it.
function barOf(attempts, length) {
    const places = Array.from({ length: bars_WIDTH }, () => IDLE);
    const drawn = [...attempts].sort((a, b) => Number(isRefused(a)) - Number(isRefused(b)));
    for (const { verdict, spans } of drawn) {
        for (const [from, to] of spans) {
            const [first, last] = [from, to].map(ms => Math.min(bars_WIDTH - 1, Math.floor((ms / length) * bars_WIDTH)));
            for (let at = first ?? 0; at <= (last ?? 0); at += 1)
                places[at] = MARKS[verdict];
        }
    }
    return places.join('');
}

;// CONCATENATED MODULE: ./build/report/culprits.js
/** The names of a row, the most frequent first; none where nothing is known. */
function culpritsIn({ timeline }) {
    const byRow = new Map();
    for (const { process, count, way, ...attempt } of timeline) {
        if (process === undefined)
            continue;
        const names = byRow.get(culprits_keyOf(attempt, way)) ?? new Map();
        const name = process.argv0 === '' ? process.exe : process.argv0;
        names.set(name, (names.get(name) ?? 0) + count);
        byRow.set(culprits_keyOf(attempt, way), names);
    }
    return (row, way) => {
        const names = byRow.get(culprits_keyOf(row, way));
        return names === undefined ? [] : [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
    };
}
function culprits_keyOf({ host, port, scheme, verdict, reason, rule, expected }, way) {
    return JSON.stringify([way, host, port, scheme, verdict, reason, rule, expected]);
}

;// CONCATENATED MODULE: ./build/report/table.js
// Rows of finished cells \u2192 one HTML table that no row can make too long.

// Raw HTML, because text of the command breaks the cells of a Markdown table (e-mail addresses become links even
// in code); no blank line, because one would end the HTML and begin Markdown in the middle of the table.
function renderTable(columns, rows, cellsOf, bytes) {
    const head = columns.map(({ title, align }) => `<th align="${align}">${title}</th>`).join('');
    const { kept, left } = fitting(rows, bytes, row => {
        const cells = cellsOf(row).map((cell, at) => td(cell, columns[at]));
        return `<tr>${cells.join('')}</tr>`;
    });
    const more = left === 0
        ? []
        : [`<tr><td colspan="${columns.length}">and ${(0,number/* number */.a)(left)} more in the audit log</td></tr>`];
    return ['<table>', `<tr>${head}</tr>`, ...kept, ...more, '</table>'].join('\n');
}
/** As many rows as fit, from the first. The others are never rendered: a flood must not cost the time it asks for. */
function fitting(rows, bytes, render) {
    const kept = [];
    let used = 0;
    for (const row of rows) {
        const text = render(row);
        used += Buffer.byteLength(text) + 1;
        if (used > bytes)
            break;
        kept.push(text);
    }
    return { kept, left: rows.length - kept.length };
}
function td(cell, column) {
    return column?.align === 'right' ? `<td align="right">${cell}</td>` : `<td>${cell}</td>`;
}
/** What is folded, under what is said of it. */
function details(summary, content, open = '') {
    return [`<details${open}><summary>${summary}</summary>`, content, '</details>'].join('\n');
}

;// CONCATENATED MODULE: ./build/report/summary.js











// Above 1 MiB GitHub shows nothing at all. These bounds add up to less than 200 kB, whatever the command does.
const BYTES = {
    faults: 4_000,
    blocked: 50_000,
    packets: 15_000,
    allowed: 40_000,
    failed: 12_000,
    suggested: 10_000,
    patch: 8_000,
    timeline: 12_000,
    uncontacted: 8_000,
    unused: 8_000,
    presets: 8_000,
    proofs: 8_000,
    because: 6_000,
    notes: 4_000
};
const ROWS_OPEN = 10;
const BLOCKED_OPEN = 25;
const LINES_OPEN = 15; // what most want to copy
const BARS = 30;
const summary_NAMED = 3;
const left = (title) => ({ title, align: 'left' });
const right = (title) => ({ title, align: 'right' });
function wantsSummary({ blocked, packets, counts }, setting) {
    switch (setting) {
        case 'always':
            return true;
        case 'blocked':
            return blocked.length + packets.length + counts.unrecordedPackets > 0;
        case 'never':
            return false;
    }
}
function renderSummary(report) {
    const label = report.label === '' ? '' : ` \u00b7 ${(0,inert/* cell */.Hn)(report.label)}`;
    const parts = [
        `<h3>${(0,report_sentences/* verdictSentence */.BT)(report)}${label}</h3>`,
        because(report),
        ...fitting(report.faults, BYTES.faults, fault => `<p><strong>${(0,inert/* cell */.Hn)(fault)}</strong></p>`).kept,
        `${(0,report_sentences/* outcomeSentence */.yz)(report.outcome)} ${counts(report)}`.trim(),
        boundsSentence(report.bounds),
        ...blocked(report),
        ...summary_packets(report),
        ...summary_suggested(report),
        ...summary_patch(report),
        ...failed(report),
        ...allowed(report),
        ...timeline(report),
        ...uncontacted(report),
        ...unused(report),
        ...presets(report),
        ...fitting(report.notes, BYTES.notes, note => `<p>${(0,inert/* cell */.Hn)(note)}</p>`).kept,
        ...summary_proofs(report),
        summary_footer(report)
    ];
    return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
function because({ outcome }) {
    if (outcome.kind !== 'not-started' && outcome.kind !== 'stopped')
        return '';
    const lines = outcome.because.split(/\r\n|[\r\n]/).filter(line => line.trim() !== '');
    const { kept, left } = fitting(lines, BYTES.because, inert/* cell */.Hn);
    const more = left === 0 ? [] : [`and ${(0,number/* number */.a)(left)} more in the report`];
    return `<p>${[...kept, ...more].join('<br>\n')}</p>`;
}
function counts(report) {
    const { allowed, blocked, expectedBlocked, failed, packets, unrecordedPackets, lookups } = report.counts;
    if (report.outcome.kind === 'not-started' && allowed + blocked + failed + lookups === 0)
        return '';
    const refused = (verdict) => report.blocked.filter(row => row.verdict === verdict).reduce((sum, { count }) => sum + count, 0);
    const nothing = report.policy.allowed.length === 0 ? ['allowed-domains is empty'] : [];
    const would = refused('would-block');
    const requests = [
        `${(0,report_sentences/* plural */.LS)(allowed, 'request')} allowed`,
        `${(0,number/* number */.a)(refused('blocked'))} blocked`,
        ...(would > 0 ? [`${(0,number/* number */.a)(would)} would have been blocked`] : []),
        ...(failed > 0 ? [`${(0,number/* number */.a)(failed)} failed`] : []),
        ...(packets + unrecordedPackets > 0
            ? [`${(0,report_sentences/* plural */.LS)(packets + unrecordedPackets, 'packet')} tried to go round the proxy`]
            : []),
        ...(expectedBlocked > 0 ? [`${(0,number/* number */.a)(expectedBlocked)} of these expected`] : []),
        ...nothing
    ];
    return `${requests.join(', ')}.`;
}
function blocked(report) {
    const culprits = culpritsIn(report);
    const known = report.blocked.some(row => culprits(row, 'proxy').length > 0);
    const columns = [left('Blocked'), left('Why'), ...(known ? [left('By')] : []), right('Requests')];
    const cells = (row) => [
        row.host === '' ? (0,report_sentences/* hostless */.CN)(row.reason) : (0,inert/* cell */.Hn)((0,rows/* endpoint */.sR)(row)),
        [report_sentences/* REASON_WORDS */.J$[row.reason], ...(row.rule === undefined ? [] : [(0,inert/* cell */.Hn)(row.rule)]), ...notes(row)].join(' '),
        ...(known ? [by(culprits(row, 'proxy'))] : []),
        (0,number/* number */.a)(row.count)
    ];
    return expectedApart(columns, report.blocked, cells, BYTES.blocked, BLOCKED_OPEN);
}
function by(names) {
    const others = names.length - summary_NAMED;
    return [...names.slice(0, summary_NAMED).map(inert/* cell */.Hn), ...(others > 0 ? [`and ${(0,number/* number */.a)(others)} more`] : [])].join(' ');
}
function summary_packets(report) {
    const { packets, counts } = report;
    const culprits = culpritsIn(report);
    const known = packets.some(row => culprits(row, 'direct').length > 0);
    const columns = [
        left('Tried to go round the proxy'),
        left('Protocol'),
        left('What it was'),
        ...(known ? [left('By')] : []),
        right('Packets')
    ];
    const cells = (row) => [
        row.host === '' ? (0,report_sentences/* hostless */.CN)() : (0,inert/* cell */.Hn)((0,rows/* endpoint */.sR)(row)),
        (0,inert/* cell */.Hn)(row.scheme),
        [(0,report_sentences/* packetWords */._L)(row), ...notes(row)].join(' '),
        ...(known ? [by(culprits(row, 'direct'))] : []),
        (0,number/* number */.a)(row.count)
    ];
    const { unrecordedPackets } = counts;
    const unrecorded = unrecordedPackets === 0
        ? []
        : [
            `${(0,report_sentences/* plural */.LS)(unrecordedPackets, 'more packet')} refused that the packet log does not hold: counted, not listed.`
        ];
    return [...expectedApart(columns, packets, cells, BYTES.packets, ROWS_OPEN), ...unrecorded];
}
function summary_suggested({ suggested }) {
    if (suggested.length === 0)
        return [];
    const { kept, left: omitted } = fitting(suggested, BYTES.suggested, suggestion/* withRisks */.Zt);
    const more = omitted === 0 ? '' : ` (and ${(0,number/* number */.a)(omitted)} more in the report)`;
    const code = ['```', ...kept, '```'].join('\n');
    const title = `To allow a blocked host, add its line to <code>allowed-domains</code>${more}:`;
    return suggested.length <= LINES_OPEN ? [`${title}\n\n${code}`] : [details(title, `\n${code}\n`)];
}
function summary_patch({ workflow }) {
    if (workflow?.patch === undefined || Buffer.byteLength(workflow.patch) > BYTES.patch)
        return [];
    const longest = Math.max(2, ...(workflow.patch.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1); // the file's own lines may hold one
    return [
        details(`The same as a patch of ${(0,inert/* cell */.Hn)(workflow.path)}, for <code>git apply</code>`, `\n${fence}diff\n${workflow.patch.trimEnd()}\n${fence}\n`)
    ];
}
function failed({ failed }) {
    const columns = [left('Allowed, but failed'), left('Why'), left('Allowed by'), right('Requests')];
    const cells = ({ host, port, reason, rule, count }) => [
        host === '' ? (0,report_sentences/* hostless */.CN)() : (0,inert/* cell */.Hn)((0,rows/* endpoint */.sR)({ host, port })),
        report_sentences/* REASON_WORDS */.J$[reason],
        rule === undefined ? '' : (0,inert/* cell */.Hn)(rule),
        (0,number/* number */.a)(count)
    ];
    return inTwo(columns, failed, cells, BYTES.failed, ROWS_OPEN);
}
function allowed({ allowed }) {
    if (allowed.length === 0)
        return [];
    const columns = [left('Allowed'), left('Allowed by'), right('Requests'), right('Sent'), right('Received')];
    const cells = ({ host, port, rule, count, bytesUp, bytesDown }) => [
        host === '' ? (0,report_sentences/* hostless */.CN)() : (0,inert/* cell */.Hn)((0,rows/* endpoint */.sR)({ host, port })),
        rule === undefined ? '' : (0,inert/* cell */.Hn)(rule),
        (0,number/* number */.a)(count),
        renderBytes(bytesUp),
        renderBytes(bytesDown)
    ];
    const table = renderTable(columns, allowed, cells, BYTES.allowed);
    if (allowed.length <= ROWS_OPEN)
        return [table];
    const sent = renderBytes(allowed.reduce((sum, { bytesUp }) => sum + bytesUp, 0));
    const received = renderBytes(allowed.reduce((sum, { bytesDown }) => sum + bytesDown, 0));
    return [details(`${(0,report_sentences/* plural */.LS)(allowed.length, 'host')} allowed: ${sent} sent, ${received} received`, table)];
}
function timeline(report) {
    const bars = barsFrom(report, BARS);
    if (bars.length === 0)
        return [];
    const length = renderSpan(Math.max(0, Date.parse(report.ended) - Date.parse(report.started)));
    const columns = [left('Host'), left(`From start to end, ${length}`)];
    const cells = ({ where, bar }) => [
        where === '' ? 'no host' : (0,inert/* cell */.Hn)(where),
        `<code>${bar}</code>`
    ];
    const title = `When it happened: ${MARKS.blocked} blocked, ${MARKS.allowed} allowed, ${MARKS.failed} failed`;
    return [details(title, renderTable(columns, bars, cells, BYTES.timeline))];
}
function uncontacted({ uncontacted }) {
    if (uncontacted.length === 0)
        return [];
    const columns = [left('Name'), right('Questions')];
    const cells = ({ host, count }) => [(0,inert/* cell */.Hn)(host), (0,number/* number */.a)(count)];
    return [
        details(`${(0,report_sentences/* plural */.LS)(uncontacted.length, 'name')} looked up but never contacted (no question left the sandbox)`, renderTable(columns, uncontacted, cells, BYTES.uncontacted))
    ];
}
function unused({ unusedRules }) {
    if (unusedRules.length === 0)
        return [];
    const columns = [right('Line'), left('As written')];
    const cells = ({ line, written }) => [(0,number/* number */.a)(line), (0,inert/* cell */.Hn)(written)];
    return [
        details(`${(0,report_sentences/* plural */.LS)(unusedRules.length, 'line')} of <code>allowed-domains</code> not needed`, renderTable(columns, unusedRules, cells, BYTES.unused))
    ];
}
function presets({ policy }) {
    const lines = new Map();
    for (const { input, line, written, expanded } of [...policy.allowed, ...policy.blocked, ...policy.expected]) {
        if (expanded === undefined)
            continue;
        const key = `${input}:${line} ${written}`;
        const known = lines.get(key);
        if (known === undefined)
            lines.set(key, { written, patterns: [expanded] });
        else
            known.patterns.push(expanded);
    }
    if (lines.size === 0)
        return [];
    const columns = [left('Preset'), left('Stands for')];
    const cells = ({ written, patterns }) => [
        (0,inert/* cell */.Hn)(written),
        patterns.map(inert/* cell */.Hn).join(' ')
    ];
    return [
        details('What the presets stand for', renderTable(columns, [...lines.values()], cells, BYTES.presets))
    ];
}
function summary_proofs({ proofs }) {
    if (proofs.length === 0)
        return [];
    const held = proofs.filter(proof => proof.held === true).length;
    const columns = [left('Proof'), left('Result'), left('Seen')];
    const cells = ({ name, held, detail }) => [
        (0,inert/* cell */.Hn)(name),
        held === 'not made' ? 'not made' : held ? 'held' : '<strong>did not hold</strong>',
        detail === '' ? '' : (0,inert/* cell */.Hn)(detail)
    ];
    const table = renderTable(columns, proofs, cells, BYTES.proofs);
    return [
        held === proofs.length
            ? details(`${held} of ${proofs.length} proofs of the firewall held`, table)
            : details(`Only ${held} of ${proofs.length} proofs of the firewall held`, table, ' open')
    ];
}
function summary_footer(report) {
    const omitted = [blockedDomains, allowedDomains, suggestedDomains]
        .map(list => list(report).omitted)
        .reduce((sum, each) => sum + each, 0);
    const { action, image, squid, iptables } = report.versions;
    const versions = [
        ['awf-action', action],
        ['Squid', squid],
        ['iptables', iptables],
        ['image', image]
    ].flatMap(([name, version]) => (version === undefined ? [] : [`${name ?? ''} ${(0,inert/* cell */.Hn)(version)}`]));
    const cut = omitted === 0 ? [] : [`${(0,report_sentences/* plural */.LS)(omitted, 'host')} did not fit into the outputs`];
    return `<p><sub>${[...cut, ...versions].join(' \u00b7 ')}</sub></p>`;
}
function notes({ expected, verdict }) {
    return [
        ...(verdict === 'would-block' ? ['(let through by mode: audit)'] : []),
        ...(expected ? ['(expected)'] : [])
    ];
}
/** The first rows in view, the others folded under them. */
// They are many in some jobs, and must not push out of view what nobody expected.
function expectedApart(columns, rows, cellsOf, bytes, open) {
    const expected = rows.filter(row => row.expected);
    if (expected.length === 0)
        return inTwo(columns, rows, cellsOf, bytes, open);
    const unexpected = rows.filter(row => !row.expected);
    const quarter = Math.floor(bytes / 4);
    return [
        ...inTwo(columns, unexpected, cellsOf, 3 * quarter, open),
        details(`${(0,number/* number */.a)(expected.length)} blocked as expected`, renderTable(columns, expected, cellsOf, quarter))
    ];
}
function inTwo(columns, rows, cellsOf, bytes, open) {
    if (rows.length === 0)
        return [];
    if (rows.length <= open)
        return [renderTable(columns, rows, cellsOf, bytes)];
    const half = Math.floor(bytes / 2);
    return [
        renderTable(columns, rows.slice(0, open), cellsOf, half),
        details(`${(0,number/* number */.a)(rows.length - open)} more`, renderTable(columns, rows.slice(open), cellsOf, half))
    ];
}

;// CONCATENATED MODULE: ./build/report/publish.js
// Puts the report where people and later steps find it: its files, the summary, the outputs.








// Synchronous, because a cancelled step has seconds. Each part is tried although another failed: a full disk must
// not take the outputs with it. What failed is thrown at the end, for a step without its audit log has failed.
function publish(published) {
    const { report, audit, folder, summaryFile, summary, setOutput } = published;
    const { command = { summary: '', outputs: [] } } = published;
    const problems = [];
    const attempt = (what, write) => {
        try {
            write();
            return true;
        }
        catch (error) {
            problems.push(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
            return false;
        }
    };
    const file = (name, what, render) => {
        const path = (0,external_node_path_.join)(folder, name);
        return attempt(what, () => writeWhole(path, render())) ? path : '';
    };
    const patch = report.workflow?.patch;
    const files = {
        auditLog: file('audit.jsonl', 'The audit log', () => (0,audit_audit/* renderAudit */.Wy)((0,audit_audit/* auditFrom */.E3)(audit))),
        report: file('report.json', 'The report', () => renderReport(report)),
        page: file('report.html', 'The page', () => renderPage(report)),
        sarif: file('blocked.sarif', 'The SARIF log', () => renderSarif(report)),
        patch: patch === undefined ? '' : file('allow.patch', 'The patch', () => patch)
    };
    if (summaryFile !== undefined && wantsSummary(report, summary)) {
        attempt('The summary', () => appendSummary(summaryFile, renderSummary(report)));
    }
    if (summaryFile !== undefined && command.summary !== '') {
        attempt('The summary of the command', () => appendSummary(summaryFile, command.summary));
    }
    // The command's first: of two values for a name the runner takes the last.
    for (const [name, value] of command.outputs) {
        attempt(`The output ${name} of the command`, () => setOutput(name, value));
    }
    for (const [name, value] of Object.entries(outputsFrom(report, files))) {
        attempt(`The output ${name}`, () => setOutput(name, value));
    }
    if (problems.length > 0)
        throw new Error(problems.join('\n'));
    return files;
}
// A blank line ends whatever Markdown stands before it.
function appendSummary(path, text) {
    const held = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    (0,external_node_fs_.appendFileSync)(path, held === 0 ? text : `\n\n${text}`);
}
// Whole or not at all: who finds the file finds all of it.
function writeWhole(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
    const partial = `${path}.partial`;
    (0,external_node_fs_.rmSync)(partial, { force: true });
    try {
        (0,external_node_fs_.writeFileSync)(partial, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(partial, path);
    }
    finally {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    }
}

// EXTERNAL MODULE: ./build/sandbox/cure.js
var cure = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __webpack_require__(9452);
// EXTERNAL MODULE: ./build/sandbox/scratch.js
var scratch = __webpack_require__(3377);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/set-output.js


/** Throws where the runner's file cannot be written. A runner that names none hears of it as older ones did. */
function setOutput(name, value) {
    if ((process.env['GITHUB_OUTPUT'] ?? '') === '')
        (0,command/* issueCommand */.L)('set-output', { name }, value);
    else
        (0,file_command/* issueFileCommand */.n)('OUTPUT', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
}

// EXTERNAL MODULE: ./build/workflow-file.js
var workflow_file = __webpack_require__(805);
// EXTERNAL MODULE: ./build/workflow-log.js
var workflow_log = __webpack_require__(9513);
;// CONCATENATED MODULE: ./build/tell.js


















const VERSION = '0.1.0';
async function tell({ id, inputs, policy, runner, workflow, started, folders }, { outcome, facts, proofs, image }, back) {
    const began = facts !== undefined;
    const output = began ? (0,scratch/* readScratch */.p4)(folders, 'output') : scratch/* NOTHING */.K$;
    const summary = began ? (0,scratch/* readScratch */.p4)(folders, 'summary') : scratch/* NOTHING */.K$;
    (0,scratch/* makeRoom */.mk)(folders);
    const { outputs, ...said } = parseCommandOutputs(output.text, output.cut > 0);
    const strange = [output, summary].flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
    const notes = [...(0,report_sentences/* takenSentences */.et)(back.taken), ...said.notes, ...strange];
    for (const note of notes)
        (0,workflow_log/* say */.c)(note);
    const passed = inputs.passEnv.map(name => process.env[name] ?? '');
    const audit = {
        start: { time: (facts?.started ?? started).toISOString(), id, label: inputs.label, mode: policy.mode },
        requests: (0,path/* withoutSecrets */.c)(facts?.requests ?? [], passed),
        packets: facts?.packets ?? [],
        lookups: facts?.lookups ?? [],
        end: { time: (facts?.ended ?? new Date()).toISOString(), unrecordedPackets: facts?.unrecordedPackets ?? 0 }
    };
    const found = reportFrom({
        audit,
        policy,
        outcome,
        proofs,
        versions: { action: VERSION, ...facts?.versions, ...(image === undefined ? {} : { image }) },
        faults: [...(facts?.incomplete === undefined ? [] : [facts.incomplete]), ...said.faults],
        lasting: back.faults,
        notes,
        bounds: boundsFrom({
            requests: audit.requests,
            packets: audit.packets,
            packetsBeyondBound: facts?.packetsBeyondBound ?? 0,
            namesForgotten: facts?.namesForgotten ?? 0,
            connectionsRefused: facts?.connectionsRefused ?? 0,
            processesRefused: facts?.processesRefused ?? 0,
            logFull: facts?.logFull ?? false,
            outputsCut: output.cut,
            summaryCut: summary.cut
        }, { names: NAMES_KEPT, connections: config/* CONNECTIONS_AT_ONCE */.gw, processes: plan/* PROCESSES */.oO, logBytes: plan/* LOG_BYTES */.rp })
    });
    const whole = { ...found, bounds: [...found.bounds, ...boundsOfLists(found)] };
    const told = await (0,workflow_file/* locatedIn */.U)(workflow, whole, process.env);
    const unpublished = [];
    try {
        publish({
            report: told,
            audit,
            folder: `${runner.temp}/awf-report-${id}`,
            summaryFile: process.env['GITHUB_STEP_SUMMARY'],
            summary: inputs.summary,
            command: { outputs, summary: renderCommandSummary(summary.text, summary.cut) },
            setOutput: setOutput
        });
    }
    catch (error) {
        unpublished.push(...(error instanceof Error ? error.message : String(error)).split('\n'));
    }
    return conclude(told, inputs, unpublished);
}
function conclude(told, { failOnBlocked, warnings }, unpublished) {
    const annotation = annotationFrom(told, failOnBlocked, warnings);
    const code = exitCode(told.outcome) ?? 1;
    if (unpublished.length > 0) {
        const first = annotation?.level === 'error' ? [annotation.text] : [];
        const [problem = '', ...more] = unpublished;
        const others = more.length === 0 ? '' : ` So is it with ${more.length} more.`;
        (0,workflow_log/* annotate */.f)('error', [...first, `${(0,inert/* logLine */.BP)((0,cure/* withCure */.O)(problem))}${others}`].join(' '));
        return code === 0 ? 1 : code; // a step without its report has failed
    }
    if (annotation?.level === 'error') {
        (0,workflow_log/* annotate */.f)('error', annotation.text);
        return code === 0 ? 1 : code;
    }
    if (annotation !== undefined)
        (0,workflow_log/* annotate */.f)('warning', annotation.text);
    return code;
}


/***/ }),

/***/ 2902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
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

/***/ })

};
;