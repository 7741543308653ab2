import { expect, test } from 'vitest'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Zone } from '#domain/normalize/body/furniture-rule.ts'

const lines: [zone: Zone, text: string, rule: string][] = [
  ['head', 'Home News India Tamil Nadu', 'body/navigation'],
  ['head', 'Copy article link', 'body/share-bar'],
  ['head', 'প্রকাশ: ০২ জুলাই ২০২৬, ১০: ৩০', 'body/timestamp'],
  ['head', 'HARBOR DAILY FILE PHOTO', 'body/picture-caption'],
  ['head', 'El barco en el muelle, el pasado agosto.Ana Ruiz', 'body/picture-caption'],
  ['story', 'Select Voice', 'body/player-notice'],
  ['story', 'Wilt u belangrijke informatie delen met de Bode?', 'body/reader-call'],
  ['story', 'Что думаешь? Оцени!', 'body/reader-call'],
  ['story', 'Then £12 per month. Cancel anytime.', 'body/offer'],
  ['head', 'Access to Harbor Premium articles require a subscription.', 'body/newsletter-box'],
]

test.each(lines)('what papers set around a story, %s: %s', (zone, text, rule) => {
  expect(findFurniture(text, zone)?.name).toBe(rule)
})

test.each([
  ['head', 'Home News Vendors Lose Their Stands to a New Law'],
  ['story', 'The pier is closed until August.Then it opens again.'],
  ['story', 'Beeld is the oldest paper in the town.'],
] as [Zone, string][])('a headline or sentence is none of them, %s: %s', (zone, text) => {
  expect(findFurniture(text, zone)).toBeUndefined()
})
