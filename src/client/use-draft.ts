import {useEffect, useState} from 'react';
import {subscribe} from './selection-store.js';

interface Draft {
  readonly text: string | null;
  /** The state that it was put over. */
  readonly over: string | null;
}

const NONE: Draft = {text: null, over: null};

/**
 * What is being typed into a field, over what counts there: once that changes elsewhere (Clear,
 * another field, another tab), the draft is void.
 *
 * @param id - What the field is for.
 * @param stateOf - Tells in which state that is now.
 * @returns The draft, `null`: there is none; and how to put another in its place.
 */
export function useDraft(
  id: string,
  stateOf: (id: string) => string | null,
): [draft: string | null, put: (draft: string | null) => void] {
  const [{text}, setDraft] = useState(NONE);
  useEffect(
    () =>
      subscribe(() => {
        setDraft((draft) => (draft.over === stateOf(id) ? draft : NONE));
      }),
    [id, stateOf],
  );
  const put = (typed: string | null) => {
    setDraft({text: typed, over: stateOf(id)});
  };
  return [text, put];
}
