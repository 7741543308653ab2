import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = (title: string, heading: string, text: string, by = '') =>
  readDrop({
    bytes: new TextEncoder().encode(
      `<!doctype html><html><head><title>${title}</title></head><body><header><a href="/">Sorn Times</a></header><main><h1>${heading}</h1>${by}<p>${text}</p></main></body></html>`,
    ),
    path: 'a.html',
    receivedAt: '2026-11-27T12:00:00Z',
  })

const gone =
  'The page that you asked for may have been moved or deleted, or its address may be typed wrong. Go to our first page, or search for what you wanted to read.'
const partners =
  'We and our 812 partners store and read information on your device, such as cookies, and process personal data to serve advertising, to measure it and to develop products.'

test.for([
  ['Page not found - Sorn Times', 'Sorry, we can’t find that page', gone],
  ['404 | Sorn Times', 'Oops! This page doesn’t exist.', gone],
  [
    'Nordblatt',
    'Seite nicht gefunden',
    'Die gesuchte Seite gibt es nicht mehr, oder sie ist an einem anderen Ort zu finden.',
  ],
  [
    'Page introuvable',
    'Oups, cette page est introuvable',
    'La page que vous cherchez a été déplacée, ou elle n’a jamais existé à cette adresse.',
  ],
  [
    '港新聞',
    'ページが見つかりません',
    'お探しのページは削除されたか、アドレスが変更された可能性があります。トップページからもう一度お探しください。',
  ],
  ['Sorn Times', 'Before you continue to Sorn Times', partners],
  ['Are you a robot?', 'Please verify you are a human', `${gone} ${gone} ${gone} ${gone} ${gone}`],
  ['Unavailable', '451: Unavailable due to legal reasons', partners],
  ['Sorn Times', 'It looks like you’re using an ad blocker', partners],
] as const)('is no story: %s, %s', async ([title, heading, text]) => {
  expect(await read(title, heading, text)).toMatchObject({
    ok: false,
    rejection: { code: 'missing-body', detail: expect.stringContaining('message to its reader') },
  })
})

const told =
  'The old road over Kell Pass stayed shut on Saturday as drifts reached the second floor of the inn, the road office said.'

test.for([
  ['Page not found: town loses its address for a week', ''],
  ['Log in to your doctor: clinic opens online', ''],
  ['Access to the pass denied for a third weekend', ''],
  ['We could not find the page: a library and its lost folio', ''],
  ['Before you continue north, ask at the inn', ''],
  ['404 Not Found, says the mayor', ''],
  ['Under maintenance until spring: the bridge of Dunmore', ''],
  ['Are you a robot that writes poems? Ask the jury', ''],
  ['Service Unavailable', '<p class="byline">By Ana Ruiz</p>'],
  ['Page not found', '<p class="byline">By Ana Ruiz</p>'],
] as const)('is a story: %s', async ([heading, by]) => {
  expect(await read(`${heading} - Sorn Times`, heading, told, by)).toMatchObject({ ok: true })
})
