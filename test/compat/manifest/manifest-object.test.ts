import {expect, test} from 'vitest';
import {ObjectDraft} from '../../../src/compat/manifest/manifest-object.js';

const scalar = (text: string) => ({text, start: 0, end: text.length});

test('what an object says once counts, and what it says twice does not', () => {
  const object = new ObjectDraft();
  expect([object.apiVersion, object.kind, object.items]).toEqual([null, null, []]);
  object.set('kind', scalar('Kite'));
  object.set('name', scalar('kite'));
  expect(object.kind?.text).toBe('Kite');
  object.set('kind', scalar('Kite'));
  object.set('kind', scalar('Kite'));
  expect(object.kind).toBeNull();
  object.set('apiVersion', null);
  object.set('apiVersion', scalar('v1'));
  expect(object.apiVersion).toBeNull();
});
