import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

/* Drops as agencies and desks send them after a story: whatever format they come in, the story stops. */

const headline = 'Bakery of Sorn keeps its oven'
const text = [
  'The bakery of Sorn keeps its oven of 1891, the council decided on Monday.',
  'It uses a ton of wood a month, the baker said, and the council pays for half of that.',
]
const ninjs = (members: object) =>
  JSON.stringify({ uri: 'urn:isl:OV4127', type: 'text', headline, slugline: 'SORN-OVEN', ...members })
const nitf = (attributes: string, docdata = '') =>
  `<nitf><head><docdata ${attributes}><doc-id id-string="OV4127"/>${docdata}<du-key key="SORN-OVEN"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head></body></nitf>`
const newsml1 = (status: string) =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>island</ProviderId><DateId>20260301</DateId><NewsItemId>OV4127</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:island:20260301:OV4127:2</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName="${status}"/></NewsManagement></NewsItem></NewsML>`
const newsml1Story = newsml1('Usable')
  .replaceAll('OV4127:2', 'OV4127:1')
  .replace('PreviousRevision="1" Update="N">2', 'PreviousRevision="0" Update="N">1')
  .replace(
    '</NewsItem>',
    `<NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${text.map(line => `<p>${line}</p>`).join('')}</DataContent></ContentItem></NewsComponent></NewsItem>`,
  )
const mail = (subject: string, words: string) =>
  `From: desk@island.example\r\nTo: in@wire.example\r\nSubject: ${subject}\r\nDate: Sun, 1 Mar 2026 11:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${words}\r\n\r\nBo\r\n`
const form = `Slug: SORN-OVEN\nHeadline: ${headline}\n`
const asForm = `${form}ID: OV4127\nByline: Tom Abara\n\n${text.join('\n\n')}\n`

describe('a published story', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let count = 0
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    count = 0
  })

  const drop = async (copy: string) => {
    count += 1
    const droppedAt = `2026-03-01T1${count}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const dropped = {
      bucket: 'drops',
      key: `${count}.txt`,
      sequencer: `0${count}`,
      size: copy.length,
      droppedAt,
    }
    drops.add(dropped, Buffer.from(copy))
    return createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })(dropped)
  }
  /** The status of a story after another drop. */
  const stopBy = async (story: string, order: string) => {
    const { items } = await drop(story)
    const receipt = await drop(order)
    const article = await newsroom.readArticle(items[0]?.articleId ?? '')
    return { status: article?.status, receipt }
  }

  test.each([
    ['a headline over an order', `${headline}\n\nThis story has been withdrawn.\n`],
    ['a headline over a retraction', `RETRACTION\n\n${headline}\n\nIsland Wire retracts the story above.\n`],
    ['an answer to its mail', mail(`RE: ${headline}`, 'Please kill this story.')],
    ['its number', 'KILL OV4127\n\nEditors: Kill OV4127, SORN-OVEN. A substitute will follow.\n'],
    ['a form without a text', `${form}Status: Killed\n`],
    ['a word in capitals before its headline', `PERUUTUS: ${headline}\n`],
    [
      'a page that says so',
      `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>This article has been removed.</p></article></body></html>`,
    ],
  ])('is killed by %s', async (_, order) => {
    expect((await stopBy(asForm, order)).status).toBe('canceled')
  })

  test.each([
    'Kill this please.',
    'pls kill this one',
    'Can you take this down asap?',
    'We need to pull it.',
    'Could you please spike this story',
    'Sorry, please withdraw this.',
    'Legal says kill it.',
    'This must be killed!',
    'Spike.',
  ])('is killed by an answer to its mail in a hurry: %s', async words => {
    expect((await stopBy(asForm, mail(`Re: ${headline}`, words))).status).toBe('canceled')
  })

  test.each([
    ['a subject with a mark', `Re: KILL: ${headline}`, 'Legal reasons.'],
    ['an answer from outside', `[EXTERNAL] Re: ${headline}`, 'Kill this, please. It is wrong.'],
    ['an answer in German', `AW: ${headline}`, 'Bitte nicht mehr verwenden. Die Zahl ist falsch.'],
  ])('is killed by %s', async (_, subject, words) => {
    expect((await stopBy(asForm, mail(subject, words))).status).toBe('canceled')
  })

  test('is held by an answer whose subject has the mark, which is no story itself', async () => {
    const { status } = await stopBy(asForm, mail(`RE: HOLD: ${headline}`, 'Legal is still reading it.'))
    expect(status).toBe('withheld')
    expect(await newsroom.log()).toHaveLength(2)
  })

  test.each([
    ['AW: Rückruf: X', 'Rechtliche Gründe.'],
    ['WG: Rückruf: X', 'Siehe unten.'],
    ['SV: Tilbakekalling: X', 'Vennligst bekreft.'],
    ['R: Annullamento: X', 'Grazie.'],
    ['RES: Cancelamento: X', 'Obrigado.'],
    ['Re: takedown - X', 'Lawyers called.'],
    ['Re: [URGENT] KILL X', 'As discussed.'],
    ['Re: X (withdrawn)', 'As discussed.'],
  ])('is stopped by a mail whose subject takes it back: %s', async (subject, words) => {
    const { status } = await stopBy(asForm, mail(subject.replace('X', headline), words))
    expect(status).toMatch(/^(?:canceled|withheld)$/)
    expect((await newsroom.log()).length).toBe(2)
  })

  test('is left alone by an answer whose subject takes back another, which is refused', async () => {
    const { status, receipt } = await stopBy(asForm, mail('AW: Rückruf: Ferry sails', 'Rechtliche Gründe.'))
    expect(status).toBe('usable')
    expect(receipt).toMatchObject({ outcome: 'rejected', rejections: [{ code: 'missing-body' }], items: [] })
  })

  test.each([
    'K I L L: X',
    'ＫＩＬＬ：X',
    'MANDATORY KlLL: X',
    'WlTHDRAWN: X',
    '***KILL*** X',
    '[KILL] X',
    '(KILL) X',
    'M A N D A T O R Y  K I L L: X',
    'KILL - X',
    'KILL!!! X',
    'BULLETIN-KILL X',
    'HOLD HOLD HOLD X',
    'CANCEL: X',
  ])('is stopped by an order in a hurry or from a scanner: %s', async order => {
    const { status } = await stopBy(asForm, `${order.replace('X', headline)}\n\nLegal reasons.\n`)
    expect(status).toMatch(/^(?:canceled|withheld)$/)
  })

  const reason = 'The oven is not kept. We regret the error.'
  test.each([
    `KILL | X\n\n${reason}`,
    `ISLAND WIRE KILL: X\n\n${reason}`,
    `1. KILL: X\n\nBy Tom Abara\n\n${reason}`,
    `BUSINESS/Kill: X`,
    `KILL (Island Wire): X\n\n${reason}`,
    `KILL KILL KILL/X\n\n${reason}`,
    `SORN (KILL) - X\n\n${reason}`,
    `SPIKE - X\n\n${reason}`,
    `X - RETRACTION\n\nSORN (Island Wire) - ${reason}`,
    `*STORNO* X\n\nSORN (Island Wire) - ${reason}`,
    `X - NE PAS PUBLIER`,
    `DELETE\n\nX\n\nSORN (Island Wire) - ${reason}`,
    `Island Wire\n\nKILLED | X\n\n${reason}`,
    `HOLD: X\n\nSORN (Island Wire) - ${reason}`,
    mail('[SPIKE] X', reason),
    mail('Oven', '(KILL) X'),
    ninjs({ uri: 'urn:isl:O2', pubstatus: 'usable', headline: `PULL | X`, body_xhtml: `<p>${reason}</p>` }),
  ])(
    'is stopped by an order whose word another convention may take, and that is no story: %s',
    async order => {
      const { status } = await stopBy(asForm, `${order.replace('X', headline)}\n`)
      expect(status).toMatch(/^(?:canceled|withheld)$/)
      expect((await newsroom.log()).filter(change => change.status === 'usable')).toHaveLength(1)
    },
  )

  test.each(['Killed: one swan', 'Harbor cancels fair: Rain expected', 'Holds on: old oven of Sorn'])(
    'stays when news with a word of orders comes, which is published: %s',
    async order => {
      const { status } = await stopBy(
        asForm,
        `${order}\n\nSORN (Island Wire) - So the council of Sorn said on Monday.\n`,
      )
      expect(status).toBe('usable')
      expect((await newsroom.log()).filter(change => change.status === 'usable')).toHaveLength(2)
    },
  )

  test.each(['(KILL) X', 'KILL X', '(KILL) X\n\nLegal reasons.'])(
    'is stopped, though it has an agency, by an order that stands where a dateline has one: %s',
    async order => {
      const story = asForm.replace(text[0] ?? '', `SORN (AP) — ${text[0]}`)
      const { status } = await stopBy(story, `${order.replace('X', headline)}\n`)
      expect(status).toMatch(/^(?:canceled|withheld)$/)
    },
  )

  test.each([`KILL: ${headline.toUpperCase()}\n\nLEGAL REASONS.\n`, `KILL: ${headline.toLowerCase()}\n`])(
    'is killed by an order that writes its headline in other letters: %s',
    async order => {
      expect((await stopBy(asForm, order)).status).toBe('canceled')
    },
  )

  test('is killed by an advisory among whose other news the order stands, and that is no story itself', async () => {
    const news = Array.from(
      { length: 6 },
      (_, index) =>
        `The desk moves its report on the weather of island ${index} at noon and at six, as on all days of the week.`,
    )
    const order = `Please kill the story headlined "${headline}", which moved at 0912 GMT.`
    const advisory = ['Notes from the desk for Monday', ...news.slice(0, 3), order, ...news.slice(3)]
    expect((await stopBy(asForm, `${advisory.join('\n\n')}\n`)).status).toBe('canceled')
    expect(await newsroom.log()).toHaveLength(2)
  })

  test('has one case for two orders that hold it', async () => {
    await stopBy(asForm, 'HOLD OV4127\n\nEditors: Hold OV4127 pending legal review.\n')
    await drop('HOLD OV4127\n\nEditors: Hold OV4127 until further notice.\n')
    expect(await store.cases.listOpen()).toHaveLength(1)
  })

  test('is held, not killed, by an advisory that another agency has withdrawn its own and that this one is checked', async () => {
    const advisory = `Note to editors\n\nCoast News has withdrawn its report. We are checking our story “${headline}” and will advise.\n`
    expect((await stopBy(asForm, advisory)).status).toBe('withheld')
  })

  test.each([
    'Hold this please',
    'Please hold.',
    'Hold it, please!',
    'Hold this one for now',
    'Please hold this until legal has seen it.',
  ])('is held by an answer to its mail in a hurry: %s', async words => {
    expect((await stopBy(asForm, mail(`Re: ${headline}`, words))).status).toBe('withheld')
  })

  test.each(['Do we kill this?', 'Byline should be Tom Abarra.', 'Thanks, great piece!', 'NO GO'])(
    'does not come again as a story that is an answer to its mail in few words, and the desk is told: %s',
    async words => {
      const { status, receipt } = await stopBy(asForm, mail(`AW: ${headline}`, words))
      expect(status).toBe('usable')
      expect(receipt).toMatchObject({
        outcome: 'rejected',
        items: [],
        rejections: [{ code: 'missing-body', detail: expect.stringContaining('Please kill this story.') }],
      })
    },
  )

  test('is killed by an item of NewsML 1 of which nothing but the status is left', async () => {
    expect((await stopBy(newsml1Story, newsml1('Canceled'))).status).toBe('canceled')
  })

  test.each([
    ['its number', asForm, 'HOLD OV4127\n\nEditors: Hold OV4127 pending legal review.\n'],
    [
      'an answer to its mail',
      asForm,
      mail(`RE: ${headline}`, 'Please hold this story until further notice.'),
    ],
    ['a form without a text', asForm, `${form}Status: On hold\n`],
    ['a form with an embargo and no text', asForm, `${form}Embargo: 3 March 2026 06:00 GMT\n`],
    [
      'an embargo that names it',
      asForm,
      'EMBARGO\n\nEditors: The story slugged SORN-OVEN is embargoed until 6 p.m. GMT Tuesday, March 3, 2026.\n',
    ],
    [
      'a Sperrfrist that names it',
      asForm,
      `Achtung: Für die Meldung "${headline}" gilt eine Sperrfrist bis 3. März 2026, 6.00 Uhr MEZ.\n`,
    ],
    [
      'its headline over an embargo',
      asForm,
      `${headline}\n\nEMBARGOED UNTIL 6 P.M. GMT TUESDAY, MARCH 3, 2026\n`,
    ],
    ['a mail that a program recalls', asForm, `Bo Rask would like to recall the message, "${headline}".\n`],
    ['an item of NITF without a text', asForm, nitf('management-status="withheld"')],
    [
      'an item of NITF under embargo without a text',
      asForm,
      nitf('management-status="embargoed"', '<date.release norm="20260303T060000Z"/>'),
    ],
    [
      'an item of ninjs without a text',
      ninjs({ body_text: text.join('\n\n') }),
      ninjs({ pubstatus: 'withheld' }),
    ],
    [
      'an item of ninjs under embargo without a text',
      ninjs({ body_text: text.join('\n\n') }),
      ninjs({ embargoed: '2026-03-03T06:00:00Z' }),
    ],
    ['an item of NewsML 1 without a text', newsml1Story, newsml1('Withheld')],
    [
      'a line that says what became of it',
      asForm,
      `Island Wire has withdrawn its story "${headline}" because its source was another.\n`,
    ],
    [
      'a line to subscribers under a heading of theirs',
      asForm,
      `Note to subscribers\n\nIsland Wire has withdrawn its story "${headline}" for reasons of law.\n`,
    ],
    ['a line in German', asForm, `Bitte ignorieren Sie unsere Meldung "${headline}" von 9.12 Uhr.\n`],
    ['a line in Swedish', asForm, `OBS! Telegrammet "${headline}" är indraget av redaktionen.\n`],
    [
      'a request in Polish',
      asForm,
      `Do redakcji\n\nDepesza "${headline}" jest fałszywa. Prosimy o jej usunięcie.\n`,
    ],
    [
      'a request in Italian',
      asForm,
      `Avviso alle redazioni\n\nLa notizia "${headline}" è falsa. Vi preghiamo di non pubblicarla.\n`,
    ],
    ['a word before its headline', asForm, `Spike ${headline}\n`],
  ])('is held by %s, and the desk is asked', async (_, story, order) => {
    expect((await stopBy(story, order)).status).toBe('withheld')
    expect(await store.cases.listOpen()).toMatchObject([{ kind: 'withhold' }])
  })

  test.each([
    [
      `In the story "${headline}", please read 1981 instead of 1891. Do not use the old figure.\n`,
      'missing-body',
    ],
    [`EDITORS: The hold on the story "${headline}" is lifted.\n`, 'missing-headline'],
    [`EDITORS: Kill the picture of the story "${headline}". The story stands.\n`, 'unsupported-media'],
    ['Island Wire has withdrawn its story "Ferry sails", as its source was another.\n', 'missing-headline'],
    [`Ferry to Tarn sails again\n\nEMBARGOED UNTIL 6 P.M. GMT TUESDAY, MARCH 3, 2026\n`, 'missing-body'],
    [
      ninjs({ uri: 'urn:isl:1', headline: 'Ferry', slugline: 'FERRY', pubstatus: 'withheld' }),
      'missing-body',
    ],
  ])('is left alone by what is no order, or one about another: that is refused', async (order, code) => {
    const { status, receipt } = await stopBy(asForm, order)
    expect(status).toBe('usable')
    expect(receipt).toMatchObject({ outcome: 'rejected', rejections: [{ code }], items: [] })
    expect(await store.cases.listOpen()).toEqual([])
  })

  const other = 'Mill of Sorn grinds no more'
  const both = `Editors: Please kill the stories headlined "${headline}" and "${other}". Both are false.`
  const notice = ninjs({ uri: 'urn:isl:N1', headline: 'Notice to editors', slugline: 'NOTICE' })
  const canceled = [
    ['ninjs', notice.replace('}', `,"pubstatus":"canceled","body_text":${JSON.stringify(both)}}`)],
    [
      'NITF',
      nitf('management-status="canceled"')
        .replaceAll('OV4127', 'N1')
        .replace(headline, 'Notice to editors')
        .replace('</body>', `<body.content><p>${both}</p></body.content></body>`),
    ],
  ] as const

  test.each(canceled)('is killed with the other that a canceled item of %s names', async (_, order) => {
    const names = [headline, other]
    const stories = names.map((each, at) =>
      ninjs({ uri: `urn:isl:${at}`, headline: each, slugline: each, body_text: `${each}.\n\n${text[at]}` }),
    )
    const ids: (string | undefined)[] = []
    for (const each of stories) ids.push((await drop(each)).items[0]?.articleId)
    const { items } = await drop(order)
    for (const id of ids) expect((await newsroom.readArticle(id ?? ''))?.status).toBe('canceled')
    expect(items.map(({ articleId }) => articleId)).toContain(ids[1])
    expect(await store.cases.listOpen()).toEqual([])
  })

  test.each(canceled)(
    'opens a case for the other that a canceled item of %s names and nobody knows',
    async (_, order) => {
      const { status, receipt } = await stopBy(
        ninjs({ body_text: `${headline}.\n\n${text.join('\n\n')}` }),
        order,
      )
      expect(status).toBe('canceled')
      expect(receipt.items).toMatchObject([
        { outcome: 'accepted', version: 1 },
        { outcome: 'accepted', status: 'canceled', version: 2 },
        { outcome: 'open-case' },
      ])
      expect(await store.cases.listOpen()).toMatchObject([
        { kind: 'kill', target: { headline: other }, candidates: [] },
      ])
      // Once it comes, it is killed.
      const { items } = await drop(
        ninjs({
          uri: 'urn:isl:late',
          headline: other,
          slugline: 'MILL',
          body_text: `${other}.\n\n${text[1]}`,
        }),
      )
      expect((await newsroom.readArticle(items[0]?.articleId ?? ''))?.status).toBe('canceled')
      expect(await store.cases.listOpen()).toEqual([])
    },
  )

  const embargoed = `EMBARGOED UNTIL 6 P.M. GMT TUESDAY, MARCH 3, 2026\n\n${headline}\n\nBy Tom Abara\n\n${text.join('\n\n')}\n`
  const hold = `Editors: Please hold the story headlined "${headline}" until further notice.\n`
  test.each([
    ['a hold that comes after it', [embargoed, hold]],
    ['a hold that came before it', [hold, embargoed]],
    ['a hold in the same copy', [`HOLD FOR LEGAL REVIEW\n\n${embargoed}`]],
  ])(
    'under embargo is held beyond it by %s, and waits for it again once the desk lifts the hold',
    async (_, drops) => {
      for (const each of drops) await drop(each)
      const [articleId = ''] = (await newsroom.log()).slice(-1).map(change => change.articleId)
      expect((await newsroom.log()).at(-1)).toMatchObject({ status: 'withheld' })
      expect((await newsroom.log()).at(-1)?.embargoedUntil).toBeUndefined()
      expect(await store.cases.listOpen()).toMatchObject([{ kind: 'withhold' }])
      await createRestateArticle({ ...store, ...newsroom })(articleId, { status: 'usable' }, 'Ida Brandt')
      expect((await newsroom.log()).at(-1)).toMatchObject({
        status: 'withheld',
        embargoedUntil: '2026-03-03T18:00:00Z',
      })
    },
  )
})
