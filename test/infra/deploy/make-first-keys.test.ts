import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { createMakeFirstKeys } from '#infra/deploy/make-first-keys.ts'
import { worlds } from '#test/contract/worlds.ts'

const ports = {
  clock: { now: () => new Date('2026-03-01T10:00:00Z') },
  random: (count: number) => randomBytes(count).toString('base64url'),
}

describe.each(worlds)('the first keys %s', (_name, open) => {
  it('are one for operators and one for editors, each by its hash, and made once', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const makeFirstKeys = createMakeFirstKeys({ accessKeys, ...ports })
    const made = await makeFirstKeys()
    expect(made.map(({ scope }) => scope)).toEqual(['operator', 'editor'])
    for (const { scope, key } of made)
      expect(await accessKeys.find(hashAccessKey(key))).toMatchObject({ scope, last4: key.slice(-4) })
    expect(await makeFirstKeys()).toEqual([])
    await world.close()
  })

  it('are made by one of two who deploy at a time', async () => {
    const world = await open()
    const makeFirstKeys = createMakeFirstKeys({ accessKeys: world.ports.accessKeys, ...ports })
    const made = (await Promise.all([makeFirstKeys(), makeFirstKeys()])).flat()
    expect(made.map(({ scope }) => scope).sort()).toEqual(['editor', 'operator'])
    await world.close()
  })

  it('are made anew where a deployment broke off before they opened anything', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const breaksOff = { ...accessKeys, put: () => Promise.reject(new Error('The line went dead')) }
    await expect(createMakeFirstKeys({ accessKeys: breaksOff, ...ports })()).rejects.toThrow('went dead')
    expect(await createMakeFirstKeys({ accessKeys, ...ports })()).toHaveLength(2)
    await world.close()
  })
})
