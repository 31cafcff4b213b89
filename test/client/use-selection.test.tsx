// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useHistory} from '@docusaurus/router';
import {
  chooseRelease,
  chooseText,
  chooseVersion,
  chooseVersions,
  clearSelection,
  selectedText,
  selectedVersion,
  selectionLink,
  showSelectionLink,
  useSelectedVersion,
  useSelection,
} from '../../src/client/use-selection.js';
import {at} from './site.js';

test('all components are in step', () => {
  const first = renderHook(useSelection, at('/'));
  const second = renderHook(useSelection, at('/docs'));
  act(() => {
    chooseRelease('ai-gateway', 'v0.5.x');
    chooseVersion('kubernetes', ' 1.32 ');
  });
  expect(first.result.current).toEqual({
    stack: {kubernetes: '1.32'},
    target: {'ai-gateway': 'v0.5.x'},
  });
  expect(second.result.current).toBe(first.result.current);
});

test('who asks for one version is not rendered again for the others', () => {
  let renders = 0;
  const {result} = renderHook(() => {
    renders += 1;
    return useSelectedVersion('kubernetes');
  }, at('/'));
  const before = renders;
  act(() => {
    chooseVersion('gateway-api', '1.4.0');
  });
  expect(result.current).toBeNull();
  expect(renders).toBe(before);
  act(() => {
    chooseVersion('kubernetes', '1.32');
  });
  expect(result.current).toBe('1.32');
  act(() => {
    clearSelection(['kubernetes', 'gateway-api']);
  });
});

test('a choice can be taken back', () => {
  const {result} = renderHook(useSelection, at('/'));
  act(() => {
    chooseVersion('kubernetes', '1.32');
    chooseVersion('gateway-api', '1.4.0');
    chooseRelease('ai-gateway', 'v0.5.x');
  });
  act(() => {
    chooseVersion('kubernetes', ' ');
    chooseRelease('ai-gateway', null);
  });
  expect(result.current).toEqual({stack: {'gateway-api': '1.4.0'}, target: {}});
});

test('several versions count at once, and the others stay', () => {
  const {result} = renderHook(useSelection, at('/'));
  act(() => {
    chooseVersions({kubernetes: '1.32', 'gateway-api': '1.4.0'});
    chooseVersions({kubernetes: 'v1.33', 'ai-gateway': 'v0.5.0'});
  });
  expect(result.current.stack).toEqual({
    kubernetes: 'v1.33',
    'gateway-api': '1.4.0',
    'ai-gateway': 'v0.5.0',
  });
  act(() => {
    clearSelection(['gateway-api']);
  });
});

test('Clear takes back what it is told to, and nothing else', () => {
  const {result} = renderHook(useSelection, at('/'));
  act(() => {
    chooseVersion('kubernetes', '1.32');
    chooseRelease('ai-gateway', 'v0.5.x');
    chooseRelease('envoy-ai-gateway', 'v1.1.x');
    clearSelection(['kubernetes', 'ai-gateway']);
  });
  expect(result.current).toEqual({stack: {}, target: {'envoy-ai-gateway': 'v1.1.x'}});
});

test('says what it kept of a version: nothing that is none', () => {
  expect(selectedVersion(chooseVersion('kubernetes', 'v1.31.4-eks-abc'), 'kubernetes')).toBe(
    'v1.31.4-eks-abc',
  );
  expect(selectedVersion(chooseVersion('kubernetes', '$(reboot)'), 'kubernetes')).toBeNull();
  expect(selectedVersion({stack: {}, target: {}}, 'constructor')).toBeNull();
});

test('is taken over from a link, which then leaves the address', () => {
  chooseVersion('kubernetes', '1.33');
  const link = selectionLink();
  clearSelection(['kubernetes']);
  localStorage.clear();
  window.history.replaceState({key: 'mine'}, '', `${link}&tab=2#upgrade`);
  const {result} = renderHook(useSelection, at('/'));
  expect(result.current.stack).toEqual({kubernetes: '1.33'});
  expect(window.location.search).toBe('?tab=2');
  expect(window.location.hash).toBe('#upgrade');
  expect(window.history.state).toEqual({key: 'mine'});
});

test.each(['/?compat=1*kubernetes*1.32**', '/?compat=1*kubernetes*1.32**#upgrade'])(
  'a link is taken over each time that it is followed: %s',
  (link) => {
    let history: ReturnType<typeof useHistory> | undefined;
    const {result} = renderHook(() => {
      history = useHistory();
      return useSelection();
    }, at('/'));
    for (const other of ['1.31', '1.33']) {
      act(() => {
        chooseVersion('kubernetes', other);
      });
      // The router of the test keeps the browser's address to itself.
      window.history.replaceState(null, '', link);
      act(() => {
        history?.push(link);
      });
      expect(result.current.stack).toEqual({kubernetes: '1.32'});
      expect(window.location.search).toBe('');
    }
  },
);

test("a link leaves the reader's own text, and brings none", () => {
  chooseText('CHART', 'oci://kite.example/chart');
  window.history.replaceState(null, '', '/?compat=1*kubernetes*1.32**');
  const {result, unmount} = renderHook(useSelection, at('/'));
  expect(result.current.stack).toEqual({kubernetes: '1.32'});
  expect(selectedText(result.current, 'CHART')).toBe('oci://kite.example/chart');
  unmount();
  window.history.replaceState(null, '', '/?compat=2*****CHART*oci%3A%2F%2Fevil.example%2Fchart');
  const again = renderHook(useSelection, at('/'));
  expect(selectedText(again.result.current, 'CHART')).toBe('oci://kite.example/chart');
  act(() => {
    chooseText('CHART', null);
    clearSelection(['kubernetes']);
  });
});

test('what is put into the address is a link for others, and nothing new for its reader', () => {
  window.history.replaceState({key: 'mine'}, '', '/?tab=2#upgrade');
  const length = window.history.length;
  showSelectionLink();
  expect(window.history.state).toEqual({key: 'mine'});
  chooseVersion('kubernetes', '1.31');
  showSelectionLink();
  expect(window.location.href).toMatch(/\/\?tab=2&compat=1\*kubernetes\*1\.31\*\*#upgrade$/);
  expect(window.history.state).toMatchObject({key: 'mine'});
  expect(window.history.length).toBe(length);
  chooseVersion('kubernetes', '1.33');
  const {result} = renderHook(useSelection, at('/'));
  expect(result.current.stack).toEqual({kubernetes: '1.33'});
});
