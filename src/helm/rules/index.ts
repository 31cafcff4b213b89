import type {Rule} from '../rule.js';
import {autolinkedUrl} from './autolinked-url.js';
import {blankLineInContinuation} from './blank-line-in-continuation.js';
import {collapsedContinuation} from './collapsed-continuation.js';
import {commandsRunTogether} from './commands-run-together.js';
import {commentInContinuation} from './comment-in-continuation.js';
import {conflictMarker} from './conflict-marker.js';
import {copyLabel} from './copy-label.js';
import {danglingBackslash} from './dangling-backslash.js';
import {deprecatedFlag} from './deprecated-flag.js';
import {duplicatedWord} from './duplicated-word.js';
import {extraHyphen} from './extra-hyphen.js';
import {fullWidthCharacter} from './full-width-character.js';
import {gluedFlag} from './glued-flag.js';
import {gluedPrompt} from './glued-prompt.js';
import {helm2Command} from './helm2-command.js';
import {helm2Syntax} from './helm2-syntax.js';
import {htmlEntity} from './html-entity.js';
import {htmlTag} from './html-tag.js';
import {inlineMarkup} from './inline-markup.js';
import {invalidJson} from './invalid-json.js';
import {invisibleCharacter} from './invisible-character.js';
import {listMarker} from './list-marker.js';
import {literalLineBreak} from './literal-line-break.js';
import {lookalikeLetter} from './lookalike-letter.js';
import {makeVariable} from './make-variable.js';
import {malformedUrl} from './malformed-url.js';
import {malformedVersion} from './malformed-version.js';
import {markdownEscape} from './markdown-escape.js';
import {missingArgument} from './missing-argument.js';
import {missingContinuation} from './missing-continuation.js';
import {missingFlagValue} from './missing-flag-value.js';
import {missingSetValue} from './missing-set-value.js';
import {mojibake} from './mojibake.js';
import {placeholderStripped} from './placeholder-stripped.js';
import {redirectMangledPlaceholder} from './redirect-mangled-placeholder.js';
import {registryAddress} from './registry-address.js';
import {sentenceMark} from './sentence-mark.js';
import {singleDashLongFlag} from './single-dash-long-flag.js';
import {smartQuotes} from './smart-quotes.js';
import {spaceAroundComma} from './space-around-comma.js';
import {spaceAroundEquals} from './space-around-equals.js';
import {spacedPlaceholder} from './spaced-placeholder.js';
import {splitDash} from './split-dash.js';
import {strayOperator} from './stray-operator.js';
import {trailingSpaceAfterBackslash} from './trailing-space-after-backslash.js';
import {unbalancedQuote} from './unbalanced-quote.js';
import {unclosedHereDocument} from './unclosed-here-document.js';
import {unexpectedArgument} from './unexpected-argument.js';
import {unicodeDash} from './unicode-dash.js';
import {unknownCommand} from './unknown-command.js';
import {unknownFlag} from './unknown-flag.js';
import {unrecognisedFlag} from './unrecognised-flag.js';
import {unquotedPlaceholder} from './unquoted-placeholder.js';
import {unquotedSetValue} from './unquoted-set-value.js';
import {unseenAssignment} from './unseen-assignment.js';

/**
 * Every malformation, in the order in which they are undone: characters first,
 * then lines, then words, then what needs a grammar; last what is only reported.
 */
export const rules: readonly Rule[] = [
  htmlEntity,
  htmlTag,
  inlineMarkup,
  mojibake,
  invisibleCharacter,
  smartQuotes,
  fullWidthCharacter,
  lookalikeLetter,
  markdownEscape,
  literalLineBreak,
  autolinkedUrl,
  malformedUrl,
  copyLabel,
  trailingSpaceAfterBackslash,
  commentInContinuation,
  blankLineInContinuation,
  gluedFlag,
  collapsedContinuation,
  missingContinuation,
  danglingBackslash,
  commandsRunTogether,
  duplicatedWord,
  unicodeDash,
  extraHyphen,
  splitDash,
  redirectMangledPlaceholder,
  spacedPlaceholder,
  singleDashLongFlag,
  unknownCommand,
  unknownFlag,
  spaceAroundEquals,
  spaceAroundComma,
  missingFlagValue,
  missingSetValue,
  malformedVersion,
  registryAddress,
  placeholderStripped,
  missingArgument,
  unexpectedArgument,
  unbalancedQuote,
  unclosedHereDocument,
  strayOperator,
  unquotedSetValue,
  invalidJson,
  listMarker,
  gluedPrompt,
  conflictMarker,
  sentenceMark,
  makeVariable,
  unseenAssignment,
  helm2Syntax,
  helm2Command,
  deprecatedFlag,
  unrecognisedFlag,
  unquotedPlaceholder,
];
