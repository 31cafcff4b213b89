/// <reference types="@docusaurus/module-type-aliases" />

declare module '@theme/CompatMatrix' {
  import type {ReactNode} from 'react';
  import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** Show only releases with one of these support statuses. */
    readonly statuses?: readonly SupportStatus[];
    /** Ids of the dependencies to show, in this order; default: all that the data has. */
    readonly dependencies?: readonly string[];
    /** Whether each cell tells when and why it changed; needs the plugin's option `history`. */
    readonly history?: boolean;
    /** The table's caption; default: "Compatibility of {product}". */
    readonly caption?: ReactNode;
    /** Keep what the reader enters in the page's address (`?compat=…`); default: only "Copy link" makes one. */
    readonly syncLink?: boolean;
  }

  export default function CompatMatrix(props: Props): ReactNode;
}

declare module '@theme/VersionSelect' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** Id of a dependency whose version the reader picks; default: the product's release. */
    readonly dependency?: string;
    /** The visible label; default: the name of the product or dependency. */
    readonly label?: ReactNode;
  }

  export default function VersionSelect(props: Props): ReactNode;
}

declare module '@theme/CompatCommand' {
  import type {ReactNode} from 'react';
  import type {Props as CodeBlockProps} from '@theme/CodeBlock';

  /**
   * What the remark plugin writes around a code block that holds a known placeholder. Other props,
   * such as `title`, are passed on to `@theme/CodeBlock` where there are no children.
   */
  export interface Props extends Omit<CodeBlockProps, 'children' | 'language' | 'metastring'> {
    /** The block as the page has it; default: `@theme/CodeBlock` with the text. */
    readonly children?: ReactNode;
    /** The block's text, placeholders unfilled. */
    readonly code: string;
    /** The fence's language, such as `bash`. */
    readonly language?: string;
    /** The fence's meta, such as `title="Upgrade" {2}`; passed on to `@theme/CodeBlock`. */
    readonly metastring?: string;
  }

  export default function CompatCommand(props: Props): ReactNode;
}

declare module '@theme/SupportStatus' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Line, version or docs version of the release, such as `v0.5.x`. */
    readonly of: string;
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
  }

  export default function SupportStatus(props: Props): ReactNode;
}

declare module '@theme/Requires' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the dependency. */
    readonly dependency: string;
    /** Line, version or docs version; default: what the reader chose, else the docs they read, else the newest supported. */
    readonly release?: string;
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** "v1.32 or later" instead of "v1.32+". */
    readonly words?: boolean;
  }

  export default function Requires(props: Props): ReactNode;
}

declare module '@theme/SupportTimeline' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** The table's caption; default: "Support of {product}". */
    readonly caption?: ReactNode;
  }

  export default function SupportTimeline(props: Props): ReactNode;
}

declare module '@theme/ApiVersions' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** Line, version or docs version; default: a select, which shows what the reader chose, else the docs they read, else the newest supported. */
    readonly release?: string;
    /** The table's caption; default: "API versions of {product}". */
    readonly caption?: ReactNode;
  }

  export default function ApiVersions(props: Props): ReactNode;
}

declare module '@theme/CompatStatus' {
  import type {ReactNode} from 'react';
  import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly status: SupportStatus;
  }

  export default function CompatStatus(props: Props): ReactNode;
}

declare module '@theme/CompatStatus/status-label' {
  import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';

  export default function statusLabel(status: SupportStatus): string;
}

declare module '@theme/VersionSelect/not-chosen' {
  export default function notChosen(): string;
}

declare module '@theme/VersionSelect/option-text' {
  import type {VersionOption} from 'docusaurus-plugin-compat-matrix/client';

  export default function optionText(option: VersionOption): string;
}

declare module '@theme/CompatCommand/Token' {
  import type {ReactElement, ReactNode} from 'react';
  import type {Fill, TokenProps} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    /** The token as the site's theme shows it. */
    readonly original: ReactElement<TokenProps>;
    /** What was filled in the token's line, with offsets from the line's start. */
    readonly fills: readonly Fill[];
    /** Placeholder name → id of the text field that fills it. */
    readonly fieldIds: Readonly<Record<string, string>>;
  }

  export default function CompatCommandToken(props: Props): ReactNode;
}

declare module '@theme/CompatCommand/Pick' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product. */
    readonly product: string;
    /** Id of the dependency whose version is picked; default: the product's release. */
    readonly dependency?: string | undefined;
    /** The text under the select. */
    readonly children: ReactNode;
  }

  export default function CompatCommandPick(props: Props): ReactNode;
}

declare module '@theme/CompatCommand/Note' {
  import type {ReactNode} from 'react';
  import type {FilledCommand} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly command: FilledCommand;
    /** Placeholder name → id of the text field that fills it. */
    readonly fieldIds: Readonly<Record<string, string>>;
  }

  export default function CompatCommandNote(props: Props): ReactNode;
}

declare module '@theme/CompatCommand/OtherDocs' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product whose release the commands are for. */
    readonly product: string;
  }

  export default function CompatCommandOtherDocs(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/ControlGroup' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The name of the group. */
    readonly label: string;
    readonly className: string;
    readonly onClear: () => void;
    /** What stands after the Clear button. */
    readonly more?: ReactNode;
    readonly children: ReactNode;
  }

  export default function CompatMatrixControlGroup(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/TableRegion' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly caption: ReactNode;
    readonly className?: string | undefined;
    /** Whether the keyboard reaches it, to scroll. Default: true. */
    readonly focusable?: boolean;
    /** The head and the body of the table. */
    readonly children: ReactNode;
  }

  export default function CompatMatrixTableRegion(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Controls' {
  import type {ReactNode} from 'react';
  import type {Matrix} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData, SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly matrix: Matrix;
    /** The support status that the rows are filtered by; `null`: they are not. */
    readonly status: SupportStatus | null;
    readonly onStatus: (status: SupportStatus | null) => void;
  }

  export default function CompatMatrixControls(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/CopyLink' {
  import type {ReactNode} from 'react';

  export default function CompatMatrixCopyLink(): ReactNode;
}

declare module '@theme/CompatMatrix/VersionInput' {
  import type {ReactNode} from 'react';
  import type {CompatData, Dependency} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly dependency: Dependency;
  }

  export default function CompatMatrixVersionInput(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/answers' {
  /** What is loaded once a reader is about to say what they run or want. */
  export {default as reasonText} from '@theme/CompatMatrix/reason-text';
  export {default as summaryText} from '@theme/CompatMatrix/summary-text';
  export {fit} from 'docusaurus-plugin-compat-matrix/client';
}

declare module '@theme/CompatMatrix/Summary' {
  import type {ReactNode} from 'react';
  import type * as answers from '@theme/CompatMatrix/answers';
  import type {Matrix, OnDemand} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly matrix: Matrix;
    readonly answers: OnDemand<typeof answers>;
  }

  export default function CompatMatrixSummary(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Row' {
  import type {ReactNode} from 'react';
  import type {MatrixColumn, MatrixRow} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly row: MatrixRow;
    readonly columns: readonly MatrixColumn[];
    /** Whether the matrix has a column of support statuses. */
    readonly hasStatus: boolean;
    /** Whether the reader's filter leaves the row out. */
    readonly hidden: boolean;
  }

  export default function CompatMatrixRow(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Cell' {
  import type {ReactNode} from 'react';
  import type {MatrixColumn} from 'docusaurus-plugin-compat-matrix/client';
  import type {Reason, Release} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props extends MatrixColumn {
    readonly release: Release;
    /** The answer for what the reader runs; absent: they run none, or have not said. */
    readonly reason?: Reason | undefined;
  }

  export default function CompatMatrixCell(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Verdict' {
  import type {ReactNode} from 'react';
  import type {Claim, Verdict} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly verdict: Verdict;
    /** What backs a fit. */
    readonly claim: Claim;
  }

  export default function CompatMatrixVerdict(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Details' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Those without a note, a source and an origin are left out. */
    readonly items: readonly {
      readonly note?: string;
      /** http(s) address, or from the root of the site. */
      readonly source?: string;
      /** The product and its line whose own data says so. */
      readonly takenFrom?: {readonly product: string; readonly line: string};
    }[];
  }

  export default function CompatMatrixDetails(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/NotLoaded' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Loads what is missing. */
    readonly onRetry: () => void;
  }

  export default function CompatMatrixNotLoaded(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Notes' {
  import type {ReactNode} from 'react';
  import type * as answers from '@theme/CompatMatrix/answers';
  import type {Matrix} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly matrix: Matrix;
    /** `null` before they are loaded. */
    readonly answers: typeof answers | null;
  }

  export default function CompatMatrixNotes(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/use-language' {
  /** The language of the theme's words, and the attributes that tell it where the page has another. */
  export interface Language {
    readonly language: string;
    readonly attributes: {readonly lang?: string; readonly dir?: 'ltr'};
  }

  export default function useLanguage(): Language;
}

declare module '@theme/CompatMatrix/summary-text' {
  import type {Matrix} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export default function summaryText(data: CompatData, matrix: Matrix, locale: string): string;
}

declare module '@theme/CompatMatrix/reason-text' {
  import type {CompatData, Reason} from 'docusaurus-plugin-compat-matrix/compat';

  export default function reasonText(
    data: CompatData,
    line: string,
    reason: Reason,
    locale: string,
  ): string;
}

declare module '@theme/CompatMatrix/needs-text' {
  import type {Requirement} from 'docusaurus-plugin-compat-matrix/compat';

  export default function needsText(requirements: readonly Requirement[], locale: string): string;
}

declare module '@theme/CompatMatrix/optional-text' {
  import type {Dependency} from 'docusaurus-plugin-compat-matrix/compat';

  export default function optionalText(
    dependency: Pick<Dependency, 'optional'>,
    needs: string,
  ): string;
}

declare module '@theme/CompatMatrix/range-text' {
  import type {Range} from 'docusaurus-plugin-compat-matrix/compat';

  export default function rangeText(range: Range, locale: string): string;
}

declare module '@theme/CompatMatrix/list-text' {
  export default function listText(
    items: readonly string[],
    type: 'conjunction' | 'disjunction',
    locale: string,
  ): string;
}

declare module '@theme/CompatMatrix/requirements-text' {
  import type {Requirement} from 'docusaurus-plugin-compat-matrix/compat';

  export default function requirementsText(requirements: readonly Requirement[]): string;
}

declare module '@theme/CompatMatrix/claim-label' {
  import type {Claim} from 'docusaurus-plugin-compat-matrix/compat';

  export default function claimLabel(claim: Claim): string;
}

declare module '@theme/CompatMatrix/not-stated' {
  export default function notStated(): string;
}

declare module '@theme/SupportTimeline/Chart' {
  import type {ReactNode} from 'react';
  import type {Timeline} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly timeline: Timeline;
  }

  export default function SupportTimelineChart(props: Props): ReactNode;
}

declare module '@theme/SupportTimeline/Day' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** As `YYYY-MM-DD`. */
    readonly day: string;
    /** Whether its month is all that is known. */
    readonly month?: boolean;
  }

  export default function SupportTimelineDay(props: Props): ReactNode;
}

declare module '@theme/SupportTimeline/End' {
  import type {ReactNode} from 'react';
  import type {SupportEnd} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly end: SupportEnd;
  }

  export default function SupportTimelineEnd(props: Props): ReactNode;
}

declare module '@theme/SupportTimeline/Span' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** As `YYYY-MM-DD`. */
    readonly first: string;
    /** As `YYYY-MM-DD`. */
    readonly last: string;
  }

  export default function SupportTimelineSpan(props: Props): ReactNode;
}

declare module '@theme/SupportTimeline/day-text' {
  export default function dayText(
    day: string,
    precision: 'day' | 'month' | 'short-month' | 'year',
    locale: string,
  ): string;
}

declare module '@theme/ApiVersions/Table' {
  import type {ReactNode} from 'react';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    /** Of the release whose states are shown; `null`: none. */
    readonly line: string | null;
    readonly caption?: ReactNode;
  }

  export default function ApiVersionsTable(props: Props): ReactNode;
}

declare module '@theme/ApiVersions/Manifest' {
  import type {ReactNode} from 'react';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    /** Of the release that the manifest is for. */
    readonly line: string;
  }

  export default function ApiVersionsManifest(props: Props): ReactNode;
}

declare module '@theme/ApiVersions/Answers' {
  import type {ReactNode} from 'react';
  import type {CheckedObject} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly objects: readonly CheckedObject[];
    /** Of the release that the manifest is for. */
    readonly line: string;
  }

  export default function ApiVersionsAnswers(props: Props): ReactNode;
}

declare module '@theme/ApiVersions/Answer' {
  import type {ReactNode} from 'react';
  import type {CheckedObject} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly object: CheckedObject;
    /** Of the release that the manifest is for. */
    readonly line: string;
  }

  export default function ApiVersionsAnswer(props: Props): ReactNode;
}

declare module '@theme/ApiVersions/answer-text' {
  import type {CheckedObject} from 'docusaurus-plugin-compat-matrix/compat';

  export default function answerText(object: CheckedObject, line: string, locale: string): string;
}

declare module '@theme/ApiVersions/state-label' {
  import type {ApiVersionState} from 'docusaurus-plugin-compat-matrix/compat';

  export default function stateLabel(state: ApiVersionState): string;
}

declare module '@theme/UpgradePlan' {
  import type {ReactNode} from 'react';
  import type * as Planner from '@theme/UpgradePlan/planner';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** Release line that the plan starts from before the reader says what they run; default: none, and what every release needs is shown. */
    readonly from?: string;
    /** Release line that the plan leads to before the reader chooses one; default: the release of the docs being read, else the newest supported one. */
    readonly to?: string;
    /** The code that plans, where the plan is to stand in static HTML; default: loaded once somebody asks for a plan. */
    readonly planner?: typeof Planner;
  }

  export default function UpgradePlan(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/WithPlanner' {
  import type {ReactNode} from 'react';
  import type {Props} from '@theme/UpgradePlan';

  /** What MDX pages import as `UpgradePlan` where they say what the plan starts from. */
  export default function UpgradePlanWithPlanner(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/planner' {
  /** What is loaded once a reader is about to say what they run. */
  export {default as Plan} from '@theme/UpgradePlan/Plan';
  export {default as summaryText} from '@theme/UpgradePlan/summary-text';
  export {plan} from 'docusaurus-plugin-compat-matrix/client';
}

declare module '@theme/UpgradePlan/Plan' {
  import type {ReactNode} from 'react';
  import type {Upgrade} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData, Plan} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly plan: Plan;
    readonly upgrade: Upgrade;
  }

  export default function UpgradePlanPlan(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Controls' {
  import type {ReactNode} from 'react';
  import type {Upgrade} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly upgrade: Upgrade;
  }

  export default function UpgradePlanControls(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Overview' {
  import type {ReactNode} from 'react';
  import type {Upgrade} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly upgrade: Upgrade;
  }

  export default function UpgradePlanOverview(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Blocked' {
  import type {ReactNode} from 'react';
  import type {Upgrade} from 'docusaurus-plugin-compat-matrix/client';
  import type {Block} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly block: Block;
    readonly upgrade: Upgrade;
  }

  export default function UpgradePlanBlocked(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Hop' {
  import type {ReactNode} from 'react';
  import type {RunbookHop, StoredSet} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly hop: RunbookHop;
    /** Keys of the items that are done; default: nothing can be ticked. */
    readonly done?: StoredSet;
  }

  export default function UpgradePlanHop(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Item' {
  import type {ReactNode} from 'react';
  import type {RunbookItem} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly item: RunbookItem;
    readonly done?: boolean;
    /** Takes the item's key; the same function as long as the plan is shown; default: it has no box to tick. */
    readonly onDone?: (key: string, isDone: boolean) => void;
  }

  export default function UpgradePlanItem(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/Export' {
  import type {ReactNode} from 'react';
  import type {Runbook, StoredSet} from 'docusaurus-plugin-compat-matrix/client';

  export interface Props {
    readonly runbook: Runbook;
    /** Keys of the items that are done. */
    readonly done: StoredSet;
  }

  export default function UpgradePlanExport(props: Props): ReactNode;
}

declare module '@theme/UpgradePlan/plan-runbook' {
  import type {Runbook} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData, Plan} from 'docusaurus-plugin-compat-matrix/compat';

  export default function planRunbook(data: CompatData, plan: Plan, locale: string): Runbook;
}

declare module '@theme/UpgradePlan/read-item' {
  import type {RunbookItem} from 'docusaurus-plugin-compat-matrix/client';

  export default function readItem(line: string, text?: string, url?: string): RunbookItem;
}
declare module '@theme/UpgradePlan/step-item' {
  import type {RunbookItem} from 'docusaurus-plugin-compat-matrix/client';
  import type {HopStep} from 'docusaurus-plugin-compat-matrix/compat';

  export default function stepItem(step: HopStep, index: number, locale: string): RunbookItem;
}
declare module '@theme/UpgradePlan/summary-text' {
  import type {CompatData, Plan} from 'docusaurus-plugin-compat-matrix/compat';

  export default function summaryText(
    data: CompatData,
    plan: Plan,
    to: string | null,
    locale: string,
  ): string;
}

declare module '@theme/UpgradePlan/block-text' {
  import type {Block, CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export default function blockText(data: CompatData, block: Block, locale: string): string;
}

declare module '@theme/UpgradePlan/check-text' {
  import type {Check, CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export default function checkText(data: CompatData, check: Check, locale: string): string;
}

declare module '@theme/UpgradePlan/api-text' {
  import type {ApiChange} from 'docusaurus-plugin-compat-matrix/compat';

  export default function apiText(change: ApiChange, locale: string): string;
}

declare module '@theme/CompatInlineCommand' {
  import type {ReactNode} from 'react';

  /** What the remark plugin writes around inline code that is a command or a known placeholder. */
  export interface Props {
    /** The code, placeholders unfilled. */
    readonly code: string;
    /** The inline code as the page has it; default: `<code>` with the code. */
    readonly children?: ReactNode;
  }

  export default function CompatInlineCommand(props: Props): ReactNode;
}

declare module '@theme/CompatVersions' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product; default: those whose placeholders the page has. */
    readonly product?: string;
    /** Names of placeholders, without brackets; default: those that the page has, or with `product` all of that product. */
    readonly placeholders?: readonly string[];
  }

  export default function CompatVersions(props: Props): ReactNode;
}

declare module '@theme/CompatPage' {
  import type {ReactNode} from 'react';
  import type {PageOverrides} from 'docusaurus-plugin-compat-matrix/compat';

  /** What the remark plugin puts around a page with `compat` in its front matter. */
  export interface Props {
    readonly overrides: PageOverrides;
    readonly children?: ReactNode;
  }

  export default function CompatPage(props: Props): ReactNode;
}

declare module '@theme/CompatCommand/Field' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Of the input; default: one of its own. */
    readonly id?: string | undefined;
    /** Name of the placeholder, without brackets. */
    readonly placeholder: string;
    readonly label: string;
    /** What stands there until the reader writes something else. */
    readonly default: string;
  }

  export default function CompatCommandField(props: Props): ReactNode;
}

declare module '@theme/CompatCommand/fault-text' {
  import type {TextFault} from 'docusaurus-plugin-compat-matrix/compat';

  export default function faultText(fault: TextFault): string;
}

declare module '@theme/StackCheck' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product; default: that of the plugin's instance without an id, or of the only one. */
    readonly product?: string;
    /** Keep what the reader enters in the page's address (`?compat=…`); default: only "Copy link" makes one. */
    readonly syncLink?: boolean;
    /** Address of the page that plans upgrades, shown to readers who run another release than the best; default: no link. */
    readonly upgradePage?: string;
  }

  export default function StackCheck(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/answer-text' {
  import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

  export default function answerText(data: CompatData, fit: Fit, locale: string): string;
}

declare module '@theme/CompatMatrix/stack-text' {
  import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

  export default function stackText(data: CompatData, fit: Fit, locale: string): string;
}

declare module '@theme/CompatMatrix/release-needs-text' {
  import type {Dependency, Release} from 'docusaurus-plugin-compat-matrix/compat';

  export default function releaseNeedsText(
    release: Release,
    dependencies: readonly Dependency[],
    locale: string,
  ): string;
}

declare module '@theme/CompatMatrix/needs-list-text' {
  import type {Dependency, Release} from 'docusaurus-plugin-compat-matrix/compat';

  export default function needsListText(
    release: Release,
    dependencies: readonly Dependency[],
    locale: string,
  ): string;
}

declare module '@theme/StackCheck/Controls' {
  import type {ReactNode} from 'react';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
  }

  export default function StackCheckControls(props: Props): ReactNode;
}

declare module '@theme/StackCheck/Paste' {
  import type {ReactNode} from 'react';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
  }

  export default function StackCheckPaste(props: Props): ReactNode;
}

declare module '@theme/StackCheck/Recognised' {
  import type {ReactNode} from 'react';
  import type {CompatData, Recognised} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly recognised: readonly Recognised[];
  }

  export default function StackCheckRecognised(props: Props): ReactNode;
}

declare module '@theme/StackCheck/answers' {
  /** What is loaded once a reader is about to say what they run or want. */
  export * from '@theme/CompatMatrix/answers';
  export {default as Answers} from '@theme/StackCheck/Answers';
  export {default as Installed} from '@theme/StackCheck/Installed';
}

declare module '@theme/StackCheck/Installed' {
  import type {ReactNode} from 'react';
  import type {InstalledRelease, Matrix} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly matrix: Matrix;
    readonly installed: InstalledRelease;
    /** Address of the page that plans upgrades. */
    readonly upgradePage?: string | undefined;
  }

  export default function StackCheckInstalled(props: Props): ReactNode;
}

declare module '@theme/StackCheck/Requirements' {
  import type {ReactNode} from 'react';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
  }

  export default function StackCheckRequirements(props: Props): ReactNode;
}

declare module '@theme/StackCheck/Answers' {
  import type {ReactNode} from 'react';
  import type {Matrix} from 'docusaurus-plugin-compat-matrix/client';
  import type {CompatData} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly matrix: Matrix;
  }

  export default function StackCheckAnswers(props: Props): ReactNode;
}

declare module '@theme/StackCheck/Answer' {
  import type {ReactNode} from 'react';
  import type {CompatData, Fit, Release} from 'docusaurus-plugin-compat-matrix/compat';

  export interface Props {
    readonly data: CompatData;
    readonly release: Release;
    readonly fit: Fit;
  }

  export default function StackCheckAnswer(props: Props): ReactNode;
}

declare module '@theme/StackCheck/unclear-text' {
  import type {Unclear} from 'docusaurus-plugin-compat-matrix/compat';

  export default function unclearText(unclear: Unclear): string;
}

declare module '@theme/CompatMatrix/History' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Release line. */
    readonly line: string;
    /** Id of a dependency, or a key of the release: `version`, `status`, `released`, `endOfLife`. */
    readonly column: string;
  }

  export default function CompatMatrixHistory(props: Props): ReactNode;
}

declare module '@theme/CompatMatrix/Files' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the product. */
    readonly product: string;
  }

  export default function CompatMatrixFiles(props: Props): ReactNode;
}
