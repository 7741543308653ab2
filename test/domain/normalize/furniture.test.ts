import { describe, expect, test } from 'vitest'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Zone } from '#domain/normalize/body/furniture-rule.ts'

const known: [zone: Zone, text: string, rule: string][] = [
  ['head', 'Current News', 'body/navigation'],
  ['head', 'Home > News > Local', 'body/navigation'],
  ['head', 'PRINT EMAIL FACEBOOK DIGG TWITTER RSS SHARE', 'body/share-bar'],
  ['head', 'Share this item on Facebook facebook', 'body/share-bar'],
  ['head', '1,204', 'body/share-count'],
  ['head', '2 minute readMay 6, 20262:26 PM GMT+2Last Updated 9 min ago', 'body/timestamp'],
  ['head', 'Published Wed, May 6 202612:34 PM EDTUpdated Wed, May 6 20261:10 PM EDT', 'body/timestamp'],
  ['head', 'Publié le 06 mai 2026 à 12h34 - Mis à jour le 06 mai 2026 à 13h00', 'body/timestamp'],
  ['head', '6 de mayo de 2026', 'body/timestamp'],
  ['head', 'close panel', 'body/page-label'],
  ['head', 'eca0003 3 i 380 dpa 0045', 'body/wire-header'],
  ['head', 'Story Highlights', 'body/highlights'],
  ['story', 'Story continues below advertisement', 'body/advertisement'],
  ['story', 'READ MORE: Why sleeper cars are scarce', 'body/related-link'],
  ['story', 'Slideshow (17 Images)', 'body/related-link'],
  ['story', 'A ferry at its berth in Port Averill. (Ana Ruiz/AP)', 'body/picture-caption'],
  ['story', 'FILE - In this May 6, 2026, file photo, a ferry lies at its berth.', 'body/picture-caption'],
  ['story', '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)', 'body/optional-trim'],
  ['tail', 'blog comments powered by Disqus', 'body/comment-widget'],
  ['tail', '(END)', 'body/sign-off'],
  ['tail', 'REUTER', 'body/sign-off'],
  ['tail', 'AP-WF-05-06-26 1626GMT<', 'body/sign-off'],
  ['tail', '-30-', 'body/sign-off'],
  ['tail', 'gr/bp', 'body/desk-initials'],
  ['tail', '___', 'body/separator'],
  ['tail', 'jpetrie@example.com', 'body/contact-block'],
  [
    'tail',
    'To contact the reporter on this story: Ana Ruiz in Lisbon at aruiz@example.com',
    'body/contact-block',
  ],
  ['tail', 'More from the Averill Courier', 'body/related-list'],
  ['tail', '# Notebook', 'body/note-block'],
  ['tail', '($1 = 0.8794 euros)', 'body/currency-note'],
  ['tail', 'If you value our newsroom, become a member: your gift keeps it free for all.', 'body/appeal'],
  ['tail', 'Unbegrenzter Zugang zu allen Inhalten und zum ePaper: Jetzt das Abo testen.', 'body/appeal'],
  ['tail', 'The rules of replying:', 'body/comment-heading'],
  [
    'tail',
    'We would like a lively but civil discussion of relevant, respectful comments.',
    'body/comment-policy',
  ],
  ['tail', 'Like the Courier on Facebook and follow @courier on X to talk with us.', 'body/follow-us'],
  ['head', 'FacebookTwitterWhats AppRedditEmail', 'body/share-bar'],
  ['head', 'Home / Harbor / Ferry runs aground off Port Averill, all aboard are safe', 'body/navigation'],
  ['story', 'A ferry lies at its berth. Photo by the Courier/Ana Ruiz.', 'body/picture-caption'],
  ['story', 'This advertisement has not loaded yet.', 'body/advertisement'],
  ['story', 'after newsletter promotion', 'body/advertisement'],
  ['head', 'https://www.averill.example/news/ferry-15998231.php', 'body/web-address'],
  ['head', 'This article was published more than 1 year ago. Some of it may be old.', 'body/about-article'],
  [
    'head',
    'Dieser Artikel gehört zu Averill+. Sie lesen ihn hier kostenlos, weil er geschenkt wurde.',
    'body/about-article',
  ],
  [
    'tail',
    '(Except for the headline, this story has not been edited by our staff and is from a syndicated feed.)',
    'body/about-article',
  ],
  ['tail', 'Diese Meldung wurde automatisch von der Agentur übernommen.', 'body/about-article'],
  ['story', 'Wir benötigen Ihre Zustimmung, um den Inhalt anzuzeigen.', 'body/consent-notice'],
  ['story', 'Empfohlener externer Inhalt', 'body/consent-notice'],
  ['story', 'Were you on the ferry? Email news@averill.example', 'body/reader-call'],
  ['story', 'Watch the report from Ana Ruiz —', 'body/related-link'],
  ['story', 'PromotedListen to the latest songs of the sea', 'body/advertisement'],
  ['tail', '# dpa NOTEBOOK', 'body/note-block'],
  ['story', 'Block-time published time 23:41 GMT', 'body/entry-time'],
  ['tail', 'Har du et tips om ferger? Send meg gjerne en e-post!', 'body/reader-call'],
  ['tail', 'Os comentários não representam a opinião do jornal.', 'body/comment-policy'],
  ['head', 'Artikkelen er mer enn ett år gammel.', 'body/about-article'],
  ['story', 'Show Thumbnails', 'body/player-notice'],
  ['story', 'Also: These are the quietest harbors in the state', 'body/related-link'],
  ['head', 'Aktualisiert am 06.05.2026Lesedauer: 2 Min.', 'body/timestamp'],
  ['tail', 'Will you support our independent journalism?', 'body/appeal'],
  ['tail', 'Load more...', 'body/related-link'],
  ['story', 'A ferry lies at its berth.(ABC Averill: Ana Ruiz)', 'body/picture-caption'],
  ['head', 'A ferry lies at its berth.ANA RUIZ/The Ferry and Mail', 'body/picture-caption'],
]

const stories: [zone: Zone, text: string][] = [
  ['story', 'Growth is seen at 2.1 percent in 2026, the bank said.'],
  ['story', 'The coalition (CDU/CSU) will vote on Thursday. (SPD/FDP)'],
  ['story', 'MORE SAILINGS'],
  ['story', 'UP NEXT'],
  ['story', '“It is the first thing you see,” Mayor Rosa Lindqvist said.'],
  ['tail', 'A deal can be reached on Monday, the minister said.'],
  ['tail', 'Jul 516.50 518 511.25 512 -4.25'],
  ['tail', 'Members of the union support the deal, which is free of new taxes.'],
  ['tail', 'Like many on Facebook, she had heard of the ferry from a neighbor.'],
  ['head', 'Ana Ruiz | 8.14.2018 1:15 PM'],
  ['head', 'This article of faith was updated by every captain since.'],
  ['tail', 'Will voters support the ferry?'],
  ['story', 'The sailors gave their consent, and the captain took their cookies.'],
  ['story', 'Updated rules for the harbor were published at 10:30 a.m.'],
  ['tail', 'Who would write? He sent an e-mail.'],
  ['story', 'Who would call at such an hour? He had no idea.'],
  ['tail', 'The story of the ferry was automatically recorded by a buoy.'],
  ['story', 'The ferry is late. (The bridge: It is later.)'],
  ['tail', 'The next round of talks starts on June 11, 2026.'],
  ['head', 'The photo shows what voters wanted to see, he said of the ferry on Tuesday.'],
]

describe('furniture', () => {
  test.for(known)('%s: "%s" is %s', ([zone, text, rule]) => {
    expect(findFurniture(text, zone)?.name).toBe(rule)
  })

  test.for(stories)('%s: "%s" is the story\u2019s', ([zone, text]) => {
    expect(findFurniture(text, zone)?.name).toBeUndefined()
  })
})
