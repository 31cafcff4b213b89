import type {TextFault} from '../compat/index.js';
import {textFault} from '../compat/placeholder-text.js';
import {getSelection} from './selection-store.js';
import {useDraft} from './use-draft.js';
import {chooseText, selectedText, useSelection} from './use-selection.js';

/** A text field in which readers say what stands in place of a placeholder. */
export interface TextDraft {
  readonly text: string;
  /** Why the text cannot stand there; `null`: it can, or is empty, and then the default does. */
  readonly fault: TextFault | null;
  /** To be called with the whole text at every key; a text that can stand there counts at once. */
  readonly type: (text: string) => void;
  /** Shows what counts in place of what was typed. */
  readonly settle: () => void;
}

/**
 * The field's state: what is being typed, else what the reader put there before, else the default.
 *
 * @param placeholder - Its name, without brackets.
 */
export function useTextDraft(placeholder: string, defaultText: string): TextDraft {
  const selected = selectedText(useSelection(), placeholder);
  const [draft, putDraft] = useDraft(placeholder, stateOf);
  const fault = draft === null || draft.trim() === '' ? null : textFault(draft.trim());
  return {
    text: draft ?? selected ?? defaultText,
    fault,
    type: (typed) => {
      const text = typed.trim();
      if (text === '' || text === defaultText) chooseText(placeholder, null);
      else if (textFault(text) === null) chooseText(placeholder, text);
      putDraft(typed);
    },
    settle: () => {
      if (fault === null) putDraft(null);
    },
  };
}

function stateOf(placeholder: string): string | null {
  return selectedText(getSelection(), placeholder);
}
