import {expect, test} from 'vitest';
import {silencedBy, silencingComment} from '../../src/helm/silence.js';

test('helm-ignore silences the rules of commands', () => {
  expect(silencedBy('title="x" helm-ignore')).toBe(true);
  expect(silencedBy('compat-ignore')).toEqual(new Set());
  expect(silencingComment('{/* helm-ignore=a */}')).toBe('helm-ignore=a');
});
