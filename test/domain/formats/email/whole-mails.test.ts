import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'The lock at Tarn opens again in spring, its keeper said on Monday.',
  'From the quay, barges have waited since a gate broke.',
]

const read = (mail: string) =>
  readDrop({ bytes: Buffer.from(mail), path: 'lock.mbox', receivedAt: '2026-11-20T14:00:00Z' })

const mail = (subject: string, text = told.join('\n\n')) =>
  `From: Desk <desk@tarn.example>\nSubject: ${subject}\nMIME-Version: 1.0\n\n${text}\n`

test('each mail of a mailbox is a story, with the lines that it quoted', async () => {
  const line = 'From desk@tarn.example Mon Nov 16 18:00:00 2026\n'
  const quoted = told.join('\n\n').replace('From', '>From')
  const reading = await read(
    [mail('Lock at Tarn to open', quoted), mail('Weir at Hove is mended'), mail('Empty', '')]
      .map(each => line + each)
      .join('\n'),
  )
  expect(reading).toMatchObject({
    stories: [
      { path: 'mail-1', article: { headline: 'Lock at Tarn to open', body: { text: told.join('\n\n') } } },
      { path: 'mail-2', article: { headline: 'Weir at Hove is mended' } },
    ],
    rejections: [{ code: 'empty', path: 'mail-3' }],
  })
})

test('a story that tells of such a line is one', async () => {
  const reading = await read(
    mail('Lock at Tarn to open', [...told, 'From London Mon Nov 16 2026', 'Barges: five.'].join('\n\n')),
  )
  expect(reading).toMatchObject({ stories: [{}], rejections: [] })
})

const inParts = (end: string) =>
  `From: Desk <desk@tarn.example>\nSubject: Lock at Tarn to open\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\n${told.join('\n\n')}${end}`

test('a mail of parts is one without a sender, too', async () => {
  const bare = inParts('\n--b1--')
    .replace(/^From.*\n/, '')
    .replace(/^MIME.*\n/m, '')
  expect(await read(bare)).toMatchObject({
    format: 'email',
    stories: [{ article: { headline: 'Lock at Tarn to open', body: { text: told.join('\n\n') } } }],
  })
})

test('a mail that breaks off within a line is refused', async () => {
  expect(await read(inParts(' The mast'))).toMatchObject({ ok: false, rejection: { code: 'malformed' } })
})

test('one without its last boundary is read, with a warning', async () => {
  expect(await read(inParts('\n'))).toMatchObject({
    stories: [{ article: { body: { text: told.join('\n\n') } } }],
    warnings: [expect.stringMatching(/boundary/)],
  })
  expect(await read(inParts('\n--b1--'))).toMatchObject({ stories: [{}], warnings: [] })
})

const page = `<html><body><h1>Lock at Tarn to open</h1><p class="byline">By Ana Ruiz</p>${told.map(text => `<p>${text}</p>`).join('')}</body></html>`

test.for([
  ['of a mail in HTML', `From: Desk <desk@tarn.example>\nSubject: Lock\nContent-Type: text/html\n\n${page}`],
  [
    'that a browser saved as a mail',
    `From: <Saved by Blink>\nSnapshot-Content-Location: https://tarn.example/1\nSubject: Lock\nDate: Mon, 16 Nov 2026 18:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b1"\n\n--b1\nContent-Type: text/html\nContent-Location: https://tarn.example/1\n\n${page.replace('<h1', '<nav>Home</nav><p hidden>tarn.example</p>$&')}\n--b1--`,
  ],
])('the page %s has its author and its text', async ([, whole = '']) => {
  expect(await read(whole)).toMatchObject({
    stories: [{ article: { authors: [{ name: 'Ana Ruiz' }], body: { text: told.join('\n\n') } } }],
  })
})

describe('an answer has the words of its own, and not those that it answers', () => {
  const wrote = 'On Mon, Nov 16, 2026 at 8:12 AM Ana Ruiz <ana@tarn.example> wrote:'
  const quoted = ['Lock at Tarn to open', 'By Ana Ruiz', ...told].map(line => `> ${line}`).join('\n>\n')
  const refused = { ok: false, rejection: { code: expect.stringMatching(/^(?:missing-body|empty)$/) } }

  test.each([
    ['an order over them', `Hold this until 31 December, 6 a.m.\n\n${wrote}\n\n${quoted}`, 'withheld'],
    ['an order under them', `${wrote}\n${quoted}\n\nPlease kill this story.`, 'canceled'],
    ['over two lines', `Please hold.\n\n${wrote.replace(' <', '\n<')}\n\n${quoted}`, 'withheld'],
  ])('%s', async (_, text, status) => {
    const reading = await read(mail('Re: Lock at Tarn to open', text))
    expect(reading).toMatchObject({ stories: [{ article: { status } }] })
    expect(reading).toMatchObject({ warnings: [expect.stringContaining('the mail that this one answers')] })
  })

  test('whose order is told with until when it holds', async () => {
    const text = `Hold this until 31 December, 6 a.m.\n\n${wrote}\n\n${quoted}`
    expect(await read(mail('Re: Lock at Tarn to open', text))).toMatchObject({
      stories: [{ notice: { note: expect.stringContaining('until 31 December, 6 a.m.') } }],
    })
  })

  test.each([
    ['a question between them', `${wrote}\n> ${told[0]}\n\nIs it one gate or two? Tom\n\n> ${told[1]}`],
    ['a word over them', `Thanks, looks good.\n\n${wrote}\n\n${quoted}`],
    ['no word', `${wrote}\n\n${quoted}`],
  ])('%s is no story', async (_, text) => {
    expect(await read(mail('Re: Lock at Tarn to open', text))).toMatchObject(refused)
  })

  const long = [...told, `It will open for ${'barges, '.repeat(50)}and ferries, she said.`]
  const headed = (mark: string) =>
    `${mark}\n\nFrom: Ana Ruiz <ana@tarn.example>\nSent: Monday, November 16, 2026 8:12 AM\nTo: Tom Abara\nSubject: Lock at Tarn to open\n\nBy Ana Ruiz\n\n${long.join('\n\n')}`

  test.each(['', '-----Original Message-----', '________________________________'])(
    'a word over a story under the header that Outlook sets is none: %s',
    async mark => {
      const subject = 'RE: Lock at Tarn to open'
      const asked = await read(
        mail(subject, `Fine with me, but cut the second paragraph.\n\n${headed(mark)}`),
      )
      expect(asked).toMatchObject(refused)
      const held = await read(mail(subject, `Please hold.\n\n${headed(mark)}`))
      expect(held).toMatchObject({ stories: [{ article: { status: 'withheld' } }] })
    },
  )

  test.each([
    ['without a word over it', 'RE: Lock at Tarn to open', headed('')],
    [
      'that says it passes it on',
      'RE: Lock at Tarn to open',
      `Here.\n\n${headed('-- Forwarded message --')}`,
    ],
    ['that is no answer', 'FW: Lock at Tarn to open', `Please run.\n\n${headed('')}`],
  ])('a mail %s passes on the story under that header', async (_, subject, text) => {
    expect(await read(mail(subject, text))).toMatchObject({
      stories: [{ article: { status: 'usable', byline: 'Ana Ruiz', body: { text: long.join('\n\n') } } }],
    })
  })

  test.each([
    [
      'a story that quotes in no answer',
      'Lock at Tarn to open',
      `${told.join('\n\n')}\n\nHe wrote on 5 May:\n> I am ill.`,
    ],
    [
      'an answer without a quotation',
      'Re: Lock at Tarn to open',
      `Lock at Tarn to open\n\nBy Ana Ruiz\n\n${told.join('\n\n')}\n\nIt has 3 gates:\n\none, two, three.`,
    ],
  ])('but %s stays as it is', async (_, subject, text) => {
    expect(await read(mail(subject, text))).toMatchObject({
      stories: [{ article: { status: 'usable' } }],
      warnings: [],
    })
  })
})

describe('so does one in HTML', () => {
  const subject = 'Re: Lock at Tarn to open'
  const asked = `<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 Ana Ruiz wrote:<br></div><blockquote class="gmail_quote"><h1>Lock at Tarn to open</h1><p>${told.join('</p><p>')}</p></blockquote></div>`
  const asApple = `<blockquote type="cite"><div>On 16 Nov 2026, Desk wrote:</div><div>Can you file by ten? EMBARGO?</div></blockquote>`
  const inHtml = (text: string) =>
    mail(subject, text).replace('MIME-Version', 'Content-Type: text/html\nMIME-Version')

  test.each([
    ['a question', '<p>Is it one gate or two?</p>'],
    ['thanks', '<div>Thanks, looks good.</div>'],
  ])('%s over the story is none', async (_, own) => {
    expect(await read(inHtml(own + asked))).toMatchObject({ ok: false, rejection: { code: 'missing-body' } })
  })

  test('nor is thanks that stand in plain text as well', async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: text/${type}\n\n${text}\n`
    const plain = `Thanks.\n\nOn Mon, Nov 16, 2026 Ana Ruiz wrote:\n\n> ${told.join('\n>\n> ')}`
    const both = mail(
      subject,
      `${part('plain', plain)}${part('html', `<p>Thanks.</p>${asked}`)}--b--`,
    ).replace('MIME-Version', 'Content-Type: multipart/alternative; boundary=b\nMIME-Version')
    expect(await read(both)).toMatchObject({ ok: false, rejection: { code: 'missing-body' } })
  })

  test('an order over it is one, and a story that answers is without the question', async () => {
    const held = await read(inHtml(`<p>Please hold this story.</p>${asked}`))
    expect(held).toMatchObject({ stories: [{ article: { status: 'withheld' } }] })
    const filed = await read(
      inHtml(`<p>Lock at Tarn to open</p><p>By Ana Ruiz</p><p>${told.join('</p><p>')}</p>${asApple}`),
    )
    const article = { status: 'usable', byline: 'Ana Ruiz', body: { text: told.join('\n\n') } }
    expect(filed).toMatchObject({ stories: [{ article }] })
  })
})

test('the label and the title of a release are not its text, though its subject is another', async () => {
  const release = ['MEDIA RELEASE', 'Lock at Tarn to open again in spring', ...told].join('\n\n')
  expect(await read(mail('Lock at Tarn to open', release))).toMatchObject({
    stories: [
      {
        article: { headline: 'Lock at Tarn to open', body: { text: told.join('\n\n') } },
        removed: [{ raw: 'MEDIA RELEASE' }, { raw: 'Lock at Tarn to open again in spring' }],
      },
    ],
  })
})
