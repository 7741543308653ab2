import { stoppingWords } from '#domain/normalize/notice/hold/stopping-words.ts'

/** Before a title or behind it: "Rückruf: …", "takedown - …", "KILL …", "… (withdrawn)". */
const mark =
  /^((?:[^\s:：–—]+ ){0,3}[^\s:：–—]+)(?:\s?[:：–—]|\s-)\s+\S|^(\p{Lu}{4,}) \p{Lu}\p{Ll}|\s(?:[([]|[-–—] )([\p{L} ]{3,30})[)\]]?$/u

/** Whether the subject of a mail, without its prefixes, takes back the story of which it gives the title: "Rückruf: Ferry sinks in harbor". */
export const ordersInSubject = (subject: string): boolean => {
  const [, before, capitals, behind] = mark.exec(subject) ?? []
  return stoppingWords.test(before ?? capitals ?? behind ?? '')
}
