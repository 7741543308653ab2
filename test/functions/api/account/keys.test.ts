import { beforeEach, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { IssuedKey } from '#schemas/keys/issued-key.ts'
import { licenseeOf } from '../licensee-of.ts'
import { createNewsroom } from '../newsroom.ts'
import { askAccount } from './ask-account.ts'

let newsroom = createNewsroom()
const issue = async (licenseeId = 'gazette') => askAccount(newsroom, 'issueKey', { licenseeId })
const revoke = (id: string, keyId: string, licenseeId = 'gazette') =>
  askAccount(newsroom, 'revokeKey', { id, keyId, licenseeId })

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.licensees.put(licenseeOf('gazette'))
  await newsroom.licensees.put(licenseeOf('herald'))
})

test('a new key is shown once, and is not cached', async () => {
  const { statusCode, json, headers } = await issue()
  expect(statusCode).toBe(201)
  expect(z.strictObject(IssuedKey.shape).parse(json).key).toMatch(/^wd_licensee_[\w-]{43}$/)
  expect(headers).toMatchObject({ 'Cache-Control': 'no-store' })
  expect(headers).not.toHaveProperty('ETag')
})

test('a licensee revokes the old key with the new one, but never the key in use', async () => {
  const [old, next] = [(await issue()).json, (await issue()).json]
  expect(await issue()).toMatchObject({
    statusCode: 409,
    json: { type: 'urn:problem-type:wiredesk:keys-enough' },
  })
  expect(await revoke(next.id, next.id)).toMatchObject({
    statusCode: 409,
    json: { type: 'urn:problem-type:wiredesk:key-needed' },
  })
  expect(await revoke(old.id, next.id)).toMatchObject({ statusCode: 204, body: '' })
  expect(await revoke(old.id, next.id)).toMatchObject({ statusCode: 204 })
  expect((await issue()).statusCode).toBe(201)
})

test('the last valid key cannot be revoked', async () => {
  const only = (await issue()).json
  expect((await revoke(only.id, 'aaaabbbbcccc')).statusCode).toBe(409)
})

test('another licensee’s key and an unknown key are answered alike', async () => {
  const [own, foreign] = [(await issue()).json, (await issue('herald')).json]
  const [other, none] = [await revoke(foreign.id, own.id), await revoke('aaaabbbbcccc', own.id)]
  expect(other.statusCode).toBe(404)
  expect(other).toEqual(none)
})
