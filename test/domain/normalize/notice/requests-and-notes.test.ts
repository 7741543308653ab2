import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Harbor board sells both of its ferries'
const story = [
  'PORT ELLERY (Coastal Wire) - The harbor board of Port Ellery will sell both of its ferries by the autumn, its chair said on Monday.',
  'The boats, which are sixty years old, need new engines that the board cannot pay for, said the chair, Una Prys.',
]
const read = async (copy: string, path = 'order.txt') => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path, receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories[0] : undefined
}
const text = (...lines: string[]) => lines.join('\n\n')
const item = (fields: object) =>
  JSON.stringify({ uri: 'urn:ferries', type: 'text', headline, body_text: story.join('\n\n'), ...fields })
const mail = (subject: string, line: string) => `From: a@b.example\r\nSubject: ${subject}\r\n\r\n${line}\r\n`

test.each<[where: string, copy: string, left: string]>([
  [
    'a note above',
    text("Editor's note: This report has been retracted by Coastal Wire.", headline, ...story),
    'canceled',
  ],
  [
    'a note below',
    text(headline, ...story, "Editor's note: This report has been retracted by Coastal Wire."),
    'canceled',
  ],
  ['a stated note', item({ ednote: 'This version has been pulled. Await substitute.' }), 'canceled'],
  [
    'a note that forbids behind another',
    item({ ednote: 'Draft by the desk. Not for publication.' }),
    'withheld',
  ],
  [
    'a note that kills behind a reason',
    item({ ednote: 'Source recanted. This story must not be used.' }),
    'canceled',
  ],
  ['a note in French', item({ ednote: "Cette dépêche a été retirée par l'agence." }), 'canceled'],
  ['a note in Spanish', item({ ednote: 'Esta información ha sido retirada por la agencia.' }), 'canceled'],
  ['a note in Swedish', item({ ednote: 'Artikeln är återkallad av redaktionen.' }), 'canceled'],
  ['a note in German', item({ ednote: 'Bitte zurückhalten, bis die Zahlen geprüft sind.' }), 'withheld'],
  [
    'a note for the web',
    item({ ednote: 'Web embargo 0600 GMT Tuesday, print 0001 GMT Tuesday.' }),
    'withheld',
  ],
  ['terms of use', item({ usageterms: 'On hold. Not cleared for publication.' }), 'withheld'],
  ['terms that limit use', item({ usageterms: 'Not for use after 30 days. No archive.' }), 'usable'],
  [
    'a note on what a court did',
    item({ ednote: 'Adds quote. Este artículo ha sido retirado por el tribunal.' }),
    'usable',
  ],
  ['a state beside a status', item({ pubstatus: 'usable', state: 'killed' }), 'canceled'],
  ['a state of work beside a status', item({ pubstatus: 'usable', state: 'in_progress' }), 'usable'],
  ['square brackets', item({ headline: `[Retracted] ${headline}` }), 'canceled'],
  ['square brackets of a section', item({ headline: `[Video] ${headline}` }), 'usable'],
  ['the end of a keyword line', item({ slugline: 'FERRY-SALE-HOLD' }), 'withheld'],
  ['a keyword line on policemen', item({ slugline: 'POLICE-CHOKE-HOLD' }), 'usable'],
  [
    'the head of Australian kills',
    item({ headline: `Kill/Takedown notice ~~~ ${headline}`, body_text: 'It is wrong.' }),
    'canceled',
  ],
  ['Sunday papers', text('For use in Sunday papers only', headline, ...story), 'withheld'],
  [
    'a note on a review',
    text("Editor's note: This article has been withdrawn while we review it.", headline, ...story),
    'canceled',
  ],
  [
    'a brief that averts',
    text('Avert your eyes', 'The magazine extended its embargo on the story “Seven Sins”, it said.'),
    'usable',
  ],
  ['a ring of thieves', text('Takedown: How police broke a ring of thieves', ...story), 'usable'],
  [
    'news of a retraction',
    text('Retraction: The paper that misled', `HALDEN (CW) - A journal retracted a paper. ${story[1]}`),
    'withheld',
  ],
  [
    'a report of a ministry',
    text(headline, ...story, 'This report has been withdrawn by the ministry, she said.'),
    'usable',
  ],
  ['an island', text('Island under embargo marks 60 years', ...story), 'usable'],
  ['a bridge in German', text('Gesperrt bis 12. Dezember: die Brücke', ...story), 'usable'],
  [
    'a bridge that an order is about',
    text('Gesperrt bis 12. Dezember: Brücke stürzt ein', ...story),
    'withheld',
  ],
  ['a street for buses', text('Frei für Busse ab 1. Dezember', ...story), 'usable'],
  ['a text for radio', text('Frei für Radio ab 1. Dezember', headline, ...story), 'withheld'],
  ['a tunnel in Norwegian', text('Sperret til kl. 18: tunnelen', ...story), 'usable'],
  ['a word that may be the news', text('WITHDRAWN: troops leave the border towns', ...story), 'withheld'],
])('%s leaves a story as it asks', async (_, copy, left) => {
  expect((await read(copy))?.article.status).toBe(left)
})

test.each([
  [
    `Retraction request - ${headline}`,
    'Please remove this story from your systems. The chair was misquoted.',
  ],
  ['URGENT', `The story “${headline}” is wrong, please take it down.`],
  ['ADVISORY', `The story “${headline}” was released in error. Please destroy all copies.`],
  [`PULL: ${headline}`, 'The chair was misquoted.'],
])('"%s" kills the story it names', async (...lines) => {
  const { notice } = (await read(text(...lines))) ?? {}
  expect(notice?.kind).toBe('kill')
  expect(notice?.target.headline ?? notice?.headline).toBe(headline)
})

test('a mail whose subject ends with HOLD holds the story that its text names', async () => {
  const copy = mail('Ferry story - HOLD', `Please hold off on "${headline}" until we call you.`)
  expect((await read(copy, 'a.eml'))?.notice).toMatchObject({ kind: 'withhold', target: { headline } })
})

test('a mail that asks to take a story down names it in its subject', async () => {
  const copy = mail(`Takedown request: ${headline}`, 'Please take down this article from all platforms.')
  expect((await read(copy, 'a.eml'))?.notice).toMatchObject({ kind: 'kill', headline })
})

test.each([
  ['AVERTISSEMENT', `Notre dépêche intitulée "${headline}" est erronée, prière de ne pas en tenir compte.`],
  ['ATENCIÓN CLIENTES', `La noticia titulada "${headline}" contiene un error grave. No la usen.`],
  ['ATENÇÃO', `A notícia "${headline}" está errada. Favor não publicar.`],
  ['ATTENZIONE', `La notizia "${headline}" è errata: non va utilizzata.`],
  ['LET OP', `Het bericht "${headline}" is onjuist en mag niet worden gebruikt.`],
  ['ADVISORY', `Editors: the embargo on the story “${headline}” is extended until 1200 GMT Tuesday.`],
  [
    'ADVISORY',
    `Editors: the story “${headline}” was sent ahead of its embargo. Do not use before 0600 GMT Tuesday.`,
  ],
])('an order in words that no rule knows holds the story it names: %s', async (...lines) => {
  expect((await read(text(...lines)))?.notice).toMatchObject({ kind: 'withhold', target: { headline } })
})

test.each([
  ['EMBARGOED until noon Friday EST', '2026-12-04T17:00:00Z'],
  ['EMBARGOED until 6 a.m. Dec. 3 ET', '2026-12-03T11:00:00Z'],
  ['EMBARGADO hasta las 18.00 (hora peninsular) del martes 1 de diciembre', '2026-12-01T17:00:00Z'],
])('"%s" ends at its instant', async (line, until) => {
  expect((await read(text(line, headline, ...story)))?.article).toMatchObject({
    status: 'withheld',
    embargoedUntil: until,
  })
})

test('the mark of an update before the first sentence is the class of its change', async () => {
  const [first = '', ...rest] = story
  const copy = text(headline, `UPDATE: ADDS QUOTES — ${first}`, ...rest)
  expect((await read(copy))?.article).toMatchObject({ status: 'usable', change: { class: 'update' } })
})
