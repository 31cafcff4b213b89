export {fit, OTHERS, plan} from '../compat/index.js';
export {isAskedFor, requirementsOf} from '../compat/model.js';
export {describeRange} from '../version/index.js';
export {apiRows, type ApiRow} from './api-rows.js';
export {CellHistoryContext, useCellHistory, type CellHistory} from './cell-history.js';
export {useCatalog, useCompatData} from './catalog.js';
export {
  fillsByLine,
  tokenParts,
  type CommandSubject,
  type Fill,
  type FilledCommand,
  type TextField,
  type TokenPart,
} from './command-fills.js';
export {CommandTokenContext, type TokenProps} from './command-token-context.js';
export {fieldWidth} from './field-width.js';
export {loadForStack} from './load-for-stack.js';
export {knownVersions} from './known-versions.js';
export type {MatrixColumn} from './matrix-columns.js';
export {nameOf} from './name-of.js';
export {namedRelease} from './named-release.js';
export {timeline, type Timeline, type TimelineBar, type TimelinePart} from './timeline.js';
export {replaceText} from './replace-text.js';
export {
  runbookCommands,
  runbookKey,
  runbookMarkdown,
  runbookScript,
  type Runbook,
  type RunbookHop,
  type RunbookItem,
} from './runbook.js';
export {PageContext, useOverriddenPage} from './page.js';
export {subjectKey, useCommandSubjects} from './use-command-subjects.js';
export {useCopy, type Copy, type CopyOutcome} from './use-copy.js';
export {useCopyAsSeen} from './use-copy-as-seen.js';
export {useFilledCommand} from './use-filled-command.js';
export {useManifest, type ReadManifest} from './use-manifest.js';
export {useIsAsked} from './use-is-asked.js';
export {useInstalled, type InstalledRelease} from './use-installed.js';
export {useLinkSync} from './use-link-sync.js';
export {useMatrix, type Matrix, type MatrixOptions, type MatrixRow} from './use-matrix.js';
export {useOnDemand, type OnDemand} from './use-on-demand.js';
export {useRecognised, type RecognisedText} from './use-recognised.js';
export {useOtherDocs, useRelease} from './use-release.js';
export {useRequirements} from './use-requirements.js';
export {
  chooseRelease,
  chooseText,
  chooseVersion,
  chooseVersions,
  clearSelection,
  selectedVersion,
  selectionLink,
  showSelectionLink,
  useSelection,
} from './use-selection.js';
export {useToday} from './use-today.js';
export type {StoredSet} from './use-stored-set.js';
export {useUpgradePlan, type Upgrade, type UpgradeOptions} from './use-upgrade-plan.js';
export {useTextDraft, type TextDraft} from './use-text-draft.js';
export {useVersionChoice, type VersionChoice, type VersionOption} from './use-version-choice.js';
export {useVersionDraft, type VersionDraft} from './use-version-draft.js';
