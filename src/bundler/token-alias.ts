import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {LIB_FOLDER} from '../lib-folder.js';

const COMPONENT = 'CodeBlock/Line/Token';
const OURS = join(LIB_FOLDER, 'theme', COMPONENT, 'index.js');

const SHOWN = `@theme/${COMPONENT}`;
/** That of the last theme; the site's own may be shown in its place. */
const ORIGINAL = `@theme-original/${COMPONENT}`;
/** What ours is around: that of the first theme, unless we say otherwise. */
const INITIAL = `@theme-init/${COMPONENT}`;

/** An import of what an earlier theme has for the component. */
const EARLIER = new RegExp(`@theme-(?:init|original)/${COMPONENT}`);

/**
 * Puts our token around that of a theme which comes after our plugin, as every one in `themes` does
 * (https://docusaurus.io/docs/advanced/client#theme-aliases): the last one wins, and commands would
 * have their selects below the block only.
 *
 * A token of the site's own stays in front. One that is around another theme's token already is left
 * alone: the two would be around each other.
 *
 * @param aliases - The bundler's, with Docusaurus's `@theme/…`, values being absolute paths.
 * @returns what to change of them
 */
export function tokenAliases(aliases: object = {}): Record<string, string> {
  const {[ORIGINAL]: last, [SHOWN]: shown} = aliases as Readonly<Record<string, unknown>>;
  if (typeof last !== 'string' || last === OURS || EARLIER.test(readFileSync(last, 'utf8'))) {
    return {};
  }
  return {
    ...(shown === last && {[SHOWN]: OURS}),
    [ORIGINAL]: OURS,
    [INITIAL]: last,
  };
}
