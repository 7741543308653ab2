import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { atPlace } from '../at-place.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createListDeskKeys, type DeskKey } from './list-desk-keys.ts'
import { createRevokeDeskKeys } from './revoke-desk-keys.ts'

interface Options {
  to: string
  json: boolean
  /** Revokes even the last live key of operators, or of editors. */
  last: boolean
}

/** Revokes keys of operators and editors of a place by their ids, and all live ones of a person. */
export const runRevokeKeys = (
  ids: readonly string[],
  person: string | undefined,
  { to, json, last: evenLast }: Options,
): Promise<number> =>
  atPlace(to, async (table, place) => {
    const ports = partyPorts(table)
    const keys = await createListDeskKeys(ports)()
    const unknown = ids.filter(id => !keys.some(key => key.id === id))
    if (unknown.length > 0) return refuse(`no operator or editor has a key ${unknown.join(', ')} at ${place}`)
    const meant = keys.filter(key => ids.includes(key.id) || (person !== undefined && isLiveOf(key, person)))
    if (meant.length === 0) return refuse(`${person} has no live key at ${place}`)
    const revokeDeskKeys = createRevokeDeskKeys({ revokeKey: createRevokeKey(ports) })
    const { revoked, last } = await revokeDeskKeys(meant, evenLast)
    for (const key of revoked)
      if (json) await printLine({ scope: key.scope, person: key.person, keyId: key.id })
      else process.stdout.write(`The key ${nameOf(key)} is revoked at ${place}.\n`)
    return last
      ? refuse(`${nameOf(last)} is the last live key of ${last.scope}s: issue another first, or add --last`)
      : 0
  })

const isLiveOf = (key: DeskKey, person: string): boolean => key.person === person && !key.revokedAt

/** "3f9c01ab77de of Ida Brandt". */
const nameOf = ({ id, person, scope }: DeskKey): string => `${id} of ${person ?? `all ${scope}s`}`
