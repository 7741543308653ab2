import { screenAtLetters } from '../pattern/screen-at-letters.ts'

/** "Web first: no print before 6 a.m." */
const ordered = /^\W*(?:web|online|digital|print) first[:;,.–—-]+ ?/iu
/** "No print before 6 a.m.", "Print only after online", "Not for broadcast until Sunday" */
const timed = screenAtLetters(
  /^(.{2,40}?) (before|until|till|only after|only from) (?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|gmt|hours)?(?: \p{L}{2,8})?|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|online|web|print|publication)\W*$/iu,
)

/** A limit on channels without the hour at which it ends, by which no license is judged: "No print" for "No print before 6 a.m." and "Print only after online". Any other clause as it is. */
export const withoutHour = (clause: string): string => {
  const [, said = '', how = ''] = timed.exec(clause.replace(ordered, '')) ?? []
  if (!said) return clause
  return /^only/i.test(how) ? `No ${said.toLowerCase()}` : said
}
