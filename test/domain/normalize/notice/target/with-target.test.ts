import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const storyIn = async (copy: string) => {
  const read = await readDrop({
    bytes: Buffer.from(copy),
    path: 'notice.txt',
    receivedAt: '2026-05-06T14:00:00Z',
  })
  return read.ok ? read.stories[0] : undefined
}
const noticeIn = async (copy: string) => (await storyIn(copy))?.notice

test('a kill whose orders name no story finds it in the lines between them', async () => {
  const lines = ['Slug: BC-EU--Acme Quarry', 'Headline: Blast in Acme quarry injures four']
  expect(
    await noticeIn(`MANDATORY KILL\n\n${lines.join('\n')}\n\nEditors: please kill this story.\n`),
  ).toMatchObject({
    kind: 'kill',
    target: { slug: 'BC-EU--Acme Quarry', headline: 'Blast in Acme quarry injures four' },
  })
})

test('the word that calls for attention is no place from which a story is filed', async () => {
  const copy = 'KILL KILL KILL\n\nATTENTION - Please kill our story slugged acme-quarry filed at 1312 GMT.\n'
  expect(await noticeIn(copy)).toMatchObject({ kind: 'kill', target: { slug: 'acme-quarry' } })
})

test('a kill over the reason for it finds its story in the lines that have a label', async () => {
  const lines = ['Slug: ACME-QUARRY', 'Moved: 11:09 a.m.', 'Headline: Blast in Acme quarry injures four']
  expect(
    (await noticeIn(`STORY KILLED\n\n${lines.join('\n')}\nReason: A source recanted.\n`))?.target,
  ).toEqual({
    slug: 'ACME-QUARRY',
    headline: 'Blast in Acme quarry injures four',
  })
})

test('a bare kill finds its story in the sentence that tells of it', async () => {
  const copy =
    'KILL\n\nCoastal Wire kills the story headlined "Blast in Acme quarry injures four". It is wrong about the place.\n'
  expect(await noticeIn(copy)).toMatchObject({
    kind: 'kill',
    target: { headline: 'Blast in Acme quarry injures four' },
  })
})

test('a notice of a kill finds its story in the sentence that asks clients to stop using it', async () => {
  const copy =
    'KILL NOTIFICATION\n\nCoastal Wire asks clients to stop using the item "Blast in Acme quarry" at once.\n'
  expect((await noticeIn(copy))?.target).toEqual({ headline: 'Blast in Acme quarry' })
})

test.each([
  ['Please hold "Blast in Acme quarry" until further notice.', { headline: 'Blast in Acme quarry' }],
  ['Please hold HARBOR-BLAST until further notice.', { slug: 'HARBOR-BLAST' }],
  ['Please kill previous version of HARBOR-BLAST sent 1109.', { slug: 'HARBOR-BLAST' }],
  ['KILL - HARBOR-BLAST - URGENT', { slug: 'HARBOR-BLAST' }],
  ['KILLED: HARBOR-BLAST', { slug: 'HARBOR-BLAST' }],
  ['Please do not use our item "Blast in Acme quarry" of 1109 GMT.', { headline: 'Blast in Acme quarry' }],
  [
    'Readers should disregard the news release, Acme Opens Its Quarry, issued 20-Nov-2026 over PR Newswire.',
    { headline: 'Acme Opens Its Quarry' },
  ],
  [
    "KILL KILL KILL '''''\n\nPlease kill item dpa 157 \"Acme opens its quarry\". It stays shut.",
    { item: '157', headline: 'Acme opens its quarry' },
  ],
  ['Please kill the story Acme-Quarry, V9417.', { slug: 'Acme-Quarry', item: 'V9417' }],
  ['MANDATORY KILL ON "BLAST IN ACME QUARRY"', { headline: 'BLAST IN ACME QUARRY' }],
  [
    'Die Meldung APA0198 "Explosion in Acme" wird annulliert.',
    { item: 'APA0198', headline: 'Explosion in Acme' },
  ],
  ['12時14分配信の記事「採石場で爆発」を取り消します。', { headline: '採石場で爆発' }],
])('an order names its story: %s', async (order, target) => {
  expect((await noticeIn(`KILL KILL KILL\n\n${order}\n`))?.target).toEqual(target)
})

test('neither the head of a kill nor a second order is taken for the name of a story', async () => {
  const plain = 'AP-KILL\n\nEditors: Please kill this story.\n'
  expect((await noticeIn(plain))?.target).toEqual({})
  expect(await noticeIn('KILL KILL - DO NOT USE THE STORY BELOW\n')).not.toHaveProperty('headline')
})

test('a kill over a story warns that the story is not published', async () => {
  const story = Array.from(
    { length: 8 },
    (_, at) => `ACME (AP) — The council of Acme voted on Monday to keep ferry ${at} for a year.`,
  )
  const copy = `Eds: Kill BC-Acme-Fire.\n\nAcme keeps its ferry\n\n${story.join('\n\n')}\n`
  expect((await storyIn(copy))?.warnings).toEqual([expect.stringContaining('words are not published')])
})

/** Each with the stories that it names behind the first. */
const ofSeveral: [string, object[]][] = [
  ['Kill the stories slugged BC-Acme-Fire and BC-Acme-Flood.', [{ slug: 'BC-Acme-Flood' }]],
  ['Please kill the stories headlined "Acme burns" and "Acme floods".', [{ headline: 'Acme floods' }]],
  ['KILL THE STORIES SLUGGED ACME-FIRE AND ACME-FLOOD.', [{ slug: 'ACME-FLOOD' }]],
  ['Please kill "Acme burns" (V9991) and "Acme floods" (V9992).', [{ headline: 'Acme floods' }]],
  [
    'Please hold the stories slugged ACME-FIRE and ACME-FLOOD until further notice.',
    [{ slug: 'ACME-FLOOD' }],
  ],
  [
    'Kill these stories:\n\n1. Acme burns for a day (V9991)\n2. Acme floods at night (V9992)',
    [{ headline: 'Acme floods at night', item: 'V9992' }],
  ],
  ['Please kill items V9991 and V9994.', [{ item: 'V9994' }]],
  ['Kill slug ACME-FIRE, sent at 1012 GMT, and ACME-FLOOD, sent at 10:44.', [{ slug: 'ACME-FLOOD' }]],
  ['Artiklarna "Brand i Acme" och "Flod i Acme" dras tillbaka.', [{ headline: 'Flod i Acme' }]],
  ['Sakene "Brann i Acme" og "Flom i Acme" trekkes.', [{ headline: 'Flom i Acme' }]],
  [
    'Sakene "Brann i skogen over Acme og byen ved elva" og "Flom i elva som renner til Acme" trekkes.',
    [{ headline: 'Flom i elva som renner til Acme' }],
  ],
  ['De berichten "Brand in Acme" en "Vloed in Acme" zijn ingetrokken.', [{ headline: 'Vloed in Acme' }]],
  [
    'Kill BC-Acme-Fire, 1st Ld-Writethru, BC-Acme-Flood and its sidebar BC-Acme-Ferry, which moved today.',
    [{ slug: 'BC-Acme-Flood' }, { slug: 'BC-Acme-Ferry' }],
  ],
  ['Kill BC-Acme-Fire.\n\nEditors: Kill BC-Acme-Flood.', [{ slug: 'BC-Acme-Flood' }]],
  [
    'Kill the following stories:\n\n- "Acme burns for a day"\n- "Acme floods at night"',
    [{ headline: 'Acme floods at night' }],
  ],
  [
    'Kill both stories.\n\nSlug: ACME-FIRE\nHeadline: Acme burns\n\nSlug: ACME-FLOOD\nHeadline: Acme floods',
    [{ slug: 'ACME-FLOOD', headline: 'Acme floods' }],
  ],
  ['Die Meldungen "Feuer in Acme" und "Flut in Acme" werden zurückgezogen.', [{ headline: 'Flut in Acme' }]],
  [
    'Wir bitten, die Meldungen "Feuer in Acme" und "Flut in Acme" zu löschen.',
    [{ headline: 'Flut in Acme' }],
  ],
  ['Les dépêches « Feu à Acme » et « Crue à Acme » sont annulées.', [{ headline: 'Crue à Acme' }]],
  ['Rogamos anulen las noticias "Fuego en Acme" y "Riada en Acme".', [{ headline: 'Riada en Acme' }]],
]
test.each(ofSeveral)('an order names several stories: %s', async (order, others) => {
  const { notice, warnings } = (await storyIn(`KILL KILL KILL\n\nEditors: ${order}\n`)) ?? {}
  expect(notice?.others).toEqual(others)
  expect(warnings).toEqual([])
})

test.each([
  'Kill BC-Acme-Fire and BC-Acme-Fire.',
  'Kill story slugged ACME-FIRE (1012 GMT) and ACME-FIRE (1044 GMT).',
  'Please kill "Acme burns" and "Acme burns".',
])('an order names one story twice: %s', async order => {
  const { notice, warnings } = (await storyIn(`KILL KILL KILL\n\nEditors: ${order}\n`)) ?? {}
  expect(notice).not.toHaveProperty('others')
  expect(warnings).toEqual([])
})

test.each([
  ['Story ACME-FIRE is not for use. Please delete from your systems.', { slug: 'ACME-FIRE' }],
  ['Story CW0044 must not be published. It was sent by mistake.', { item: 'CW0044' }],
  ['Kill "Acme burns" and "Acme burns".', { headline: 'Acme burns' }],
  ['Withdraw "Acme burns".', { headline: 'Acme burns' }],
  [
    'Acme Wire has withdrawn the story with the headline Acme burns, which moved at 9.',
    { headline: 'Acme burns' },
  ],
  ['Uutinen "Acme palaa" on peruttu.', { headline: 'Acme palaa' }],
  ['Desks are told to kill the 09:14 story "Acme burns".', { headline: 'Acme burns' }],
])('an order names its story: %s', async (order, target) => {
  expect(await noticeIn(`KILL\n\n${order}\n`)).toMatchObject({ target })
})

test('the headline behind an order ends before what says when it was sent', async () => {
  const order = 'Please kill the following story: Acme burns for a day (sent 9.14). A new version follows.'
  expect(await noticeIn(`Kill request\n\n${order}\n`)).toMatchObject({ headline: 'Acme burns for a day' })
})

test('an order on each of two lines names two headlines', async () => {
  const copy = 'Kill: Acme quarry burns for a day\nKill: Acme river floods the town\n\nBoth are wrong.\n'
  expect(await noticeIn(copy)).toMatchObject({
    headline: 'Acme quarry burns for a day',
    others: [{ headline: 'Acme river floods the town' }],
  })
})

test.each([
  'Kill BC-Acme-Fire. It duplicates BC-Acme-Blaze.',
  'Kill BC-Acme-Fire and use BC-Acme-Blaze instead.',
  'Kill BC-Acme-Fire, and BC-Acme-Blaze will replace it.',
  'Kill BC-Acme-Fire.\n\nA kill is mandatory. The substitute is BC-Acme-Blaze.',
  'Kill the story headlined "Acme burns"; the story headlined "Acme floods" stands.',
  'Kill "Acme burns"; use "Acme burns for a day" in its place.',
])('an order names no second story to be killed: %s', async order => {
  expect(await noticeIn(`KILL KILL KILL\n\nEditors: ${order}\n`)).not.toHaveProperty('others')
})

test('a kill that may name a second story warns of it', async () => {
  const order = 'Editors: Kill BC-Acme-Fire, and BC-Acme-Blaze will replace it.'
  expect((await storyIn(`KILL KILL KILL\n\n${order}\n`))?.warnings).toHaveLength(1)
})

test('a kill that names its story is not led to another by its other lines', async () => {
  const copy = 'KILL KILL KILL\n\nEditors: Kill BC-Acme-Fire.\n\nHeadline: Acme ferry sails again\n'
  expect((await noticeIn(copy))?.target).toEqual({ slug: 'BC-Acme-Fire' })
})

test('a kill above its own story names none', async () => {
  const story =
    'ACME (AP) — The council of Acme voted on Monday to keep the ferry slugged HARBOR running for a year.'
  expect(
    (await noticeIn(`Acme keeps its ferry\n\nKILL KILL KILL\n\n${story}\n\n${story}\n`))?.target ?? {},
  ).toEqual({})
})

test.each([
  ['a head of its own', 'MANDATORY KILL\n\n'],
  ['the headline of the story', 'Kill: Blast in Acme quarry injures four\n\n'],
  ['a headline like that of a story', 'Coastal Wire takes back a report on a quarry\n\n'],
  ['nothing', ''],
])('a kill behind a dateline, under %s, begins no story and is carried out', async (_, head) => {
  const order =
    'HALDEN (Coastal Wire) - Editors, please kill the story headlined "Blast in Acme quarry injures four".'
  expect(
    await noticeIn(`${head}${order} A kill is mandatory.\n\nThe story gave a wrong name.\n`),
  ).toMatchObject({
    kind: 'kill',
    target: { headline: 'Blast in Acme quarry injures four' },
  })
})

test('a kill behind a dateline is of the agency that the dateline names', async () => {
  const story = await storyIn('MANDATORY KILL\n\nHALDEN (AP) — Kill the story slugged BC-Acme-Quarry.\n')
  expect(story?.article).toMatchObject({
    agency: 'The Associated Press',
    dateline: { place: 'HALDEN' },
    change: { class: 'kill', note: 'Kill the story slugged BC-Acme-Quarry.' },
  })
})

test('a hold behind a dateline, under the headline that a format states, is carried out', async () => {
  const order = 'Editors, please hold the story slugged acme-quarry until further notice.'
  const copy = `<nitf><body><body.head><hedline><hl1>Acme quarry</hl1></hedline></body.head><body.content><p>HALDEN (Coastal Wire) - ${order}</p></body.content></body></nitf>`
  expect(await noticeIn(copy)).toMatchObject({ kind: 'withhold', target: { slug: 'acme-quarry' } })
})

test('a hold without a headline of its own has that of the story it holds', async () => {
  const copy =
    'HOLD\n\nHALDEN (AP) — Editors, please hold the story headlined "Acme ferry sails again" until further notice.\n'
  expect((await storyIn(copy))?.article.headline).toBe('Acme ferry sails again')
})

test('the headline behind an order is a name of its story where the words give no other', async () => {
  const headline = 'Blast in Acme quarry injures four'
  for (const head of ['Kill: ', 'Withdrawn: ', 'KILL - ', 'Story withdrawn: ', 'HOLD: '])
    expect(await noticeIn(`${head}${headline}\n\nThe story is wrong.\n`), head).toMatchObject({ headline })
  for (const tail of [' - WITHDRAWN', ' (RETRACTED)', ' — STORY KILLED'])
    expect(await noticeIn(`${headline}${tail}\n\nThe story is wrong.\n`), tail).toMatchObject({ headline })
  const slugged = await noticeIn(`Kill: ${headline}\n\nHALDEN (Coastal Wire) - Kill BC-Acme-Quarry.\n`)
  expect(slugged).toMatchObject({ target: { slug: 'BC-Acme-Quarry' } })
  expect(slugged).not.toHaveProperty('headline')
})

test('a story of a withdrawn story is a story', async () => {
  const lead =
    'HALDEN (Coastal Wire) - The council of Acme has withdrawn a bill to kill the ferry, a story that ran for years.'
  expect(await noticeIn(`Acme withdraws ferry bill\n\n${lead}\n\n${lead}\n`)).toBeUndefined()
})

test('news of an agency that killed a story is a story, unless an order stands above', async () => {
  const lead =
    'HALDEN (AP) — Reuters has killed its story on the ferry slugged acme-ferry, it said on Monday.'
  const below = 'The harbor board of Acme welcomed the step after a long week of letters and meetings.\n\n'
  expect(await noticeIn(`Word on a ferry is gone\n\n${lead}\n\n${below.repeat(4)}`)).toBeUndefined()
  expect(await noticeIn(`MANDATORY KILL\n\n${lead}\n\n${below.repeat(4)}`)).toMatchObject({
    target: { slug: 'acme-ferry' },
  })
})

test.each([
  ['Bitte APA0301 nicht verwenden.', 'APA0301'],
  ['La dépêche bsf153 est annulée.', 'bsf153'],
  ['Ritzau annullerer telegrammet dag0412.', 'dag0412'],
])('a kill names its story by the number of its service: %s', async (copy, item) => {
  expect(await noticeIn(`${copy}\n`)).toMatchObject({ kind: 'kill', target: { item } })
})

const rows = [
  'BC-ACME-QUARRY\tBlast in Acme quarry injures four\t14:02',
  'BC-HALDEN-FERRY\tFerry sinks\t14:05',
]
test.each([
  ['SLUG\tHEADLINE\tSENT', rows.slice(0, 1), { target: { slug: 'BC-ACME-QUARRY' } }],
  [
    'Slug | Headline | Time',
    ['ACME-QUARRY | Blast in Acme quarry | 14:02'],
    { target: { slug: 'ACME-QUARRY' } },
  ],
  ['SLUG\tHEADLINE\tSENT', rows, { others: [{ slug: 'BC-HALDEN-FERRY' }] }],
])('a kill over a table headed "%s" means the stories of its rows: %j', async (head, below, named) => {
  const copy = ['KILL NOTICE', '', head, ...below, '', 'The buyer denies the sale.', ''].join('\n')
  expect(await noticeIn(copy)).toMatchObject({ kind: 'kill', ...named })
})

test.each([
  [
    'Kill the story Blast in Acme quarry injures four that we sent at noon.',
    'Blast in Acme quarry injures four',
  ],
  ['Kill the story Coastal Wire sent at noon.', undefined],
])('"%s" names %j', async (order, headline) => {
  expect((await noticeIn(`${order}\n`))?.target.headline).toBe(headline)
})

test.each([
  'The story slugged BC-ACME-QUARRY, sent at 0914, is wrong and should not be used. A corrected version will follow.',
  'The story slugged BC-ACME-QUARRY is wrong. It should not be used.',
  'The story BC-ACME-QUARRY must not be used.',
  'BC-ACME-QUARRY should not be published.',
])('an advisory kills the story that it says should not be used: %s', async advice => {
  expect(await noticeIn(`EDITORS:\n\n${advice}\n`)).toMatchObject({
    kind: 'kill',
    target: { slug: 'BC-ACME-QUARRY' },
  })
})

test('a mail that holds names its story in the subject behind the verb', async () => {
  const mail = (subject: string) =>
    `From: a@b.example\nSubject: ${subject}\n\nPlease hold until I call you.\n\nAna\n`
  expect((await noticeIn(mail('Hold Blast in Acme quarry injures four')))?.headline).toBe(
    'Blast in Acme quarry injures four',
  )
  expect((await noticeIn(mail('Pull of the tides moves a town')))?.headline).toBe(
    'Pull of the tides moves a town',
  )
})
