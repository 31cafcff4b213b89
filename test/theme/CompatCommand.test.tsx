// @vitest-environment happy-dom
import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {Fragment} from 'react';
import {renderToString} from 'react-dom/server';
import {expect, test, vi} from 'vitest';
import type {Props as CodeBlockProps} from '@theme/CodeBlock';
import CompatCommand from '@theme/CompatCommand';
import Note from '@theme/CompatCommand/Note';
import CompatInlineCommand from '@theme/CompatInlineCommand';
import CompatPage from '@theme/CompatPage';
import Token from '../../theme/CodeBlock/Line/Token/index.js';
import {chooseVersion} from '../../src/client/use-selection.js';
import {at, Site} from '../client/site.js';

const seen = vi.hoisted(() => ({props: {}}));

/** A highlighter that takes every word for a token. */
vi.mock('@theme/CodeBlock', () => ({
  default: function CodeBlock({children, ...props}: CodeBlockProps) {
    seen.props = props;
    return (
      <pre>
        {(children as string).split('\n').map((text, key) => {
          const line = text.split(/(?<=\s)/).map((content) => ({types: ['plain'], content}));
          return (
            <div key={key}>
              {line.map((token, index) => (
                <Token key={index} line={line} token={token} className="token">
                  {token.content}
                </Token>
              ))}
            </div>
          );
        })}
      </pre>
    );
  },
}));

const CODE = 'helm upgrade crds --version <NEW_VERSION>\nhelm upgrade app --version <NEW_VERSION>';

function text(): string {
  return [...document.querySelectorAll('pre > div')].map((line) => line.textContent).join('\n');
}

test('static HTML holds the filled command and no option', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatCommand code={CODE} language="bash" metastring='title="Upgrade" {2}' />
    </Site>,
  );
  expect(text()).toBe(CODE.replaceAll('<NEW_VERSION>', 'v0.5.0'));
  expect(document.querySelector('select, option')).toBeNull();
  expect(document.querySelector('.theme-compat-command-note')?.textContent).toContain('for v0.5.0');
  expect(seen.props).toEqual({className: 'language-bash', metastring: 'title="Upgrade" {2}'});
});

test('a choice that is not for the docs around the command says so', async () => {
  render(
    <Site path="/docs">
      <CompatCommand code={CODE} language="bash" />
    </Site>,
  );
  expect(screen.queryByText(/these docs/)).toBeNull();
  await userEvent.selectOptions(screen.getAllByRole('combobox')[0]!, 'main');
  expect(document.querySelector('.theme-compat-command-note')?.textContent).toContain(
    'for v0.0.0-latest (these docs are for v0.5.x)',
  );
});

test.each<[string[], string]>([
  [['ai-gateway'], 'for v1 · change'],
  [['kubernetes'], 'for Kubernetes v1 · change'],
  [['kubernetes', 'ai-gateway'], 'for Kubernetes v1 · change, for AI Gateway v1 · change'],
])('below a command with versions of %j stands %s', (ids, words) => {
  const fills = ids.map((id) => ({
    placeholder: id,
    product: 'ai-gateway',
    ...(id !== 'ai-gateway' && {dependency: id}),
    start: 0,
    end: 2,
  }));
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <Note command={{text: 'v1', fills}} fieldIds={{}} />
    </Site>,
  );
  expect(document.querySelector('.theme-compat-command-note')?.textContent).toBe(words);
});

const GATEWAY = 'helm upgrade -i eg oci://x/gateway-helm --version <ENVOY_GATEWAY_VERSION>';
const note = () => document.querySelector('.theme-compat-command-note')?.textContent;

test('static HTML holds the version to install with the default release', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatCommand code={GATEWAY} language="bash" />
    </Site>,
  );
  expect(text()).toBe(GATEWAY.replace('<ENVOY_GATEWAY_VERSION>', 'v1.8.1'));
  expect(note()).toBe('for Envoy AI Gateway v1.1.0 · change, with Envoy Gateway v1.8.1');
});

test('what to install follows the release, which is chosen below the command alone', async () => {
  const user = userEvent.setup();
  render(<CompatCommand code={GATEWAY} language="bash" />, at('/docs'));
  const [select, ...others] = screen.getAllByRole('combobox');
  expect(others).toEqual([]);
  // Of v1.8.x or later the data names none.
  await user.selectOptions(select!, 'v0.7.x');
  expect(text()).toBe(GATEWAY);
  expect(note()).toBe('for Envoy AI Gateway v0.7.0 · change, with Envoy Gateway v1.8.x+');
  act(() => {
    chooseVersion('envoy-gateway', 'v1.9.0');
  });
  expect(text()).toBe(GATEWAY.replace('<ENVOY_GATEWAY_VERSION>', 'v1.9.0'));
  expect(note()).toBe('for Envoy AI Gateway v0.7.0 · change, with Envoy Gateway v1.9.0');
});

test('a value of the release is for that release', async () => {
  const user = userEvent.setup();
  render(<CompatCommand code="git clone -b <AI_GATEWAY_REF> x" language="bash" />, at('/docs'));
  expect(text()).toBe('git clone -b v1.1.0 x');
  expect(note()).toBe('for Envoy AI Gateway v1.1.0 · change');
  await user.selectOptions(screen.getAllByLabelText('Version of Envoy AI Gateway')[0]!, 'main');
  expect(text()).toBe('git clone -b main x');
  expect(note()).toBe('for Envoy AI Gateway v0.0.0-latest · change');
});

test('where no release is shown, nothing is said of one', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatPage overrides={{placeholders: {NEW_VERSION: {install: 'gateway-api'}}}}>
        <CompatCommand code={CODE} language="bash" />
      </CompatPage>
    </Site>,
  );
  expect(note()).toBe('for AI Gateway v0.5.0 · change, with Gateway API v1.4.x');
  document.body.innerHTML = renderToString(
    <Site path="/docs/0.4">
      <CompatPage overrides={{placeholders: {NEW_VERSION: {install: 'gateway-api'}}}}>
        <CompatCommand code={CODE} language="bash" />
      </CompatPage>
    </Site>,
  );
  expect(note()).toBe('for AI Gateway · change');
});

test('is in what the site has for code blocks, highlighted or not', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatCommand code={CODE} language="bash">
        <figure>
          <figcaption>Upgrade</figcaption>
          <pre className="site">
            <code>
              {CODE.split('\n').map((line) => (
                <Fragment key={line}>
                  <b>helm</b>
                  {`${line.slice(4)}\n`}
                </Fragment>
              ))}
            </code>
          </pre>
        </figure>
      </CompatCommand>
    </Site>,
  );
  expect(document.querySelector('figcaption')?.textContent).toBe('Upgrade');
  expect(document.querySelector('pre.site > code')?.innerHTML).toBe(
    `${CODE.replaceAll('<NEW_VERSION>', 'v0.5.0')}\n`,
  );
});

test('a block in which the command is not found gives way to the theme’s', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <CompatCommand code={CODE}>
        <pre>something else</pre>
      </CompatCommand>
    </Site>,
  );
  expect(document.body.textContent).not.toContain('something else');
  expect(text()).toBe(CODE.replaceAll('<NEW_VERSION>', 'v0.5.0'));
});

test('a version picked in one place is in all', async () => {
  const user = userEvent.setup();
  render(<CompatCommand code={CODE} />, at('/docs'));
  const selects = screen.getAllByLabelText<HTMLSelectElement>('Version of AI Gateway');
  // One in each command, one below.
  expect(selects).toHaveLength(3);
  // Chromium names no option after its `label`.
  const names = [...selects[0]!.options].map((option) => option.getAttribute('aria-label'));
  expect(names).toEqual(['v0.5.0', 'v0.0.0-latest (Development)']);
  await user.selectOptions(selects[0]!, 'main');
  expect(text()).toBe(CODE.replaceAll('<NEW_VERSION>', 'v0.0.0-latest'));
  expect(selects[2]?.value).toBe('main');
  expect(document.activeElement).toBe(selects[0]);
});

test('lines that cannot be told apart have no select; the line below the block has', () => {
  render(<CompatCommand code={'--version <NEW_VERSION>\n--version v0.5.0'} />, at('/docs'));
  expect(text()).toBe('--version v0.5.0\n--version v0.5.0');
  expect(screen.getAllByLabelText('Version of AI Gateway')).toHaveLength(1);
});

test('without a known version the placeholder stays, and can be picked', async () => {
  const user = userEvent.setup();
  render(<CompatCommand code="--version <NEW_VERSION>" />, at('/docs/0.4'));
  expect(text()).toBe('--version <NEW_VERSION>');
  const nothing = screen.getAllByLabelText('Version of AI Gateway')[0]!.querySelector('option');
  expect(nothing?.getAttribute('label')).toBe('Version of AI Gateway');
  await user.selectOptions(screen.getAllByLabelText('Version of AI Gateway')[0]!, 'v0.5.x');
  expect(text()).toBe('--version v0.5.0');
});

const LIST = 'helm list -n <AI_GATEWAY_NAMESPACE>';

test('free text is typed below the command, and stands in every other', async () => {
  const user = userEvent.setup();
  render(
    <>
      <CompatCommand code={LIST} language="bash" />
      <CompatInlineCommand code={LIST} />
      <CompatInlineCommand code="<AI_GATEWAY_NAMESPACE>" />
    </>,
    at('/docs'),
  );
  const inline = [...document.querySelectorAll('code')];
  expect(text()).toBe('helm list -n envoy-ai-gateway-system');
  const field = screen.getByRole('textbox', {name: 'Namespace'});
  await user.click(screen.getByText('envoy-ai-gateway-system', {selector: 'pre label'}));
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'my ns');
  expect(text()).toBe("helm list -n 'my ns'");
  expect(inline.map((code) => code.textContent)).toEqual([
    "helm list -n 'my ns'",
    // Alone it is no argument of a command that is known.
    '<AI_GATEWAY_NAMESPACE>',
  ]);
});

test('a text is never put where it is not safe, and the line below says so', async () => {
  const user = userEvent.setup();
  render(<CompatCommand code="echo <AI_GATEWAY_NAMESPACE>" language="bash" />, at('/docs'));
  const field = screen.getByRole('textbox', {name: 'Namespace'});
  await user.clear(field);
  await user.type(field, '; id');
  expect(text()).toBe('echo <AI_GATEWAY_NAMESPACE>');
  expect(document.querySelector('.theme-compat-command-refused')?.textContent).toContain('“; id”');
  await user.clear(field);
  await user.type(field, '-x');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('It must not begin with a hyphen.')).toBeTruthy();
  // What was there before counts: the emptied field's default.
  expect(text()).toBe('echo envoy-ai-gateway-system');
});

test('other props of a code block are passed on', () => {
  render(<CompatCommand code="a" language="bash" title="T" className="mine" />, at('/docs'));
  expect(seen.props).toEqual({className: 'language-bash mine', title: 'T'});
});
