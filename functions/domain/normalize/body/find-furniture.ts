import { storyMemory } from '../story-memory.ts'
import type { FurnitureRule, Zone } from './furniture-rule.ts'
import { furnitureRules } from './rules/index.ts'

/** No furniture is longer, in characters; so no rule is ever tried on a megabyte. */
const longest = 1_000

/** A small picture that houses set before what they ask of a reader: "📲 Join our channel". */
const sign = /^(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200D|\uFE0F)*\s*){1,4}(?=\p{L})/u
/** No small picture has a lower code unit. */
const lowest = 0x2000

const withoutSign = (text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined => {
  if (text.charCodeAt(0) < lowest) return undefined
  const own = text.replace(sign, '')
  return own === text ? undefined : rules.find(rule => rule.matches(own))
}

/** The rule that knows a text as furniture of a zone, asked once a text. */
const inZone = (zone: Zone) => {
  const rules = furnitureRules.filter(rule => rule.zones.includes(zone))
  return storyMemory.of((text): FurnitureRule | undefined =>
    text.length > longest ? undefined : (rules.find(rule => rule.matches(text)) ?? withoutSign(text, rules)),
  )
}
const found: Record<Zone, (text: string) => FurnitureRule | undefined> = {
  head: inZone('head'),
  story: inZone('story'),
  tail: inZone('tail'),
}

/** The rule by which a paragraph is furniture in a zone, or undefined where it may be the story's. */
export const findFurniture = (text: string, zone: Zone): FurnitureRule | undefined => found[zone](text)
