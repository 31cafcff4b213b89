/* eslint-disable @typescript-eslint/no-deprecated -- Docusaurus initialises its events the old way. */
/** What Docusaurus's storage slots call and happy-dom lacks; import it for its effect. */
Object.assign(Event.prototype, {
  initStorageEvent(this: Event, ...args: Parameters<StorageEvent['initStorageEvent']>) {
    const [type, , , key, oldValue, newValue, url, storageArea] = args;
    this.initEvent(type);
    for (const [name, value] of Object.entries({key, oldValue, newValue, url, storageArea})) {
      Object.defineProperty(this, name, {value, configurable: true});
    }
  },
});
