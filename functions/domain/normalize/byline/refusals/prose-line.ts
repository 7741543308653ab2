import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

/** More words than the longest signed lists have. */
const longest = 90
const sentenceEnd = screen(/\p{Ll}{2}[.?!…]["”»]?\s*$/u)
const suffix = /\b(?:jr|sr|inc|corp|ltd|co|st|dr|[a-z])\.$/iu
/** Of more than eight words, half in small letters. */
const isSentence = (line: string): boolean => {
  const words = line.trim().split(/\s+/u)
  return words.length > 8 && words.filter(word => /^\p{Ll}/u.test(word)).length * 2 > words.length
}
const closed = screen(
  patternOf(
    /(?<![\p{L}'’])/u,
    [
      /is/u,
      /are/u,
      /was/u,
      /were/u,
      /has/u,
      /have/u,
      /had/u,
      /will/u,
      /would/u,
      /should/u,
      /could/u,
      /can/u,
      /may/u,
      /must/u,
      /that/u,
      /which/u,
      /who/u,
      /whose/u,
      /this/u,
      /these/u,
      /you/u,
      /your/u,
      /we/u,
      /our/u,
      /they/u,
      /their/u,
      /he/u,
      /she/u,
      /his/u,
      /her/u,
      /it/u,
      /its/u,
      /if/u,
      /when/u,
      /because/u,
      /but/u,
      /or/u,
      /than/u,
      /then/u,
      /there/u,
      /here/u,
      /ist/u,
      /sind/u,
      /war/u,
      /wird/u,
      /hat/u,
      /haben/u,
      /dass/u,
      /nicht/u,
      /auch/u,
      /sich/u,
      /noch/u,
      /que/u,
      /fue/u,
      /está/u,
      /están/u,
      /sus/u,
      /não/u,
      /foi/u,
      /est/u,
      /sont/u,
      /qui/u,
      /dans/u,
      /une/u,
      /des/u,
      /cette/u,
    ],
    /(?![\p{L}])/u,
  ),
)
/** "Por Ana Ruiz, el club paga la multa": an article, a word, a verb and an article again. */
const clause =
  /, (?:el|la|los|las|le|les|il|lo|un[ae]?) \p{Ll}+ (?!(?:de[ls]?|des|du|di|d[aeo]|en|para|por|pour|per|sur|a|et?|y) )\p{Ll}+ (?:el|la|los|las|le|les|il|lo|un[ae]?) /u
/** "By Lake Superior, a town waits for spring" */
const place = /, an? \p{Ll}+ \p{Ll}{3,}s (?:for|the|an?|to|its|their|on|as|up|out|by|from|with|at) /u
/** The title of a column after "By": "By the Book: Ana Ruiz". */
const column = /^the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?: /u
/** Of letters without case, where no name ends in a full stop but one with an initial. */
const caseless = /\p{Lo}[\p{Lo}\p{M}]{2}[.。।۔]$/u
const timestamp = screen(
  /^\W*(?:last )?(?:updated|published|posted|modified|aktualisiert|actualizado|publicado|publié)\W/iu,
)
const markers = /^\W*(?:published|posted) by\s/iu

/**
 * Sentences, headlines, questions and time stamps: prose has a verb or pronoun in small letters, or ends as a sentence does.
 * Source: body sentences and headlines that begin "By", "Por" or "Von"; consent text ("By submitting ...").
 */
export const proseLine: RefusalRule = {
  name: 'byline/prose-line',
  refuses: line =>
    line.split(/\s+/u, longest + 1).length > longest ||
    /\?\s*$|\?\s+\p{Lu}/u.test(line) ||
    caseless.test(line) ||
    column.test(line) ||
    clause.test(line) ||
    place.test(line) ||
    closed.test(
      line
        .replace(
          /\bour (?:own|foreign|staff|(?:\p{L}+ ){0,3}(?:correspondents?|editors?|reporters?|writers?|columnists?|critics?))(?!\p{L})/giu,
          '',
        )
        .replace(/[’']s\b/gu, ''),
    ) ||
    (sentenceEnd.test(line) && !suffix.test(line.trim()) && isSentence(line)) ||
    (timestamp.test(line) && !markers.test(line) && !/\bby\s/iu.test(line)),
}
