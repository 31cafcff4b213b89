import {useEffect, useSyncExternalStore} from 'react';
import {useLocation} from '@docusaurus/router';
import type {Selection} from '../compat/index.js';
import {isOwnLink, ownLinkState, takeSelection, withSelection} from './link.js';
import {
  adoptSelection,
  getSelection,
  getServerSelection,
  setSelection,
  subscribe,
} from './selection-store.js';

/**
 * What the reader chose: the same for every component, page and tab, and taken over from a link
 * (`?compat=…`). Nothing is chosen in static HTML and in the first render of the browser, so that
 * hydration finds what it expects.
 */
export function useSelection(): Selection {
  useLinkAdoption();
  return useSyncExternalStore(subscribe, getSelection, getServerSelection);
}

/**
 * What the reader runs of one dependency (an id), as typed; `null`: not said. A component that asks
 * for no more is not rendered again for the rest of the selection.
 */
export function useSelectedVersion(dependency: string): string | null {
  useLinkAdoption();
  return useSyncExternalStore(
    subscribe,
    () => selectedVersion(getSelection(), dependency),
    () => null,
  );
}

/** Chooses a product's release line; `null` takes the choice back. */
export function chooseRelease(product: string, line: string | null): void {
  const {target, ...rest} = getSelection();
  setSelection({...rest, target: replaced(target, product, line)});
}

/**
 * Says which version of a dependency the reader runs; `null` or blank takes it back.
 *
 * @returns The selection now. It lacks what is neither a version nor anything like it.
 */
export function chooseVersion(dependency: string, version: string | null): Selection {
  const {stack, ...rest} = getSelection();
  setSelection({...rest, stack: replaced(stack, dependency, version?.trim() || null)});
  return getSelection();
}

/** Puts a text in place of a placeholder; `null` takes it back, so that its default stands there. */
export function chooseText(placeholder: string, text: string | null): void {
  const {values = {}, ...rest} = getSelection();
  setSelection({...rest, values: replaced(values, placeholder, text)});
}

/** The text that the reader put in place of a placeholder; `null`: none, so its default stands there. */
export function selectedText({values = {}}: Selection, placeholder: string): string | null {
  return (Object.hasOwn(values, placeholder) && values[placeholder]) || null;
}

/** Says which versions the reader runs: id of a dependency or product → version. Others stay. */
export function chooseVersions(versions: Choices): void {
  const {stack, ...rest} = getSelection();
  setSelection({...rest, stack: {...stack, ...versions}});
}

/** What the reader runs of a dependency, as typed; `null`: not said. */
export function selectedVersion({stack}: Selection, dependency: string): string | null {
  return (Object.hasOwn(stack, dependency) && stack[dependency]) || null;
}

/** Id → how often it was cleared. */
const cleared = new Map<string, number>();

/** How often what the reader runs of a dependency (an id) was cleared, were there something or not. */
export function clearings(dependency: string): number {
  return cleared.get(dependency) ?? 0;
}

/** Takes back what was chosen of these products and dependencies (ids). */
export function clearSelection(ids: readonly string[]): void {
  for (const id of ids) cleared.set(id, clearings(id) + 1);
  const {stack, target, ...rest} = getSelection();
  setSelection({...rest, stack: without(stack, ids), target: without(target, ids)});
}

/** The address of this page with the versions and releases that the reader chose, to be shared. */
export function selectionLink(): string {
  return withSelection(window.location.href, getSelection());
}

/**
 * Puts {@link selectionLink} into the address of this page. Going back leaves the page all the
 * same: no history entry is added. The hash and the router's state stay.
 */
export function showSelectionLink(): void {
  const link = selectionLink();
  if (link !== window.location.href) {
    window.history.replaceState(ownLinkState(window.history.state), '', link);
  }
}

type Choices = Readonly<Record<string, string>>;

function replaced(choices: Choices, id: string, value: string | null): Choices {
  const others = without(choices, [id]);
  return value === null ? others : {...others, [id]: value};
}

function without(choices: Choices, ids: readonly string[]): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => !ids.includes(id)));
}

function useLinkAdoption(): void {
  // Not its query alone: a link may be followed again.
  const location = useLocation();
  useEffect(adoptLink, [location]);
}

/**
 * Only the first component of a page finds the link: it is taken out of the address, lest a reload
 * bring back what the reader has changed since.
 */
function adoptLink(): void {
  const link = takeSelection(window.location.href);
  // What this page wrote there itself is in the storage, and may be newer by now.
  if (link && !isOwnLink(window.history.state)) {
    // The router's own state must survive, for it restores scroll positions by it.
    window.history.replaceState(window.history.state, '', link.address);
    // Links have no free text: the reader's own stays.
    adoptSelection({...getSelection(), ...link.selection});
  }
}
