import type {SupportStatus} from '../../compat/model.js';
import type {RequirementText} from './requirement.js';

/** A requirement as it is written to a file. */
export interface RequirementOut extends RequirementText {
  readonly source?: string;
}

/** One release on its way into a data file. */
export interface ReleaseDraft {
  line: string;
  version?: string;
  released?: string;
  endOfLife?: string;
  status?: SupportStatus;
  note?: string;
  requires: Map<string, RequirementOut[]>;
}

/** What was not understood, for a comment at its place. */
export interface Remark {
  readonly release: ReleaseDraft;
  readonly dependency?: string;
  readonly text: string;
}
