export const id = 136;
export const ids = [136,596];
export const modules = {

/***/ 50136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/adapters/clock.js
var clock = __webpack_require__(70596);
// EXTERNAL MODULE: ./build/src/adapters/event-context.js + 1 modules
var event_context = __webpack_require__(5843);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
// EXTERNAL MODULE: ./build/src/adapters/open-store.js + 1 modules
var open_store = __webpack_require__(56249);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/adapters/process-table.js

/** The kernel reports times in this unit to user space, whatever its own tick is. */
const TICKS_PER_SECOND = 100;
/** Whether this system has a process table that can be read. */
const hasProcessTable = process.platform === 'linux';
/** All processes that can be seen now; empty where there is no table. Source: proc(5). */
function processTable() {
    if (!hasProcessTable)
        return [];
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => row(name) ?? []);
}
/** CPU seconds of all children this process has waited for, and of theirs; undefined where that is not told. */
function waitedChildrenCpuSeconds() {
    const stat = hasProcessTable ? statFields('self') : undefined;
    return stat === undefined ? undefined : (number(stat, 13) + number(stat, 14)) / TICKS_PER_SECOND;
}
/** Resident memory of a process now and at its highest, in bytes; undefined when it is gone. */
function memoryOf(id) {
    const status = readOrNothing(`/proc/${id}/status`);
    const kibibytes = (key) => Number(status?.match(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0);
    return status === undefined ? undefined : { now: kibibytes('VmRSS') * 1024, peak: kibibytes('VmHWM') * 1024 };
}
/** Whether a process was started with this variable; undefined when its environment cannot be read (yet). */
function hasVariable(id, name, value) {
    const environment = readOrNothing(`/proc/${id}/environ`);
    return environment ? environment.split('\0').includes(`${name}=${value}`) : undefined;
}
function row(name) {
    const stat = statFields(name);
    if (stat === undefined)
        return undefined;
    const ticks = number(stat, 11) + number(stat, 12) + number(stat, 13) + number(stat, 14);
    return {
        id: Number(name),
        isZombie: stat[0] === 'Z' || stat[0] === 'X',
        group: number(stat, 2),
        cpuSeconds: ticks / TICKS_PER_SECOND,
        startedAt: number(stat, 19),
    };
}
/** Fields after the command name, which may itself hold blanks and parentheses: index 0 is field 3, the state. */
function statFields(name) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function number(fields, index) {
    return Number(fields[index] ?? 0);
}
/** Processes come and go while they are looked at, and other users' files are closed to us. */
function readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process-group.js

/**
 * @param id id of the group and of its first process
 * @param tag name and value of a variable that only this command's processes have
 */
function processGroup(id, tag) {
    const strangers = new Set();
    let usage = { cpuSeconds: null, peakMemoryBytes: null };
    /** Environments are read once per process: only a descendant can have the tag, and it has it from its start. */
    const isTagged = (row) => {
        if (tag.value === '')
            return false;
        const key = `${row.id}@${row.startedAt}`;
        if (strangers.has(key))
            return false;
        const tagged = hasVariable(row.id, tag.name, tag.value);
        if (tagged === false)
            strangers.add(key);
        return tagged === true;
    };
    const members = () => processTable().filter((row) => !row.isZombie && row.id !== process.pid && (row.group === id || isTagged(row)));
    return {
        count: () => (hasProcessTable ? members().length : send(-id, 0) ? 1 : 0),
        signal(signal) {
            send(-id, signal);
            for (const row of members())
                if (row.group !== id)
                    send(row.id, signal);
        },
        sample() {
            const rows = members();
            if (rows.length === 0)
                return usage;
            const memory = rows.flatMap((row) => memoryOf(row.id) ?? []);
            // The sum now misses what happens between two looks; the highest peak of one process does not.
            const now = memory.reduce((sum, one) => sum + one.now, 0);
            const peak = Math.max(0, ...memory.map((one) => one.peak));
            const cpu = rows.reduce((sum, row) => sum + row.cpuSeconds, 0);
            usage = {
                cpuSeconds: Math.max(usage.cpuSeconds ?? 0, cpu),
                peakMemoryBytes: Math.max(usage.peakMemoryBytes ?? 0, now, peak),
            };
            return usage;
        },
    };
}
/** False when there is nobody to signal. */
function send(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process-lines.js
/** Longest line passed on, in characters. A progress bar is short; what is longer is data printed by mistake. */
const LONGEST_LINE = 16_384;
/** Cuts a stream of bytes into lines and keeps at most one of them in memory. */
function lineSplitter(stream, onLine) {
    const decoder = new TextDecoder();
    let pending = '';
    /** The line was cut: nothing of it is passed on until its terminator. */
    let skipping = false;
    const emit = (end) => {
        if (!skipping)
            onLine({ stream, text: pending, end });
        pending = '';
        skipping = false;
    };
    const append = (text) => {
        if (skipping)
            return;
        pending += text;
        if (pending.length <= LONGEST_LINE)
            return;
        onLine({ stream, text: pending.slice(0, LONGEST_LINE), end: 'cut' });
        pending = '';
        skipping = true;
    };
    /** A carriage return ends a line of its own only when no line feed follows, which the next chunk may show. */
    let returned = false;
    const take = (text) => {
        for (const part of text.split(/(\r|\n)/)) {
            if (part === '')
                continue;
            if (returned) {
                returned = false;
                emit(part === '\n' ? 'newline' : 'overwritten');
                if (part === '\n')
                    continue;
            }
            if (part === '\n')
                emit('newline');
            else if (part === '\r')
                returned = true;
            else
                append(part);
        }
    };
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end() {
            take(decoder.decode());
            if (returned)
                emit('overwritten');
            else if (pending !== '')
                emit('newline');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process-log.js

/**
 * A file that takes a command's output up to a size. A full disk ends the log, never the training: what cannot be
 * written is dropped.
 */
function processLog(file) {
    if (file === undefined)
        return { write: () => true, drained: () => { }, close: async () => { } };
    const stream = (0,external_node_fs_.createWriteStream)(file.path);
    const waiting = new Set();
    const release = () => {
        for (const listener of waiting)
            listener();
        waiting.clear();
    };
    let room = file.maximumBytes;
    let broken = false;
    stream.on('drain', release);
    stream.on('error', () => {
        broken = true;
        release();
    });
    return {
        write(chunk) {
            if (broken || room <= 0)
                return true;
            if (chunk.byteLength <= room) {
                room -= chunk.byteLength;
                return stream.write(chunk);
            }
            const end = `\n[The log ends here: it reached its limit of ${file.maximumBytes} bytes.]\n`;
            stream.write(chunk.subarray(0, room));
            room = 0;
            return stream.write(end);
        },
        drained(listener) {
            if (broken)
                listener();
            else
                waiting.add(listener);
        },
        close: () => new Promise((resolve) => {
            if (broken)
                return resolve();
            stream.once('error', () => resolve());
            stream.end(() => resolve());
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/process-memory-kills.js

/**
 * How many processes the kernel has killed for memory in this process's control group and those below; undefined where
 * it does not tell. Sources: cgroups(7); `memory.events` (version 2) and `memory.oom_control` (version 1) in the
 * kernel's control group documentation.
 */
function outOfMemoryKills() {
    const groups = process_memory_kills_readOrNothing('/proc/self/cgroup')?.split('\n') ?? [];
    const unified = groups.find((line) => line.startsWith('0::'))?.slice(3);
    const legacy = groups.find((line) => line.split(':')[1]?.split(',').includes('memory'))?.split(':')[2];
    const candidates = [
        ...(unified === undefined ? [] : [`/sys/fs/cgroup${unified}/memory.events`]),
        ...(legacy === undefined ? [] : [`/sys/fs/cgroup/memory${legacy}/memory.oom_control`]),
        // Inside a container the group's own folder is mounted at the top.
        '/sys/fs/cgroup/memory.events',
        '/sys/fs/cgroup/memory/memory.oom_control',
    ];
    for (const path of candidates) {
        const count = process_memory_kills_readOrNothing(path)?.match(/^oom_kill (\d+)$/m)?.[1];
        if (count !== undefined)
            return Number(count);
    }
    return undefined;
}
function process_memory_kills_readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/process.js










/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later, and is killed after 2.5 s more. What is still there at 8 s is killed
 * by us, which leaves two seconds to save the log. Source: `ProcessInvoker` in GitHub's actions/runner.
 */
const CANCEL_PATIENCE = 8_000;
/** Wrappers such as npm pass one Ctrl-C on twice; only a later signal means "hurry". */
const SAME_SIGNAL = 1_000;
/** A process at the end of a pipe needs a moment longer than the command that feeds it. */
const NATURAL_END = 500;
const LEFTOVER_PATIENCE = 2_000;
const KILL_PATIENCE = 5_000;
const PULSE = 1_000;
const FIRST_PULSE = 50;
const POLL = 50;
const LONGEST_TIMER = 2_147_483_647;
/** SIGINT and SIGTERM to this process. */
const cancelSignals = (listener) => {
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
    return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
    };
};
/** Runs commands with bash on Linux and macOS; elsewhere every command ends as `not-started`. */
function bashProcesses(onCancel = cancelSignals) {
    return { run: (request) => run(request, onCancel) };
}
async function run(request, onCancel) {
    const killsBefore = outOfMemoryKills();
    const cpuBefore = waitedChildrenCpuSeconds();
    const child = await start(request);
    if (typeof child === 'string') {
        const exit = { kind: 'not-started', message: child };
        return { exit, usage: { cpuSeconds: null, peakMemoryBytes: null }, leftBehind: 0, outOfMemoryKills: null };
    }
    const value = request.environment[request.tag] ?? '';
    const group = processGroup(child.id, { name: request.tag, value });
    const log = processLog(request.logFile);
    const outputEnd = Promise.all([
        forward(child.stdout, 'stdout', request, log),
        forward(child.stderr, 'stderr', request, log),
    ]);
    const stopPulse = startPulse(group, request);
    const { exit, leftBehind } = await supervise(child, group, request, onCancel);
    stopPulse();
    // A process that could not be killed may keep a pipe open for ever.
    await Promise.race([outputEnd, (0,promises_.setTimeout)(LEFTOVER_PATIENCE, undefined, { ref: false })]);
    child.stdout.destroy();
    child.stderr.destroy();
    await log.close();
    const usage = group.sample();
    const cpuAfter = waitedChildrenCpuSeconds();
    const killsAfter = outOfMemoryKills();
    return {
        exit,
        leftBehind,
        usage: {
            ...usage,
            cpuSeconds: cpuBefore === undefined || cpuAfter === undefined
                ? usage.cpuSeconds
                : Math.max(usage.cpuSeconds ?? 0, cpuAfter - cpuBefore),
        },
        outOfMemoryKills: killsBefore === undefined || killsAfter === undefined ? null : killsAfter - killsBefore,
    };
}
/** The running command, or why there is none. */
async function start(request) {
    if (process.platform === 'win32')
        return 'Commands are run by bash in a process group, which Windows does not have.';
    try {
        const child = (0,external_node_child_process_.spawn)('bash', ['-euo', 'pipefail', '-c', request.command], {
            cwd: request.directory,
            env: request.environment,
            // A session and process group of its own: signals reach all of it, and none of it gets ours.
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const ended = new Promise((resolve) => child.once('exit', (...end) => resolve(exitOf(...end))));
        await (0,external_node_events_.once)(child, 'spawn');
        return running(child, ended);
    }
    catch (error) {
        const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return absent ? 'bash is not on PATH, or the working folder does not exist.' : (0,errors/* messageOf */.bD)(error);
    }
}
function running(child, ended) {
    const { pid, stdout, stderr } = child;
    if (pid === undefined || stdout === null || stderr === null)
        return 'bash started without an id or output.';
    return { id: pid, stdout, stderr, ended };
}
function exitOf(code, signal) {
    return signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal };
}
/** Waits for the command's end, its deadline or a cancellation, and leaves no process of the group behind. */
async function supervise(child, group, request, onCancel) {
    const killAtExit = () => group.signal('SIGKILL');
    process.on('exit', killAtExit);
    const cancelled = Promise.withResolvers();
    let cancelledAt;
    let killAt = Number.POSITIVE_INFINITY;
    const stopWatching = onCancel(() => {
        const now = external_node_perf_hooks_.performance.now();
        cancelledAt ??= now;
        killAt = Math.min(killAt, now - cancelledAt > SAME_SIGNAL ? now : now + CANCEL_PATIENCE);
        cancelled.resolve('cancelled');
    });
    const deadline = Promise.withResolvers();
    const timer = setTimeout(() => deadline.resolve('timed-out'), Math.min(request.timeoutMilliseconds, LONGEST_TIMER));
    const stop = async (patience) => {
        killAt = Math.min(killAt, external_node_perf_hooks_.performance.now() + patience);
        group.signal('SIGTERM');
        if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() < killAt))
            return false;
        const giveUpAt = external_node_perf_hooks_.performance.now() + KILL_PATIENCE;
        while (external_node_perf_hooks_.performance.now() < giveUpAt) {
            group.signal('SIGKILL');
            const lookUntil = external_node_perf_hooks_.performance.now() + 2 * POLL;
            if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() < lookUntil))
                break;
        }
        return true;
    };
    try {
        const first = await Promise.race([child.ended, deadline.promise, cancelled.promise]);
        clearTimeout(timer);
        if (first === 'timed-out')
            return { exit: { kind: first, forced: await stop(request.graceMilliseconds) }, leftBehind: 0 };
        if (first === 'cancelled')
            return { exit: { kind: first, forced: await stop(CANCEL_PATIENCE) }, leftBehind: 0 };
        const endedAt = external_node_perf_hooks_.performance.now();
        if (await isEmpty(group, () => external_node_perf_hooks_.performance.now() - endedAt < NATURAL_END))
            return { exit: first, leftBehind: 0 };
        const leftBehind = group.count();
        await stop(LEFTOVER_PATIENCE);
        return { exit: first, leftBehind };
    }
    finally {
        clearTimeout(timer);
        stopWatching();
        process.off('exit', killAtExit);
    }
}
/** Looks until the group is empty or the patience is over. */
async function isEmpty(group, isPatient) {
    while (group.count() > 0) {
        if (!isPatient())
            return false;
        await (0,promises_.setTimeout)(POLL);
    }
    return true;
}
/** Looks at the group often at first, so that short trainings are measured too, then once a second. */
function startPulse(group, request) {
    let timer;
    const look = (delay) => {
        const usage = group.sample();
        if (delay === PULSE)
            request.onPulse(usage);
        const next = Math.min(PULSE, delay * 2);
        timer = setTimeout(() => look(next), next);
    };
    timer = setTimeout(() => look(FIRST_PULSE), FIRST_PULSE);
    return () => clearTimeout(timer);
}
/** Passes a stream on to the log file and the line reader, no faster than the file takes it. Resolves at its end. */
function forward(source, name, request, log) {
    const lines = lineSplitter(name, (line) => request.onLine(line));
    return new Promise((resolve) => {
        source.on('data', (chunk) => {
            lines.write(chunk);
            if (log.write(chunk))
                return;
            source.pause();
            log.drained(() => source.resume());
        });
        source.once('close', () => {
            lines.end();
            resolve();
        });
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/adapters/process-machine.js

/** What the operating system says about the machine this runs on. */
function machineFacts() {
    return {
        operatingSystem: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        architecture: (0,external_node_os_.arch)(),
        processor: (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        processorCount: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
    };
}

// EXTERNAL MODULE: ./build/src/runtime/run-action.js + 6 modules
var run_action = __webpack_require__(86620);
// EXTERNAL MODULE: ./build/src/runtime/input-readers.js
var input_readers = __webpack_require__(41799);
;// CONCATENATED MODULE: ./build/actions/train/inputs.gen.js
// Generated by `npm run gen`. Do not edit.

/** Reads and checks all inputs. Throws a UserError for what is missing or has the wrong form. */
function readTrainInputs(source) {
    return {
        config: (0,input_readers/* readText */.yR)(source, 'config') ?? 'trainyard.yaml',
        model: (0,input_readers/* required */.mw)('model', (0,input_readers/* readText */.yR)(source, 'model')),
        inputKey: (0,input_readers/* required */.mw)('input-key', (0,input_readers/* readText */.yR)(source, 'input-key')),
        store: (0,input_readers/* readText */.yR)(source, 'store'),
        retentionDays: (0,input_readers/* readInteger */.JI)(source, 'retention-days', { min: 1, max: 400 }) ?? 30,
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/json-tree.js
/** What is wrong with the text, and at which offset. */
class JsonProblem extends Error {
    name = 'JsonProblem';
    problem;
    at;
    constructor(problem, message, at) {
        super(message);
        this.problem = problem;
        this.at = at;
    }
}
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /-?[A-Za-z]+/y;
// \p{Cc} also holds U+007F to U+009F, which JSON allows in strings.
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NOT_FINITE = new Map([
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['-Infinity', '-Infinity'],
]);
/**
 * Reads JSON (RFC 8259, and the words NaN, Infinity and -Infinity as numbers). Throws a {@link JsonProblem}.
 * @param maximumDepth how many objects and lists may be inside one another
 */
function readJsonTree(text, maximumDepth) {
    let position = 0;
    const take = (pattern) => {
        pattern.lastIndex = position;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            position += found.length;
        return found;
    };
    const peek = () => {
        take(SPACE);
        return text.charAt(position);
    };
    const fail = (expected) => {
        const found = text.charAt(position);
        const seen = found === '' ? 'the file ends' : `found ${JSON.stringify(found)}`;
        throw new JsonProblem('syntax', `Expected ${expected}, but ${seen}.`, position);
    };
    const skip = (mark) => {
        if (peek() !== mark)
            return false;
        position += 1;
        return true;
    };
    const expectMark = (mark, expected) => {
        if (!skip(mark))
            fail(expected);
    };
    const string = (expected) => {
        const quoted = take(STRING);
        return quoted === undefined ? fail(expected) : String(JSON.parse(quoted));
    };
    const object = (at, depth) => {
        const members = [];
        if (skip('}'))
            return { kind: 'object', at, members };
        do {
            peek();
            const keyAt = position;
            const key = string('a name in double quotes');
            expectMark(':', '":" after the name');
            members.push({ key, at: keyAt, value: value(depth) });
        } while (skip(','));
        expectMark('}', '"," or "}"');
        return { kind: 'object', at, members };
    };
    const array = (at, depth) => {
        let length = 0;
        if (skip(']'))
            return { kind: 'array', at, length };
        do {
            value(depth);
            length += 1;
        } while (skip(','));
        expectMark(']', '"," or "]"');
        return { kind: 'array', at, length };
    };
    const word = (at) => {
        const name = take(WORD) ?? fail('a value');
        if (name === 'true' || name === 'false')
            return { kind: 'boolean', at };
        if (name === 'null')
            return { kind: 'null', at };
        const notFinite = NOT_FINITE.get(name);
        if (notFinite !== undefined)
            return { kind: 'number', at, value: notFinite, exact: true };
        position = at;
        return fail('a value');
    };
    const value = (depth) => {
        const mark = peek();
        const at = position;
        if (mark === '{' || mark === '[') {
            if (depth >= maximumDepth) {
                throw new JsonProblem('depth', `More than ${maximumDepth} objects or lists are inside one another.`, at);
            }
            position += 1;
            return mark === '{' ? object(at, depth + 1) : array(at, depth + 1);
        }
        if (mark === '"') {
            string('a string that is closed and holds no control characters');
            return { kind: 'string', at };
        }
        const digits = take(NUMBER);
        return digits === undefined ? word(at) : json_tree_number(digits, at);
    };
    const root = value(0);
    if (peek() !== '')
        fail('the end of the file');
    return root;
}
function json_tree_number(digits, at) {
    const value = Number(digits);
    if (value === Number.POSITIVE_INFINITY)
        return { kind: 'number', at, value: 'Infinity', exact: false };
    if (value === Number.NEGATIVE_INFINITY)
        return { kind: 'number', at, value: '-Infinity', exact: false };
    const exact = !/^-?\d+$/.test(digits) || Number.isSafeInteger(value);
    // Negative zero would print as "−0" and has no meaning of its own here.
    return { kind: 'number', at, value: value === 0 ? 0 : value, exact };
}

;// CONCATENATED MODULE: ./build/src/metrics/parse-metrics.js


const MAXIMUM_METRICS_BYTES = 1_048_576;
const MAXIMUM_METRICS = 10_000;
const MAXIMUM_DEPTH = 16;
const MAXIMUM_NAME = 256;
const NOTED_NAMES = 5;
/**
 * Reads a metrics file: a JSON object of numbers, flat or nested; nested names are joined with dots.
 * The words NaN and Infinity are kept as words. Strings, lists, booleans and null are no metrics and are told in a note.
 * Throws `UserError('metrics.…')` with the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content bytes or text, at most 1 MiB
 * @param file name to show in errors, relative to the repository root
 */
function parseMetrics(content, file) {
    const text = decode(content, file);
    const problem = (code, message, at, hint) => new errors/* UserError */.yo(code, message, { file, ...placeOf(text, at), hint });
    const root = readTree(text, file);
    if (root.kind !== 'object') {
        throw problem('metrics.shape', 'The metrics file must hold a JSON object of numbers.', root.at, 'Write for example {"accuracy": 0.93}.');
    }
    const { values, ignored, inexact } = flatten(root.members, problem);
    if (values.size === 0) {
        throw problem('metrics.empty', 'The metrics file holds no number.', root.at, 'Write at least one metric, for example {"accuracy": 0.93}.');
    }
    return {
        format: 'json',
        // fromEntries defines own properties, also for a metric that is called __proto__.
        metrics: Object.fromEntries(values),
        notes: [
            ...note(ignored, 'not a number and therefore no metric'),
            ...note(inexact, 'beyond the range in which numbers are exact, so digits may be lost'),
        ],
    };
}
function flatten(root, problem) {
    const values = new Map();
    const ignored = [];
    const inexact = [];
    const add = (name, at, value) => {
        if (values.has(name)) {
            throw problem('metrics.duplicate-name', `Two values are called ${quoted(name)}: nested names are joined with dots.`, at, 'Rename one of them.');
        }
        if (values.size === MAXIMUM_METRICS) {
            throw problem('metrics.too-many', `The metrics file holds more than ${MAXIMUM_METRICS} metrics.`, at, 'Keep curves and histograms in files of their own.');
        }
        values.set(name, value);
    };
    const visit = (members, prefix) => {
        const seen = new Set();
        for (const { key, at, value } of members) {
            const name = `${prefix}${key}`;
            if (key === '' || name.length > MAXIMUM_NAME || !key.isWellFormed()) {
                throw problem('metrics.name', `A metric's name has 1 to ${MAXIMUM_NAME} Unicode characters.`, at, 'Rename it.');
            }
            if (seen.has(key)) {
                throw problem('metrics.duplicate-name', `The name ${quoted(name)} is written twice.`, at, 'Keep one of them.');
            }
            seen.add(key);
            if (value.kind === 'object')
                visit(value.members, `${name}.`);
            else if (value.kind !== 'number')
                ignored.push(name);
            else {
                add(name, at, value.value);
                if (!value.exact)
                    inexact.push(name);
            }
        }
    };
    visit(root, '');
    return { values, ignored, inexact };
}
function decode(content, file) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (bytes > MAXIMUM_METRICS_BYTES) {
        throw new errors/* UserError */.yo('metrics.too-large', `The metrics file has ${bytes} bytes; 1 MiB is allowed.`, {
            file,
            hint: 'Write only the metrics to it, and curves or samples to files of their own.',
        });
    }
    try {
        const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
        return text.replace(/^\uFEFF/, '');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('metrics.encoding', 'The metrics file is not UTF-8 text.', {
            file,
            hint: 'Write it as JSON in UTF-8.',
            cause,
        });
    }
}
function readTree(text, file) {
    try {
        return readJsonTree(text, MAXIMUM_DEPTH);
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        const place = placeOf(text, error.at);
        if (error.problem === 'depth') {
            throw new errors/* UserError */.yo('metrics.too-deep', error.message, { file, ...place, hint: 'Write fewer levels.' });
        }
        throw new errors/* UserError */.yo('metrics.syntax', `The metrics file is not JSON. ${error.message}`, {
            file,
            ...place,
            hint: text.trim() === '' ? 'The file is empty: did the training write it?' : 'Write it with a JSON library.',
        });
    }
}
function placeOf(text, at) {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: at - lineStart + 1 };
}
function note(names, what) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, NOTED_NAMES).map(quoted).join(', ');
    const more = names.length > NOTED_NAMES ? ` and ${names.length - NOTED_NAMES} more` : '';
    return [`${shown}${more}: ${what}.`];
}
const quoted = (name) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);

// EXTERNAL MODULE: ./build/src/records/digest.js + 1 modules
var records_digest = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/records/names.js
var names = __webpack_require__(13184);
;// CONCATENATED MODULE: ./build/src/training/amounts.js
/** `0.4 s`, `45 s`, `3 min 20 s`, `2 h 5 min`: a length of time in its two largest units. */
function readableTime(milliseconds) {
    if (milliseconds >= 0 && milliseconds < 9_950)
        return `${Number((milliseconds / 1000).toFixed(1))} s`;
    const seconds = Math.max(0, Math.round(milliseconds / 1000));
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
    if (hours > 0)
        return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
    if (minutes > 0)
        return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
    return `${rest} s`;
}
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** `512 bytes`, `1.5 GiB`. */
function readableSize(bytes) {
    let [value, power] = [bytes, 0];
    while (value >= 1024 && power < UNITS.length - 1) {
        value /= 1024;
        power += 1;
    }
    const digits = power === 0 || value >= 100 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[power]}`;
}

;// CONCATENATED MODULE: ./build/src/training/candidate.js


/** The record that `compare` and `promote` rely on. */
function candidateRecord(facts) {
    const { model, inputKey, repository, commits, data, predictions, startedAt, finishedAt } = facts;
    const files = [...facts.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
        schema: 'trainyard/candidate/v1',
        model,
        inputKey,
        repository,
        commits,
        data,
        artifact: {
            name: (0,names/* modelArtifactName */.Rn)(model, inputKey),
            digest: (0,records_digest/* treeDigest */.fZ)(files),
            files,
            uri: facts.uri ?? null,
        },
        metrics: facts.metrics,
        predictions: predictions === undefined
            ? null
            : { file: predictions.file, digest: `sha256:${predictions.sha256}`, size: predictions.size },
        evaluationSet: evaluationSetDigest(data),
        environment: facts.environment,
        usage: {
            startedAt: startedAt.toISOString(),
            finishedAt: finishedAt.toISOString(),
            wallSeconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1000,
            cpuSeconds: facts.cpuSeconds === null ? null : Math.round(facts.cpuSeconds * 100) / 100,
            peakMemoryBytes: facts.peakMemoryBytes,
        },
        run: facts.run,
    };
}
/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
function evaluationSetDigest(data) {
    const sets = data
        .filter((set) => set.role === 'evaluation')
        .map(({ name, digest }) => ({ name, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return sets.length === 0 ? null : (0,records_digest/* recordDigest */.kd)(sets);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/training/output-path.js

/** A path of the repository without `./`, `//` and a slash at the end; `.` is the repository itself. */
function normalPath(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
/** Where a path leads to. A training can replace what it writes to by a link, and Git's own folder may hold a token. */
async function output_path_placeOf(files, root, path) {
    const realRoot = await files.realPath(root);
    const realPath = await files.realPath(external_node_path_.posix.join(root, path));
    if (realRoot === undefined || realPath === undefined)
        return { kind: 'absent' };
    const relative = external_node_path_.posix.relative(realRoot, realPath);
    const [first] = relative.split('/');
    return first === '..' || first === '.git' ? { kind: 'outside' } : { kind: 'inside', realPath };
}

;// CONCATENATED MODULE: ./build/src/training/collect-outputs.js




/** Name of the metrics file in the candidate artifact. */
const METRICS_FILE = 'metrics.json';
/** The candidate record holds the list of files, and the artifact service has a limit of its own. */
const MOST_MODEL_FILES = 10_000;
const LONGEST_PATH = 1_024;
/** Far above what the parser accepts, so that the parser can say what is wrong with a large file. */
const LARGEST_METRICS = 16 * 1024 * 1024;
const LARGEST_PREDICTIONS = 256 * 1024 * 1024;
/** The artifact service refuses names with these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BAD_NAME = /["<>|:*?\\\u0000-\u001f]/;
/**
 * Checks and reads what the training wrote. All problems are reported at once.
 * @param root absolute path of the work tree
 * @throws UserError `train.output-missing`, `train.output-empty`, `train.output-kind`, `train.output-outside`,
 *   `train.output-too-large`, `train.output-name`
 */
async function collectOutputs(files, root, paths) {
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(error);
            return undefined;
        }
    };
    const model = await attempt(collectModel(files, root, paths.model));
    const metrics = await attempt(readFile(files, root, 'metrics', paths.metrics, LARGEST_METRICS));
    const predictions = paths.predictions === undefined ? undefined : await attempt(readPredictions(files, root, paths.predictions));
    (0,errors/* throwProblems */.Jh)(problems);
    if (model === undefined || metrics === undefined)
        throw new Error('An output is missing without a problem.');
    return { model, metrics, predictions };
}
/** Why these predictions could not be kept beside the candidate's other files; checked before hours of training. */
function predictionsNameProblem(path) {
    const name = external_node_path_.posix.basename(normalPath(path));
    if (name !== names/* CANDIDATE_FILE */.Tz && name !== METRICS_FILE && !BAD_NAME.test(name))
        return undefined;
    return new errors/* UserError */.yo('train.output-name', `The predictions cannot be called ${JSON.stringify(name)}.`, {
        hint: `${names/* CANDIDATE_FILE */.Tz} and ${METRICS_FILE} stand beside them. Write for example to predictions.csv.`,
    });
}
async function collectModel(files, root, path) {
    const { realPath, kind } = await find(files, root, 'model', path);
    const found = await files.walk(realPath);
    if (found.length === 0 || found.every((file) => file.size === 0))
        throw empty('model', path);
    if (found.length > MOST_MODEL_FILES) {
        throw new errors/* UserError */.yo('train.output-too-large', `The model ${path} has ${found.length} files.`, {
            hint: `At most ${MOST_MODEL_FILES} are allowed. Checkpoints and caches do not belong into the model.`,
        });
    }
    const bad = found.find((file) => BAD_NAME.test(file.path) || file.path.length > LONGEST_PATH);
    if (bad !== undefined) {
        throw new errors/* UserError */.yo('train.output-name', `The model's file ${JSON.stringify(bad.path)} cannot be kept as an artifact.`, {
            hint: `Names have at most ${LONGEST_PATH} characters and none of " < > | : * ? \\ or control characters.`,
        });
    }
    const folder = kind === 'folder' ? realPath : external_node_path_.posix.dirname(realPath);
    const digests = [];
    for (const file of found) {
        digests.push({ path: file.path, ...(await files.digest(external_node_path_.posix.join(folder, file.path))) });
    }
    return { root: folder, isFolder: kind === 'folder', files: digests };
}
async function readPredictions(files, root, path) {
    const content = await readFile(files, root, 'predictions', path, LARGEST_PREDICTIONS);
    return { file: external_node_path_.posix.basename(normalPath(path)), content };
}
async function readFile(files, root, what, path, maximum) {
    const { realPath, kind, size } = await find(files, root, what, path);
    if (kind !== 'file') {
        throw new errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is a folder.`, {
            hint: `train.outputs.${what} names one file.`,
        });
    }
    if (size > maximum) {
        throw new errors/* UserError */.yo('train.output-too-large', `The ${what} file ${path} has ${size} bytes.`, {
            hint: `At most ${maximum} bytes are allowed.`,
        });
    }
    const content = await files.read(realPath, maximum);
    if (content === undefined || content.byteLength === 0)
        throw empty(what, path);
    return content;
}
async function find(files, root, what, path) {
    const place = await output_path_placeOf(files, root, normalPath(path));
    if (place.kind === 'outside') {
        throw new errors/* UserError */.yo('train.output-outside', `The ${what} output ${path} leads out of the work tree.`, {
            hint: 'Let the training write the file itself there, not a symbolic link to another place.',
        });
    }
    const found = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
    if (place.kind === 'absent' || found === undefined) {
        throw new errors/* UserError */.yo('train.output-missing', `The training ended without writing its ${what} to ${path}.`, {
            hint: `Write it there, or correct train.outputs.${what}. Paths are relative to the repository root.`,
        });
    }
    if (found.kind === 'other') {
        throw new errors/* UserError */.yo('train.output-kind', `The ${what} output ${path} is neither a file nor a folder.`);
    }
    return { realPath: place.realPath, kind: found.kind, size: found.size };
}
function empty(what, path) {
    return new errors/* UserError */.yo('train.output-empty', `The ${what} output ${path} is empty.`, {
        hint: 'Was the training interrupted while it wrote? Its log is in the log artifact.',
    });
}

;// CONCATENATED MODULE: ./build/src/training/environment-record.js

/** Packages whose version is named in the record; the complete list is in the log artifact. */
const NAMED_PACKAGES = [
    'accelerate',
    'catboost',
    'datasets',
    'flax',
    'jax',
    'jaxlib',
    'keras',
    'lightgbm',
    'lightning',
    'mlflow',
    'numpy',
    'onnx',
    'onnxruntime',
    'pandas',
    'peft',
    'polars',
    'pyarrow',
    'scikit-learn',
    'scipy',
    'statsmodels',
    'tensorflow',
    'torch',
    'torchvision',
    'transformers',
    'xgboost',
];
const MOST_PACKAGES = 5_000;
const LONGEST_VALUE = 200;
/** -I: neither the repository's files nor variables can stand in for the modules that are asked. */
const PROGRAM = [
    'import platform',
    'from importlib import metadata',
    'print("python", platform.python_implementation(), platform.python_version())',
    'for d in metadata.distributions(): print(str(d.metadata["Name"]) + "==" + str(d.version))',
].join('\n');
/** A bash command that prints what {@link readProbe} understands, about the Python that the training command finds. */
function probeCommand(trainingCommand) {
    const [first, second] = /\bpython3\b/.test(trainingCommand) ? ['python3', 'python'] : ['python', 'python3'];
    return `found=$(command -v ${first} || command -v ${second}) && exec "$found" -I -c '${PROGRAM}'`;
}
/** Undefined when the lines do not say what Python it is. */
function readProbe(lines) {
    const head = lines.map((line) => /^python (\S{1,40}) (\S{1,40})$/.exec(line)).find((match) => match !== null);
    const [, implementation, version] = head ?? [];
    if (implementation === undefined || version === undefined)
        return undefined;
    const packages = lines.filter((line) => /^[A-Za-z0-9][\w.-]*==\S+$/.test(line) && line.length <= LONGEST_VALUE);
    return { implementation, version, packages: [...new Set(packages)].sort().slice(0, MOST_PACKAGES) };
}
/** The environment part of the candidate record. */
function environmentRecord(machine, python) {
    return {
        os: machine.operatingSystem.slice(0, LONGEST_VALUE),
        architecture: machine.architecture,
        processor: machine.processor.slice(0, LONGEST_VALUE),
        processors: machine.processorCount,
        'memory-bytes': machine.memoryBytes,
        ...(python === undefined ? {} : pythonPart(python)),
    };
}
function pythonPart({ implementation, version, packages }) {
    const versions = new Map(packages.map((one) => {
        const [name = '', packageVersion = ''] = one.split('==');
        return [name.toLowerCase().replaceAll('_', '-'), packageVersion];
    }));
    const named = NAMED_PACKAGES.flatMap((name) => {
        const packageVersion = versions.get(name);
        return packageVersion === undefined ? [] : [[`package.${name}`, packageVersion]];
    });
    return {
        python: `${implementation} ${version}`,
        packages: packages.length,
        'packages-sha256': (0,records_digest/* sha256 */.sc)(packages.join('\n')),
        ...Object.fromEntries(named),
    };
}

;// CONCATENATED MODULE: ./build/src/training/failure-signs.js
/** The first that is found decides: particular before general. */
const FAILURE_SIGNS = [
    {
        cause: 'gpu-out-of-memory',
        pattern: /(?:CUDA|HIP) out of memory|OutOfMemoryError: CUDA|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|RESOURCE_EXHAUSTED: Out of memory/,
        sentence: () => 'the GPU ran out of memory',
        hint: 'Use a smaller batch or a GPU with more memory, or accumulate gradients over several batches.',
    },
    {
        cause: 'gpu-driver',
        pattern: /Driver\/library version mismatch|CUDA driver version is insufficient|No CUDA GPUs are available|no CUDA-capable device is detected|Found no NVIDIA driver/,
        sentence: ([text]) => `the GPU cannot be used: ${text}`,
        hint: 'Check the runner with nvidia-smi. After an update of the driver it must be restarted.',
    },
    {
        cause: 'disk-full',
        pattern: /No space left on device|Disk quota exceeded/,
        sentence: ([text]) => `the disk is full (${text})`,
        hint: 'Free space on the runner; old caches and work folders are the usual reason.',
    },
    {
        cause: 'out-of-memory',
        pattern: /^(?:\S*MemoryError\b.*|.*\bstd::bad_alloc\b.*|.*Cannot allocate memory.*)$/m,
        sentence: ([text]) => `the machine's memory did not suffice (${failure_signs_short(text)})`,
        hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
    },
    {
        cause: 'module-not-found',
        pattern: /ModuleNotFoundError: No module named '([^']{1,200})'/,
        sentence: ([, name]) => `the Python module ${name} is not installed`,
        hint: 'Install the requirements in the training command, or in the image or virtual environment of the runner.',
    },
    {
        cause: 'library-not-found',
        pattern: /(\S{1,200}\.so[.\d]*): cannot open shared object file/,
        sentence: ([, name]) => `the library ${name} is not installed`,
        hint: 'Install it on the runner, or set LD_LIBRARY_PATH in the training command.',
    },
    {
        cause: 'command-not-found',
        pattern: /^(?:bash|\/bin\/bash): line \d+: (.{1,200}): command not found$/m,
        sentence: ([, name]) => `the command ${name} was not found`,
        hint: 'Install it on the runner, or correct train.command. Only a few variables of the runner reach it, PATH is one.',
    },
    {
        cause: 'variable-not-set',
        pattern: /^(?:bash|\/bin\/bash): line \d+: (\w{1,200}): unbound variable$/m,
        sentence: ([, name]) => `the variable ${name} is not set`,
        hint: 'The training gets only a short list of variables and no secrets. Set what it needs in train.command.',
    },
    {
        cause: 'file-not-found',
        pattern: /can't open file '([^']{1,400})'|FileNotFoundError: .*?'([^']{1,400})'/,
        sentence: ([, script, file]) => `the file ${script ?? file} does not exist`,
        hint: 'Paths are relative to the repository root. A file that is not in the repository must be made by the command.',
    },
    {
        cause: 'python-error',
        pattern: /^Traceback \(most recent call last\):[\s\S]*^((?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Interrupt|Exit)|[A-Z]\w*(?=:))(?:: .*)?)$/m,
        sentence: ([, text]) => failure_signs_short(text ?? ''),
        hint: 'The traceback is in the log.',
    },
];
const LONGEST = 300;
function failure_signs_short(text) {
    const line = text.trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/training/exit-cause.js

/** The cause of a failure in one sentence; undefined when the command succeeded. */
function exitCause({ exit, tail, outOfMemoryKills, timeout }) {
    switch (exit.kind) {
        case 'exited':
            return exit.code === 0
                ? undefined
                : failure(describeCode(exit.code), killedBy(exit.code), tail, outOfMemoryKills);
        case 'signalled':
            return failure(`was ended by the signal ${exit.signal}`, exit.signal, tail, outOfMemoryKills);
        case 'timed-out':
            return {
                reason: 'train.timeout',
                cause: 'timeout',
                message: `The training was stopped: it did not end within ${timeout}.${forced(exit.forced)}`,
                hint: 'Raise train.timeout, or let the training do less.',
            };
        case 'cancelled':
            return {
                reason: 'train.cancelled',
                cause: 'cancelled',
                message: `The training was cancelled.${forced(exit.forced)}`,
                hint: undefined,
            };
        case 'not-started':
            return {
                reason: 'train.not-started',
                cause: 'not-started',
                message: `The training could not be started. ${exit.message}`,
                hint: 'The runner needs Linux or macOS and bash.',
            };
    }
}
function forced(isForced) {
    return isForced ? ' It did not react to the polite signal (SIGTERM) and was killed.' : '';
}
/** A shell reports a child that a signal ended as 128 and the signal's number. */
const SIGNALS = {
    130: 'SIGINT',
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
    143: 'SIGTERM',
};
const killedBy = (code) => SIGNALS[code];
function describeCode(code) {
    const signal = killedBy(code);
    return `ended with exit code ${code}${signal === undefined ? '' : ` (${signal})`}`;
}
function failure(ending, signal, tail, outOfMemoryKills) {
    const { cause, sentence, hint } = memoryKill(signal, tail, outOfMemoryKills) ?? knownSign(tail) ?? signalMeaning(signal) ?? UNKNOWN;
    const message = sentence === undefined
        ? `The training command ${ending}.`
        : `The training failed: ${stop(sentence)} The command ${ending}.`;
    return { reason: 'train.command-failed', cause, message, hint };
}
const UNKNOWN = { cause: 'exit-code', sentence: undefined, hint: 'The log shows what it printed last.' };
/** A process killed for memory has no chance to say so: the kernel's count does, or the shell's word "Killed". */
function memoryKill(signal, tail, kills) {
    const certain = (kills ?? 0) > 0;
    const hinted = signal === 'SIGKILL' && tail.some((line) => /\bKilled\b|out of memory|oom-kill/i.test(line));
    if (!certain && !hinted && signal !== 'SIGKILL')
        return undefined;
    return {
        cause: certain || hinted ? 'out-of-memory' : 'killed',
        sentence: certain
            ? 'the machine ran out of memory and the kernel killed a process of the training'
            : hinted
                ? 'it was killed, most likely because the machine ran out of memory'
                : 'it was killed from outside; most often that means that the machine ran out of memory',
        hint: 'Read the data in parts, use fewer workers, or use a runner with more memory.',
    };
}
const LONGEST_TAIL = 65_536;
function knownSign(tail) {
    const text = tail.join('\n').slice(-LONGEST_TAIL);
    for (const { cause, pattern, sentence, hint } of FAILURE_SIGNS) {
        const match = pattern.exec(text);
        if (match !== null)
            return { cause, sentence: sentence(match), hint };
    }
    return undefined;
}
function signalMeaning(signal) {
    switch (signal) {
        case 'SIGSEGV':
        case 'SIGABRT':
            return {
                cause: 'crashed',
                sentence: 'a native library crashed',
                hint: 'Versions of packages, driver and CUDA that do not fit together are the usual reason.',
            };
        case 'SIGBUS':
            return {
                cause: 'crashed',
                sentence: 'a memory access failed',
                hint: 'In a container that is mostly a small /dev/shm: raise its size or use fewer data loader workers.',
            };
        case 'SIGILL':
            return {
                cause: 'crashed',
                sentence: "the machine's processor lacks an instruction that a library uses",
                hint: 'Use a build of the library for this processor, or another runner.',
            };
        case 'SIGTERM':
        case 'SIGINT':
            return {
                cause: 'stopped',
                sentence: 'it was told to stop by something else on the machine',
                hint: 'A preempted or restarting machine does that. Run the job again.',
            };
        default:
            return undefined;
    }
}
/** Error texts end with or without a full stop. */
function stop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

// EXTERNAL MODULE: ./build/src/config/input-key.js + 1 modules
var input_key = __webpack_require__(56544);
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(86631);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
;// CONCATENATED MODULE: ./build/src/training/clear-outputs.js



/**
 * Removes what an earlier training left at the paths of the outputs, so that nothing old can pass for a result.
 * @param root absolute path of the work tree
 * @param outputs paths relative to it
 * @param tracked the files of the commit: they are never removed
 * @returns the paths that were removed
 * @throws UserError `train.output-tracked` when an output belongs to the repository, `train.output-outside` when its folder
 *   lies outside of the work tree; nothing is removed then
 */
async function clearOutputs(files, root, outputs, tracked) {
    const paths = outputs.map(normalPath);
    const problems = await Promise.all(paths.map((path) => problemWith(files, root, path, tracked)));
    (0,errors/* throwProblems */.Jh)(problems.filter((problem) => problem !== undefined));
    const removed = [];
    for (const path of paths) {
        const absolute = external_node_path_.posix.join(root, path);
        if ((await files.stat(absolute)) !== undefined)
            removed.push(path);
        // Also when there is nothing to see: a link that leads nowhere is not seen, and would be written through.
        await files.remove(absolute);
    }
    return removed;
}
async function problemWith(files, root, path, tracked) {
    const owned = tracked.find((entry) => path === '.' || entry.path === path || entry.path.startsWith(`${path}/`));
    if (owned !== undefined) {
        return new errors/* UserError */.yo('train.output-tracked', `The output ${path} is part of the repository (${owned.path}).`, {
            file: owned.path,
            hint: `Take it out with "git rm -r --cached" and add it to .gitignore, or let the training write elsewhere.`,
        });
    }
    const isUnsafe = path === '..' || path.startsWith('../') || path.startsWith('/');
    const place = isUnsafe ? { kind: 'outside' } : await output_path_placeOf(files, root, external_node_path_.posix.dirname(path));
    const isGit = path === '.git' || path.startsWith('.git/');
    if (place.kind !== 'outside' && !isGit)
        return undefined;
    return new errors/* UserError */.yo('train.output-outside', `The output ${path} lies outside of the repository's work tree.`, {
        hint: 'Remove the symbolic link on its way, or let the training write elsewhere.',
    });
}

;// CONCATENATED MODULE: ./build/src/training/row-count.js
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
/**
 * Data rows of a file: records without the header for `csv` and `tsv`, lines for `jsonl`; blank lines do not count.
 * Counts bytes as they come and judges nothing: a malformed file gives some number, `validate` says what is wrong with it.
 */
async function countRows(format, chunks) {
    let rows = 0;
    let isBlank = true;
    let isQuoted = false;
    for await (const chunk of chunks) {
        for (const byte of chunk) {
            // A doubled quote inside a quoted field closes and opens it again, which comes to the same.
            if (byte === QUOTE && format === 'csv')
                isQuoted = !isQuoted;
            if (byte === LINE_FEED && !isQuoted) {
                if (!isBlank)
                    rows += 1;
                isBlank = true;
            }
            else if (byte !== CARRIAGE_RETURN) {
                isBlank = false;
            }
        }
    }
    if (!isBlank)
        rows += 1;
    return format === 'jsonl' ? rows : Math.max(0, rows - 1);
}

;// CONCATENATED MODULE: ./build/actions/train/prepare.js









/** Checks everything that can be known before hours of training, then clears the outputs. */
async function prepare(inputs, { workspace, pullRequest }, { git, files, log, openStore }) {
    if (pullRequest?.fromFork === true)
        throw fork();
    const head = await git.head();
    const commits = await commitsOf(git, head, pullRequest);
    const tree = await git.tree(head);
    const project = await (0,load/* loadProject */.g)(tree, inputs.config);
    const model = modelOf(project, inputs.model);
    (0,errors/* throwProblems */.Jh)(problemsWith(project, model));
    const key = (await (0,input_key/* inputKeys */.n)(tree, project)).get(model.name);
    if (key?.key !== inputs.inputKey)
        throw otherKey(inputs, key?.key, head);
    const store = inputs.store === undefined ? undefined : openStore(inputs.store);
    const { outputs } = model.train;
    const declared = [outputs.model, outputs.metrics, outputs.predictions, outputs.checkpoint];
    const paths = declared.filter((path) => path !== undefined);
    const removed = await clearOutputs(files, workspace, paths, await tree.list());
    if (removed.length > 0)
        log.info(`Removed what was there before the training: ${removed.join(', ')}`);
    return { model, key, commits, data: await describeData(files, workspace, model, key), store };
}
function fork() {
    return new errors/* UserError */.yo('train.fork', 'This pull request comes from a fork: its code is not run on a training machine.', {
        decision: 'blocked',
        hint: 'A maintainer who has read the change can push it to a branch of this repository and open a pull request there.',
    });
}
/**
 * The commits a candidate belongs to. Of a pull request GitHub checks out the test merge, whose parents are the base and
 * the head.
 */
async function commitsOf(git, head, pullRequest) {
    if (pullRequest === undefined)
        return { head, base: null, merge: null };
    if (head === pullRequest.head)
        return { head, base: pullRequest.base, merge: null };
    const [base, merged] = await git.parents(head);
    if (base !== undefined && merged === pullRequest.head)
        return { head: pullRequest.head, base, merge: head };
    throw new errors/* UserError */.yo('train.wrong-commit', `The checked-out commit ${head} is neither the pull request’s head nor its test merge.`, {
        hint: 'Use actions/checkout without `ref`, or with the ref of this very run.',
    });
}
function modelOf(project, name) {
    const model = (0,config_project/* modelNamed */.XI)(project, name);
    if (model !== undefined)
        return model;
    throw new errors/* UserError */.yo('config.unknown-model', `There is no model ${JSON.stringify(name)} in ${project.file}.`, {
        file: project.file,
        hint: `It has these models: ${project.models.map((known) => known.name).join(', ')}.`,
    });
}
function problemsWith(project, { name, train }) {
    const asked = { gpu: train.gpu, disk: train.diskBytes, retry: train.retry };
    const unsupported = Object.entries(asked).flatMap(([key, value]) => value === undefined
        ? []
        : [
            new errors/* UserError */.yo('train.unsupported', `train.${key} is not supported yet.`, {
                ...(0,config_project/* positionOf */.df)(project, (0,config_project/* pointerOf */.rq)(['models', name, 'train', key])),
                hint: `Remove the key: a check that is written down but not made would promise too much.`,
            }),
        ]);
    const { predictions } = train.outputs;
    const nameProblem = predictions === undefined ? undefined : predictionsNameProblem(predictions);
    return nameProblem === undefined ? unsupported : [...unsupported, nameProblem];
}
function otherKey(inputs, found, head) {
    const key = found === undefined ? 'no input key' : `the input key ${found.slice(0, 12)}…`;
    return new errors/* UserError */.yo('train.input-key-mismatch', `At ${head.slice(0, 7)} the model ${inputs.model} has ${key}, but ${inputs.inputKey.slice(0, 12)}… was planned.`, { hint: 'Train the commit that `plan` has seen: check out the same ref in both jobs, and run all jobs again.' });
}
/** Counting reads the whole file; above this it would delay the training. */
const LARGEST_COUNTED = 256 * 1024 * 1024;
async function describeData(files, workspace, model, key) {
    return Promise.all(key.data.map(async ({ name, path, role, digest, source, size }) => {
        const format = model.data.find((set) => set.name === name)?.format ?? formatOf(path);
        const rows = source === 'content' && format !== undefined ? await rowsOf(files, workspace, path, format) : null;
        return { name, path, role, digest, source, size, rows };
    }));
}
function formatOf(path) {
    switch (external_node_path_.posix.extname(path).toLowerCase()) {
        case '.csv':
            return 'csv';
        case '.tsv':
            return 'tsv';
        case '.jsonl':
        case '.ndjson':
            return 'jsonl';
        default:
            return undefined;
    }
}
async function rowsOf(files, workspace, path, format) {
    const place = await output_path_placeOf(files, workspace, path);
    if (place.kind !== 'inside')
        return null;
    const found = await files.stat(place.realPath);
    if (found?.kind !== 'file' || found.size > LARGEST_COUNTED)
        return null;
    return countRows(format, files.stream(place.realPath));
}

;// CONCATENATED MODULE: ./build/actions/train/publish.js




/**
 * Uploads the model, copies it into the store, and uploads the candidate last: where a candidate is, its model is.
 */
async function publish({ outputs, folder, store, retentionDays, model, inputKey, record }, { artifacts, files }) {
    const { root, isFolder, files: modelFiles } = outputs.model;
    await artifacts.upload({
        name: (0,names/* modelArtifactName */.Rn)(model, inputKey),
        root,
        files: modelFiles.map((file) => file.path),
        // Weights do not compress: trying costs minutes per gigabyte.
        packing: isFolder ? { kind: 'zip', level: 0 } : { kind: 'raw' },
        retentionDays,
    });
    const uri = await store?.put(model, (0,records_digest/* treeDigest */.fZ)(modelFiles), root, modelFiles);
    const candidate = record(uri);
    const contents = new Map([
        [names/* CANDIDATE_FILE */.Tz, `${JSON.stringify(candidate, null, 2)}\n`],
        [METRICS_FILE, outputs.metrics],
    ]);
    if (outputs.predictions !== undefined)
        contents.set(outputs.predictions.file, outputs.predictions.content);
    for (const [name, content] of contents)
        await files.write(external_node_path_.posix.join(folder, name), content);
    await artifacts.upload({
        name: (0,names/* candidateArtifactName */.xl)(model, inputKey),
        root: folder,
        files: [...contents.keys()],
        packing: { kind: 'zip', level: 6 },
        retentionDays,
    });
    return candidate;
}

;// CONCATENATED MODULE: ./build/src/training/child-environment.js
/** Variables by their full name that a training may need and that carry no credential. */
const NAMES = [
    'PATH',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'USER',
    'LOGNAME',
    'LD_LIBRARY_PATH',
    'VIRTUAL_ENV',
    'CI',
    // Where the runner looks for processes that a job has left behind.
    'RUNNER_TRACKING_ID',
    // Certificates and proxies of a company network.
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    // Caches of weights and data. Not HF_HOME and not XDG_CACHE_HOME: a login token is kept below them.
    'HF_HUB_CACHE',
    'HF_DATASETS_CACHE',
    'HF_HUB_OFFLINE',
    'HF_DATASETS_OFFLINE',
    'TRANSFORMERS_OFFLINE',
    'TORCH_HOME',
];
/** Families of variables: locales, GPUs, interpreters, threads. */
const PREFIXES = [
    'LC_',
    'CUDA_',
    'NVIDIA_',
    'ROCR_',
    'HIP_',
    'HSA_',
    'NCCL_',
    'TORCH_',
    'PYTORCH_',
    'TF_',
    'XLA_',
    'CONDA_',
    'PYTHON',
    'OMP_',
    'MKL_',
    'OPENBLAS_',
    'NUMEXPR_',
];
/** A family may have a member that carries a credential, for example CONDA_TOKEN. */
const SECRET_NAME = /(^|_)(TOKENS?|SECRETS?|PASS(WORD|WD|PHRASE)?|(API_?|ACCESS_?)?KEYS?|CREDENTIALS?|AUTH)(_|$)/i;
const SECRET_VALUES = [
    /\bgh[pousr]_[A-Za-z0-9_]{16,}/,
    /\bgithub_pat_[A-Za-z0-9_]{16,}/,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\./,
    // A user name or password in a URL, as in a proxy's address.
    /[a-z][a-z0-9+.-]*:\/\/[^/\s]*@/i,
];
/** Name of the variable by which a training's processes are recognised. */
const RUN_TAG = 'TRAINYARD_RUN_ID';
/**
 * The whole environment of a training command: a short list of what it needs from the step's environment, none of the
 * step's tokens, inputs or secrets, and what Trainyard says about the run.
 */
function childEnvironment(parent, { model, seed, tag, home }) {
    const inherited = Object.entries(parent).flatMap(([name, value]) => value !== undefined && isAllowed(name, value) ? [[name, value]] : []);
    return {
        ...Object.fromEntries(inherited),
        HOME: home,
        PYTHONUNBUFFERED: '1',
        TRAINYARD_MODEL: model,
        [RUN_TAG]: tag,
        ...(seed === undefined ? {} : seedVariables(seed)),
    };
}
/** Beside the seed itself: Python's hash order, and a cuBLAS workspace without which its results vary from run to run. */
function seedVariables(seed) {
    return { TRAINYARD_SEED: `${seed}`, PYTHONHASHSEED: `${seed}`, CUBLAS_WORKSPACE_CONFIG: ':4096:8' };
}
function isAllowed(name, value) {
    const known = NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
    return known && !SECRET_NAME.test(name) && !SECRET_VALUES.some((shape) => shape.test(value));
}

;// CONCATENATED MODULE: ./build/src/training/log-filter.js
const LONGEST_SHOWN = 4_096;
const TAIL_LINES = 200;
/** Lines of the end that are shown after all when the middle was left out. */
const CLOSING_LINES = 50;
/**
 * A filter for one run of a command. Progress bars, which draw over their own line, come through once per interval;
 * terminal control sequences are removed. Workflow commands are made harmless where lines are written, by the step's log.
 */
function logFilter({ interval, maximumLines }, start) {
    const tail = [];
    let shown = 0;
    let hidden = 0;
    let lastShown = start;
    let lastProgress = Number.NEGATIVE_INFINITY;
    /** Progress that has come since and was not shown. */
    let pending;
    const show = (text, now) => {
        lastShown = now;
        shown += 1;
        if (shown < maximumLines)
            return [text];
        if (shown === maximumLines)
            return [text, `[${maximumLines} lines shown: what follows is in the log artifact.]`];
        hidden += 1;
        return [];
    };
    const remember = (text) => {
        tail.push(text);
        if (tail.length > TAIL_LINES)
            tail.shift();
    };
    const showProgress = (text, now) => {
        pending = undefined;
        lastProgress = now;
        return show(text, now);
    };
    return {
        take({ text, end }, now) {
            const clean = plainText(text);
            if (clean.trim() === '' && (text !== '' || end === 'overwritten'))
                return [];
            if (end === 'overwritten') {
                pending = clean;
                return now - lastProgress >= interval ? showProgress(clean, now) : [];
            }
            // The finished line says what the progress before it said, and more.
            pending = undefined;
            const line = end === 'cut' ? `${clean} […]` : clean;
            remember(line);
            return show(line, now);
        },
        pulse(now, alive) {
            if (pending !== undefined && now - lastProgress >= interval)
                return showProgress(pending, now);
            if (now - lastShown < interval)
                return [];
            // Not counted: a sign of life matters most when nothing else is shown any more.
            lastShown = now;
            return [alive()];
        },
        close() {
            const last = pending === undefined ? [] : [pending];
            if (pending !== undefined)
                remember(pending);
            pending = undefined;
            if (hidden === 0)
                return last;
            const closing = tail.slice(-Math.min(hidden, CLOSING_LINES));
            return [`[${hidden} lines were left out. The last ${closing.length}:]`, ...closing];
        },
        tail: () => [...tail],
    };
}
/** Terminal control sequences except colours, which GitHub shows. Source: ECMA-48, "control sequence". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*(?!m)[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g;
function plainText(text) {
    const plain = text.replace(CONTROL_SEQUENCE, '').replace(CONTROL_CHARACTER, '\ufffd');
    return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)} […]` : plain;
}

;// CONCATENATED MODULE: ./build/actions/train/run-command.js





const LOG_FILE = 'train.log';
const PACKAGES_FILE = 'packages.txt';
const LARGEST_LOG = 512 * 1024 * 1024;
/** GitHub shows logs up to a few megabytes; beyond that they can only be downloaded. */
const MOST_SHOWN_LINES = 10_000;
const SIGN_OF_LIFE = 30_000;
const PROBE_TIMEOUT = 20_000;
/** Runs the training command of a model, shows its output, and asks afterwards which Python and packages it has used. */
async function runCommand({ name, train }, { workspace, folder, environment, tag }, { processes, files, clock, log }) {
    const home = external_node_path_.posix.join(folder, 'home');
    const logs = external_node_path_.posix.join(folder, 'logs');
    await files.makeFolder(home);
    await files.makeFolder(logs);
    const child = childEnvironment(environment, { model: name, seed: train.seed, tag, home });
    const request = { directory: workspace, environment: child, tag: RUN_TAG };
    log.info(`Training ${name}: ${train.command}`);
    const startedAt = clock.now();
    const elapsed = () => clock.now().getTime() - startedAt.getTime();
    const filter = logFilter({ interval: SIGN_OF_LIFE, maximumLines: MOST_SHOWN_LINES }, 0);
    const show = (lines) => {
        for (const line of lines)
            log.info(line);
    };
    const result = await processes.run({
        ...request,
        command: train.command,
        timeoutMilliseconds: train.timeoutMilliseconds,
        graceMilliseconds: train.graceMilliseconds,
        logFile: { path: external_node_path_.posix.join(logs, LOG_FILE), maximumBytes: LARGEST_LOG },
        onLine: (line) => show(filter.take(line, elapsed())),
        onPulse: (usage) => show(filter.pulse(elapsed(), () => signOfLife(elapsed(), usage))),
    });
    const finishedAt = clock.now();
    show(filter.close());
    // A cancelled step has seconds left: they belong to the log.
    const python = result.exit.kind === 'cancelled' ? undefined : await probePython(train.command, request, processes);
    if (python !== undefined) {
        await files.write(external_node_path_.posix.join(logs, PACKAGES_FILE), `${python.packages.join('\n')}\n`);
    }
    const written = python === undefined ? [LOG_FILE] : [LOG_FILE, PACKAGES_FILE];
    return { result, startedAt, finishedAt, tail: filter.tail(), python, logs: { root: logs, files: written } };
}
function signOfLife(elapsed, { cpuSeconds, peakMemoryBytes }) {
    const cpu = cpuSeconds === null ? [] : [`CPU time ${readableTime(cpuSeconds * 1000)}`];
    const memory = peakMemoryBytes === null ? [] : [`peak memory ${readableSize(peakMemoryBytes)}`];
    return `[still training after ${readableTime(elapsed)}: ${[...cpu, ...memory].join(', ') || 'no figures'}]`;
}
/** Best effort: a training without Python, or with one that is not on PATH, is a training too. */
async function probePython(trainingCommand, request, processes) {
    const lines = [];
    await processes.run({
        ...request,
        command: probeCommand(trainingCommand),
        timeoutMilliseconds: PROBE_TIMEOUT,
        graceMilliseconds: 0,
        logFile: undefined,
        onLine: ({ stream, text }) => {
            if (stream === 'stdout')
                lines.push(text);
        },
        onPulse: () => { },
    });
    return readProbe(lines);
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
;// CONCATENATED MODULE: ./build/actions/train/summary.js



/** Metrics shown before the rest is only counted. */
const SHOWN_METRICS = 100;
/** Lines of the log shown for a failed training. */
const SHOWN_LINES = 30;
const summary_LONGEST_LINE = 500;
/** Job summary of a training that made a candidate. */
function candidateSummary(candidate, { candidateArtifact, logArtifact }, notes) {
    const { artifact, usage, environment } = candidate;
    const size = artifact.files.reduce((sum, file) => sum + file.size, 0);
    const facts = [
        ['Time', readableTime(usage.wallSeconds * 1000)],
        ['CPU time', usage.cpuSeconds == null ? 'unknown' : readableTime(usage.cpuSeconds * 1000)],
        ['Peak memory', usage.peakMemoryBytes == null ? 'unknown' : readableSize(usage.peakMemoryBytes)],
        ['Model', `${artifact.files.length} file${artifact.files.length === 1 ? '' : 's'}, ${readableSize(size)}`],
        ['Model digest', (0,markdown/* code */.aY)(artifact.digest)],
        ['Model artifact', (0,markdown/* code */.aY)(artifact.name, 200)],
        ...(artifact.uri === null ? [] : [['Model store', (0,markdown/* code */.aY)(artifact.uri, 400)]]),
        ['Candidate artifact', (0,markdown/* code */.aY)(candidateArtifact, 200)],
        ['Log artifact', logArtifact === undefined ? 'could not be uploaded' : (0,markdown/* code */.aY)(logArtifact, 200)],
        ['Input key', (0,markdown/* code */.aY)(candidate.inputKey)],
        ['Run', (0,markdown/* link */.nf)(`${candidate.run.id}`, candidate.run.url)],
    ];
    const surroundings = Object.entries(environment).map(([name, value]) => [
        (0,markdown/* text */.Qq)(name),
        (0,markdown/* text */.Qq)(String(value ?? 'unknown')),
    ]);
    return [
        `### Trained ${(0,markdown/* text */.Qq)(candidate.model)}`,
        metricsTable(candidate.metrics),
        ...notes.map((note) => (0,markdown/* text */.Qq)(note)),
        (0,markdown/* table */.tp)('ll', ['', ''], facts),
        (0,markdown/* details */.zH)('Environment', (0,markdown/* table */.tp)('ll', ['', ''], surroundings)),
    ].join('\n\n');
}
/** Job summary of a training that failed. @param tail last lines of its output */
function failureSummary(model, { message, hint }, tail, logArtifact) {
    const log = logArtifact === undefined ? [] : [`The whole log is in the artifact ${(0,markdown/* code */.aY)(logArtifact, 200)}.`];
    return [
        `### Training of ${(0,markdown/* text */.Qq)(model)} failed`,
        (0,markdown/* text */.Qq)(message, 1000),
        ...(hint === undefined ? [] : [`What to do: ${(0,markdown/* text */.Qq)(hint, 1000)}`]),
        ...(tail.length === 0 ? [] : [fenced(tail.slice(-SHOWN_LINES).map(plain).join('\n'))]),
        ...log,
    ].join('\n\n');
}
function metricsTable(metrics) {
    const names = Object.keys(metrics).sort();
    const rows = names.slice(0, SHOWN_METRICS).map((name) => {
        const value = metrics[name] ?? null;
        return [(0,markdown/* code */.aY)(name), (0,numbers/* rowFormat */.AZ)([value], []).value(value)];
    });
    const more = names.length - rows.length;
    const rest = more === 0 ? '' : `\n\n${more} more metrics are in the candidate artifact.`;
    return `${(0,markdown/* table */.tp)('lr', ['Metric', 'Value'], rows)}${rest}`;
}
/** A block that its content cannot leave. */
function fenced(content) {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}`;
}
/** A line of the log without colours. */
function plain(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour
    const bare = line.replace(/\u001b(?:\[[0-9;:]*m)?/g, '');
    return bare.length > summary_LONGEST_LINE ? `${bare.slice(0, summary_LONGEST_LINE)}…` : bare;
}

;// CONCATENATED MODULE: ./build/actions/train/train.js













/**
 * Trains one model and makes a candidate of what the command wrote. The log is uploaded however the command ends.
 * Throws user errors for what is wrong before and after the command; a failing command is an outcome.
 */
async function train(inputs, context, ports) {
    const preparation = await prepare(inputs, context, ports);
    const { model } = preparation;
    const folder = await ports.files.temporaryFolder('trainyard-train-');
    const run = await runCommand(model, { ...context, folder }, ports);
    const logArtifact = await uploadLog(inputs, run, ports);
    const annotations = leftBehind(run.result.leftBehind);
    const cause = exitCause({
        exit: run.result.exit,
        tail: run.tail,
        outOfMemoryKills: run.result.outOfMemoryKills,
        timeout: readableTime(model.train.timeoutMilliseconds),
    });
    if (cause !== undefined)
        return failed(inputs, cause, run.tail, logArtifact, annotations);
    const outputs = await collectOutputs(ports.files, context.workspace, model.train.outputs);
    const { metrics, notes } = parseMetrics(outputs.metrics, model.train.outputs.metrics);
    const candidate = await publish({
        outputs,
        folder: await ports.files.temporaryFolder('trainyard-candidate-'),
        store: preparation.store,
        retentionDays: inputs.retentionDays,
        model: model.name,
        inputKey: inputs.inputKey,
        record: (uri) => candidateRecord({ ...factsOf(preparation, run, context), ...resultOf(outputs), metrics, uri }),
    }, ports);
    return succeeded(candidate, logArtifact, notes, annotations);
}
/** `train-log-<model>-<key>`: the command's output and the list of its packages. A warning when it cannot be uploaded. */
async function uploadLog({ model, inputKey, retentionDays }, { logs }, { artifacts, log }) {
    const name = `train-log-${model}-${inputKey.slice(0, 12)}`;
    try {
        await artifacts.upload({ name, ...logs, packing: { kind: 'zip', level: 6 }, retentionDays });
        return name;
    }
    catch (error) {
        log.warning(`The log could not be uploaded: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function leftBehind(count) {
    if (count === 0)
        return [];
    const message = `The command ended and left ${count} process${count === 1 ? '' : 'es'} running. They were stopped: on a shared machine they would hold memory.`;
    return [{ level: 'warning', title: 'Processes left behind', message }];
}
function factsOf({ model, key, commits, data }, run, context) {
    return {
        model: model.name,
        inputKey: key.key,
        repository: context.repository,
        commits,
        data,
        environment: environmentRecord(context.machine, run.python),
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        ...run.result.usage,
        run: context.run,
    };
}
function resultOf({ model, predictions }) {
    const described = predictions && {
        file: predictions.file,
        sha256: (0,records_digest/* sha256 */.sc)(predictions.content),
        size: predictions.content.byteLength,
    };
    return { files: model.files, predictions: described };
}
function succeeded(candidate, logArtifact, notes, annotations) {
    const { model, inputKey, artifact, metrics, usage } = candidate;
    const candidateArtifact = (0,names/* candidateArtifactName */.xl)(model, inputKey);
    const digest = (0,records_digest/* recordDigest */.kd)(candidate);
    const outputs = { 'candidate-digest': digest, artifact: candidateArtifact };
    return {
        decision: 'ok',
        reason: 'train.ok',
        message: `${model} was trained in ${readableTime(usage.wallSeconds * 1000)}.`,
        data: {
            model,
            inputKey,
            logArtifact: logArtifact ?? null,
            candidate: {
                digest,
                artifact: candidateArtifact,
                modelArtifact: artifact.name,
                modelDigest: artifact.digest,
                uri: artifact.uri,
                metrics,
            },
        },
        summary: candidateSummary(candidate, { candidateArtifact, logArtifact }, notes),
        annotations,
        outputs,
    };
}
function failed({ model, inputKey }, cause, tail, logArtifact, annotations) {
    const { reason, message, hint } = cause;
    const explanation = hint === undefined ? message : `${message}\nHint: ${hint}`;
    return {
        decision: 'failed',
        reason,
        message,
        data: { model, inputKey, logArtifact: logArtifact ?? null, cause: cause.cause },
        summary: failureSummary(model, cause, tail, logArtifact),
        annotations: [{ level: 'error', title: reason, message: explanation }, ...annotations],
    };
}

;// CONCATENATED MODULE: ./build/actions/train/main.js










async function main() {
    await (0,run_action.runAction)('train', async ({ input, env, log }) => {
        const inputs = readTrainInputs(input);
        const { pullRequest, workspace, temporary, repository, run } = (0,event_context/* eventContext */.W)(env);
        // Loaded when needed: a missing input is told without them.
        const [{ localGit }, { artifactUploads }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 59400)),
            __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 46729)),
        ]);
        const context = {
            workspace,
            environment: env,
            machine: machineFacts(),
            tag: `${run.id}-${run.attempt}-${(0,external_node_crypto_.randomUUID)()}`,
            repository,
            run,
            pullRequest: pullRequest && {
                head: pullRequest.head.commit,
                base: pullRequest.base.commit,
                fromFork: pullRequest.fromFork,
            },
        };
        return train(inputs, context, {
            git: await localGit(workspace),
            files: (0,files/* files */.aq)(temporary),
            processes: bashProcesses(),
            artifacts: artifactUploads(env),
            clock: clock/* clock */.p,
            log,
            openStore: open_store/* openStore */.C,
        });
    });
}


/***/ }),

/***/ 70596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The computer's clock. */
const clock = {
    now: () => new Date(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 56249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/store/store-uri.js
var store_uri = __webpack_require__(77261);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/digest.js + 1 modules
var digest = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/src/adapters/file-store.js








/** A folder that runners and servers share: `<root>/<model>/<64 hex digits>/<files>`. What is there never changes. */
function fileStore(root) {
    return {
        uri: (model, treeDigest) => `${root.uri}/${(0,store_uri/* pathInStore */.Wr)(model, treeDigest)}`,
        async put(model, treeDigest, folder, files) {
            const below = (0,store_uri/* pathInStore */.Wr)(model, treeDigest);
            const target = (0,external_node_path_.join)(root.folder, below);
            if ((0,digest/* treeDigest */.fZ)(files) !== treeDigest)
                throw differs(target, 'the files to store have another digest');
            await explained(target, async () => {
                const isNew = !(await exists(target)) && (await copyInto(target, { folder, files, treeDigest }));
                if (!isNew)
                    await file_store_confirm(target, treeDigest);
            });
            return `${root.uri}/${below}`;
        },
        async verify(uri) {
            const below = (0,store_uri/* pathOfUri */.R7)(root, uri);
            if (below === undefined) {
                throw new errors/* UserError */.yo('store.foreign', `${uri} is not an address in the model store ${root.uri}.`);
            }
            return listing((0,external_node_path_.join)(root.folder, below));
        },
    };
}
/** Files of a folder with their digests; undefined when there is no such folder. */
async function listing(folder) {
    if (!(await exists(folder)))
        return undefined;
    const found = [];
    for (const { path } of await (0,files/* walk */.GG)(folder))
        found.push({ path, ...(await (0,files/* digestOf */.ol)((0,external_node_path_.join)(folder, path))) });
    return found;
}
/**
 * Copies beside the target, checks the copy, then renames: a reader sees all of the right files or none.
 * Returns false when somebody else stored something there meanwhile.
 */
async function copyInto(target, { folder, files, treeDigest }) {
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        for (const { path } of files)
            await copyOne((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(temporary, path));
        await file_store_confirm(temporary, treeDigest);
        return await moveTo(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function explained(target, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('store.unwritable', `The model could not be stored at ${target}: ${(0,errors/* messageOf */.bD)(error)}`, {
            hint: 'Check that the folder of `promote.store` may be written to on this runner, and that the disk has room.',
        });
    }
}
async function copyOne(source, target) {
    if (!(await (0,promises_.lstat)(source)).isFile())
        throw new errors/* UserError */.yo('file.not-regular', `${source} is not a regular file.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    // Where the file system can share blocks between copies, gigabytes take no time.
    await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function moveTo(temporary, target) {
    try {
        await (0,promises_.rename)(temporary, target);
        return true;
    }
    catch (error) {
        if (await exists(target))
            return false;
        throw error;
    }
}
async function file_store_confirm(target, treeDigest) {
    const stored = await listing(target);
    if (stored !== undefined && (0,digest/* treeDigest */.fZ)(stored) === treeDigest)
        return;
    throw differs(target, 'they have another digest');
}
async function exists(path) {
    return (await (0,files/* ifPresent */.xo)((0,promises_.lstat)(path))) !== undefined;
}
function differs(target, why) {
    return new errors/* UserError */.yo('store.digest-mismatch', `The model store does not hold the right files at ${target}: ${why}.`, {
        hint: 'Somebody or something changed the files. Look at the folder; when nothing uses it, remove it and train again.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/open-store.js



/** The model store of a `promote.store` in the configuration. */
function openStore(store) {
    const root = (0,store_uri/* parseStore */.Pv)(store);
    switch (root.kind) {
        case 'file':
            return fileStore(root);
        case 'oci':
            throw new errors/* UserError */.yo('store.unsupported', `Model stores in registries are not supported yet: ${root.uri}`, {
                hint: 'Use a folder that runners and servers share, `store: file:///srv/models`.',
            });
    }
}


/***/ }),

/***/ 56544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ inputKeys)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/digest.js + 1 modules
var digest = __webpack_require__(23012);
// EXTERNAL MODULE: ./build/src/config/check-model.js
var check_model = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/src/config/data-digest.js + 1 modules
var data_digest = __webpack_require__(98547);
// EXTERNAL MODULE: ./build/src/config/gather-problems.js
var gather_problems = __webpack_require__(86610);
// EXTERNAL MODULE: ./build/src/config/project.js
var config_project = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/config/path-globs.js
var path_globs = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/config/repository-path.js
var repository_path = __webpack_require__(1056);
// EXTERNAL MODULE: ./build/src/config/tree-index.js
var tree_index = __webpack_require__(65855);
;// CONCATENATED MODULE: ./build/src/config/select-inputs.js




/**
 * The files that a model's `train.inputs` match, sorted by path. Globs are read in order, and one with `!` in front takes files
 * away again. A symbolic link counts as what it leads to.
 * @throws UserError or UserErrors for globs that match nothing, links that leave the repository, and inputs that the training
 * would overwrite
 */
async function selectInputs(index, model, placeOf) {
    const selected = new Map();
    const problems = [];
    for (const [position, written] of model.train.inputs.entries()) {
        const excludes = written.startsWith('!');
        const glob = normalised(excludes ? written.slice(1) : written);
        const matches = (0,path_globs/* globMatcher */.fU)(glob);
        const found = index.list.filter((entry) => matches(entry.path));
        if (found.length === 0 && !excludes) {
            const hint = hintFor(index, glob);
            const message = `No file of this commit matches the input ${JSON.stringify(written)}.`;
            problems.push(new errors/* UserError */.yo('config.no-match', message, { ...placeOf('train', 'inputs', position), hint }));
        }
        for (const entry of found) {
            if (excludes)
                selected.delete(entry.path);
            else
                selected.set(entry.path, entry);
        }
    }
    const files = new Map();
    for (const entry of selected.values()) {
        const followed = await follow(index, entry);
        if (followed.kind === 'problem') {
            const message = `The input ${entry.path} ${followed.message}.`;
            const hint = 'Replace the link by the file, or correct what it points to.';
            problems.push(new errors/* UserError */.yo('config.path', message, { ...placeOf('train', 'inputs'), hint }));
        }
        else
            for (const file of followed.files)
                files.set(file.path, file);
    }
    problems.push(...overwritten(model, [...files.keys()], placeOf));
    (0,errors/* throwProblems */.Jh)(problems);
    return [...files.values()].sort(byPath);
}
const normalised = (glob) => {
    const checked = (0,repository_path/* repositoryPath */.SH)(glob);
    return checked.kind === 'inside' ? checked.path : glob;
};
async function follow(index, { path, kind, id }) {
    if (kind !== 'symlink')
        return { kind: 'files', files: [{ path, id }] };
    const located = await (0,tree_index/* locate */.x)(index, path);
    switch (located.kind) {
        case 'file':
            return { kind: 'files', files: [{ path, id: located.entry.id }] };
        case 'folder':
            return folderBehind(index, path, located.path);
        case 'submodule':
            return { kind: 'problem', message: `is a link into the submodule ${located.path}` };
        case 'missing':
            return { kind: 'problem', message: 'is a link to something that is not in this commit' };
        case 'outside':
            return { kind: 'problem', message: 'is a link that leaves the repository' };
        case 'endless':
            return { kind: 'problem', message: 'is a link that leads in a circle' };
    }
}
/** The files of a linked folder, as if they lay at the link. Links inside it are not followed further: they name themselves. */
function folderBehind(index, link, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inside = index.list.filter((entry) => entry.path.startsWith(prefix));
    const nested = inside.find((entry) => entry.kind === 'symlink');
    if (nested !== undefined)
        return { kind: 'problem', message: `is a link to a folder with another link, ${nested.path}` };
    const files = inside.map(({ path, id }) => ({ path: `${link}/${path.slice(prefix.length)}`, id }));
    return { kind: 'files', files };
}
/** A tracked file below an output would be an input of the first training and a result of the second. */
function overwritten({ train }, inputs, placeOf) {
    return Object.entries(train.outputs).flatMap(([key, output]) => {
        const input = output === undefined ? undefined : inputs.find((path) => (0,repository_path/* isWithin */.UO)(path, output));
        if (input === undefined)
            return [];
        const message = `The output \`${key}\` would replace ${input}, which is an input.`;
        const hint = 'Let the training write below a folder that no input glob matches, for example `out/`.';
        return [new errors/* UserError */.yo('config.output-overlap', message, { ...placeOf('train', 'outputs', key), hint })];
    });
}
function hintFor({ folders }, glob) {
    if (folders.has(glob))
        return `\`${glob}\` is a folder: write \`${glob}/**\` for everything in it.`;
    return (0,path_globs/* isGlob */.fg)(glob)
        ? 'Correct the glob, or commit the files it is meant for. `*` stays inside a folder, `**` does not.'
        : 'Correct the path, or commit the file.';
}
const byPath = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

;// CONCATENATED MODULE: ./build/src/config/input-key.js








/**
 * Input keys of all models of a project, by name, from git objects alone.
 * @param tree of the commit the project was loaded from
 * @throws UserError or UserErrors for inputs and data that cannot be identified, each at its place in the configuration
 */
async function inputKeys(tree, project) {
    const index = await (0,tree_index/* indexTree */.D)(tree);
    const keys = new Map();
    const problems = await (0,gather_problems/* gatherProblems */.y)(project.models, async (model) => {
        keys.set(model.name, await inputKey(index, project, model));
    });
    (0,errors/* throwProblems */.Jh)(problems);
    return keys;
}
async function inputKey(index, project, model) {
    const placeOf = (0,check_model/* placesOfModel */.np)((pointer) => (0,config_project/* positionOf */.df)(project, pointer), model.name);
    const data = [];
    let inputs = [];
    const problems = [
        ...(await (0,gather_problems/* gatherProblems */.y)([model], async () => {
            inputs = await selectInputs(index, model, placeOf);
        })),
        ...(await (0,gather_problems/* gatherProblems */.y)(model.data, async (dataset) => {
            data.push(await (0,data_digest/* dataDigest */.l)(index, dataset, placeOf('data', dataset.name, 'path')));
        })),
    ];
    (0,errors/* throwProblems */.Jh)(problems);
    const train = decidingTrain(model.train);
    return { key: keyOf(model.name, train, inputs, data), inputs, data, train };
}
function keyOf(model, train, inputs, data) {
    const identities = data
        .map(({ name, path, role, digest }) => ({ name, path, role, digest }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,digest/* recordDigest */.kd)({ version: 1, model, train, inputs, data: identities }).replace(/^sha256:/, '');
}
function decidingTrain({ command, inputs, outputs, gpu, seed }) {
    return {
        command,
        inputs,
        outputs: {
            model: outputs.model,
            metrics: outputs.metrics,
            predictions: outputs.predictions ?? null,
            checkpoint: outputs.checkpoint ?? null,
        },
        gpu: gpu === undefined ? null : { count: gpu.count, memory: gpu.memoryBytes ?? null, driver: gpu.driver ?? null },
        seed: seed ?? null,
    };
}


/***/ }),

/***/ 23012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kd: () => (/* binding */ recordDigest),
  sc: () => (/* binding */ sha256),
  fZ: () => (/* binding */ treeDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./build/src/records/digest.js


/** SHA-256 of bytes or UTF-8 text, 64 hex digits. */
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/**
 * Digest of a record: SHA-256 of its canonical JSON, so that key order and white space do not matter.
 *
 * Canonical form: RFC 8785 (JSON Canonicalization Scheme). Throws on values JSON cannot hold, such as NaN.
 */
function recordDigest(record) {
    const canonical = canonicalize(record);
    if (canonical === undefined)
        throw new TypeError('A record must be a JSON value.');
    return `sha256:${sha256(canonical)}`;
}
/** Digest of a set of files: the record digest of their list, sorted by path in code-unit order. */
function treeDigest(files) {
    const sorted = files
        .map(({ path, size, sha256 }) => ({ path, size, sha256 }))
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return recordDigest(sorted);
}


/***/ }),

/***/ 13184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ checkExternalId),
/* harmony export */   EA: () => (/* binding */ reportDigestOf),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   J2: () => (/* binding */ APPROVAL_STATUS),
/* harmony export */   Rn: () => (/* binding */ modelArtifactName),
/* harmony export */   Tz: () => (/* binding */ CANDIDATE_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   bD: () => (/* binding */ releasePath),
/* harmony export */   lO: () => (/* binding */ reportMarker),
/* harmony export */   m5: () => (/* binding */ reportArtifactName),
/* harmony export */   tf: () => (/* binding */ ledgerPath),
/* harmony export */   xl: () => (/* binding */ candidateArtifactName)
/* harmony export */ });
/** Names under which records are kept on GitHub. Trust never rests on a name alone: see `provenance.ts`. */
const SHORT = 12;
/** Artifact with candidate.json, metrics and predictions. */
const candidateArtifactName = (model, inputKey) => `candidate-${model}-${inputKey.slice(0, SHORT)}`;
/** Artifact with the model's files. */
const modelArtifactName = (model, inputKey) => `model-${model}-${inputKey.slice(0, SHORT)}`;
/** Artifact with report.json, named by the head commit that it speaks of. */
const reportArtifactName = (model, headCommit) => `report-${model}-${headCommit.slice(0, SHORT)}`;
const CANDIDATE_FILE = 'candidate.json';
const REPORT_FILE = 'report.json';
/** Check run that `compare` writes. */
const checkName = (model) => `trainyard/${model}`;
const EXTERNAL_ID = 'trainyard:report:v1:';
/** The check run's external id carries the report's digest: only a job with `checks: write` can set it. */
const checkExternalId = (reportDigest) => `${EXTERNAL_ID}${reportDigest}`;
/** The report digest in an external id; undefined when it is not one of ours. */
function reportDigestOf(externalId) {
    const digest = externalId.startsWith(EXTERNAL_ID) ? externalId.slice(EXTERNAL_ID.length) : '';
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
/** Commit status that branch protection can require. */
const APPROVAL_STATUS = 'trainyard/approval';
/** Hidden first line of a model's sticky comment. */
const reportMarker = (model) => `<!-- trainyard:report v=1 key=${model} -->`;
/** The release record and the ledger in the GitOps repository. */
const releasePath = (model, environment) => `releases/${model}/${environment}.yaml`;
const ledgerPath = (model) => `releases/${model}/ledger.jsonl`;


/***/ }),

/***/ 70650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ rowFormat),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
const SIGNIFICANT = 4;
const SIGNIFICANT_DELTA = 2;
const MOST_DECIMALS = 9;
const MINUS = '\u2212';
/** @param values the row's values, finite or not */
function rowFormat(values, deltas) {
    const finite = values.filter((value) => typeof value === 'number');
    const largest = Math.max(0, ...finite.map(Math.abs));
    if (largest >= 1e9 || (largest > 0 && largest < 1e-4)) {
        return {
            value: (value) => special(value) ?? exponential(Number(value), SIGNIFICANT - 1),
            delta: (delta) => signed(delta, exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1)),
        };
    }
    const changes = deltas.map(Math.abs).filter((delta) => delta > 0);
    const wanted = Math.max(decimalsFor(largest, SIGNIFICANT), changes.length === 0 ? 0 : decimalsFor(Math.min(...changes), SIGNIFICANT_DELTA));
    const decimals = Math.min(wanted, Math.max(0, ...finite.map(writtenDecimals)), MOST_DECIMALS);
    const fixed = (value) => grouped(Math.abs(value).toFixed(decimals));
    return {
        value: (value) => special(value) ?? `${Number(value) < 0 && !isZero(fixed(Number(value))) ? MINUS : ''}${fixed(Number(value))}`,
        delta: (delta, baseline) => {
            const size = delta !== 0 && isZero(fixed(delta)) ? exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1) : fixed(delta);
            return `${signed(delta, size)}${percent(delta, baseline)}`;
        },
    };
}
/** `41 d`, `5 h`, `just now`: how long ago something was made. Undefined when the time is not one. */
function age(createdAt, now) {
    const made = Date.parse(createdAt);
    return Number.isNaN(made) ? undefined : duration(now.getTime() - made);
}
/** A length of time in its largest whole unit. @param milliseconds how long */
function duration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1)
        return 'less than a minute';
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
function special(value) {
    if (value === null)
        return '–';
    if (value === '-Infinity')
        return `${MINUS}Infinity`;
    return typeof value === 'number' ? undefined : value;
}
function signed(delta, size) {
    if (delta === 0)
        return '0';
    return `${delta > 0 ? '+' : MINUS}${size}`;
}
/** Share of the baseline, for counts and times. Of scores between 0 and 1 a percentage would only confuse. */
function percent(delta, baseline) {
    if (typeof baseline !== 'number' || Math.abs(baseline) < 1 || delta === 0)
        return '';
    if ((baseline + delta) * baseline <= 0)
        return '';
    const share = (Math.abs(delta) / Math.abs(baseline)) * 100;
    return share < 0.05 ? '' : ` (${signed(delta, share.toFixed(1))} %)`;
}
function exponential(value, digits) {
    const [mantissa, exponent] = value.toExponential(digits).split('e');
    return `${mantissa?.replace('-', MINUS)}e${exponent?.replace('+', '').replace('-', MINUS)}`;
}
function decimalsFor(size, significant) {
    return size === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}
/** Decimals of the shortest text that reads back as the same number. */
function writtenDecimals(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
/** `1,234.5`: thousands of the whole part. Intl would do it too, a hundred times slower. */
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
const isZero = (digits) => !/[1-9]/.test(digits);


/***/ }),

/***/ 77261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ parseStore),
/* harmony export */   R7: () => (/* binding */ pathOfUri),
/* harmony export */   Wr: () => (/* binding */ pathInStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/** Addresses in model stores: `<root>/<model>/<64 hex digits of the tree digest>`. Pure text work. */

/** Reads `file:///absolute/folder` or `oci://registry/name`. Throws `UserError('store.malformed')`. */
function parseStore(store) {
    const uri = store.replace(/\/+$/, '');
    if (uri.startsWith('oci://'))
        return { kind: 'oci', uri };
    if (!uri.startsWith('file://'))
        throw malformed(store, 'it starts with neither `file://` nor `oci://`');
    const folder = decode(store, uri.slice('file://'.length));
    if (!folder.startsWith('/'))
        throw malformed(store, 'after `file://` comes an absolute path, `file:///srv/models`');
    const parts = folder.split('/').slice(1);
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw malformed(store, 'its path is empty, or has `.`, `..` or empty parts');
    }
    if (/[?#\\\0]/.test(folder))
        throw malformed(store, 'its path has one of the characters ? # \\ or a zero byte');
    return { kind: 'file', uri, folder };
}
const MODEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
const BELOW = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\/([0-9a-f]{64})$/;
/** Path below a store's root of the files with this tree digest. */
function pathInStore(model, treeDigest) {
    const hex = DIGEST.exec(treeDigest)?.[1];
    if (!MODEL.test(model))
        throw malformed(model, 'it cannot be the name of a folder');
    if (hex === undefined)
        throw malformed(treeDigest, 'it is not a digest `sha256:<64 hex digits>`');
    return `${model}/${hex}`;
}
/** The path below the root that a URI names; undefined when it is not one of this store's. */
function pathOfUri(root, uri) {
    const below = uri.startsWith(`${root.uri}/`) ? uri.slice(root.uri.length + 1) : '';
    return BELOW.test(below) ? below : undefined;
}
function decode(store, path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw malformed(store, 'its percent signs do not encode characters');
    }
}
function malformed(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store.malformed', `${JSON.stringify(text)} is no address in a model store: ${why}.`);
}


/***/ })

};
