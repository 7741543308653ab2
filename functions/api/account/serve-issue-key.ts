import type { UseCase } from '#call/dispatch.ts'
import { problem } from '#domain/problem.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { IssueKey } from '#license/keys/issue-key.ts'
import type { IssuedKey } from '#schemas/keys/issued-key.ts'
import { asLicensee } from '../as-licensee.ts'

interface Ports {
  findHolding: FindHolding
  issueKey: IssueKey
}

/**
 * `POST /v1/account/keys`: issues a second key, which is shown only this once. The first stays valid until it
 * is revoked.
 */
export const createServeIssueKey = ({ findHolding, issueKey }: Ports): UseCase =>
  asLicensee(findHolding, async (call, { licensee }) => {
    const issued = await issueKey({ scope: 'licensee', licenseeId: licensee.id })
    if (issued.outcome === 'enough')
      return {
        ok: false,
        problem: problem('keys-enough', {
          detail: 'Two keys are live. Revoke one, then ask for another.',
          instance: call.path,
        }),
      }
    const { sha256, createdAt } = issued.entry
    const body: IssuedKey = { id: keyIdOf(sha256), key: issued.key, createdAt }
    return { ok: true, status: 201, body, headers: { 'Cache-Control': 'no-store' } }
  })
