import { storyMemory } from '../story-memory.ts'
import type { FurnitureRule, Zone } from './furniture-rule.ts'
import { furnitureRules } from './rules/index.ts'

/** No furniture is longer, in characters; so no rule is ever tried on a megabyte. */
const longest = 1_000

/** A small picture that houses set before what they ask of a reader: "📲 Join our channel". */
const sign = /^(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F)*\s*){1,4}(?=\p{L})/u
/** No small picture has a lower code unit. */
const lowest = 0x2000

/** What each rule, by its place among them all, has said of a text: most know their furniture in several zones. */
const verdicts = storyMemory.of((): boolean[] => [])

const withoutSign = (text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined => {
  if (text.charCodeAt(0) < lowest) return undefined
  const own = text.replace(sign, '')
  return own === text ? undefined : rules.find(rule => rule.matches(own))
}

/** The rule that knows a text as furniture of a zone, asked once a text. */
const inZone = (zone: Zone) => {
  const rules = furnitureRules.filter(rule => rule.zones.includes(zone))
  const places = rules.map(rule => furnitureRules.indexOf(rule))
  return storyMemory.of((text): FurnitureRule | undefined => {
    if (text.length > longest) return undefined
    const said = verdicts(text)
    const found = rules.find((rule, index) => (said[places[index] ?? 0] ??= rule.matches(text)))
    return found ?? withoutSign(text, rules)
  })
}
const found: Record<Zone, (text: string) => FurnitureRule | undefined> = {
  head: inZone('head'),
  story: inZone('story'),
  tail: inZone('tail'),
}

/** The rule by which a paragraph is furniture in a zone, or undefined where it may be the story's. */
export const findFurniture = (text: string, zone: Zone): FurnitureRule | undefined => found[zone](text)
