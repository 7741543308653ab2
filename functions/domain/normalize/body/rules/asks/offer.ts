import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What is said of a thing on offer; two of these make an advertisement. */
const matter = screen(
  /\bnew to \p{Lu}[\p{L}+]+\?|\b(?:try|get|enjoy) (?:\d+|one|two|three|your first) (?:days?|weeks?|months?) (?:for )?free\b|\boffer ends\b|\bfree trial\b|\bcancel any ?time\b|\bunlimited (?:digital )?access\b|[$£€]\d+ for \d+ (?:weeks|months)\b|[$£€]\d[\d.]* (?:a|per) (?:week|month|year)\b|\bno contract\b|\binstant access\b|\b(?:promo|discount|voucher) code\b|\bterms and conditions apply\b|\bT&Cs apply\b|\bsave up to \d+ ?%|\bshop now\b|\bbuy now\b|\bstream (?:more|it|live|now)\b/giu,
)
const fewest = 2
/** What a house earns by its links: "If you buy something through our links, we may earn a commission." */
const earned = screen(
  /^\W*(?:all products featured\b(?=.{0,140}\bour\b)|(?:if|when) you (?:buy|purchase|make|shop|click)\b(?=.{0,140}\b(?:we|our|site)\b)|we (?:may |might |can )?(?:earn|receive|get) )[^"“]{0,140}\bcommission\b/i,
)

/** An advertisement in sentences, as publishers set their own among a story's: "New to Flash? Try 1 month free. Offer ends 31 October". */
export const offer: FurnitureRule = {
  name: 'body/offer',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 300 &&
    !/["“„«]/.test(text) &&
    (earned.test(text) || new Set(matter.findAll(text).map(([found]) => found)).size >= fewest),
}
