import type { APIGatewayProxyResult } from 'aws-lambda'
import type { StorePorts } from '#test/memory/memory-ports.ts'
import type { LicenseeName } from './arbitrary-season.ts'
import type { Call } from './open-calls.ts'

interface World {
  stores: Pick<StorePorts, 'changes' | 'deliveries'>
  ids: readonly string[]
  call: Call
  get: (
    licenseeId: LicenseeName,
    resource: string,
    parameters?: Record<string, string>,
  ) => Promise<APIGatewayProxyResult>
  wrong: Set<string>
}

interface Item {
  url: string
  _wiredesk: { version: number }
}

/**
 * Compares what an account says with what happened: the kills yet to be confirmed are those of all that was given; and what
 * the latest feeds list with what may be read and published now.
 */
export const compareAccount = ({ stores: { changes, deliveries }, ids, call, get, wrong }: World) => {
  /** The kills that were confirmed, by licensee and article. */
  const confirmed = new Map<string, number>()
  /** The kill of an article that a licensee was given, if it is killed now. */
  const findKill = async (licenseeId: LicenseeName, id: string) => {
    const latest = (await changes.after(0, 10_000)).findLast(({ articleId }) => articleId === id)
    const isGiven = (await deliveries.of(id)).some(each => each.licenseeId === licenseeId)
    return { latest, kill: isGiven && latest?.status === 'canceled' ? latest : undefined }
  }

  return {
    async confirm(licenseeId: LicenseeName, id: string): Promise<void> {
      const { latest, kill } = await findKill(licenseeId, id)
      const resource = '/v1/articles/{id}/takedown'
      const { statusCode } = await call(licenseeId, { resource, parameters: { id }, method: 'PUT' })
      const isTaken = statusCode === 200
      if (kill ? !isTaken : isTaken && latest?.status !== 'canceled')
        wrong.add(`${licenseeId} confirms that ${id} is down, and gets ${statusCode}`)
      if (isTaken && latest) confirmed.set(`${licenseeId} ${id}`, latest.seq)
    },

    async compare(licenseeId: LicenseeName): Promise<void> {
      const owed: string[] = []
      const readable: string[] = []
      for (const id of ids) {
        const { kill } = await findKill(licenseeId, id)
        if (kill && (confirmed.get(`${licenseeId} ${id}`) ?? 0) < kill.seq) owed.push(id)
        const { statusCode, body } = await get(licenseeId, '/v1/articles/{id}', { id })
        const article = statusCode === 200 ? JSON.parse(body) : undefined
        if (article?.status === 'usable') readable.push(`${id} v${article.version}`)
      }
      const account = JSON.parse((await get(licenseeId, '/v1/account')).body)
      const named = account.takedowns.map(({ articleId }: { articleId: string }) => articleId)
      if (named.toSorted().join() !== owed.toSorted().join())
        wrong.add(`the account of ${licenseeId} names ${named} as killed, which is ${owed}`)
      const { items } = JSON.parse((await get(licenseeId, '/v1/latest.json')).body)
      const listed = items.map(({ url, _wiredesk }: Item) => `${url.split('/').at(-1)} v${_wiredesk.version}`)
      if (listed.toSorted().join() !== readable.toSorted().join())
        wrong.add(`the latest of ${licenseeId} are ${listed}, but ${readable} may be read`)
    },
  }
}
