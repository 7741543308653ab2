import { expect, test } from 'vitest'
import { nextCursor } from '#functions/pages/app/calls/next-cursor.ts'
import { readPages } from '#functions/pages/app/calls/read-pages.ts'
import { usagePath } from '#functions/pages/app/portal/account/usage-path.ts'
import type { UsageEntry } from '#schemas/license/usage.ts'
import { ask } from '../api/ask.ts'
import { gatewayEvent } from '../api/gateway-event.ts'
import { licenseeOf } from '../api/licensee-of.ts'
import { createNewsroom } from '../api/newsroom.ts'

test('the portal reads a month of usage to its last delivery, for its chart and as one CSV file', async () => {
  const { handler, licensees, deliveries } = createNewsroom()
  await licensees.put(licenseeOf('gazette', 'world'))
  const given = Array.from({ length: 2_001 }, (_, each) => ({
    articleId: `story-${String(each).padStart(4, '0')}`,
    version: 1,
    licenseeId: 'gazette',
    how: 'feed' as const,
    deliveredAt: '2026-03-01T12:00:00.000Z',
    products: ['world'],
  }))
  await deliveries.record(given)
  const call = (format: 'json' | 'csv', after: string | undefined) => {
    const [path = '', query = ''] = usagePath('2026-03', format, after).split('?')
    const caller = { scope: 'licensee', licenseeId: 'gazette' }
    return ask(handler, gatewayEvent({ path: `/${path}`, resource: `/${path}`, query, caller }))
  }

  const pages: UsageEntry[][] = []
  const readJson = async (after: string | undefined) => {
    const { json } = await call('json', after)
    return { content: json.deliveries, next: json.next }
  }
  for await (const page of readPages(readJson)) pages.push(page)
  expect(pages.map(({ length }) => length)).toEqual([1000, 1000, 1])
  expect(pages.flat().map(({ articleId }) => articleId)).toEqual(given.map(({ articleId }) => articleId))

  let csv = ''
  const readCsv = async (after: string | undefined) => {
    const { body, headers } = await call('csv', after)
    return { content: body, next: nextCursor(headers.Link as string | undefined) }
  }
  for await (const page of readPages(readCsv)) csv += page
  const lines = csv.trimEnd().split('\r\n')
  expect(lines.filter(line => line.startsWith('deliveredAt,'))).toHaveLength(1)
  expect(lines).toHaveLength(2_002)
})
