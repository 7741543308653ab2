import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { atPlace } from '../at-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createEndRights } from './end-rights.ts'
import { partyPorts } from './party-ports.ts'

/** Ends rights of a licensee at a place, or one of its keys, or both. */
export const runRevoke = async (
  to: string,
  isJson: boolean,
  id: string,
  productIds: readonly string[],
  keyId: string | undefined,
): Promise<number> => {
  if (productIds.length === 0 && !keyId) {
    process.stderr.write('wiredesk: name what to revoke, by --product or --key\n')
    return exitCodes.usage
  }
  return atPlace(to, async (table, place) => {
    const ports = partyPorts(table)
    if (keyId && (await createRevokeKey(ports)(id, keyId, false)) === 'unknown')
      return refuse(`${id} has no key ${keyId} at ${place}`)
    if (productIds.length > 0) {
      const ended = await createEndRights(ports)(id, productIds)
      if (ended.outcome === 'no-licensee') return refuse(`no licensee ${id} at ${place}`)
      if (ended.outcome === 'no-right') return refuse(`${id} has no right to ${productIds.join(', ')}`)
    }
    const revoked = [...productIds, ...(keyId ? [`key ${keyId}`] : [])]
    if (isJson) await printLine({ licensee: id, products: productIds, ...(keyId && { keyId }) })
    else process.stdout.write(`${id} has lost ${revoked.join(', ')} at ${place}.\n`)
    return 0
  })
}
