import {useEffect, useState} from 'react';
import {parseVersion} from '../compat/index.js';
import {getSelection} from './selection-store.js';
import {useDraft} from './use-draft.js';
import {chooseVersion, clearings, selectedVersion, useSelectedVersion} from './use-selection.js';

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

/** The field's state: what is being typed, else what the selection has of that dependency (an id). */
export function useVersionDraft(dependency: string): VersionDraft {
  const selected = useSelectedVersion(dependency) ?? '';
  const [draft, putDraft] = useDraft(dependency, stateOf);
  const [isTyping, setTyping] = useState(false);
  const pending = isTyping && draft !== null;
  const text = draft ?? selected;

  const commit = () => {
    if (pending) {
      chooseVersion(dependency, draft);
      putDraft(draft);
      setTyping(false);
    }
  };

  useEffect(() => {
    if (!pending) {
      return undefined;
    }
    const timer = setTimeout(commit, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  });

  return {
    text,
    readable: pending || text.trim() === '' || parseVersion(text) !== null,
    type: (typed) => {
      putDraft(typed);
      setTyping(true);
    },
    commit,
  };
}

/** What is no version is never selected: only a count tells that it was cleared. */
function stateOf(dependency: string): string {
  return `${clearings(dependency)} ${selectedVersion(getSelection(), dependency) ?? ''}`;
}
