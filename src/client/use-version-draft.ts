import {useEffect, useState} from 'react';
import {parseVersion} from '../compat/index.js';
import {chooseVersion, selectedVersion, useSelectedVersion} from './use-selection.js';

/** Milliseconds without a key before what was typed counts: nobody wants answers for `1.` and `1.3`. */
const PAUSE = 300;

/** A text field in which readers say which version of a dependency they run. */
export interface VersionDraft {
  readonly text: string;
  /** Whether the text is empty, is still being typed, or can be read as a version. */
  readonly readable: boolean;
  /** To be called with the whole text at every key; it counts after a pause. */
  readonly type: (text: string) => void;
  /** Makes what was typed count at once. */
  readonly commit: () => void;
}

interface Draft {
  readonly text: string;
  /** What was selected then: once that changes elsewhere (Clear, another tab), the draft is void. */
  readonly over: string;
  readonly pending: boolean;
}

/** The field's state: what is being typed, else what the selection has of that dependency (an id). */
export function useVersionDraft(dependency: string): VersionDraft {
  const selected = useSelectedVersion(dependency) ?? '';
  const [latest, setDraft] = useState<Draft | null>(null);
  const draft = latest?.over === selected ? latest : null;
  const text = draft?.text ?? selected;

  const commit = () => {
    if (draft?.pending) {
      const selection = chooseVersion(dependency, draft.text);
      setDraft({...draft, over: selectedVersion(selection, dependency) ?? '', pending: false});
    }
  };

  useEffect(() => {
    if (!draft?.pending) {
      return undefined;
    }
    const timer = setTimeout(commit, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  });

  return {
    text,
    readable: draft?.pending === true || text.trim() === '' || parseVersion(text) !== null,
    type: (typed) => {
      setDraft({text: typed, over: selected, pending: true});
    },
    commit,
  };
}
