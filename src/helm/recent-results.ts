/**
 * Results by the text that they follow from. When the texts together are longer than the limit, all
 * are forgotten: a build asks for each a few times, and then starts anew.
 */
export class RecentResults<T> {
  private readonly results = new Map<string, T>();
  private length = 0;

  /** @param limit - characters that all texts together may have */
  constructor(private readonly limit: number) {}

  get(text: string): T | undefined {
    return this.results.get(text);
  }

  set(text: string, result: T): void {
    if (this.length + text.length > this.limit) {
      this.results.clear();
      this.length = 0;
    }
    this.results.set(text, result);
    this.length += text.length;
  }
}
