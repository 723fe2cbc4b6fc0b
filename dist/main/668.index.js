"use strict";
exports.id = 668;
exports.ids = [668];
exports.modules = {

/***/ 9668:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locate: () => (/* binding */ locate)
});

// EXTERNAL MODULE: ./build/report/suggestion.js
var suggestion = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/report/workflow/diff.js
// Two texts that differ in one place \u2192 a unified diff that `git apply` takes.
const CONTEXT = 3;
function renderDiff(path, before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head])
        head += 1;
    let tail = 0;
    const most = Math.min(old.length, now.length) - head;
    while (tail < most && old.at(-1 - tail) === now.at(-1 - tail))
        tail += 1;
    const from = Math.max(0, head - CONTEXT);
    const [oldEnd, nowEnd] = [old.length - tail, now.length - tail];
    const after3 = Math.min(CONTEXT, tail);
    return [
        `diff --git ${diff_name('a', path)} ${diff_name('b', path)}\n`,
        `--- ${diff_name('a', path)}${path.includes(' ') ? '\t' : ''}\n`,
        `+++ ${diff_name('b', path)}${path.includes(' ') ? '\t' : ''}\n`,
        `@@ -${range(from, oldEnd + after3)} +${range(from, nowEnd + after3)} @@\n`,
        ...old.slice(from, head).map(line => marked(' ', line)),
        ...old.slice(head, oldEnd).map(line => marked('-', line)),
        ...now.slice(head, nowEnd).map(line => marked('+', line)),
        ...old.slice(oldEnd, oldEnd + after3).map(line => marked(' ', line))
    ].join('');
}
/** Each with its line break; the last may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function marked(mark, line) {
    return line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}
function range(from, to) {
    return `${to === from ? from : from + 1},${to - from}`;
}
// As git writes names: in quotes what would end the line or the name.
function diff_name(side, path) {
    const whole = `${side}/${path}`;
    return /["\\\p{Cc}]/u.test(whole) ? JSON.stringify(whole) : whole;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/policy/list.js
var list = __webpack_require__(8296);
;// CONCATENATED MODULE: ./build/report/workflow/step.js
// The text of a workflow and what the step was given \u2192 where in the text that step stands.

const INPUT = 'allowed-domains';
const COMPARED = ['run', 'label', INPUT];
const REUSABLE = /^(.+\/)\.github\/workflows\/firewalled\.yml(@.+)?$/;
/** Undefined where it is not there (another file's step), or where two cannot be told apart. */
function findStep(text, asked) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'silent' });
    if (document.errors.length > 0)
        return undefined;
    const uses = usesIn(document);
    const fitting = uses.filter(use => isOurs(use.uses, asked.action) && fits(document, use.with, asked.inputs));
    const own = fitting.filter(({ job }) => job === asked.job);
    const found = only(own.length > 0 ? own : fitting) ?? only(own.filter(use => isExact(use.with)));
    if (found === undefined)
        return undefined;
    const allowed = pairOf(found.with, INPUT);
    const offset = allowed?.key?.range?.[0] ?? found.at;
    return { path: found.path, with: found.with, allowed, line: lines.linePos(offset).line };
}
function pairOf(map, name) {
    return map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name);
}
/** What the runner makes of a value, its expressions unresolved; undefined for what is no text. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if ((0,dist/* isAlias */.Vj)(value) || !(0,dist/* isScalar */.jn)(value))
        return undefined;
    if (value.value === null)
        return '';
    return typeof value.value === 'string' ? value.value : value.source;
}
function usesIn(document) {
    const jobs = document.get('jobs');
    if (!(0,dist/* isMap */.jh)(jobs))
        return [];
    return jobs.items.flatMap(({ key, value }) => {
        const job = textOf(key);
        if (job === undefined || !(0,dist/* isMap */.jh)(value))
            return [];
        const steps = value.get('steps');
        const within = (0,dist/* isSeq */.oP)(steps) ? steps.items : [];
        return [
            ...useOf(value, job, ['jobs', job]),
            ...within.flatMap((step, at) => ((0,dist/* isMap */.jh)(step) ? useOf(step, job, ['jobs', job, 'steps', at]) : []))
        ];
    });
}
function useOf(map, job, path) {
    const uses = pairOf(map, 'uses');
    const given = map.get('with');
    const name = textOf(uses?.value);
    if (uses === undefined || name === undefined || !(0,dist/* isMap */.jh)(given))
        return [];
    return [{ job, uses: name, with: given, path: [...path, 'with'], at: uses.key.range?.[0] ?? 0 }];
}
// A step inside the reusable workflow was asked for where that workflow is called.
function isOurs(uses, action) {
    const called = REUSABLE.exec(uses)?.[1]?.replace(/\/$/, '');
    const name = (called ?? uses).replace(/@.*$/, '').toLowerCase();
    if (/^\.{1,2}(\/|$)/.test(name))
        return action === '' || called !== undefined;
    return action !== '' && (name === action.toLowerCase() || name.startsWith(`${action.toLowerCase()}/`));
}
function fits(document, map, inputs) {
    return COMPARED.every(name => {
        const value = pairOf(map, name)?.value;
        const written = textOf((0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value);
        return written !== undefined && becomes(normal(written), normal(inputs[name] ?? ''));
    });
}
function isExact(map) {
    return COMPARED.every(name => !EXPRESSION.test(textOf(pairOf(map, name)?.value) ?? ''));
}
const EXPRESSION = /\$\{\{[^]*?\}\}/;
/** Whether the text can have come of what was written, each expression being anything. In order, with no way back: linear. */
function becomes(written, text) {
    const pieces = written.split(new RegExp(EXPRESSION, 'g'));
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return written === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
function normal(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function only(all) {
    return all.length === 1 ? all[0] : undefined;
}

;// CONCATENATED MODULE: ./build/report/workflow/edit.js
// A step of a workflow and lines to add \u2192 the workflow with these lines in the step's allowed-domains, and nothing else changed.



/** Undefined where the list does not stand in the step as text of its own, or the result would not read as it should. */
function addLines(text, step, lines) {
    if (lines.length === 0)
        return undefined;
    const edit = editFor(text, step, lines);
    if (edit === undefined)
        return undefined;
    const edited = `${text.slice(0, edit.from)}${edit.text}${text.slice(edit.to)}`;
    return isAsMeant(text, edited, step, lines) ? edited : undefined;
}
function editFor(text, step, lines) {
    const { allowed } = step;
    const flow = step.with.flow === true;
    if (allowed === undefined)
        return flow ? inFlow(text, step, lines) : newInput(text, step, lines);
    const value = allowed.value;
    // What others refer to, or what is given elsewhere, is not this step's alone.
    if (value !== null && (!(0,dist/* isScalar */.jn)(value) || value.anchor !== undefined || value.tag !== undefined))
        return undefined;
    if (flow)
        return quoted(text, allowed, lines);
    if (isBlock(value))
        return grown(text, allowed, value, lines);
    return asBlock(text, allowed, value, lines);
}
function isBlock(value) {
    return value?.type === 'BLOCK_LITERAL' || value?.type === 'BLOCK_FOLDED';
}
/** `|` and what stands under it. A folded block becomes a literal one: there each line is an item. */
function grown(text, pair, value, lines) {
    const start = startOf(value);
    const { end, indent } = blockAt(text, start, columnOf(text, startOf(pair.key)));
    const header = text.slice(start, end).replace(/^>/, '|');
    return { from: start, to: end, text: `${header}${under(text, end, indent, lines)}` };
}
/** A value on one line, or several, becomes a block. A comment behind it stays on the line of the name. */
function asBlock(text, pair, value, lines) {
    const colon = text.indexOf(':', endOf(pair.key));
    const empty = value === null || textOf(value) === '';
    const end = value === null || value.range === undefined || value.range === null
        ? colon + 1
        : Math.max(endOf(value), colon + 1);
    const between = text.slice(colon + 1, empty ? colon + 1 : startOf(value));
    if (between.includes('#'))
        return undefined;
    const to = lineEnd(text, end);
    const behind = text.slice(end, to).trimEnd();
    const kept = empty ? [] : (textOf(value) ?? '').split(/\r?\n/).filter(line => line.trim() !== '');
    const indent = `${' '.repeat(columnOf(text, startOf(pair.key)))}  `;
    return {
        from: colon + 1,
        to,
        text: ` |${behind === '' ? '' : ` ${behind.trimStart()}`}${under(text, to, indent, [...kept, ...lines])}`
    };
}
function quoted(text, pair, lines) {
    const value = pair.value;
    const kept = textOf(value);
    if (kept === undefined)
        return undefined;
    const whole = JSON.stringify([...(kept === '' ? [] : [kept]), ...lines].join('\n'));
    if (value === null || kept === '') {
        const colon = text.indexOf(':', endOf(pair.key));
        const to = value === null ? colon + 1 : Math.max(colon + 1, endOf(value));
        return { from: colon + 1, to, text: ` ${whole}` };
    }
    return { from: startOf(value), to: endOf(value), text: whole };
}
function inFlow(text, step, lines) {
    const last = step.with.items.at(-1);
    if (last === undefined)
        return undefined;
    const end = last.value === null ? text.indexOf(':', endOf(last.key)) + 1 : endOf(last.value);
    return { from: end, to: end, text: `, ${INPUT}: ${JSON.stringify(lines.join('\n'))}` };
}
/** Behind `run`, where its reader looks for what it may reach. */
function newInput(text, step, lines) {
    const run = pairOf(step.with, 'run');
    if (run === undefined || !(0,dist/* isScalar */.jn)(run.value))
        return undefined;
    const column = columnOf(text, startOf(run.key));
    const end = isBlock(run.value)
        ? blockAt(text, startOf(run.value), column).end
        : lineEnd(text, endOf(run.value));
    const margin = ' '.repeat(column);
    return {
        from: end,
        to: end,
        text: `${eolAt(text, end)}${margin}${INPUT}: |${under(text, end, `${margin}  `, lines)}`
    };
}
/** The end of a block's last line that says something, before its line break, and the margin of its lines. */
function blockAt(text, start, column) {
    let end = lineEnd(text, start);
    const given = /^[|>][+-]?([1-9])/.exec(text.slice(start, end))?.[1];
    let indent = given === undefined ? undefined : ' '.repeat(column + Number(given));
    for (let at = next(text, end); at < text.length; at = next(text, lineEnd(text, at))) {
        const line = text.slice(at, lineEnd(text, at));
        if (line.trim() === '')
            continue;
        const margin = /^ */.exec(line)?.[0] ?? '';
        if (margin.length <= column || (indent !== undefined && margin.length < indent.length))
            break;
        indent ??= margin;
        end = lineEnd(text, at);
    }
    return { end, indent: indent ?? `${' '.repeat(column)}  ` };
}
function under(text, at, indent, lines) {
    return lines.map(line => `${eolAt(text, at)}${indent}${line}`).join('');
}
// Only the list may have changed, and it by the new lines alone.
function isAsMeant(before, after, { path }, lines) {
    const [old, now] = [before, after].map(text => (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' }));
    if (old === undefined || now === undefined || now.errors.length > 0)
        return false;
    const allowed = [...path, INPUT];
    const items = (document) => (0,list/* itemsOf */.S)(textOf(document.getIn(allowed, true)) ?? '').map(({ written }) => written);
    const wanted = [...items(old), ...(0,list/* itemsOf */.S)(lines.join('\n')).map(({ written }) => written)];
    if (JSON.stringify(items(now)) !== JSON.stringify(wanted))
        return false;
    for (const document of [old, now])
        document.deleteIn(allowed);
    return JSON.stringify(old.toJS()) === JSON.stringify(now.toJS());
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
function endOf(node) {
    return node.range?.[1] ?? 0;
}
function columnOf(text, at) {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
}
/** Where the line ends that this place is on, before its line break. */
function lineEnd(text, at) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    return end > at && text[end - 1] === '\r' ? end - 1 : end;
}
function next(text, end) {
    const feed = text.indexOf('\n', end);
    return feed < 0 ? text.length : feed + 1;
}
/** The line break that is usual here. */
function eolAt(text, at) {
    const feed = text.indexOf('\n', at);
    const near = feed < 0 ? text.lastIndexOf('\n', at) : feed;
    return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/report/workflow/locate.js




function locate(report, { path, text }, asked) {
    const step = findStep(text, asked);
    if (step === undefined)
        return { ...report, workflow: { path } };
    const edited = addLines(text, step, report.suggested.map(suggestion/* withRisks */.Zt));
    return {
        ...report,
        workflow: {
            path,
            line: step.line,
            ...(edited === undefined ? {} : { patch: renderDiff(path, text, edited) })
        }
    };
}


/***/ })

};
;