import {useEffect} from 'react';

/**
 * Lets what the reader copies by selecting it be the text that they see. Chromium writes a line break
 * for a select within the text, and a shell ends the command there.
 */
export function useCopyAsSeen(): void {
  useEffect(() => {
    // A document keeps one of each listener, however often it is added.
    document.addEventListener('copy', copyAsSeen);
  }, []);
}

function copyAsSeen(event: ClipboardEvent): void {
  const selected = document.getSelection();
  const selects = document.querySelectorAll('.theme-compat-pick select');
  if (!event.defaultPrevented && Array.from(selects).some((one) => selected?.containsNode(one))) {
    event.clipboardData?.setData('text/plain', String(selected));
    event.preventDefault();
  }
}
