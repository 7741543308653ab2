import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Harbor board sells both of its ferries'
const story = [
  'PORT ELLERY (Coastal Wire) - The harbor board of Port Ellery will sell both of its ferries by the autumn, its chair said on Tuesday.',
  'The boats, which are sixty years old, need new engines that the board cannot pay for, said the chair, Una Prys.',
]
const html = story.map(line => `<p>${line}</p>`).join('')

const read = async (copy: string) => {
  const drop = { bytes: Buffer.from(copy), path: 'ferries', receivedAt: '2026-11-20T14:00:00Z' }
  const reading = await readDrop(drop)
  return reading.ok ? reading.stories[0] : undefined
}
const status = async (copy: string) => (await read(copy))?.article.status

const nitf = (docdata: string): string =>
  `<nitf><head><docdata><doc-id id-string="f1"/>${docdata}</docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`
const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:ferries', type: 'text', headline, body_xhtml: html, ...fields })
const rss = (category: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>${headline}</title><guid>f1</guid><category>${category}</category><content:encoded>${html.replaceAll('<', '&lt;')}</content:encoded></item></channel></rss>`
const atom = (title: string, category = 'Ferries'): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:w</id><updated>2026-11-20T13:00:00Z</updated><entry><id>urn:f</id><title>${title}</title><category term="${category}"/><updated>2026-11-20T13:00:00Z</updated><content type="html">${html.replaceAll('<', '&lt;')}</content></entry></feed>`
const jsonFeed = (tag: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [{ id: 'f1', title: headline, content_html: html, tags: [tag] }],
  })
const mail = (subject: string, ...lines: string[]): string =>
  `From: a@b.example\r\nSubject: ${subject}\r\n\r\n${lines.join('\r\n\r\n')}\r\n`
const page = (title: string, heading: string): string =>
  `<html><head><title>${title}</title><meta property="og:title" content="${headline}"></head><body><article><h1>${heading}</h1>${html}</article></body></html>`
const text = (...lines: string[]): string => lines.join('\n\n')

test.each<[where: string, copy: string, left: string]>([
  ['the version of AP keywords in NITF', nitf('<du-key key="Ferries" version="kill"/>'), 'canceled'],
  ['what a correction says in NITF', nitf('<correction info="STORY WITHDRAWN"/>'), 'canceled'],
  ['the fixture of NITF', nitf('<fixture fix-id="HOLD FOR RELEASE"/>'), 'withheld'],
  ['a state beside a status', ninjs({ pubstatus: 'usable', state: 'unpublished' }), 'withheld'],
  ['a note on a paragraph', ninjs({ ednote: 'Para 4 is embargoed.' }), 'withheld'],
  [
    'a note that holds a paragraph',
    ninjs({ ednote: 'Eds: Please hold para 4 until further notice.' }),
    'withheld',
  ],
  ['a keyword line', ninjs({ slugline: 'FERRIES-SOLD/KILL' }), 'canceled'],
  ['a note', ninjs({ ednote: 'This story was retracted by the agency at 14:10.' }), 'canceled'],
  ['a condition of use that holds', ninjs({ usageterms: 'Not cleared for release' }), 'withheld'],
  ['a condition of use', ninjs({ usageterms: 'Not for release in Norway' }), 'usable'],
  ['a note that holds', ninjs({ ednote: 'Editors: hold while we check it.' }), 'withheld'],
  ['the title of a feed', atom(`Story withdrawn: ${headline}`), 'canceled'],
  ['brackets before a headline', text(`[RETRACTED] ${headline}`, ...story), 'canceled'],
  ['parentheses behind a headline', text(`${headline} (WITHDRAWN)`, ...story), 'canceled'],
  ['brackets behind a stated headline', ninjs({ headline: `${headline} [KILL KILL KILL]` }), 'canceled'],
  ['a summary', ninjs({ description_text: 'This story has been withdrawn.' }), 'canceled'],
  ['a summary in German', ninjs({ description_text: 'Diese Meldung wird zurückgezogen.' }), 'canceled'],
  ['a summary in Polish', ninjs({ description_text: 'Depesza anulowana' }), 'canceled'],
  ['a summary that forbids', ninjs({ description_text: 'DO NOT USE' }), 'withheld'],
  ['a capital order before a headline', text(`DO NOT USE: ${headline}`, ...story), 'withheld'],
  ['the end of a headline', text(`${headline} - RETRACTED`, ...story), 'canceled'],
  ['a line of its own', text('DO NOT PUBLISH', headline, ...story), 'withheld'],
  ['a line between marks', text('XXX HOLD HOLD HOLD XXX', headline, ...story), 'withheld'],
  ['a state of the story', text('Status: Killed', `Headline: ${headline}`, ...story), 'canceled'],
  ['a state of the story that waits', text('Status: HOLD', `Headline: ${headline}`, ...story), 'withheld'],
  ['the title of a page', page(`KILL: ${headline}`, headline), 'canceled'],
  ['the first heading of a page', page(headline, `HOLD - ${headline}`), 'withheld'],
  ['a line in few words', text('Hold for legal', headline, ...story), 'withheld'],
  ['a last line in German', text(headline, ...story, 'Bitte bis auf Weiteres nicht verwenden'), 'withheld'],
  ['a labelled slug', text('Slug: FERRY-KILL', headline, ...story), 'canceled'],
  ['a word in capitals before a headline', text(`RETRACTED ${headline}`, ...story), 'canceled'],
  ['a subject that forbids', mail(`Do not run: ${headline}`, 'The chair was not there.', 'Una'), 'withheld'],
  [
    'a mail that asks for time',
    mail('Ferry story', 'Hi, can you hold off on the ferry story until we hear from the lawyers?'),
    'withheld',
  ],
  ['words in capitals before a headline', text(`ON HOLD: ${headline}`, ...story), 'withheld'],
  ['a subject on a story that waits', mail('On hold: ferry story', 'Legal has it.'), 'withheld'],
  ['a subject on legal advice', mail('Legal advice: kill ferry story', 'It is wrong.'), 'canceled'],
  ['a category of RSS', rss('KILL'), 'canceled'],
  ['a category of RSS that holds', rss('HOLD'), 'withheld'],
  ['a category of Atom', atom(headline, 'WITHDRAWN'), 'canceled'],
  ['a category that may be for a film', rss('Kill'), 'withheld'],
  ['a category of Atom that may be a film', atom(headline, 'kill'), 'withheld'],
  ['a tag of JSON Feed', jsonFeed('KILL'), 'canceled'],
  ['a tag of JSON Feed that may be a film', jsonFeed('Kill'), 'withheld'],
  ['a category that kills in small letters', rss('Mandatory Kill'), 'canceled'],
  ['a category for crimes', rss('Killed'), 'usable'],
  ['a message to editors that holds', nitf('<ed-msg info="Hold for legal review"/>'), 'withheld'],
  ['a headline in few words on what is on hold', text('ON HOLD: Ferry sale', ...story), 'usable'],
  ['a headline on what is on hold', text('On hold: why the ferries wait', ...story), 'usable'],
  ['advice on contracts', text('Legal advice: how to kill a bad contract', ...story), 'usable'],
  ['a headline on censors', text('Do not publish: a history of censors', ...story), 'usable'],
  [
    'contacts under a release',
    text(headline, ...story, 'NOT FOR PUBLICATION', 'Una Prys, 555-0100'),
    'usable',
  ],
  ['a draft', text('DRAFT - NOT FOR PUBLICATION', headline, ...story), 'withheld'],
  ['a subject that asks', mail('Please kill the ferry story', 'It is wrong.', 'Una'), 'canceled'],
  [
    'a mail in a few words',
    mail('PLEASE PULL', 'The ferry story must come down. Legal is on it. Do not publish.'),
    'withheld',
  ],
  [
    'the recall of a mail',
    mail(`Recall: ${headline}`, `Una Prys would like to recall the message, "${headline}".`),
    'withheld',
  ],
  ['a headline with "withdrawn" in it', text('Board says ferry plan withdrawn', ...story), 'usable'],
  ['a headline with a number of dead', text('KILLED: three in ferry blast', ...story), 'usable'],
  [
    'a short report of what is withdrawn',
    text(
      'WITHDRAWN: Silver Tide misses cup',
      'ASCOT (HW) - Silver Tide was withdrawn on Monday. She is lame.',
    ),
    'withheld',
  ],
  [
    'a short report in Spanish of what is annulled',
    text(
      'Anulada la noticia del siglo',
      'MADRID (HW) - La muestra "La noticia del siglo" fue anulada el lunes, dijo el museo.',
    ),
    'withheld',
  ],
  [
    'a short report in Dutch of what is withdrawn',
    text(
      'Bericht over brug ingetrokken',
      'DEN HAAG (HW) - De minister heeft het bericht over de brug ingetrokken.',
    ),
    'withheld',
  ],
  [
    'an order in few words without a dateline',
    text('WITHDRAWN: Silver Tide misses cup', 'It was withdrawn because the horse is another one.'),
    'canceled',
  ],
  ['a hold that is lifted', text('ADVISORY: HOLD LIFTED', headline, ...story), 'usable'],
  ['a story removed from a school', atom('Story removed from lessons angers parents'), 'usable'],
  [
    'a restriction of a sale of shares',
    text(headline, ...story, 'Not for publication in the United States.'),
    'usable',
  ],
])('%s leaves a story as it asks', async (_, copy, left) => {
  expect(await status(copy)).toBe(left)
})

test.each([
  ['Merci d\'annuler notre papier "Le bac est vendu".', { headline: 'Le bac est vendu' }],
  ['Editors: Please eliminate all versions of FERRY-SALE.', { slug: 'FERRY-SALE' }],
  ['Note to editors: story A0213 is to be killed.', { item: 'A0213' }],
  [
    'A kill is mandatory for the story headlined "Ferries are sold," sent at 9:14.',
    { headline: 'Ferries are sold' },
  ],
  [
    'Please note the story COURTS Ferry, sent at 10.41, has been killed for legal reasons.',
    { slug: 'COURTS Ferry' },
  ],
  ['新华社撤销稿件《渡轮出售》', { headline: '渡轮出售' }],
])('the kill "%s" means its story', async (order, target) => {
  expect((await read(`KILL KILL KILL\n\n${order}\n`))?.notice).toMatchObject({ kind: 'kill', target })
})

test('a mail of a kill finds the story in what it says of it', async () => {
  const order = `The story we sent at 14:10 headlined "${headline}" is wrong. Please remove it from your sites.`
  expect((await read(mail('URGENT: KILL', order)))?.notice).toMatchObject({
    kind: 'kill',
    target: { headline },
  })
})

const long = Array(5).fill(story[1])
test('a title "Retracted: …" kills over a few words, and is news over a story', async () => {
  const title = 'Retracted: Harbor board sells both of its ferries'
  const feed = atom(title)
  const why = feed.replace(
    /<content.*<\/content>/,
    '<content>The agency could not confirm the sale.</content>',
  )
  expect(await status(why)).toBe('canceled')
  expect(
    await status(feed.replaceAll('Tuesday.', `Tuesday${' and on each day that followed it'.repeat(15)}.`)),
  ).toBe('usable')
})

test('"Storno:" over a story that tells of one holds it', async () => {
  const opening =
    'PORT ELLERY (cw) - Nach der Stornierung ihrer Reisen warten viele auf ihr Geld, hieß es am Montag.'
  const lines = ['Storno: Reisende warten auf Geld', opening]
  expect(await status(text(...lines, ...long))).toBe('withheld')
  expect(await status(text(lines[0] ?? '', ...long))).toBe('canceled')
})

test('"Withdrawal:" over a story holds it where the headline explains, and kills in capitals', async () => {
  const title = 'How a town gave up its ferries'
  expect(await status(text(`Withdrawal: ${title}`, story[0] ?? '', ...long))).toBe('withheld')
  expect(await status(text(`MANDATORY WITHDRAWAL: ${title}`, story[0] ?? '', ...long))).toBe('canceled')
})

test.each(['RETRACTED: Paper on harbor tides was wrong', 'Retraction: Journal takes back study of tides'])(
  'a mark over a story about science holds it, and does not kill it: %s',
  async title => {
    expect(await status(text(title, story[0] ?? '', ...long))).toBe('withheld')
  },
)

test.each<[string, string, string[], string]>([
  [
    'holds a story that tells of a withdrawal',
    'Bid for both ferries',
    ['PORT ELLERY (Coastal Wire) - The buyer withdrew its bid.', ...long],
    'withheld',
  ],
  ['kills any other', headline, [story[0] ?? '', ...long], 'canceled'],
  ['kills over a few words', 'Bid for both ferries', ['The story is withdrawn.'], 'canceled'],
])('WITHDRAWN behind a headline %s', async (_, title, lines, left) => {
  const { article } = (await read(text(`${title} - WITHDRAWN`, ...lines))) ?? {}
  expect(article?.status).toBe(left)
  expect(article?.change?.class).toBe(left === 'canceled' ? 'kill' : undefined)
  expect(article?.evidence).toHaveProperty(left === 'canceled' ? 'change' : 'status')
})

test.each([
  ['withheld', 'NE PAS PUBLIER: agenda du port'],
  ['withheld', 'NO PUBLICAR: previsiones del puerto'],
  ['withheld', 'EJ FÖR PUBLICERING: hamnens planering'],
  ['withheld', '掲載不可：港の予定'],
  ['usable', 'Ne pas publier : le dilemme des ports'],
  ['usable', 'CONFIDENTIAL: What the harbor board knew'],
])('copy is %s whose headline begins "%s"', async (expected, title) => {
  expect(await status(ninjs({ headline: title }))).toBe(expected)
})

test.each([
  'Spiked',
  'Recalled by the newsdesk',
  'Deleted by the desk',
  'Withdrawn due to a legal complaint',
  'Do not use - superseded',
  'Kill if not confirmed by 1800 GMT',
])('a note of a usable item that takes it back holds it: %s', async ednote => {
  expect(await status(ninjs({ pubstatus: 'usable', ednote }))).toBe('withheld')
})

test.each([
  'Recalled ferry model corrected in paragraph 3',
  'Withdrawn licence: adds date',
  'Deletes reference to the mayor in paragraph 4',
  'Killed sailor’s name corrected',
  'Pulled quote from paragraph 2',
  'Do not use the first version, which had the wrong boat',
])('a note of what a version changes leaves it usable: %s', async ednote => {
  expect(await status(ninjs({ pubstatus: 'usable', ednote }))).toBe('usable')
})

test.each([
  ['ferry-sale-KILL', 'withheld'],
  ['ferry_sale_HOLD', 'withheld'],
  ['wolf-kill', 'usable'],
  ['ferry-sale', 'usable'],
])('under the slug "%s" an item is %s', async (slugline, left) => {
  expect(await status(ninjs({ pubstatus: 'usable', slugline }))).toBe(left)
})

test.each([
  ['withheld', 'Sent in error - please ignore'],
  ['withheld', 'Not before 10 a.m. Sunday'],
  ['withheld', 'Fri til offentliggørelse søndag kl. 10'],
  ['withheld', 'Får ej publiceras tills vidare'],
  ['withheld', '通知があるまで掲載しないでください'],
  ['withheld', 'NOT FOR PUBLICATION / NE PAS DIFFUSER'],
  ['usable', 'Not before Sunday, says the coach'],
  ['usable', 'My piece for Sunday'],
  ['usable', 'Withdrawn from the war, soldiers tell of life at home'],
])('copy is %s whose mail has its headline in the text and the subject "%s"', async (left, subject) => {
  const copy = mail(`=?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`, headline, ...story)
  expect(await status(copy)).toBe(left)
})
