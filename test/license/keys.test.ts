import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { keyIdOf } from '#domain/rights/keys/key-id-of.ts'
import { createIssueKey } from '#license/keys/issue-key.ts'
import { createRevokeKey } from '#license/keys/revoke-key.ts'
import { memoryAccessKeys } from '#test/memory/memory-access-keys.ts'

let accessKeys = memoryAccessKeys()
const time = { now: new Date('2026-03-01T12:00:00Z') }
const clock = { now: () => time.now }
const random = (count: number) => randomBytes(count).toString('base64url')
const issue = async (licenseeId = 'gazette') =>
  createIssueKey({ accessKeys, clock, random })({ scope: 'licensee', licenseeId })
const revoke = async (id: string, keepsOne = true) =>
  createRevokeKey({ accessKeys, clock })('gazette', id, keepsOne)
const issued = async () => {
  const answer = await issue()
  if (answer.outcome !== 'issued') throw new Error(answer.outcome)
  return { key: answer.key, id: keyIdOf(hashAccessKey(answer.key)) }
}
const opens = async (key: string) => {
  const found = await accessKeys.find(hashAccessKey(key))
  return found !== undefined && found.revokedAt === undefined
}

beforeEach(() => {
  accessKeys = memoryAccessKeys()
})

test('a licensee rotates keys: two are valid at once, a third is refused', async () => {
  const [old, next] = [await issued(), await issued()]
  expect([await opens(old.key), await opens(next.key)]).toEqual([true, true])
  expect(await issue()).toEqual({ outcome: 'enough' })
  expect(await revoke(old.id)).toBe('revoked')
  expect([await opens(old.key), await opens(next.key)]).toEqual([false, true])
  expect((await issued()).key).toMatch(/^wd_licensee_[\w-]{43}$/)
  expect(await issue('herald')).toMatchObject({ outcome: 'issued' })
})

test('the key itself is not stored', async () => {
  const { key } = await issued()
  expect(JSON.stringify(await accessKeys.ringOf('gazette'))).not.toContain(key)
})

test('the last valid key can only be revoked by the operator', async () => {
  const only = await issued()
  expect(await revoke(only.id)).toBe('last')
  expect(await revoke('0'.repeat(12))).toBe('unknown')
  expect(await opens(only.key)).toBe(true)
  expect(await revoke(only.id, false)).toBe('revoked')
  expect(await opens(only.key)).toBe(false)
})

test('a key revoked before it was stored is never valid', async () => {
  await issued()
  const { put } = accessKeys
  accessKeys.put = async entry => {
    Object.assign(accessKeys, { put })
    expect(await revoke(keyIdOf(entry.sha256))).toBe('revoked')
    await put(entry)
  }
  const { key } = await issued()
  expect(await opens(key)).toBe(false)
})

test('two simultaneous calls cannot revoke both of the last two keys', async () => {
  const [one, other] = [await issued(), await issued()]
  const outcomes = await Promise.all([revoke(one.id), revoke(other.id)])
  expect([...outcomes].sort()).toEqual(['last', 'revoked'])
  expect([await opens(one.key), await opens(other.key)].filter(Boolean)).toHaveLength(1)
})

test('two simultaneous calls cannot issue a third key', async () => {
  await issued()
  const outcomes = await Promise.all([issue(), issue()])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['enough', 'issued'])
})

test('an interrupted revocation is finished by a second call, and keeps the first instant', async () => {
  const old = await issued()
  const { writeRing } = accessKeys
  accessKeys.writeRing = async ring => {
    accessKeys.writeRing = writeRing
    await writeRing(ring)
    return 'stale'
  }
  const { key } = await issued()
  expect([await opens(old.key), await opens(key)]).toEqual([true, true])
  expect((await accessKeys.ringOf('gazette'))?.keys).toHaveLength(2)
})

test('a revocation that failed halfway is completed by a second call, and keeps its first time', async () => {
  const [old] = [await issued(), await issued()]
  const { put } = accessKeys
  accessKeys.put = () => Promise.reject(new Error('throttled'))
  await expect(revoke(old.id)).rejects.toThrow('throttled')
  accessKeys.put = put
  const first = (await accessKeys.ringOf('gazette'))?.keys[0]?.revokedAt
  time.now = new Date('2026-03-01T12:10:00Z')
  expect(await revoke(old.id)).toBe('revoked')
  expect((await accessKeys.find(hashAccessKey(old.key)))?.revokedAt).toBe(first)
})
