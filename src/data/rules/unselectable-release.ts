import {isChoosable} from '../../compat/names.js';
import {OTHERS} from '../../compat/model.js';
import {VERSION} from '../forms.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const unselectableRelease: Rule = {
  code: 'unselectable-release',
  describe: 'The line or version of a release is nothing that a reader can choose.',
  check(data) {
    return data.releases
      .flatMap(({line, version}) => [
        line?.text === OTHERS ? null : line,
        // What is no version is wrong for another reason.
        version && VERSION.test(version.text) ? version : null,
      ])
      .filter((word) => word !== null)
      .filter(({text}) => text !== '' && !isChoosable(text))
      .map(({text, path}) => ({
        path,
        which: 'value',
        message: `readers cannot choose ${quote(text)}: no link and no storage carries it`,
        tip: 'write 64 characters at most, without quotes and any of `<`, `>`, `&`, `|`, `;`, `$`, `\\`, `{`, `}`, `!`',
      }));
  },
};
