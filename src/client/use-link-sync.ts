import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {ownLinkState, withSelection} from './link.js';
import {getSelection} from './selection-store.js';
import {useSelection} from './use-selection.js';

/**
 * Keeps the selection in the page's address, so that the address is a link to it. Going back leaves
 * the page all the same: no history entry is added. The hash and the router's state stay.
 *
 * @param enabled - Components offer this as a choice: an address that changes by itself is not for
 * every page.
 */
export function useLinkSync(enabled: boolean): void {
  const selection = useSelection();
  const location = useLocation();
  useEffect(() => {
    if (!enabled) {
      return;
    }
    // In the first render the selection is not known yet, in the store it is.
    const address = withSelection(window.location.href, getSelection());
    if (address !== window.location.href) {
      window.history.replaceState(ownLinkState(window.history.state), '', address);
    }
  }, [enabled, selection, location]);
}
