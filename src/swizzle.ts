import type {SwizzleConfig} from '@docusaurus/types';

type ComponentConfig = SwizzleConfig['components'][string];

/** Its props are described in `@theme/…` and change with a major version only. */
const published = (description: string): ComponentConfig => ({
  actions: {eject: 'safe', wrap: 'safe'},
  description,
});

/** A part of a published component; its props may change with any version. */
const part = (description: string): ComponentConfig => ({
  actions: {eject: 'unsafe', wrap: 'unsafe'},
  description,
});

/** A function that gives the words: there is nothing to wrap. */
const words = (description: string): ComponentConfig => ({
  actions: {eject: 'unsafe', wrap: 'forbidden'},
  description,
});

/** What `docusaurus swizzle` may do with our theme. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      CompatMatrix: published('The table of releases and what they need'),
      'CompatMatrix/Cell': part('What a release needs of one dependency'),
      'CompatMatrix/ControlGroup': part('A sentence of controls with its Clear button'),
      'CompatMatrix/Controls': part('The sentence of controls above the table'),
      'CompatMatrix/CopyLink': part('The button that copies a link with the selection'),
      'CompatMatrix/Details': part('A note or source that opens in its cell'),
      'CompatMatrix/Files': part('The links to the data in other formats'),
      'CompatMatrix/History': part('The changes of a cell, which open in it'),
      'CompatMatrix/NotLoaded': part('What stands in place of an answer that could not be loaded'),
      'CompatMatrix/Notes': part('What stands below the table'),
      'CompatMatrix/Row': part('A release'),
      'CompatMatrix/Summary': part('The sentence that says which releases fit'),
      'CompatMatrix/TableRegion': part('A table with its caption, which scrolls by itself'),
      'CompatMatrix/Verdict': part('The mark of a cell: fits, does not fit, not stated'),
      'CompatMatrix/VersionInput': part('The input of a version that the reader runs'),
      'CompatMatrix/answer-text': words('What a release answers to a stack, in a sentence or more'),
      'CompatMatrix/answers': words('What is loaded once a reader says what they run'),
      'CompatMatrix/claim-label': words('The words for what backs a requirement'),
      'CompatMatrix/list-text': words('Words joined to a list'),
      'CompatMatrix/needs-text': words('What a release needs, in words'),
      'CompatMatrix/needs-list-text': words(
        'What a release needs of several dependencies, in words',
      ),
      'CompatMatrix/not-stated': words('What stands in a cell for which nothing is stated'),
      'CompatMatrix/optional-text': words('That a need is of something not everybody runs'),
      'CompatMatrix/range-text': words('A range of versions, in words'),
      'CompatMatrix/reason-text': words('Why a release fits or does not, in a sentence'),
      'CompatMatrix/release-needs-text': words('What a release needs, in a sentence'),
      'CompatMatrix/requirements-text': words('The text of a cell'),
      'CompatMatrix/stack-text': words('What the reader runs, in words'),
      'CompatMatrix/use-language': words('The language of the words'),
      'CompatMatrix/summary-text': words('Which releases fit, in a sentence'),
      CompatStatus: published('The badge with a support status'),
      'CompatStatus/status-label': words('The words for a support status'),
      StackCheck: published('The answer to what a reader runs, entered or pasted'),
      'StackCheck/Answer': part('How one release goes with what the reader runs'),
      'StackCheck/Answers': part('The list of answers, best first'),
      'StackCheck/Controls': part('The sentence in which readers say what they run'),
      'StackCheck/Installed': part('How the release that the reader runs stands'),
      'StackCheck/Paste': part('The field for pasted output'),
      'StackCheck/Recognised': part('What was recognised in pasted output'),
      'StackCheck/Requirements': part('What every release needs, in sentences'),
      'StackCheck/answers': words('What is loaded once a reader says what they run'),
      'StackCheck/unclear-text': words('Why a pasted line does not settle a version'),
      VersionSelect: published('The select that picks the version shown in commands'),
      'VersionSelect/not-chosen': words('The option of a select in which nothing is chosen'),
      'VersionSelect/option-text': words('The text of an option'),
      SupportStatus: published('The support status of a release, in a sentence'),
      Requires: published('What a release needs of a dependency, in a sentence'),
      SupportTimeline: published('The chart and table of support periods'),
      'SupportTimeline/Chart': part('Release lines against time'),
      'SupportTimeline/Day': part('A day or month as the locale writes it'),
      'SupportTimeline/End': part('When support ends, in words'),
      'SupportTimeline/Span': part('A day, or two between which something happens'),
      'SupportTimeline/day-text': words('A day as the locale writes it'),
      ApiVersions: published('The table of API versions, and what a manifest has to change'),
      'ApiVersions/Answer': part('What one object of a manifest has to change'),
      'ApiVersions/Answers': part('The list of answers about a manifest'),
      'ApiVersions/Manifest': part('The text field for a manifest and its answers'),
      'ApiVersions/Table': part('The table of API versions'),
      'ApiVersions/answer-text': words('What a release makes of an object, in sentences'),
      'ApiVersions/state-label': words('The words for the state of an API version'),
      CompatCommand: published('A code block with placeholders that the reader fills'),
      'CompatCommand/Field': part('A text that the reader writes into commands'),
      'CompatCommand/Note': part('The line below a command that says for which version it is'),
      'CompatCommand/OtherDocs': part('The words where the docs are for another release'),
      'CompatCommand/Pick': part('A version with a select over it'),
      'CompatCommand/Token': part('A token of a command, with a select where a version stands'),
      UpgradePlan: published('The way from the release a reader runs to the one they want'),
      'UpgradePlan/Blocked': part('What to do about a plan that does not work'),
      'UpgradePlan/Controls': part('The sentence of controls above the plan'),
      'UpgradePlan/Export': part('The buttons that take the plan along'),
      'UpgradePlan/Hop': part('One upgrade of the plan'),
      'UpgradePlan/Item': part('One thing to do, with its box to tick'),
      'UpgradePlan/Overview': part(
        'What every release needs, before the reader says what they run',
      ),
      'UpgradePlan/Plan': part('A plan, or the way around what blocks it'),
      'UpgradePlan/WithPlanner': part('A plan that static HTML holds, where the page asks for it'),
      'UpgradePlan/api-text': words('What an upgrade changes in an API, in sentences'),
      'UpgradePlan/block-text': words('Why there is no plan, in a sentence'),
      'UpgradePlan/check-text': words('What the data does not tell, in a sentence'),
      'UpgradePlan/plan-runbook': words('A plan in words'),
      'UpgradePlan/planner': words('What is loaded once a reader says what they run'),
      'UpgradePlan/read-item': words('What to read before an upgrade'),
      'UpgradePlan/step-item': words('A step of an upgrade'),
      'UpgradePlan/summary-text': words('The plan in a sentence'),
      'CompatCommand/fault-text': words('Why a text cannot stand in a command'),
      CompatInlineCommand: published('Inline code with placeholders filled'),
      CompatPage: part('What stands around a page with overrides in its front matter'),
      CompatVersions: published("The line that says what a page's commands are for"),
      'CodeBlock/Line/Token': {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'A token of a code line; ours shows a select in place of a placeholder',
      },
    },
  };
}
