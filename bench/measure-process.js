import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} Measured
 * @property {number | null} exitCode
 * @property {string} output What it wrote to stdout and stderr.
 * @property {number} seconds
 * @property {number} cpuSeconds Of the process, its threads and its ended children.
 * @property {number} peakMB Of all its processes together; of the first alone where there is no /proc.
 * @property {boolean} wasEnded It was done, but kept running.
 */

/**
 * What a script prints when its work is done, and for how many seconds it may stay silent after
 * it before it is ended: some plugins leave a server running.
 *
 * @typedef {{says: string, silentSeconds: number}} Done
 */

/**
 * Runs a Node script and measures what it takes.
 *
 * @param {string[]} argv Script and its arguments.
 * @param {{cwd: string, env?: Record<string, string | undefined>, nodeOptions?: string[], done?: Done}} options
 * @returns {Promise<Measured>}
 */
export async function measureProcess(
  [script = '', ...argv],
  {cwd, env = {}, nodeOptions = [], done},
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
  const usage = path.join(folder, 'usage.json');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...nodeOptions, '--import', probe(usage), script, ...argv],
    {
      cwd,
      // A test runner's NODE_ENV would change what Docusaurus does.
      env: {...process.env, NODE_ENV: undefined, CI: '1', NO_UPDATE_NOTIFIER: '1', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const killChild = () => child.kill();
  // First of all: others may delete the folders that it writes to.
  process.prependOnceListener('exit', killChild);
  let output = '';
  let wasEnded = false;
  /** @type {NodeJS.Timeout | undefined} */
  let silence;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      clearTimeout(silence);
      if (done && output.includes(done.says)) silence = setTimeout(end, done.silentSeconds * 1000);
    });
  }
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid) peak = Math.max(peak, memoryOfTree(child.pid));
  }, 200);
  /** @type {number | null} */
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', killChild);
  clearInterval(timer);
  clearTimeout(silence);
  const seconds = (performance.now() - start) / 1000;
  const {cpu, maxRSS} = readUsage(usage);
  rmSync(folder, {recursive: true, force: true});
  return {
    exitCode,
    output,
    seconds,
    cpuSeconds: cpu,
    peakMB: Math.round(Math.max(peak, maxRSS * 1024) / 2 ** 20),
    wasEnded,
  };

  function end() {
    wasEnded = true;
    child.kill();
    // Those that it started may hold them open.
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/**
 * Writes what the script used when it ends. Its own children and threads inherit the probe and stay silent.
 *
 * @param {string} file
 */
function probe(file) {
  const code = `
import {readFileSync, writeFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';
if (isMainThread && !process.send) process.once('SIGTERM', () => process.exit()).on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  let children = 0;
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /s, '').split(' ');
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {}
  writeFileSync(${JSON.stringify(file)}, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6 + children, maxRSS}));
});`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/**
 * @param {string} file
 * @returns {{cpu: number, maxRSS: number}}
 */
function readUsage(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Killed, or ended before its first line.
    return {cpu: 0, maxRSS: 0};
  }
}

/**
 * Bytes in memory of a process and all below it; 0 where the system has no /proc.
 *
 * @param {number} root
 */
function memoryOfTree(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  /** @type {Map<number, number>} */
  const pages = new Map();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const fields = statOf(name);
      if (!fields) continue;
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      pages.set(Number(name), Number(fields[21]));
    }
  } catch {
    return 0;
  }
  /** @type {(pid: number) => number} */
  const sum = (pid) =>
    (pages.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((all, child) => all + sum(child), 0);
  return sum(root) * 4096;
}

/** @param {string} pid */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    // It ended meanwhile.
    return null;
  }
}
