import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * A CPU profile as V8 writes it, as far as we read it.
 * https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
 *
 * @typedef {object} CpuProfile
 * @property {{id: number, callFrame: {functionName: string, url: string}, children?: number[]}[]} nodes
 * @property {number[]} samples Ids of nodes.
 * @property {number[]} timeDeltas Microseconds before each sample.
 */

/**
 * How long code ran in some files, and in what it called from there.
 *
 * @param {CpuProfile} profile
 * @param {(url: string) => boolean} isOwn Whether a file counts.
 * @param {(url: string) => boolean} isHost Files that ours only hand their work back to.
 * @returns {number} Seconds.
 */
export function ownSeconds({nodes, samples, timeDeltas}, isOwn, isHost) {
  /** @type {Set<number>} Nodes that run for us. */
  const ours = new Set();
  /** @type {Set<number>} Nodes that those call. */
  const called = new Set();
  // V8 lists callers before what they call.
  for (const {id, callFrame, children = []} of nodes) {
    if (isOwn(callFrame.url) || (called.has(id) && !isHost(callFrame.url))) {
      ours.add(id);
      for (const child of children) called.add(child);
    }
  }
  const microseconds = samples.reduce(
    (sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0),
    0,
  );
  return microseconds / 1e6;
}

/**
 * How long the package's own code ran in a build, over all threads and profiles of a folder. What
 * its components cost while pages are rendered is not in it: there they are part of the bundle.
 *
 * @param {string} folder Of `--cpu-prof-dir`.
 * @param {string} lib The package's compiled code.
 * @returns {number} Seconds.
 */
export function packageSeconds(folder, lib) {
  const isOwn = (/** @type {string} */ url) => url.includes(lib);
  // Docusaurus's own processor of a page is called by the one that we put in its place.
  const isHost = (/** @type {string} */ url) => url.includes('/@docusaurus/mdx-loader/');
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
    .reduce((sum, profile) => sum + ownSeconds(profile, isOwn, isHost), 0);
}
