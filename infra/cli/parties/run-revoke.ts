import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { atPlace } from '../at-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createEndRights } from './end-rights.ts'
import { findLoss, type Loss } from './find-loss.ts'
import { partyPorts } from './party-ports.ts'

/** Ends rights of a licensee at a place, or keys of it, or both. */
export const runRevoke = async (to: string, isJson: boolean, id: string, loss: Loss): Promise<number> => {
  if (loss.products.length === 0 && loss.keys.length === 0 && !loss.allKeys && !loss.all) {
    process.stderr.write('wiredesk: name what to revoke, by --product, --key, --all-keys or --all\n')
    return exitCodes.usage
  }
  return atPlace(to, async (table, place) => {
    const ports = partyPorts(table)
    const licensee = await ports.licensees.find(id)
    const ring = await ports.accessKeys.ringOf(id)
    if (!licensee && !ring) return refuse(`no licensee ${id} at ${place}`)
    const { products, keys } = findLoss(loss, licensee ?? {}, ring, ports.clock.now())
    if (keys.length === 0 && products.length === 0) return refuse(`${id} has nothing to lose at ${place}`)
    // The keys first: whoever has one that leaked reads on until it is revoked.
    const revokeKey = createRevokeKey(ports)
    for (const key of keys)
      if ((await revokeKey(id, key, false)) === 'unknown')
        return refuse(`${id} has no key ${key} at ${place}`)
    if (products.length > 0 && (await createEndRights(ports)(id, products)).outcome === 'no-right')
      return refuse(`${id} has no right to ${products.join(', ')}`)
    const [keyId] = keys
    if (isJson) await printLine({ licensee: id, products, ...(keyId && { keyId, keyIds: keys }) })
    else
      process.stdout.write(
        `${id} has lost ${[...products, ...keys.map(key => `key ${key}`)].join(', ')} at ${place}.\n`,
      )
    return 0
  })
}
