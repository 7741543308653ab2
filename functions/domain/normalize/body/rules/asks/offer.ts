import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What is said of a thing on offer; two of these make an advertisement. */
const matter = screen(
  patternOf([
    /\bnew to \p{Lu}[\p{L}+]+\?/giu,
    /\b(?:try|get|enjoy) (?:\d+|one|two|three|your first) (?:days?|weeks?|months?) (?:for )?free\b/giu,
    /\boffer ends\b/giu,
    /\bfree trial\b/giu,
    /\bcancel any ?time\b/giu,
    /\bunlimited (?:digital )?access\b/giu,
    /[$£€]\d+ for \d+ (?:weeks|months)\b/giu,
    /[$£€]\d[\d.]* (?:a|per) (?:week|month|year)\b/giu,
    /\bno contract\b/giu,
    /\binstant access\b/giu,
    /\b(?:promo|discount|voucher) code\b/giu,
    /\bterms and conditions apply\b/giu,
    /\bT&Cs apply\b/giu,
    /\bsave up to \d+ ?%/giu,
    /\bshop now\b/giu,
    /\bbuy now\b/giu,
    /\bstream (?:more|it|live|now)\b/giu,
  ]),
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
