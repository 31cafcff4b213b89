/** A scalar as it stands in a text; the offsets leave its quotes out. */
export interface Scalar {
  readonly text: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** An object of a manifest, as far as its type goes. */
export interface ManifestObject {
  /** `null`: there is none, it is no plain scalar, or there are several. */
  readonly apiVersion: Scalar | null;
  readonly kind: Scalar | null;
  /** The mappings in its `items`. */
  readonly items: readonly ManifestObject[];
}

/** An object while it is being read. */
export class ObjectDraft implements ManifestObject {
  items: ObjectDraft[] = [];
  readonly #fields = new Map<string, Scalar | null>();

  get apiVersion(): Scalar | null {
    return this.#fields.get('apiVersion') ?? null;
  }

  get kind(): Scalar | null {
    return this.#fields.get('kind') ?? null;
  }

  /** A key that comes twice (as in the branches of a template) has no value that can be relied on. */
  set(key: string, value: Scalar | null): void {
    if (key === 'apiVersion' || key === 'kind') {
      this.#fields.set(key, this.#fields.has(key) ? null : value);
    }
  }
}
