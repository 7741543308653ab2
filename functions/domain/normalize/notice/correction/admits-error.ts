import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { errorWords } from './error-words.ts'
import { pieceWords } from './piece-words.ts'

/** The piece on the page: "this story", "our earlier headline"; "the report" may be anybody's. */
const OWN = `(?:(?:this|our|these) (?:\\p{L}+ ){0,3}?${pieceWords.any}|the (?:\\p{L}+ ){0,3}?${pieceWords.own})`
const BEFORE = '(?:earlier|previous|original|prior|initial|first)'
const VERSION = `(?:an?|the|our|this) ${BEFORE} (?:versions?|editions?|${pieceWords.own}|report)`
/** To what end it was changed; without one, a change is an update. */
const END =
  'to (?:correct|fix|clarify|rectify|remove|delete|reword|accurately|more accurately|properly|make clear)\\b|(?:for|because of|due to|after|following) (?:an? )?(?:\\p{L}+ ){0,2}?(?:errors?|mistakes?|inaccurac(?:y|ies)|typos?|accuracy)\\b'
const FORMS: readonly Pattern[] = [
  // "This story has been modified to correct the toll."
  new RegExp(
    `(?:^\\W*|[.:!?•]\\s+|note\\W+)${OWN}\\b.{0,40}?\\b(?:has|have|was|were|is) (?:since |also )?(?:been )?(?:modified|altered|adjusted|rewritten|changed|edited|revised|updated|republished)\\b.{0,60}?\\b(?:${END})`,
    'iu',
  ),
  // "This story previously misidentified the captain."
  new RegExp(
    `(?:^\\W*|[.:!?•]\\s+|note\\W+)${OWN} (?:previously|originally|initially|first) (?:mis\\p{L}+ed|misspelt|\\p{L}+ed (?:incorrectly|erroneously|mistakenly)|(?:incorrectly|erroneously|mistakenly|wrongly) \\p{L}+ed|(?:gave|listed|had|used|contained|included|carried) (?:the |an? )?(?:wrong|incorrect|inaccurate|outdated))\\b`,
    'iu',
  ),
  // "We previously stated that the pier opened in 1921. It opened in 1922."
  /^\W*we (?:previously|originally|initially|incorrectly|wrongly|mistakenly|erroneously) (?:stated|said|wrote|named|identified|listed)\b.{3,160}[.;] (?:it|s?he|they|th(?:at|is|e)|in fact)\b/iu,
  // "The length was incorrect in an earlier version."
  new RegExp(
    `\\b(?:was|were) (?:${errorWords})(?: (?:reported|stated|identified|given|spelled|described|quoted|listed))?\\b.{0,30}?\\b(?:in|on|by) ${VERSION}\\b`,
    'iu',
  ),
  // "A correction to this story gives the right name."
  /^\W*a correction (?:to|of|on|for) (?:this|the|our|an?)\b.{0,60}?\b(?:stor(?:y|ies)|article|column|headline|caption|report|item|obituary)\b/iu,
  // "Correction to Ferry story"
  /^\W*(?:correction|clarification) (?:to|for|of|in) (?:\p{L}[\p{L}\d'’-]* ){1,6}?(?:story|article|column|item|headline|caption|obituary|brief|report)\W*$/iu,
  // "Correction / clarification"
  /^\W*correction \/ clarification\b/iu,
  // "The Harbor Ledger regrets the error."
  /^\W*(?:the|this) (?:\p{L}+ ){1,4}?(?:regrets|apologi[sz]es for) (?:the|this|these|any|its) (?:errors?|mistakes?|confusion)\W*$/iu,
].map(form => screen(form))

/**
 * Says that the piece itself was wrong, or was changed because it was: "This story has been modified to correct …", "This story previously misidentified …",
 * "The length was incorrect in an earlier version". Sources: AP, papers' notes below articles.
 */
export const admitsError = (text: string): boolean => FORMS.some(form => form.test(text))
