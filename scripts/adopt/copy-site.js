import {constants, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * The folder to copy for a site to work: that of its repository, for sites read files beside them;
 * of its workspace, for they share node_modules; the site itself where there is none.
 *
 * @param {string} site
 */
export function rootOf(site) {
  const folders = [site];
  for (let folder = site; folder !== path.dirname(folder); folders.push(folder)) {
    folder = path.dirname(folder);
  }
  return folders.find(holdsRepository) ?? folders.find(isWorkspace) ?? site;
}

/** @param {string} folder */
function holdsRepository(folder) {
  const git = path.join(folder, '.git');
  if (!existsSync(git)) return false;
  // In a submodule it is a file, which leads into the repository around it; in a worktree, one with
  // an absolute path, which leads to its repository from anywhere.
  return lstatSync(git).isDirectory() || !/^gitdir: \.\.[\\/]/.test(readFileSync(git, 'utf8'));
}

/** @param {string} folder */
function isWorkspace(folder) {
  if (existsSync(path.join(folder, 'pnpm-workspace.yaml'))) return true;
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && 'workspaces' in JSON.parse(readFileSync(manifest, 'utf8'));
}

/**
 * Copies a site with all that it needs, but without what builds leave behind.
 *
 * @param {string} site
 * @param {string} root A folder that holds the site.
 * @returns {{folder: string, root: string, site: string}} A folder to delete, and the places in it.
 * @throws if a file cannot be copied; then nothing is left of the copy.
 */
export function copySite(site, root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'compat-adopt-'));
  const copy = path.join(folder, path.basename(root));
  try {
    cpSync(root, copy, {
      recursive: true,
      // pnpm's and workspaces' links must lead into the copy.
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => !isLeftOver(source, site) && !isConnection(source),
    });
  } catch (error) {
    // A full disk is the usual reason.
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
  return {folder, root: copy, site: path.join(copy, path.relative(root, site))};
}

/**
 * @param {string} file
 * @param {string} site
 */
function isLeftOver(file, site) {
  return (
    path.basename(file) === '.docusaurus' ||
    /node_modules[\\/]\.cache$/.test(file) ||
    file === path.join(site, 'build')
  );
}

/**
 * Sockets and pipes belong to programs that run, and cannot be copied.
 *
 * @param {string} file
 */
function isConnection(file) {
  const stats = lstatSync(file);
  return stats.isSocket() || stats.isFIFO();
}
