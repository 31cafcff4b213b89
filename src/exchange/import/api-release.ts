/**
 * Of `Kite v1alpha3 (v0.3.x)`, an API and the release that has it, the release: `Kite v0.3.x`; any
 * other text as it is. So the providers of the Cluster API write.
 */
export function releaseOfApi(text: string): string {
  const [, name = '', release = ''] =
    /^(.*?)v\d+(?:alpha|beta)\d+ ?\((v?\d[\w.]*)\)$/.exec(text) ?? [];
  return release === '' ? text : name + release;
}
