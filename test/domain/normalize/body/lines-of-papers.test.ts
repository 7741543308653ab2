import { expect, test } from 'vitest'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Zone } from '#domain/normalize/body/furniture-rule.ts'

const lines: [zone: Zone, text: string, rule: string][] = [
  ['head', 'Home News India Tamil Nadu', 'body/navigation'],
  ['head', 'Copy article link', 'body/share-bar'],
  ['head', 'HARBOR DAILY FILE PHOTO', 'body/picture-caption'],
  ['head', 'El barco en el muelle, el pasado agosto.Ana Ruiz', 'body/picture-caption'],
  ['story', 'Select Voice', 'body/player-notice'],
  ['head', 'Getting your Halcyon Audio player ready...', 'body/player-notice'],
  ['story', 'SHARE YOUR THOUGHTS', 'body/player-notice'],
  ['story', 'What should replace the ferry? Join the conversation below.', 'body/player-notice'],
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
  ['head', 'Crime & Courts Add Topic', 'body/page-button'],
  ['story', 'HABERİN DEVAMI', 'body/page-button'],
  ['tail', 'Have a news tip or see an error that needs correction? Let us know.', 'body/reader-call'],
  [
    'tail',
    'To stay up to date on the latest news, follow KQAZ on Facebook. For more, download the app.',
    'body/reader-call',
  ],
  ['tail', 'Leer también', 'body/related-heading'],
  ['head', 'कॉपी लिंक', 'body/page-button'],
  ['story', 'Imprimir', 'body/page-button'],
  ['story', 'Drucken', 'body/page-button'],
  ['story', 'Copier le lien', 'body/page-button'],
  ['story', 'Link kopieren', 'body/page-button'],
  ['story', 'Tempo di lettura: 3 minuti', 'body/page-button'],
  ['story', 'Lesezeit: 3 Minuten', 'body/page-button'],
  ['story', '3 min read', 'body/page-button'],
  ['story', 'En savoir plus', 'body/related-link'],
  ['story', '続きを読む', 'body/related-link'],
  ['story', 'Contenu sponsorisé', 'body/advertisement'],
  ['story', 'ADVERTISEMENT - CONTINUE READING BELOW', 'body/advertisement'],
  ['story', 'Wir verwenden Cookies', 'body/consent-notice'],
  ['story', 'Make us a Preferred Source on Google to see more of us when you search.', 'body/page-button'],
  ['story', 'Add Preferred Source', 'body/page-button'],
  ['story', 'Follow Norfolk news on BBC Sounds, Facebook, Instagram and X.', 'body/follow-us'],
  ['story', 'Kostenlos anmelden', 'body/newsletter-box'],
  ['story', 'Zobacz wideo Dlaczego mieszkania drożeją?', 'body/related-link'],
  ['tail', 'BAKMADAN GEÇME!', 'body/related-heading'],
  ['tail', 'Want to write?', 'body/standards-line'],
  ['tail', 'Posted by Ana Ruiz at December 1, 2026 09:14 PM', 'body/comment-heading'],
  ['tail', 'TrackBack URL for this entry:', 'body/comment-heading'],
  ['head', 'Access to Harbor Premium articles require a subscription.', 'body/newsletter-box'],
]

test.each(lines)('what papers set around a story, %s: %s', (zone, text, rule) => {
  expect(findFurniture(text, zone)?.name).toBe(rule)
})

test.each([
  ['head', 'Home News Vendors Lose Their Stands to a New Law'],
  ['head', 'Harbor Schools Will Add Topic of Tides to Lessons'],
  ['tail', 'The notice posted by the board at 9:14 said that the pier was closed.'],
  ['story', 'The pier is closed until August.Then it opens again.'],
  ['story', 'Drucken wird teurer, weil Papier fehlt.'],
  ['story', 'Lesezeit ist Lebenszeit, sagte die Bibliothekarin.'],
  ['story', 'Imprimir o no imprimir: la pregunta divide a los editores.'],
  ['story', 'We use cookies as bait, the trapper said.'],
  ['story', 'Was this article stolen from the museum?'],
  ['story', 'Reacties'],
] as [Zone, string][])('a headline or sentence is none of them, %s: %s', (zone, text) => {
  expect(findFurniture(text, zone)).toBeUndefined()
})
