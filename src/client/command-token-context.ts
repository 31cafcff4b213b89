import {createContext, type ReactElement, type ReactNode} from 'react';

/** What `@theme/CodeBlock/Line/Token` receives, as far as we look at it; its children stand for the token's text. */
export interface TokenProps {
  /** All tokens of the line. */
  readonly line: readonly {readonly content: string}[];
  readonly token: {readonly content: string};
}

/**
 * Renders a token of highlighted code inside of a command with placeholders; `null` outside.
 *
 * Every page with a code block loads this file, and no other of ours: keep it free of imports.
 */
export const CommandTokenContext = createContext<
  ((original: ReactElement<TokenProps>) => ReactNode) | null
>(null);
