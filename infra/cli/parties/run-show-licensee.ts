import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { dynamoCallCounts } from '#adapters/dynamodb/dynamo-call-counts.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { createServeAccount } from '#functions/api/account/serve-account.ts'
import { createCallQuota } from '#functions/api/call-quota.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { createFindOutstanding } from '#license/find-outstanding.ts'
import { Account } from '#schemas/license/account.ts'
import { accountRoutes } from '#schemas/routes/account-routes.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { accountLines } from './account-lines.ts'
import { findLicenseeId } from './find-licensee-id.ts'
import { partyPorts } from './party-ports.ts'

/**
 * Shows a licensee of a place as its own account does: with the same use case that answers `GET /v1/account`.
 */
export const runShowLicensee = (to: string, isJson: boolean, idOrName: string): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const ports = partyPorts(table)
    const id = await findLicenseeId(ports.licensees, idOrName)
    const { method, path } = accountRoutes.readAccount
    const reply = await createServeAccount({
      ...ports,
      findHolding: createFindHolding(ports),
      findOutstanding: createFindOutstanding(deskPorts(destination)),
      articleQuotas: dynamoArticleQuotas(table),
      webhooks: dynamoWebhooks(table),
      callQuota: createCallQuota({ counts: dynamoCallCounts(table), clock: ports.clock }),
    })({
      method,
      resource: path,
      path,
      base: '',
      pathParameters: {},
      query: {},
      caller: { scope: 'licensee', licenseeId: id },
    })
    if (!('body' in reply)) return refuse(`no licensee ${id} at ${place}`)
    // Only the Lambdas know how many calls are left.
    const { quota: _, ...account } = Account.parse(reply.body)
    if (isJson) await printLine(account)
    else process.stdout.write(`${accountLines(account, ports.clock.now()).join('\n')}\n`)
    return 0
  })
