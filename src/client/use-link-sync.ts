import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {showSelectionLink, useSelection} from './use-selection.js';

/**
 * Keeps the selection in the page's address, so that the address is a link to it.
 *
 * @param enabled - Components offer this as a choice: an address that changes by itself is not for
 * every page.
 */
export function useLinkSync(enabled: boolean): void {
  const selection = useSelection();
  const location = useLocation();
  useEffect(() => {
    // In the first render the selection is not known yet, in the store it is.
    if (enabled) showSelectionLink();
  }, [enabled, selection, location]);
}
