import { expect, test } from 'vitest'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Zone } from '#domain/normalize/body/furniture-rule.ts'

const lines: [zone: Zone, text: string, rule: string][] = [
  ['head', 'Home News India Tamil Nadu', 'body/navigation'],
  ['head', 'Copy article link', 'body/share-bar'],
  ['head', 'HARBOR DAILY FILE PHOTO', 'body/picture-caption'],
  ['head', 'El barco en el muelle, el pasado agosto.Ana Ruiz', 'body/picture-caption'],
  ['story', 'Select Voice', 'body/player-notice'],
  ['story', 'Wilt u belangrijke informatie delen met de Bode?', 'body/reader-call'],
  ['head', 'Last Update 2 hrs ago', 'body/timestamp'],
  ['story', 'Created with Sketch.', 'body/player-notice'],
  ['story', 'It indicates an expandable section or menu.', 'body/player-notice'],
  ['story', 'Image Credits: Harbor Labs', 'body/picture-caption'],
  ['head', 'A camel on the road to Sorn ANA RUIZ AFP/File', 'body/picture-caption'],
  ['story', 'Newsletter Sign-up The Tide. A guided tour of the port.', 'body/newsletter-box'],
  ['story', '[Read the ruling of the court.]', 'body/related-link'],
  ['story', 'Seals learn to ring the harbor bell, study finds Read more', 'body/related-link'],
  ['story', 'see also Seal rides ferry to Sorn A seal boarded the 7:15 ferry at...', 'body/related-link'],
  ['head', 'Interested in Seals? Add Seals as an interest to stay up to date.', 'body/newsletter-box'],
  ['story', 'Story continues', 'body/advertisement'],
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
] as [Zone, string][])('a headline or sentence is none of them, %s: %s', (zone, text) => {
  expect(findFurniture(text, zone)).toBeUndefined()
})
