import {useEffect, useState} from 'react';
import type {CompatData, Recognised} from '../compat/index.js';
import {useCatalog} from './catalog.js';

/** What was recognised in a text. */
export interface RecognisedText {
  readonly text: string;
  readonly recognised: readonly Recognised[];
}

/**
 * What of a product and its dependencies is recognised in a pasted text, with all that the site
 * knows. The code that reads is loaded with the first text: most readers never paste.
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
    void import('../compat/read-stack/read-stack.js').then(({readStack}) => {
      if (isCurrent) {
        setRead({text, recognised: readStack(text, data, products)});
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [isBlank, text, data, products]);
  return isBlank ? null : read;
}
