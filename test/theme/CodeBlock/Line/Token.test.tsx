// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import {CommandTokenContext} from '../../../../src/client/index.js';
import Token from '../../../../theme/CodeBlock/Line/Token/index.js';

const token = {types: ['plain'], content: 'x'};

test('outside of a command the token is the classic theme’s', () => {
  const {container} = render(
    <Token line={[token]} token={token} className="token">
      x
    </Token>,
  );
  expect(container.innerHTML).toBe('<span class="token">x</span>');
});

test('inside, what the command makes of it', () => {
  const {container} = render(
    <CommandTokenContext.Provider value={({props}) => <i>{props.line.length}</i>}>
      <Token line={[token]} token={token} className="token">
        x
      </Token>
    </CommandTokenContext.Provider>,
  );
  expect(container.innerHTML).toBe('<i>1</i>');
});
