"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

/***/ 412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InstallError: () => (/* binding */ InstallError),
/* harmony export */   differenceOf: () => (/* binding */ differenceOf),
/* harmony export */   install: () => (/* binding */ install),
/* harmony export */   sourcesOf: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(837);
// The archive of a release \u2192 a file on this machine that is that archive, byte for byte; from the tool cache, or downloaded.





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
    const cache = await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 5991)); // here: the usual start does without it
    const cached = place.toolCache === '' ? '' : cache.find(TOOL, version, architecture);
    if (cached !== '') {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(cached, archive.name);
        // What is there instead of it is put right by the download.
        if (node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(file) && (await differenceOf(file, archive)) === undefined)
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
        const own = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${index}`);
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(own, archive.name);
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
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(own, { recursive: true, force: true });
    }
    throw new InstallError(`The image archive could not be downloaded from ${failures.join(' nor from ')}. Get ${archive.name} of this release onto the runner in an earlier step and ${OTHERWISE}.`);
}
// downloadTool neither ends by itself at a server that falls silent again and again, nor minds how much comes.
async function bounded(download, file, { size }) {
    let timer;
    const begun = (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .monotonic */ .x)();
    const stopped = new Promise((_, reject) => {
        timer = setInterval(() => {
            if ((node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > size)
                reject(new Error(`more came than its ${size} bytes`));
            if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .monotonic */ .x)() - begun > DOWNLOAD_WITHIN_MS)
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
    const came = node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync(file).size;
    if (came !== size)
        return `${size} bytes were expected, and ${came} came`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream(file), hash);
    const digest = hash.digest('hex');
    return digest === sha256 ? undefined : `the SHA-256 ${sha256} was expected, and ${digest} came`;
}


/***/ })

};
;