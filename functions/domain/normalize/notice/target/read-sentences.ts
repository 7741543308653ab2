import { kindOf } from './kind-of.ts'
import type { Ordered } from './ordered.ts'
import { readList } from './read-list.ts'
import { readTarget } from './read-target.ts'

/** Takes back what it names next. */
const direct =
  /(?<!\p{L})(?:kill|withhold|hold|withdraw|eliminate|delete|disregard|spike|pull)(?:s|ed)?(?:\W*(?:also|the|our|this|story|item|article|slugged|headlined))*\W*$/iu

const sentence = /\n|(?<=[.!;]["”»’]?)\s+(?=\p{Lu})/u

/** "1. BC-Fire: KILL.", "BC-Flood — HOLD until further notice": the order behind the name. */
const behind =
  /^(?:\d{1,2}[.)]\s*)?((?:[A-Z]{2,3}-|["“„«])\S.{2,80}?)\s?[:–—-]{1,2}\s?(KILL|(?:WITH)?HOLD|WITHDRAW)(?:E?D|N)?(?=\W|$)/u

/** The stories that sentences order something for: "Kill BC-Fire. Also hold BC-Flood and its sidebar BC-Ferry." */
export const readSentences = (text: string): Ordered[] => text.split(sentence).flatMap(readSentence)

const readSentence = (text: string): Ordered[] => {
  const line = text
    .replace(behind, '$2 $1')
    .replace(/\balso | (?:too|as well)(?=\W*$)/giu, '')
    .replace(/\bits (?:sidebar|main|version),? (?=\p{Lu}|["“„«])/u, '')
  const kind = kindOf(line) ?? kindOf(line.replace(/^\p{Ll}/u, letter => letter.toUpperCase()))
  const target = kind && readTarget(line)
  const first = target?.slug ?? target?.headline ?? target?.item
  if (!kind || !target || !first || !direct.test(line.slice(0, line.indexOf(first)))) return []
  return [target, ...readList(line, target)].map(each => ({ target: each, kind }))
}
