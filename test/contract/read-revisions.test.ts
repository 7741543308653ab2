import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, onTestFinished, test } from 'vitest'
import { aLargeText } from '#test/faults/a-large-text.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { openDynalite } from './open-dynalite.ts'
import { revisionOf } from './story.ts'
import { dynamoPorts } from './worlds.ts'

test('a read of several revisions gives at most one text from S3, so that a call waits for S3 once', async () => {
  const { table, close } = await openDynalite()
  onTestFinished(close)
  const texts = memoryTextStore()
  const { articles } = dynamoPorts(table, texts)
  const text = aLargeText()
  const body = { html: text, text, wordCount: 12_000 }
  const [small, large, other] = [
    revisionOf('k1', { id: 'small' }),
    revisionOf('k1', { id: 'large', body }),
    revisionOf('k1', { id: 'other', body }),
  ]
  for (const revision of [small, large, other]) await articles.putRevision(revision)
  expect(texts.texts.size).toBe(2)
  expect(await articles.readRevisions([small, large, other], 1e9)).toEqual([small])
  expect(await articles.readRevisions([large, other, small], 1e9)).toEqual([large])
})

test('a read of several revisions counts their subjects too, since thousands of them outgrow an answer', async () => {
  const { table, close } = await openDynalite()
  onTestFinished(close)
  const { articles } = dynamoPorts(table, memoryTextStore())
  const subjects = Array.from({ length: 1_000 }, (_, at) => ({ name: `Harbor ${at}` }))
  const [one, other] = [
    revisionOf('k1', { id: 'one', subjects }),
    revisionOf('k1', { id: 'other', subjects }),
  ]
  for (const revision of [one, other]) await articles.putRevision(revision)
  expect(await articles.readRevisions([one, other], 30_000)).toEqual([one])
  expect(await articles.readRevisions([one, other], 60_000)).toEqual([one, other])
})

test('a read of several revisions gives nothing for one that is lost or damaged, and fails where a bucket does', async () => {
  const { table, close } = await openDynalite()
  onTestFinished(close)
  const texts = memoryTextStore()
  const { articles } = dynamoPorts(table, texts)
  const text = aLargeText()
  const [small, damaged, large] = [
    revisionOf('k1', { id: 'small' }),
    revisionOf('k1', { id: 'damaged' }),
    revisionOf('k1', { id: 'large', body: { html: text, text, wordCount: 12_000 } }),
  ]
  for (const revision of [small, damaged, large]) await articles.putRevision(revision)
  const key = { pk: { S: 'A#damaged' }, sk: { S: 'R#k1' } }
  await table.client.send(
    new PutItemCommand({ TableName: table.name, Item: { ...key, packed1: { B: Buffer.from('torn') } } }),
  )
  const lost = { articleId: 'lost', orderKey: 'k1' }
  expect(await articles.readRevisions([lost, small, damaged, small], 1e9)).toEqual([
    undefined,
    small,
    undefined,
    small,
  ])
  const get = texts.get
  texts.get = () => Promise.reject(new Error('S3 is away'))
  await expect(articles.readRevisions([large], 1e9)).rejects.toThrow('S3 is away')
  texts.get = get
  texts.texts.clear()
  expect(await articles.readRevisions([large, small], 1e9)).toEqual([undefined])
})
