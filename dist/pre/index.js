/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 837:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ monotonic)
/* harmony export */ });
/** Milliseconds of a clock that only runs forward. Of `performance`, node loads the module at its first use: 1 ms of a start. */
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ }),

/***/ 6870:
/***/ (function (module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7704);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3948);
/* harmony import */ var _sandbox_bring_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3002);
/* harmony import */ var _sandbox_client_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6896);
/* harmony import */ var _sandbox_docker_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4544);
/* harmony import */ var _sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(546);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9854);
// Brings the image to an engine that lacks it while the job's first steps run. It waits for nothing, says nothing and
// never fails: what is missing when the step comes is the step's to bring, and to speak of.










const DOCKER_CALL_MS = 30_000;
const BESIDE = 'beside'; // the job's steps; the runner ends whoever is still there when the job is over
if (process.argv[2] === BESIDE) {
    await bring().catch(() => undefined); // because the step will meet the same, and say it
    process.exit();
}
else {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href), BESIDE], {
        detached: true,
        stdio: 'ignore'
    });
    child.once('error', () => undefined); // because the step does without
    child.unref();
}
async function bring() {
    const { temp, workspace } = (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunner */ .fY)(process.env);
    if ((0,_sandbox_client_js__WEBPACK_IMPORTED_MODULE_6__/* .cannotCarry */ .t)(process.env, temp) !== undefined)
        return;
    const given = (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .inputIn */ .cP)(process.env, 'image-archive').trim();
    // What lies in the workspace now is an earlier job's.
    if (given !== '' && node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, given).startsWith(`${workspace}/`))
        return;
    const folder = `${temp}/awf-image-${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)()}`;
    try {
        await (0,_sandbox_bring_js__WEBPACK_IMPORTED_MODULE_5__/* .haveImage */ .Q)((0,_sandbox_docker_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerCli */ .RK)(DOCKER_CALL_MS), (0,_source_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceHere */ .s)(process.env, given, folder), () => undefined);
    }
    finally {
        (0,_sandbox_filesystem_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFolders */ .cw)(folder);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7704:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Six bytes by the kernel, in hexadecimal. Not by node:crypto, which takes each start 3 ms to load. */
function randomHex() {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync('/proc/sys/kernel/random/uuid', 'latin1').replaceAll('-', '').slice(0, 12);
}


/***/ }),

/***/ 3948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cP: () => (/* binding */ inputIn),
  fY: () => (/* binding */ readRunner)
});

// UNUSED EXPORTS: account, cancellation

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/sandbox/installation.js
var installation = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./build/runner.js
// What the runner tells the step: its folders, its account, its signals.



/** Throws, with a sentence, where this is no runner. */
function readRunner(env) {
    const home = env['HOME'] ?? external_node_os_namespaceObject.homedir();
    const temp = needed(env, 'RUNNER_TEMP');
    return {
        workspace: needed(env, 'GITHUB_WORKSPACE'),
        temp,
        home: home === '/' || home === '' ? '/home/runner' : external_node_path_.normalize(home).replace(/\/$/, ''),
        toolCache: env['RUNNER_TOOL_CACHE'],
        eventFile: env['GITHUB_EVENT_PATH'],
        path: env['PATH'] ?? '',
        installation: (0,installation/* installationOf */.o)(temp, process.execPath)
    };
}
/** An input as it was written, blanks and all: the lines of a list are counted from the first. */
function inputIn(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function needed(env, name) {
    const value = env[name] ?? '';
    if (!external_node_path_.isAbsolute(value))
        throw new Error(`${name} is not set to a folder. Run this action on a GitHub Actions runner.`);
    return external_node_path_.normalize(value).replace(/\/$/, '');
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

/***/ 3002:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ haveImage)
});

// UNUSED EXPORTS: lacksImage

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./build/clock.js
var clock = __nccwpck_require__(837);
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
var sandbox_image = __nccwpck_require__(9202);
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


/***/ }),

/***/ 6896:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cannotCarry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The runner's surroundings \u2192 a sentence where they are known to carry no firewall, before docker is asked anything.


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
        .filter(folder => node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
        .map(folder => `${folder}/docker`)
        .find(isProgram);
    if (client === undefined)
        return false;
    try {
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(client)) === 'podman')
            return true;
        const beginning = Buffer.alloc(BEGINNING);
        const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(client, 'r');
        try {
            const length = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, beginning, 0, BEGINNING, 0);
            const text = beginning.toString('latin1', 0, length);
            return text.startsWith('#!') && /\bpodman\b/.test(text);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
        }
    }
    catch {
        return false; // because who may run it need not be able to read it
    }
}
function isProgram(file) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file).isFile();
    }
    catch {
        return false; // because it is not there
    }
}


/***/ }),

/***/ 4544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ dockerCli)
});

// UNUSED EXPORTS: DockerError, NoClientError, lastWords

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
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

/***/ 546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cw: () => (/* binding */ removeFolders)
});

// UNUSED EXPORTS: inView, makeFolders, mountsFor, writeEtc

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/sandbox/installation.js
var installation = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./build/sandbox/plan.js
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
const plan_HOSTNAME = 'sandbox';
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
        `--hostname=${plan_HOSTNAME}`,
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

/***/ 9202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   N9: () => (/* binding */ blaming),
/* harmony export */   Ts: () => (/* binding */ MAKE_ANEW),
/* harmony export */   ZZ: () => (/* binding */ imageSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The image: an archive made by `npm run image` or downloaded, loaded once an engine. It is known by its content alone, no tag.


class ImageError extends Error {
}
// Not at each start: nearly every engine has the image.
const loadInstall = () => __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 412));
const MAKE_ANEW = 'Build one with "npm run image".';
function imageSource({ given, actionFolder, release, place }) {
    if (given !== '') {
        const released = release?.archives[architectureOf(process.arch)];
        const { ids, archive } = released === undefined ? lying(given) : copied(given, released);
        const input = 'image-archive';
        return { ids: () => blaming(input, ids), archive, input };
    }
    const architecture = architectureOf(process.arch);
    const built = node_path__WEBPACK_IMPORTED_MODULE_1__.join(actionFolder, 'containers', 'out', `firewall-${architecture}.tar.gz`);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(built))
        return { ...lying(built), ids: async () => idsBeside(built) ?? idsIn(built) };
    const archive = release?.archives[architecture];
    if (release !== undefined && archive !== undefined) {
        return {
            ids: () => Promise.resolve(archive.ids),
            archive: async () => {
                const { install, sourcesOf } = await loadInstall();
                return install(release, architecture, archive, place, sourcesOf(release, archive.name, place));
            }
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
            const { differenceOf } = await loadInstall();
            const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(file, { throwIfNoEntry: false });
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
// Whoever made the archive wrote them down; to look into it takes a start 3 ms.
function idsBeside(archive) {
    try {
        const manifest = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(archive.replace(/\.tar\.gz$/, '.json'), 'utf8');
        const { imageId, manifestDigest } = JSON.parse(manifest);
        return typeof imageId === 'string' && typeof manifestDigest === 'string'
            ? [imageId, manifestDigest]
            : undefined;
    }
    catch {
        return undefined; // because the archive may be there without it
    }
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
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(archive, { throwIfNoEntry: false })?.isFile() === false)
        throw new ImageError(`The image archive ${archive} is no file. ${MAKE_ANEW}`);
    let packed;
    try {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(archive, 'r');
        const buffer = Buffer.alloc(count);
        packed = buffer.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, buffer, 0, count, 0));
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ installationOf)
/* harmony export */ });
/* unused harmony export realOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The runner's scratch folder and its node \u2192 the folders that hold the runner itself and all its work.


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

/***/ 9854:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ sourceHere)
});

// UNUSED EXPORTS: ACTION

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/sandbox/image.js
var sandbox_image = __nccwpck_require__(9202);
;// CONCATENATED MODULE: ./build/sandbox/release.js
// The release that this bundle belongs to. tools/release.mjs writes it; in development there is none, and the image is
// built beside the bundle.
const RELEASE = undefined;

;// CONCATENATED MODULE: ./build/source.js
// Where this action stands and what the runner says \u2192 where the firewall's image can be had.




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

/***/ 2613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ (function (module) {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("util");

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
/******/ 	var __webpack_exports__ = __nccwpck_require__(6870);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;