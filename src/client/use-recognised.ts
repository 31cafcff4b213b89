import {useEffect, useState} from 'react';
import type {CompatData, Recognised} from '../compat/index.js';
import {useCatalog} from './catalog.js';

/** What was recognised in a text. */
export interface RecognisedText {
  readonly text: string;
  /** `null`: nobody knows, for the code that reads could not be loaded. */
  readonly recognised: readonly Recognised[] | null;
}

/**
 * What of a product and its dependencies is recognised in a pasted text, with all that the site
 * knows. The code that reads is loaded with the first text, for most readers never paste; where that
 * fails, it is tried again with the next one.
 *
 * @returns `null` for a blank text, and before any was read; for a moment, that of the text before
 */
export function useRecognised(data: CompatData, text: string): RecognisedText | null {
  const {products} = useCatalog();
  const [read, setRead] = useState<RecognisedText | null>(null);
  const isBlank = text.trim() === '';
  useEffect(() => {
    if (isBlank) {
      return undefined;
    }
    let isCurrent = true;
    const tell = (recognised: RecognisedText['recognised']) => {
      if (isCurrent) setRead({text, recognised});
    };
    // It may be gone since the page was loaded, with another deployment.
    void import('../compat/read-stack/read-in-parts.js')
      .then(({readInParts}) => readInParts(text, data, products))
      .then(tell, () => {
        tell(null);
      });
    return () => {
      isCurrent = false;
    };
  }, [isBlank, text, data, products]);
  return isBlank ? null : read;
}
