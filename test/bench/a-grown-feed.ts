import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { feedEvent, lambdaContext } from '#test/functions/api/gateway-event.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { createNewsroom } from '#test/functions/api/newsroom.ts'
import type { Work } from './variant.ts'

/** The size of a market. */
interface Size {
  /** Changes in the log before those that are read. */
  changes?: number
  licensees?: number
  /** Products each licensee holds, of which only the last has the stories. */
  products?: number
}

/** Stories at the end of the log, of which the page shows the first 50. */
const SHOWN = 60

/**
 * Polls in a market of some size: `page` requests 50 changes at the end of the log, `idle` those after its
 * last.
 */
export const aGrownFeed = async (
  { changes = 0, licensees = 1, products = 1 }: Size,
  asked: 'page' | 'idle',
): Promise<Work> => {
  const newsroom = createNewsroom()
  const held = Array.from({ length: products }, (_, number) => `product-${number}`)
  for (const id of held) await newsroom.products.put({ id, name: id, sections: [id] })
  const names = Array.from({ length: licensees }, (_, number) => `paper-${number}`)
  for (const name of names) await newsroom.licensees.put(licenseeOf(name, ...held))
  for (let seq = 1; seq <= changes; seq += 1)
    await newsroom.changes.putAt({
      seq,
      articleId: `old-${seq}`,
      orderKey: String(seq),
      kind: 'revision',
      status: 'usable',
      version: 1,
      headline: 'An old story',
      sections: [],
      committedAt: '2026-02-01T12:00:00Z',
    })
  const callerOf = (licenseeId: string) => ({ scope: 'licensee', licenseeId })
  for (let count = 0; count < SHOWN; count += 1)
    await newsroom.commit({ id: `harbor-${count}`, sections: held.slice(-1) })
  const [seq, limit] = asked === 'page' ? [changes, 50] : [changes + SHOWN, 200]
  const queryOf = (name: string) => `limit=${limit}&after=${sealCursor(seq, licenseeOf(name).cursorSecret)}`

  let turn = 0
  const work = async () => {
    const name = names[turn % names.length] ?? ''
    turn += 1
    const { statusCode } = await newsroom.handler(
      feedEvent({ query: queryOf(name), caller: callerOf(name) }),
      lambdaContext,
    )
    if (statusCode !== 200) throw new Error(`The poll was answered ${statusCode}`)
  }
  // A licensee is warm once it has polled before: a second is too short for ten thousand to have done so.
  for (let asked = 0; asked < names.length; asked += 1) await work()
  return work
}
