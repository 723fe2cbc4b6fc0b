/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 841:
/***/ (function (module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(146);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(804);
/* harmony import */ var _sandbox_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(544);
/* harmony import */ var _sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(317);
/* harmony import */ var _sandbox_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(514);
/* harmony import */ var _sandbox_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(452);
/* harmony import */ var _sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(432);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(874);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(853);
// Removes what a killed main left. It warns, once, and never fails: the job's result is decided.









const DOCKER_CALL_MS = 20_000;
const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readState */ .u)(process.env);
if (state !== undefined) {
    const docker = (0,_sandbox_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerCli */ .RK)(DOCKER_CALL_MS);
    const warnings = [];
    const attempt = async (act) => {
        try {
            await act();
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            warnings.push(`What the firewalled step left could not be removed. ${words}`);
        }
    };
    const { root, git } = (0,_sandbox_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersUnder */ .mK)(state.root);
    // One after the other, and each whatever became of the one before: nobody comes after this.
    await attempt(() => (0,_sandbox_teardown_js__WEBPACK_IMPORTED_MODULE_6__/* .removeContainers */ .Dn)(docker, state.id));
    await attempt(async () => {
        // Only where main could not is there anything to put back.
        const { taken, faults } = await (0,_sandbox_git_js__WEBPACK_IMPORTED_MODULE_4__/* .putGitBack */ .b1)(git, true);
        warnings.push(...(0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .takenSentences */ .et)(taken), ...faults);
    });
    await attempt(() => (0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolders */ .cw)(root));
    if (warnings.length > 0)
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_8__/* .annotate */ .f)('warning', (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(warnings.join(' ')));
}
process.exit(0); // whatever still waits for an engine that does not answer

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine)
/* harmony export */ });
/* unused harmony exports streamStart, inert, closing, cell, markup */
// Hostile text \u2192 text that does nothing: to the runner that reads our output, in our own log lines, in a summary.
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
const UTF8_MARK = (/* unused pure expression or super */ null && ([0xef, 0xbb, 0xbf]));
const WIDE_MARKS = (/* unused pure expression or super */ null && ([
    [0xfe, 0xff],
    [0xff, 0xfe],
    [0x00, 0x00, 0xfe, 0xff]
]));
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
    const cut = points.length > longest ? [...points.slice(0, longest), '\u2026'] : points;
    return cut.map(escaped).join('');
}
function escaped(character) {
    const point = character.codePointAt(0) ?? 0;
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(character))
        return `&#92;u{${point.toString(16)}}`;
    return /[&<>"'`|*_[\]\\@#:~$!]/.test(character) ? `&#${point};` : character;
}


/***/ }),

/***/ 804:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  et: () => (/* binding */ takenSentences)
});

// UNUSED EXPORTS: REASON_WORDS, blockedSentence, hostless, outcomeSentence, packetWords, plural, verdictSentence

;// CONCATENATED MODULE: ./build/report/number.js
// A count as an English reader writes it: 12,345.
/** By hand: to ask the language's own formatter, node first reads its tables, which takes 20 ms. */
function number_number(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/report/sentences.js
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
    return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
const TAKEN_NAMED = 12;
/** What the command left in the workspace's repositories and is no longer in force. */
function takenSentences(taken) {
    if (taken.length === 0)
        return [];
    const more = taken.length > TAKEN_NAMED ? ` and ${number_number(taken.length - TAKEN_NAMED)} more` : '';
    return [`Taken back after the command: ${taken.slice(0, TAKEN_NAMED).join(', ')}${more}.`];
}


/***/ }),

/***/ 544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ dockerCli)
});

// UNUSED EXPORTS: DockerError, NoClientError, lastWords

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./build/sandbox/cure.js
// Docker's own words for a failure \u2192 the same with what its reader can do about it.
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

;// CONCATENATED MODULE: ./build/sandbox/docker.js
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
        const child = (0,external_node_child_process_.spawn)('docker', args, { stdio: [stdin, 'pipe', 'pipe'], detached: true });
        clients.add(child);
        child.once('close', () => clients.delete(child));
        child.once('error', () => clients.delete(child));
        return child;
    };
    return {
        call: (...args) => answered(start(args, 'ignore'), args[0] ?? '', args[0] === 'load' ? LOAD_MS : timeoutMs, waiting),
        attach: (args, options = {}) => attached(start(args, options.stdin === true ? 'pipe' : 'ignore'), options),
        leaveBehind: (...args) => {
            const child = (0,external_node_child_process_.spawn)('docker', args, { stdio: 'ignore', detached: true });
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
                reject(new DockerError(`docker ${verb} failed: ${withCure(lastWords(Buffer.concat(err).toString('utf8')))}`));
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

/***/ 317:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cw: () => (/* binding */ removeFolders)
});

// UNUSED EXPORTS: inView, makeFolders, mountsFor, writeEtc

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/sandbox/installation.js
// The runner's scratch folder and its node \u2192 the folders that hold the runner itself and all its work.


/**
 * Its registration and the key of it, its logs, the code of actions, other repositories' checkouts: outermost first. On a
 * machine of one's own they may lie in a folder of tools, such as /opt.
 */
function installationOf(temp, node) {
    const places = [temp, node].flatMap(place => [place, installation_realOf(place)]);
    const roots = places.flatMap(foldersAbove).filter(holdsRunner);
    const works = [temp, installation_realOf(temp)]
        .filter(place => path.basename(place) === '_temp')
        .map(place => path.dirname(place));
    const all = new Set([...roots, ...works].map(installation_realOf).filter(place => place !== '/'));
    return [...all].sort((a, b) => a.length - b.length);
}
function foldersAbove(place) {
    const above = path.dirname(place);
    return above === place ? [] : [above, ...foldersAbove(above)];
}
function holdsRunner(folder) {
    return ['.runner', 'bin/Runner.Listener'].some(name => fs.existsSync(path.join(folder, name)));
}
/** Without a link in its path, or as it is where that cannot be told. */
function installation_realOf(place) {
    try {
        return fs.realpathSync(place);
    }
    catch {
        return place; // not there, or behind a folder that is closed to the runner
    }
}

// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./build/sandbox/filesystem.js
// Which parts of the runner's file system the command sees, and the folders made for this step.





const SYSTEM = (/* unused pure expression or super */ null && (['/usr', '/opt', '/etc']));
// Links into /usr on merged-usr hosts, and then the image has them too; folders of their own on older ones.
const ONCE_APART = (/* unused pure expression or super */ null && (['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']));
// A tool whose folder on PATH is of little use without a second one beside it.
const COMPANIONS = { '.cargo': ['.rustup'] };
// Serial numbers of the machine and its parts; where the runner is root, it may read them.
const MACHINE = '/sys/devices/virtual/dmi';
const CREDENTIALS = (/* unused pure expression or super */ null && (['credentials', 'credentials.toml', 'credentials.json', '.credentials.json']));
// Where a program of PATH may lie beside the keys that it uses.
const OF_KEYS = (/* unused pure expression or super */ null && (['.aws', '.azure', '.config', '.docker', '.gnupg', '.kube', '.local', '.ssh']));
// Bits of a file's mode that say it is no secret: everybody may read it, or its owner may run it.
const ANYBODY = 0o004;
const ANYBODY_OR_RUN = 0o104;
// Folders below a tool's own; deeper are its packages, a hundred thousand files of them.
const DEEP = 4;
/** Makes the step's folders. The root is closed to everyone else; what is mounted from it is not. */
function makeFolders(folders, service) {
    fs.mkdirSync(folders.root, { mode: 0o700 });
    for (const folder of [
        folders.firewallConfig,
        folders.sandboxConfig,
        folders.home,
        folders.temp,
        folders.etc
    ]) {
        fs.mkdirSync(folder, { mode: 0o755 });
    }
    for (const folder of [folders.log, folders.sockets]) {
        fs.mkdirSync(folder, { mode: 0o755 });
        if (process.getuid?.() === 0)
            fs.chownSync(folder, service.uid, service.gid);
    }
    fs.mkdirSync(folders.packets);
    fs.chmodSync(folders.packets, 0o777); // the packet log has an account of its own, inside
}
/** The mounts of the command's container, outermost first, with the places to mount them made ready. */
function mountsFor(runner, folders, extra) {
    const shown = [];
    const put = (from, to, writable = false) => {
        shown.push({ from, to, writable });
    };
    const show = (place) => put(place, place);
    for (const folder of [...SYSTEM, ...ONCE_APART.filter(isOwnFolder)])
        if (fs.existsSync(folder))
            show(folder);
    const hide = (place) => put(place.folder ? emptyFolder(folders) : '/dev/null', place.path);
    hiddenIn('/etc', ANYBODY, Infinity).forEach(hide);
    for (const name of ['hosts', 'resolv.conf', ...['hostname', 'machine-id'].filter(isIn('/etc'))])
        put(`${folders.etc}/${name}`, `/etc/${name}`);
    if (fs.existsSync(MACHINE))
        put(emptyFolder(folders), MACHINE);
    put(folders.home, runner.home, true);
    put(folders.temp, runner.temp, true);
    for (const { place, told } of toolFolders(runner)) {
        show(place);
        if (told && isFolder(place))
            hiddenIn(place, ANYBODY_OR_RUN, DEEP).forEach(hide);
        for (const name of CREDENTIALS) {
            if (fs.existsSync(`${place}/${name}`))
                put('/dev/null', `${place}/${name}`);
        }
    }
    if (runner.eventFile !== undefined && fs.existsSync(runner.eventFile))
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
        fs.mkdirSync(cover);
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
    const covered = runner.installation.some(own => isWithin(realOf(place), own));
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
    fs.writeFileSync(`${folders.etc}/hosts`, `127.0.0.1 localhost ${HOSTNAME}\n`);
    fs.writeFileSync(`${folders.etc}/machine-id`, `${'0'.repeat(31)}1\n`);
    fs.writeFileSync(`${folders.etc}/hostname`, `${HOSTNAME}\n`);
    fs.writeFileSync(`${folders.etc}/resolv.conf`, 'nameserver 127.0.0.1\noptions timeout:2 attempts:2\n');
}
/** Removes what the command may have made hard to remove, following no link. */
function removeFolders(root) {
    try {
        external_node_fs_.rmSync(root, { recursive: true, force: true });
    }
    catch {
        // Folders closed by their maker, or deeper than any path can say: these two open each one by its name alone, and
        // follow no link below the folder that they are given. A failure of the second is the caller's to hear.
        (0,external_node_child_process_.spawnSync)('chmod', ['-R', 'u+rwX', '--', root], { stdio: 'ignore' });
        (0,external_node_child_process_.execFileSync)('rm', ['-rf', '--one-file-system', '--', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
}
// What not everybody on the runner may read is no tool: passwords, private keys. In /etc that matters where the runner is
// root; among its tools, the runner's own are such. A folder that an installer made for itself at first is closed too.
function hiddenIn(folder, open, deep) {
    if (deep < 0 || !readable(folder))
        return []; // closed to the runner too, so closed to the command, which has the same account
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const place = `${folder}/${entry.name}`; // not path.join, which looks at each of a thousand paths anew
        if (!entry.isFile() && !entry.isDirectory())
            return [];
        const { mode } = fs.lstatSync(place);
        if (entry.isFile())
            return (mode & open) === 0 ? [{ path: place, folder: false }] : [];
        const closed = (mode & 0o001) === 0 && !(open === ANYBODY_OR_RUN && holdsProgram(place));
        return closed ? [{ path: place, folder: true }] : hiddenIn(place, open, deep - 1);
    });
}
function holdsProgram(folder) {
    if (!readable(folder))
        return false;
    return fs.readdirSync(folder, { withFileTypes: true }).some(entry => {
        const place = path.join(folder, entry.name);
        if (entry.isDirectory())
            return holdsProgram(place);
        return entry.isFile() && (fs.lstatSync(place).mode & 0o100) !== 0;
    });
}
function readable(folder) {
    try {
        fs.accessSync(folder, fs.constants.R_OK | fs.constants.X_OK);
        return true;
    }
    catch {
        return false; // because its owner is another, or closed it
    }
}
// docker before 25 makes a read-only mount read-only at its top alone: what is mounted below comes along writable.
function submounts(shown) {
    const points = mountPoints(fs.readFileSync('/proc/self/mountinfo', 'utf8'));
    return shown.flatMap(mount => points
        .filter(point => point !== mount.from && isWithin(point, mount.from))
        .map(point => path.join(mount.to, path.relative(mount.from, point)))
        .filter(to => !mount.writable && innermost(shown, to) === mount)
        .map(to => ({ from: path.join(mount.from, path.relative(mount.to, to)), to, writable: false })));
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
    return name => fs.existsSync(`${folder}/${name}`);
}
function emptyFolder(folders) {
    const empty = `${folders.etc}/empty`;
    fs.mkdirSync(empty, { recursive: true });
    return empty;
}
// Folders of PATH that are not in the system's own. A `bin` or `shims` alone rarely works: what it belongs to comes along.
function toolFolders(runner) {
    const { path: searched, toolCache, temp, workspace, installation } = runner;
    const found = new Map();
    if (toolCache !== undefined && fs.existsSync(toolCache))
        found.set(toolCache, false);
    for (const folder of searched.split(path.delimiter)) {
        if (!path.isAbsolute(folder) || !isFolder(folder))
            continue;
        const clean = path.normalize(folder).replace(/\/$/, '');
        const within = (root) => isWithin(clean, root);
        if (within(workspace) || clean === temp)
            continue;
        const covered = installation.some(own => isWithin(realOf(clean), own));
        if ([...SYSTEM, ...ONCE_APART].some(within) && !covered)
            continue;
        const parent = path.dirname(clean);
        const whole = /^(bin|sbin|shims)$/.test(path.basename(clean)) && !tooWide(parent, runner);
        const shown = whole ? parent : clean;
        if (tooWide(shown, runner))
            continue;
        const told = (fs.statSync(clean).mode & 0o001) !== 0 && !(toolCache !== undefined && within(toolCache));
        found.set(shown, told);
        for (const companion of COMPANIONS[path.basename(shown)] ?? []) {
            const beside = path.join(path.dirname(shown), companion);
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
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        if (!entry.isSymbolicLink())
            return [];
        try {
            const target = fs.realpathSync(path.join(folder, entry.name));
            if (!isWithin(target, runner.home) || isWithin(target, folder))
                return [];
            if (tooWide(path.dirname(target), runner))
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
        return fs.statSync(place).isDirectory();
    }
    catch {
        return false; // not there, or behind a folder that is closed to the runner: no tool of the job's
    }
}
function isOwnFolder(place) {
    return fs.lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
    for (const name of [to, realOf(to)]) {
        const around = mounts.filter(other => other.to !== name && isWithin(name, other.to)).at(-1);
        if (around === undefined || !made.includes(around.from))
            continue;
        const place = path.join(around.from, path.relative(around.to, name));
        if (isFolder(from)) {
            fs.mkdirSync(place, { recursive: true });
        }
        else {
            fs.mkdirSync(path.dirname(place), { recursive: true });
            fs.closeSync(fs.openSync(place, 'a'));
        }
        return;
    }
}


/***/ }),

/***/ 514:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b1: () => (/* binding */ putGitBack)
});

// UNUSED EXPORTS: hideGit, searchGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/render/git-config.js
// git's configuration \u2192 its settings, and back; what of them the command may see, and what it may leave behind.
/** Undefined where git itself would stop reading with an error. */
function git_config_parseGitConfig(text) {
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
function git_config_renderGitConfig(settings) {
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
const UNSEEN_KEYS = (/* unused pure expression or super */ null && (['core.sshcommand', 'core.askpass', 'core.gitproxy', 'remote.proxy']));
const LIKE_A_SECRET = /authorization|extraheader|bearer|token|passw|secret/i;
/** What the command gets: no token, no header, no file that could hold one, no URL with its user's password. */
function git_config_settingsSeen(settings) {
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
function git_config_titlesBeyond(settings, known) {
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/sandbox/tree.js
// A file, link or folder as a value, read and put back without following a link. Paths are bytes, one a character:
// the command may choose names that are no UTF-8.

const tree_ABSENT = { kind: 'absent' };
const LARGEST_FILE = 4 << 20;
const MOST_ENTRIES = 5_000;
function tree_asBytes(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function tree_raw(place) {
    return Buffer.from(place, 'latin1');
}
/** A place as a message shows it. */
function tree_named(place) {
    return tree_raw(place).toString('utf8');
}
function tree_readTree(place, budget = { entries: MOST_ENTRIES }) {
    const found = external_node_fs_.lstatSync(tree_raw(place), { throwIfNoEntry: false });
    if (found === undefined)
        return tree_ABSENT;
    budget.entries -= 1;
    if (budget.entries < 0)
        return { kind: 'other' };
    const mode = found.mode & 0o7777;
    if (found.isSymbolicLink())
        return { kind: 'link', target: external_node_fs_.readlinkSync(tree_raw(place), 'latin1') };
    if (found.isFile()) {
        const data = readPlainFile(place);
        return data === undefined ? { kind: 'other' } : { kind: 'file', mode, data: data.toString('base64') };
    }
    if (!found.isDirectory())
        return { kind: 'other' };
    const names = external_node_fs_.readdirSync(tree_raw(place), { encoding: 'latin1' }).sort();
    return {
        kind: 'folder',
        mode,
        entries: Object.fromEntries(names.map(name => [name, tree_readTree(`${place}/${name}`, budget)]))
    };
}
/** A regular file and no larger than it may be, or undefined. A pipe put in its place is not waited for. */
function readPlainFile(place, largest = LARGEST_FILE) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = external_node_fs_.openSync(tree_raw(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
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
function tree_textOf(tree) {
    return tree.kind === 'file' ? Buffer.from(tree.data, 'base64').toString('utf8') : undefined;
}
function tree_fileOf(text, mode = 0o644) {
    return { kind: 'file', mode, data: Buffer.from(text, 'utf8').toString('base64') };
}
/** The places that differ, below and including this one. */
function differences(before, after, place) {
    if (before.kind === 'folder' && after.kind === 'folder') {
        const names = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
        return [...names].flatMap(name => differences(before.entries[name] ?? tree_ABSENT, after.entries[name] ?? tree_ABSENT, `${place}/${name}`));
    }
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [place];
}
/** Puts a tree where now may stand anything. Its folder must be a real one. */
function tree_writeTree(place, tree) {
    removeTree(place);
    switch (tree.kind) {
        case 'file':
            external_node_fs_.writeFileSync(tree_raw(place), Buffer.from(tree.data, 'base64'), { flag: 'wx', mode: 0o600 });
            external_node_fs_.chmodSync(tree_raw(place), tree.mode);
            giveToOwner(place);
            return;
        case 'link':
            external_node_fs_.symlinkSync(tree_raw(tree.target), tree_raw(place));
            giveToOwner(place);
            return;
        case 'folder':
            external_node_fs_.mkdirSync(tree_raw(place), { mode: 0o700 });
            giveToOwner(place);
            for (const [name, entry] of Object.entries(tree.entries))
                tree_writeTree(`${place}/${name}`, entry);
            external_node_fs_.chmodSync(tree_raw(place), tree.mode);
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
    const { uid, gid } = external_node_fs_.lstatSync(tree_raw(place.slice(0, place.lastIndexOf('/'))));
    external_node_fs_.lchownSync(tree_raw(place), uid, gid);
}
/** Whatever stands there, and no more than that: a link goes, not what it leads to. */
function removeTree(place) {
    const found = external_node_fs_.lstatSync(tree_raw(place), { throwIfNoEntry: false });
    if (found === undefined)
        return;
    if (!found.isDirectory()) {
        external_node_fs_.unlinkSync(tree_raw(place));
        return;
    }
    external_node_fs_.chmodSync(tree_raw(place), 0o700);
    for (const name of external_node_fs_.readdirSync(tree_raw(place), { encoding: 'latin1' }))
        removeTree(`${place}/${name}`);
    external_node_fs_.rmdirSync(tree_raw(place));
}

;// CONCATENATED MODULE: ./build/sandbox/repositories.js
// A folder \u2192 all below it that git would take for a repository, or for the way to one.



// Not those of fs.promises, for which node loads a module, 1 ms of a start.
const [readdir, chmod] = [(0,external_node_util_namespaceObject.promisify)(external_node_fs_.readdir), (0,external_node_util_namespaceObject.promisify)(external_node_fs_.chmod)];
const repositories_MOST_ENTRIES = 5_000_000;
const AT_ONCE = 16;
/** `force`: opens what its owner has closed, which is the command's account and ours. */
async function repositories_findRepositories(root, force) {
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
    const read = () => readdir(tree_raw(place), { encoding: 'latin1', withFileTypes: true });
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
        await chmod(tree_raw(place), 0o700);
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
const OWN_FOLDERS = (/* unused pure expression or super */ null && (['objects', 'refs']));
const HEAD = /^(ref: refs\/[^\0-\x20\x7f]+|[0-9a-f]{40}|[0-9a-f]{64})\n?$/;
async function searchGit(workspace) {
    const root = asBytes(fs.realpathSync(workspace));
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
    fs.writeFileSync(`${file}.partial`, JSON.stringify(saved), { flag: 'wx', mode: 0o600 });
    fs.renameSync(`${file}.partial`, file);
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
    back.fresh(await repositories_findRepositories(saved.root, true));
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
    const stat = fs.lstatSync(raw(place));
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
                if (differences(tree, tree_readTree(place), place).length === 0)
                    return;
                this.tell(place);
                if (isFolder(place))
                    this.faults.push(this.replaced(place));
                else
                    tree_writeTree(place, tree);
            });
        }
    }
    fresh(found) {
        const before = new Map(this.saved.strange.map(({ place, tree }) => [place, JSON.stringify(tree)]));
        for (const place of found.strange) {
            this.attempt(place, () => {
                if (before.get(place) === JSON.stringify(tree_readTree(place)))
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
        if ((external_node_fs_.lstatSync(tree_raw(place)).mode & 0o7777) !== store.mode)
            external_node_fs_.chmodSync(tree_raw(place), store.mode);
        const lost = store.folders.find(name => !isFolder(`${place}/${name}`));
        if (lost !== undefined)
            this.faults.push(this.replaced(`${place}/${lost}`));
        for (const name of PARTS)
            this.part(store, name);
        const head = tree_textOf(tree_readTree(`${place}/HEAD`));
        if (head === undefined || !HEAD.test(head))
            this.putBack(`${place}/HEAD`, store.parts['HEAD'] ?? tree_ABSENT);
        for (const each of UNFINISHED)
            this.unfinished(`${place}/${each}`, store.parts[each] ?? tree_ABSENT);
    }
    part({ place, parts, given }, name) {
        const before = parts[name] ?? tree_ABSENT;
        const text = tree_textOf(before);
        const now = tree_readTree(`${place}/${name}`);
        const seen = given[name] === undefined ? before : tree_fileOf(given[name], modeOf(before));
        if (!CONFIGS.includes(name) || text === undefined) {
            if (OLD_REMOTES.includes(name) && before.kind === 'absent' && isEmpty(now))
                return;
            for (const each of differences(seen, now, `${place}/${name}`))
                this.tell(each);
            if (differences(before, now, place).length > 0)
                tree_writeTree(`${place}/${name}`, before);
            return;
        }
        const had = git_config_parseGitConfig(text); // where it could not be read, nothing can be added to it either
        const left = git_config_parseGitConfig(tree_textOf(now) ?? '[');
        const kept = name === 'config' && had !== undefined ? settingsKept(had, left ?? []) : [];
        if (left === undefined)
            this.tell(`${place}/${name}`);
        const known = [...(had ?? []), ...(git_config_parseGitConfig(tree_textOf(seen) ?? '') ?? []), ...kept];
        for (const title of git_config_titlesBeyond(left ?? [], known))
            this.tell(`${place}/${name}`, title);
        const addition = kept.length === 0 ? '' : `${text === '' || text.endsWith('\n') ? '' : '\n'}${git_config_renderGitConfig(kept)}`;
        const whole = kept.length === 0 ? before : tree_fileOf(text + addition, modeOf(before));
        if (differences(whole, now, place).length > 0)
            tree_writeTree(`${place}/${name}`, whole);
    }
    // One that was not there before keeps what makes it a repository.
    tame(place, stores) {
        const config = tree_readTree(`${place}/config`);
        if (config.kind !== 'absent') {
            const left = git_config_parseGitConfig(tree_textOf(config) ?? '[');
            const own = settingsOfNew(left ?? []);
            const beyond = git_config_titlesBeyond(left ?? [], own);
            for (const title of beyond)
                this.tell(`${place}/config`, title);
            if (left === undefined)
                this.tell(`${place}/config`);
            if (left === undefined || beyond.length > 0)
                tree_writeTree(`${place}/config`, tree_fileOf(git_config_renderGitConfig(own)));
        }
        this.putBack(`${place}/config.worktree`, tree_ABSENT);
        const hooks = tree_readTree(`${place}/hooks`);
        if (!isSamples(hooks))
            this.putBack(`${place}/hooks`, tree_ABSENT);
        if (!isWorktree(place, stores))
            this.putBack(`${place}/commondir`, tree_ABSENT);
        for (const name of OLD_REMOTES) {
            if (!isEmpty(tree_readTree(`${place}/${name}`)))
                this.putBack(`${place}/${name}`, tree_ABSENT);
        }
        for (const name of UNFINISHED)
            this.unfinished(`${place}/${name}`, tree_ABSENT);
    }
    // One that was open before and is done or as it was, stays so. To put back what it was would undo what was done.
    unfinished(place, before) {
        if (differences(before, tree_readTree(place), place).length > 0)
            this.putBack(place, tree_ABSENT);
    }
    putBack(place, tree) {
        if (differences(tree, tree_readTree(place), place).length === 0)
            return;
        this.tell(place);
        tree_writeTree(place, tree);
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
        return tree_named(place === this.saved.root ? '.' : place.slice(this.saved.root.length + 1));
    }
    isReal(place) {
        const steps = place.slice(this.saved.root.length + 1).split('/');
        return steps.every((_, at) => isFolder([this.saved.root, ...steps.slice(0, at + 1)].join('/')));
    }
}
function isFolder(place) {
    return external_node_fs_.lstatSync(tree_raw(place), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isSame({ place, identity }) {
    const found = external_node_fs_.lstatSync(tree_raw(place), { throwIfNoEntry: false });
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
    const common = tree_textOf(tree_readTree(`${place}/commondir`));
    return (common?.trim() === '../..' &&
        worktrees.endsWith('/worktrees') &&
        stores.has(external_node_path_.posix.dirname(worktrees)));
}
function leadsTo(pointer, stores) {
    const target = /^gitdir: (.+?)\n*$/.exec(tree_textOf(tree_readTree(pointer)) ?? '')?.[1];
    if (target === undefined)
        return false;
    const place = external_node_path_.posix.resolve(external_node_path_.posix.dirname(pointer), tree_asBytes(target));
    try {
        return stores.has(external_node_fs_.realpathSync(tree_raw(place), 'latin1'));
    }
    catch {
        return false; // it leads nowhere now, and might later
    }
}
function modeOf(tree) {
    return tree?.kind === 'file' ? tree.mode : 0o644;
}


/***/ }),

/***/ 452:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   mK: () => (/* binding */ foldersUnder)
/* harmony export */ });
/* unused harmony exports INSIDE, LOG_BYTES, PACKET_LOG_BYTES, PROCESSES, HOSTNAME, planOwners, planFirewall, planSandbox, markOf, planWalls, AT_GATE, OPEN, planCommand */
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
const LOG_BYTES = (/* unused pure expression or super */ null && (2 * 1024 ** 3));
/** How long the packet log may become: half an hour of as many packets as it takes. What follows is counted alone. */
const PACKET_LOG_BYTES = (/* unused pure expression or super */ null && (128 * 1024 ** 2));
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
const GATE = (/* unused pure expression or super */ null && (`echo ${AT_GATE.trim()} && read -r word && [ "$word" = open ] && unset word PWD ${OTHER_PROXIES.join(' ')} && exec /usr/bin/env -- "$@" </dev/null`));
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

/***/ 432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dn: () => (/* binding */ removeContainers)
});

// UNUSED EXPORTS: letGo, tearDown

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./build/clock.js
/** Milliseconds of a clock that only runs forward. Of `performance`, node loads the module at its first use: 1 ms of a start. */
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

// EXTERNAL MODULE: ./build/sandbox/filesystem.js + 1 modules
var filesystem = __nccwpck_require__(317);
// EXTERNAL MODULE: ./build/sandbox/plan.js
var plan = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./build/sandbox/processes.js
// Processes of this machine that belong to a step: its docker clients, and what runs in a container of its own.


/** Whether a docker client still works for the step. Such a one may make a container after all were removed. */
function hasClients(id) {
    const { firewall, sandbox, command } = (0,plan/* namesOf */.eZ)(id);
    const telling = new Set([`--label=${(0,plan/* labelOf */.Wy)(id)}`, firewall, sandbox, command]);
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

;// CONCATENATED MODULE: ./build/sandbox/teardown.js
// Removes what a step made, found by its label: right after a crash at any line, and a second call finds nothing.






const WITHIN_MS = 8_000;
const AGAIN_AFTER_MS = 20;
/** Returns when nothing is left and nobody is about to make anything. */
async function removeContainers(docker, id) {
    const deadline = monotonic() + WITHIN_MS;
    let failed;
    for (;;) {
        // In this order: what a client makes while it is looked for is found by the next look.
        const busy = hasClients(id);
        const left = await containersOf(docker, id);
        if (left.length === 0 && !busy)
            return;
        if (monotonic() > deadline)
            throw failed ?? new Error('A docker client still works for this step.');
        // One call for each, side by side: in one call docker removes them one after another.
        const removed = await Promise.allSettled(left.map(container => remove(docker, container)));
        failed ??= removed.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))[0];
        if (busy || failed !== undefined)
            await (0,promises_namespaceObject.setTimeout)(AGAIN_AFTER_MS);
    }
}
/**
 * Begins to remove the three containers of a step that ended well, and waits for nothing: docker takes a third of a
 * second for it, and post sees to it that it came to be.
 */
function letGo(docker, id) {
    const { command, sandbox, firewall } = namesOf(id);
    docker.leaveBehind('rm', '--force', '--volumes', command, sandbox, firewall);
}
function remove(docker, container) {
    return docker.call('rm', '--force', '--volumes', container);
}
async function containersOf(docker, id) {
    const found = await docker.call('ps', '--all', '--quiet', '--filter', `label=${(0,plan/* labelOf */.Wy)(id)}`);
    return found.split('\n').filter(line => line !== '');
}
/** The folders go last, and stay while a command that may still run could undo what post puts back from them. */
async function tearDown(remove, folders) {
    try {
        await remove();
    }
    catch (error) {
        if (!fs.existsSync(folders.git))
            removeFolders(folders.root);
        throw error;
    }
    removeFolders(folders.root);
}


/***/ }),

/***/ 874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export saveState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// What main leaves for post: saved the moment it is known, so that post finds whatever comes to be.

// Neither value can hold what the file's format gives a meaning to.
function saveState({ id, root }, file) {
    if (file !== undefined)
        fs.appendFileSync(file, `sandbox=${id}\nfolder=${root}\n`);
}
function readState(env) {
    const { STATE_sandbox: id = '', STATE_folder: root = '' } = env;
    return id === '' || root === '' ? undefined : { id, root };
}


/***/ }),

/***/ 853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate)
});

// UNUSED EXPORTS: say

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./build/report/inert.js
var inert = __nccwpck_require__(146);
;// CONCATENATED MODULE: ./build/workflow-log.js
// The step's own words to the runner: lines of its log, and annotations.
// Past the front door of @actions/core, whose index brings an HTTP client for tokens that no step here asks for: to load
// it took each step 80 ms of a processor, at its end, when somebody waits for it.


function say(text) {
    process.stdout.write(`${logLine(text)}\n`);
}
function annotate(level, text) {
    issueCommand(level, {}, text);
}


/***/ }),

/***/ 421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 24:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 760:
/***/ (function (module) {

module.exports = require("node:path");

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
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(841);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;