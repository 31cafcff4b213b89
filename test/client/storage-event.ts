/* eslint-disable @typescript-eslint/no-deprecated -- Docusaurus initialises its events the old way. */
/** What Docusaurus's storage slots call and happy-dom lacks; import it for its effect. */
Object.assign(Event.prototype, {
  initStorageEvent(this: Event, type: string) {
    this.initEvent(type);
  },
});
