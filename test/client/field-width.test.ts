import {expect, test} from 'vitest';
import {fieldWidth} from '../../src/client/field-width.js';

test.each<[string[], number | undefined, string]>([
  [['v1.2', 'any release'], undefined, '16ch'],
  [['v1.2'], 6, '11ch'],
  [['v1.10.0-rc.1'], 6, '17ch'],
  [[], 6, '11ch'],
  [[], undefined, '5ch'],
  // A letter of these scripts is as wide as two digits.
  [['v1.2', '任意のバージョン'], undefined, '21ch'],
  [['v1.2 (サポート終了)'], undefined, '24ch'],
  [['모든 버전', 'v1.10.0-rc'], undefined, '15ch'],
  [['ｖ１．２', 'v1.2'], undefined, '13ch'],
  [['alle Versionen – größer'], undefined, '28ch'],
])('%j with at least %s is %s wide', (texts, least, inlineSize) => {
  expect(fieldWidth(texts, least)).toEqual({inlineSize});
});
