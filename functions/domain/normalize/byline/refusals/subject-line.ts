import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

/** What the person is to the story, where the writer has no such label: "Host: Ana Ruiz", "Player of the Week: Ana Ruiz". */
const label = screen(
  patternOf(
    /^\W{0,3}/iu,
    [
      /(?:co-?)?hosts?/iu,
      /guests?/iu,
      /about the author/iu,
      /obituary/iu,
      /in memory of/iu,
      /remembering/iu,
      /honoring/iu,
      /moderators?/iu,
      /panell?ists?/iu,
      /speakers?/iu,
      /narrator/iu,
      /cast/iu,
      /director/iu,
      /directed by/iu,
      /conductor/iu,
      /winners?/iu,
      /honorees?/iu,
      /nominees?/iu,
      /candidates?/iu,
      /(?:player|athlete|student|teacher|coach|person|photo|pet|cook|citizen|artist|book) of the (?:day|week|month|game|year)/iu,
    ],
    /\s*:/iu,
  ),
)
/** "From: Ministry of Ports and Ana Ruiz MP": whose release it is (GOV.UK). */
const released = /^from: .*(?:\b(?:department|ministry|office|agency|commission|treasury|council)\b|\bMP$)/iu
const years =
  /\|\s*[Oo]bituar(?:y|ies)\s*$|,?\s\(?(?:1[89]|20)\d\d\s?[–-]\s?(?:1[89]|20)\d\d\)?\s*$|^[^,|]{3,50}\sin (?:1[89]|20)\d\d\s*$|\(\s*(?:born |b\. )?(?:1[89]|20)\d\d(?:\s?[–—-]\s?(?:(?:1[89]|20)\d\d)?)?\s*\)\s*$/u
/** Where the person stands in a picture. */
const standing = screen(
  /,\s(?:at )?(?:far |front |back |top |bottom |(?:second|third|fourth) from (?:the )?)?(?:left|right|cent(?:er|re)|middle|foreground|background)(?:,|\s(?:and|with|in|at|on|\p{L}+s)\b|\s*$)/u,
)
/** "— Ana Ruiz (@anaruiz) June 9": who wrote the post that the page shows. */
const post = /^[—–-]\s?\P{N}{2,60}\(@[\p{L}\p{N}_.]+\)/u
/** "Ana Ruiz (left)". */
const placed = screen(/\((?:far |second from |third from )?(?:left|right|cent(?:er|re)|top|bottom)\)\s*$/u)
/** "Ana Ruiz: a life", "Interview: Ana Ruiz on Europe". */
const titled =
  /^[^:]{3,50}:\s(?:an?|the|in|on|my|our|why|how|what)\s|^(?:[Ii]nterview|[Aa]nalysis|[Oo]pinion|[Rr]eview|[Rr]eport|[Cc]omment):.* on /u
const appeal = screen(
  /^(?:elect|re-?elect|vote(?: for)?|meet(?= \p{L}+ \p{L})|ask|dear|congratulations,?|thank you,?) \p{Lu}/iu,
)

/** "Ana Ruiz for Senate". */
const runs = screen(
  /^\p{Lu}\S+(?: \S+){1,3} for (?:(?:u\.?s\.?|state|city|county|town) )?(?:mayor|governor|congress|senate|assembly|president|sheriff|judge|council|school board|treasurer|supervisor)\W*$/iu,
)

/** "Ana Ruiz (D-Ore.)", "Rep. Ana Ruiz, R-Ore." */
const partisan = screen(/^(?![Bb]y\s)[^(),]{3,60}(?:\(|, )(?:R|D|I|DFL)-\p{Lu}[\p{L}.]+\)?\s*$/u)

/**
 * Lines about a person: labels, the years of a life, places in a picture, posts shown, posters and the names of columns.
 * Source: captions, obituaries, program notes and columns of answers ("Ask Ana").
 */
export const subjectLine: RefusalRule = {
  name: 'byline/subject-line',
  refuses: line =>
    label.test(line) ||
    years.test(line) ||
    standing.test(line) ||
    placed.test(line) ||
    titled.test(line) ||
    post.test(line) ||
    released.test(line) ||
    runs.test(line) ||
    partisan.test(line) ||
    appeal.test(line),
}
