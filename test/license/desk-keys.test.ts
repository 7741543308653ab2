import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { KeyHolder } from '#domain/rights/keys/key-holder.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import { createAuthorize } from '#functions/authorize/authorize.ts'
import { createListDeskKeys } from '#infra/cli/keys/list-desk-keys.ts'
import { createRevokeDeskKeys } from '#infra/cli/keys/revoke-desk-keys.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const ida: KeyHolder = { scope: 'editor', person: 'Ida Brandt' }
const omar: KeyHolder = { scope: 'editor', person: 'Omar Haddad' }
const chief: KeyHolder = { scope: 'operator', person: 'Ida Brandt' }
const shared: KeyHolder = { scope: 'operator' }

describe('keys of editors and operators', () => {
  let ports = memoryPorts()
  const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
  const random = (count: number) => randomBytes(count).toString('base64url')
  beforeEach(() => {
    ports = memoryPorts()
  })

  const tryIssue = (holder: KeyHolder) => createIssueKey({ ...ports, clock, random })(holder)
  const issue = async (holder: KeyHolder) => {
    const issued = await tryIssue(holder)
    if (issued.outcome !== 'issued') throw new Error(issued.outcome)
    return { key: issued.key, id: keyIdOf(issued.entry.sha256) }
  }
  const list = () => createListDeskKeys(ports)()
  const revoke = async (ids: string[], evenLast = false) => {
    const revokeKey = createRevokeKey({ ...ports, clock })
    const meant = (await list()).filter(({ id }) => ids.includes(id))
    const { revoked, last } = await createRevokeDeskKeys({ revokeKey })(meant, evenLast)
    return { revoked: revoked.map(({ id }) => id), last: last?.id }
  }
  const authorize = (key: string) => createAuthorize({ keys: ports.accessKeys })(key)

  test('a person’s key says whose it is, and is stored as its hash alone', async () => {
    const { key, id } = await issue(ida)
    expect(key).toMatch(/^wd_editor_[\w-]{43}$/)
    expect(await authorize(key)).toEqual({
      kind: 'granted',
      scope: 'editor',
      person: 'Ida Brandt',
      keyId: id,
    })
    expect(JSON.stringify(await ports.accessKeys.ringOf(ringIdOf(ida)))).not.toContain(key)
  })

  test('two keys of a person are live at once, and no third, whatever keys others have', async () => {
    const [old] = [await issue(ida), await issue(ida), await issue(omar), await issue(chief)]
    expect(await tryIssue(ida)).toEqual({ outcome: 'enough' })
    await revoke([old.id])
    expect(await tryIssue(ida)).toMatchObject({ outcome: 'issued' })
    expect(await tryIssue(omar)).toMatchObject({ outcome: 'issued' })
  })

  test('rotation leaves no moment without a key', async () => {
    const old = await issue(shared)
    const next = await issue(shared)
    const kinds = async () => (await Promise.all([authorize(old.key), authorize(next.key)])).map(e => e.kind)
    expect(await kinds()).toEqual(['granted', 'granted'])
    expect(await revoke([old.id])).toEqual({ revoked: [old.id], last: undefined })
    expect(await kinds()).toEqual(['revoked', 'granted'])
  })

  test('a list tells operators from editors, the live from the revoked, and when each was last used', async () => {
    const [first, second, third] = [await issue(ida), await issue(omar), await issue(shared)]
    await ports.lastSeen.note('@editor', { what: `key:${second.id}`, at: '2026-03-01T11:00:00.000Z' })
    await revoke([first.id])
    const createdAt = '2026-03-01T12:00:00.000Z'
    expect(JSON.parse(JSON.stringify(await list()))).toEqual([
      { id: third.id, scope: 'operator', last4: third.key.slice(-4), createdAt },
      {
        id: second.id,
        scope: 'editor',
        person: 'Omar Haddad',
        last4: second.key.slice(-4),
        createdAt,
        lastSeenAt: '2026-03-01T11:00:00.000Z',
      },
      {
        id: first.id,
        scope: 'editor',
        person: 'Ida Brandt',
        last4: first.key.slice(-4),
        createdAt,
        revokedAt: createdAt,
      },
    ])
  })

  test('the last live key of operators stays live unless that is asked for, and one of a licensee is not touched', async () => {
    const licensee = await issue({ scope: 'licensee', licenseeId: 'gazette' })
    const [only, editor] = [await issue(chief), await issue(ida)]
    expect(await revoke([only.id])).toEqual({ revoked: [], last: only.id })
    expect(await authorize(only.key)).toMatchObject({ kind: 'granted' })
    expect(await revoke([only.id, editor.id], true)).toEqual({
      revoked: [only.id, editor.id],
      last: undefined,
    })
    expect(await authorize(only.key)).toEqual({ kind: 'revoked' })
    expect(await authorize(licensee.key)).toMatchObject({ licenseeId: 'gazette' })
    expect(await revoke([licensee.id], true)).toMatchObject({ revoked: [] })
  })

  test('two operators who revoke each other’s key at once leave one', async () => {
    const [one, other] = [await issue(chief), await issue({ scope: 'operator', person: 'Omar Haddad' })]
    await Promise.all([revoke([one.id]), revoke([other.id])])
    expect((await list()).filter(({ revokedAt }) => !revokedAt)).toHaveLength(1)
  })

  test('a key that was revoked long ago is still listed', async () => {
    const first = await issue(ida)
    const keep = await issue(omar)
    await revoke([first.id])
    for (let count = 0; count < 30; count += 1) await revoke([(await issue(ida)).id])
    const listed = await list()
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, keep.id]))
    expect(listed).toHaveLength(32)
  })
})
