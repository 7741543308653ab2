import { beforeEach, describe, expect, test } from 'vitest'
import type { Delivery } from '#schemas/license/delivery.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>

/** A delivery to the gazette on the day on which the desk's clock stands. */
const delivery = (time: string, fields: Partial<Delivery> = {}): Delivery => ({
  articleId: 'harbour',
  version: 1,
  licenseeId: 'gazette',
  how: 'article',
  deliveredAt: `${desk.clock.now().toISOString().slice(0, 10)}T${time}Z`,
  products: ['all'],
  ...fields,
})

const given = (query: Record<string, string> = {}) =>
  desk.call('listDeliveries', { query: { licensee: 'gazette', ...query } })

describe('what a licensee was given', () => {
  beforeEach(async () => {
    desk = openDesk()
    await desk.store.licensees.put({ ...licenseeOf('gazette', 'all'), name: 'The Gazette' })
    await desk.commitRevision(revision('k1', { ...text('The pier held.'), headline: 'Pier holds' }))
  })

  test('is listed since midnight or an instant, with the headlines of killed stories too', async () => {
    const [early, late] = [delivery('09:00:00.000'), delivery('14:32:07.125', { version: 2 })]
    await desk.store.deliveries.record([
      early,
      late,
      delivery('14:33:00.000', { licenseeId: 'herald' }),
      { ...early, how: 'feed', deliveredAt: '2025-12-31T23:59:59.999Z' },
    ])
    await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'It did not.' } })
    const licensee = { id: 'gazette', name: 'The Gazette' }
    const headlines = { harbour: 'Pier holds' }
    expect(await given()).toEqual({ licensee, headlines, deliveries: [early, late] })
    expect(await given({ since: late.deliveredAt.replace('.125', '') })).toEqual({
      licensee,
      headlines,
      deliveries: [late],
    })
    expect(await given({ since: late.deliveredAt })).toMatchObject({ deliveries: [late] })
    expect(await given({ since: late.deliveredAt.replace('125', '126') })).toEqual({
      licensee,
      headlines: {},
      deliveries: [],
    })
  })

  test('is continued where the page before ended', async () => {
    const all = Array.from({ length: 130 }, (_, index) =>
      delivery('10:00:00.000', { version: index + 1, how: 'revision' }),
    )
    await desk.store.deliveries.record(all)
    const first = await given()
    const second = await given({ after: first.next })
    expect([...first.deliveries, ...second.deliveries]).toEqual(all)
    expect(second.next).toBeUndefined()
  })

  test('is not listed of a licensee that there is not, nor from a place that is none', async () => {
    expect(await given({ licensee: 'gazete' })).toMatchObject({
      problem: { status: 404, detail: 'There is no licensee gazete.' },
    })
    expect(await given({ after: 'nowhere' })).toMatchObject({ problem: { status: 400 } })
    expect(await given({ since: '14:32' })).toMatchObject({ problem: { status: 400 } })
  })
})
