import type { SQSRecord } from 'aws-lambda'
import { expect, test } from 'vitest'
import { createSetAside } from '#chain/create-set-aside.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')

const record = (body: string, waitedSeconds: number, attempts = 1) =>
  ({
    messageId: body,
    body,
    attributes: {
      ApproximateReceiveCount: String(attempts),
      SentTimestamp: String(NOW - waitedSeconds * 1000),
    },
  }) as SQSRecord

const open = () => {
  const sent: string[] = []
  const setAside = createSetAside({
    isUrgent: async body => body.startsWith('kill'),
    async sendToBacklog(late) {
      sent.push(...late.map(({ body }) => body))
      return new Set(late.map(({ messageId }) => messageId))
    },
    clock: { now: () => new Date(NOW) },
    log: { info() {} },
  })
  return { sent, setAside }
}

test('messages that have waited for long are set aside, and those behind them are not', async () => {
  const { sent, setAside } = open()
  const aside = await setAside([record('a', 60), record('b', 5), record('c', 3600)])
  expect([...aside]).toEqual(['a', 'c'])
  expect(sent).toEqual(['a', 'c'])
})

test('what is urgent, and what has failed and whose attempts are counted, stays', async () => {
  const { sent, setAside } = open()
  expect(await setAside([record('kill', 60), record('failed', 600, 2)])).toEqual(new Set())
  expect(sent).toEqual([])
})

test('a message whose record does not say when it was sent stays', async () => {
  const { setAside } = open()
  const untimed = { ...record('a', 60), attributes: { ApproximateReceiveCount: '1' } } as SQSRecord
  expect(await setAside([untimed])).toEqual(new Set())
})
