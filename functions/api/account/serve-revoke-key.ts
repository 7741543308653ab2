import type { UseCase } from '#call/dispatch.ts'
import { problem } from '#domain/problem.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { RevokeKey } from '#license/keys/revoke-key.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import { asLicensee } from '../as-licensee.ts'

interface Ports {
  findHolding: FindHolding
  revokeKey: RevokeKey
}

/**
 * `DELETE /v1/account/keys/{id}`: revokes a key, within a minute. The key that makes the call is refused:
 * revoking the old key with the new one proves that the new one works, and nobody can lock themselves out.
 */
export const createServeRevokeKey = ({ findHolding, revokeKey }: Ports): UseCase =>
  asLicensee(findHolding, async (call, { licensee }) => {
    const id = call.pathParameters.id ?? ''
    if (id === call.caller.keyId)
      return needed(call, 'This call was made with this key. Use the other key to revoke it.')
    const revoked = await revokeKey(licensee.id, id, true)
    if (revoked === 'last') return needed(call, 'This is the last live key. Ask for another first.')
    if (revoked === 'unknown')
      return { ok: false, problem: problem('not-found', { detail: 'You have no key with this id.' }) }
    return { ok: true, status: 204 }
  })

const needed = ({ path }: Call, detail: string): Refusal => ({
  ok: false,
  problem: problem('key-needed', { detail, instance: path }),
})
