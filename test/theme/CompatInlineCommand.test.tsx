// @vitest-environment happy-dom
import {renderToString} from 'react-dom/server';
import {expect, test} from 'vitest';
import CompatInlineCommand from '@theme/CompatInlineCommand';
import {Site} from '../client/site.js';

test('static HTML holds the filled code', () => {
  const html = renderToString(
    <Site path="/docs">
      <CompatInlineCommand code="helm pull a --version <NEW_VERSION>" />
    </Site>,
  );
  expect(html).toBe('<code>helm pull a --version v0.5.0</code>');
});

test('is in what the site has for inline code', () => {
  const html = renderToString(
    <Site path="/docs">
      <CompatInlineCommand code="helm pull a --version <NEW_VERSION>">
        <kbd className="site">{'helm pull a --version <NEW_VERSION>'}</kbd>
      </CompatInlineCommand>
    </Site>,
  );
  expect(html).toBe('<kbd class="site">helm pull a --version v0.5.0</kbd>');
});
