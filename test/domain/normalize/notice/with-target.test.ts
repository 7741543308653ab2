import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const noticeIn = async (copy: string) => {
  const read = await readDrop({
    bytes: Buffer.from(copy),
    path: 'notice.txt',
    receivedAt: '2026-05-06T14:00:00Z',
  })
  return read.ok ? read.stories[0]?.notice : undefined
}

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
