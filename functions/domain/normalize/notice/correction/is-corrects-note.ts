import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { pieceWords } from './piece-words.ts'

const VERBS =
  '(?:corrects?|correcting|corrected|fixes|fixing|clarifies|amends|removes|deletes|drops|adds (?:dropped|missing|omitted))'
const FORMS: readonly Pattern[] = [
  // "Eds: Corrects spelling of Halden."
  /^\W*(?:attention\b|eds?[:.]|editors?[:,]|editor['’]?s['’]? note[:.—–-]*)?\W*(?:corrects(?! course)|correcting|correct spelling|fixes|fixing|clarifies|amends|deletes|removes|drops)\b/iu,
  // "(Corrects name in paragraph 3)"
  new RegExp(
    `^\\s*[([].{0,90}?\\b${VERBS}\\b(?=.{0,200}?\\b(?:para\\w*|grafs?|headline|typo|spelling|spelt|name|date|day|figure|reference|quote|title|word\\w*|byline|dateline|slug|number|amount|attribution|age|style|link|version|bullet|lead|to (?:show|say|read|fix|drop|remove|make|add)|story|toll)\\b)`,
    'iu',
  ),
  // "This version corrects the toll."
  new RegExp(
    `(?:^\\W*|[.:!?]\\s+)(?:this|the)\\s(?:\\S+\\s){0,4}?(?:${pieceWords.own}|version|report|item)\\s(?:also )?corrects\\b`,
    'iu',
  ),
  // "Corrects in paragraph 3.", "The agency regrets the error."
  /\bcorrects (?:in|the) (?:\w+ )?(?:para|graf|headline|lead)|\ba corrected (?:version|story|repetition|repeat)\b|\bcorrected repetition\b|\bregrets? the errors?(?=\W*$|[.;]|\sin\b)|\b(?:please|pls) read\b.{0,200}?\b(?:instead of|not)\b/iu,
  // "Please read the third paragraph as follows."
  /\b(?:please|pls) read (?:the )?(?:\p{L}+ ){0,3}?(?:para\w*|grafs?|headline|sentence|line|lead)\b(?! (?:story|stories|below|and)\b)/iu,
  // "Company corrects its item on the ferry."
  /^\W*(?:the )?(?:company|agency) corrects\b|\bcorrects (?:its|our|an|the) (?:\p{L}+ \d{1,2} |earlier |previous )?(?:item|story|report|dispatch|version)\b/iu,
  // "Please read in headline: Halden."
  /\b(?:please|pls) read in (?:the )?(?:first |second |third |last |lead |\d\w\w )?(?:item|story|headline|para\w*|grafs?|sentence|text|copy)\b|^\W*read\W{1,3}.{0,120}?\binstead of\b/iu,
  // "In para 3, please read Halden, not Holden."
  /^\W*in (?:the )?(?:\S+ )?(?:para\w*|grafs?|line|headline|lead|sentence|item)(?: \d+)?,? (?:please |pls )?read\b.{0,120}?(?:\bnot\b|\binstead of\b|\bsted\b)/iu,
  // "(In paragraph 3, corrects the name)"
  /^\s*[([](?:in )?(?:the )?(?:\p{L}+ )?(?:para\w*|grafs?|pars?|headline|lead|lede|bullet)\b.{0,40}?\bcorrects?\b|^\s*[([]changes ['"‘“].{1,60}?['"’”] to\b/iu,
  // "Please replace the third paragraph."
  /\b(?:please|pls) (?:replace|correct|amend|change|substitute)\b.{0,80}?\b(?:para\w*|grafs?|pars?|headline|lead|sentence|byline|dateline|caption|spelling)\b/iu,
  // "(Company corrects the toll)"
  /^\s*[([](?:\p{L}+ )?(?:company|official|agency) corrects\b/iu,
  // "Eds: With photos. Corrects the toll."
  /^\W*eds?[:.].{0,80}?[.;:]\s*corrects\b|^\W*eds?[:.]\s*subs\b.{0,60}?\bto (?:correct|fix)\b/iu,
].map(form => screen(form))

/** Notes in the words of the desk: "(Corrects paragraph 3 …)", "Eds: CORRECTS spelling", "(This Feb. 4 story corrects …)", "A corrected version follows". */
export const isCorrectsNote = (text: string): boolean => FORMS.some(form => form.test(text))
