import type {Claim} from '../../compat/model.js';
import {isAddress} from '../../data/forms.js';
import type {PlannedDependency} from './column-plan.js';
import {idOf} from './dependency-id.js';

/** What the columns of a table are about, each with an id of its own. */
export class Dependencies {
  readonly #ids: Set<string>;
  readonly #planned: PlannedDependency[] = [];
  /** Dependency id, and whether in parts → what its columns state, where further columns may join it. */
  readonly #stated = new Map<string, Set<string>>();
  /** Name of what marks are about → id of the dependency. */
  readonly #marked = new Map<string, string>();

  constructor(productId: string) {
    this.#ids = new Set([productId]);
  }

  get planned(): readonly PlannedDependency[] {
    return this.#planned;
  }

  /**
   * The dependency of a column, which may be one that other columns name.
   *
   * @param mayJoin whether the column says what it is about
   * @returns its id
   */
  ofColumn(
    name: string,
    claim: Claim | null,
    end: 'lowest' | 'highest' | null,
    mayJoin: boolean,
    link?: string,
  ): string {
    const wanted = idOf(name);
    const key = `${wanted}${end === null ? '' : ' by its ends'}`;
    const stated = this.#stated.get(key);
    // Both ends of a range, or what is claimed of the same thing in other columns.
    const part = end ?? claim ?? '';
    if (mayJoin && stated && !stated.has(part)) {
      stated.add(part);
      return wanted;
    }
    const id = this.#newId(wanted);
    if (mayJoin && id === wanted) this.#stated.set(key, new Set([part]));
    this.#planned.push({id, name, ...(link !== undefined && isAddress(link) && {url: link})});
    return id;
  }

  #newId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`;
    this.#ids.add(id);
    return id;
  }

  /** The dependency of whose versions a column of marks names one. */
  ofMarks(name: string): string {
    const key = idOf(name);
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const id = this.#newId(idOf(name || 'Version'));
    this.#marked.set(key, id);
    this.#planned.push({id, name: name || 'Version'});
    return id;
  }

  /** What ships in another dependency. */
  bundled(name: string, bundledWith: string): string {
    const id = this.#newId(idOf(name));
    this.#planned.push({id, name, bundledWith});
    return id;
  }
}
