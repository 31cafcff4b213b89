import {outline} from '../../../src/data/outline.js';
import type {Rule} from '../../../src/data/rules/rule.js';
import {formatPath} from '../../../src/data/source/located.js';
import {readValue} from '../../../src/data/source/value.js';

/** What a rule finds in data, which need not be whole: `path: message; tip`. */
export function check(rule: Rule, data: object): string[] {
  const {root} = readValue(data);
  if (!root) {
    throw new Error('unreadable');
  }
  return rule
    .check(outline(root))
    .map(({path, message, tip}) => `${formatPath(path)}: ${message}; ${tip}`);
}
