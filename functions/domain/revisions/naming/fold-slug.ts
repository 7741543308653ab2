import { foldWords } from './fold-words.ts'

/**
 * What is removed from a slug's words: the cycle or service in front ("BC-", "AP-"), and what tells one
 * version of the story from another.
 */
const CYCLE = /^(?:bc|am|pm|ap|eds) /
const VERSION =
  /(?<= |^)(?:\d+(?:st|nd|rd|th)(?:ld|lead)?|ld|lead|writethru|sub|add|insert|urgent|bulletin|kill|advisory|correction|update|refile|[a-z]\d{3,4})(?= |$)/g

/**
 * Folds a slug for comparison, so that it is the same for all versions of a story: "BC-Limbaugh-Painkillers,
 * 2nd Ld-Writethru, a0512" becomes "limbaugh painkillers".
 */
export const foldSlug = (slug: string): string =>
  foldWords(slug).replace(CYCLE, '').replace(VERSION, '').replace(/ +/g, ' ').trim()
