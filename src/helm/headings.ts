import {labelledMajor} from './surroundings.js';

/** A heading of a page. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  /** As written, `## Helm 2 {#helm-2}`, or as shown. */
  readonly text: string;
}

/** The headings that stand over what follows the next one, outermost first. */
export function headingsAfter(headings: readonly Heading[], next: Heading): Heading[] {
  return [...headings.filter(({depth}) => depth < next.depth), next];
}

/** The signs of a heading, and the id that Docusaurus takes out of it. */
const SIGNS = /^#+|(?:\{#[^{}]*\}|#+|\n[=-]+)[ \t]*$|[*_`]/g;

/** Whether headings label what stands below them as Helm 2's; the innermost that names a version decides. */
export function isForHelm2(headings: readonly Heading[]): boolean {
  const majors = headings.flatMap(({text}) => labelledMajor(text.replace(SIGNS, '')) ?? []);
  return majors.at(-1) === 2;
}
