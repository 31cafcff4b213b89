import {useEffect, useState} from 'react';

/** Milliseconds for which a reader is told what became of it. */
const TOLD = 3000;

/** What became of a text that was to be copied; `null`: nothing, or it is a while ago. */
export type CopyOutcome = 'copied' | 'denied' | null;

/** A way to copy, and how it went the last time. */
export interface Copy {
  readonly outcome: CopyOutcome;
  /** Puts a text into the clipboard; `false`: the browser denies it, or the context is not secure. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies texts, and remembers for a moment what became of the last one. */
export function useCopy(): Copy {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  useEffect(() => {
    if (outcome === null) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setOutcome(null);
    }, TOLD);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      return true;
    } catch {
      setOutcome('denied');
      return false;
    }
  };
  return {outcome, copy};
}
