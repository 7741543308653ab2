import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { isLive } from '#domain/rights/keys/is-live.ts'
import { createMakeFirstKeys } from '#infra/deploy/make-first-keys.ts'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import { worlds } from '#test/contract/worlds.ts'

const ports = {
  clock: { now: () => new Date('2026-03-01T10:00:00Z') },
  random: (count: number) => randomBytes(count).toString('base64url'),
  screen: { isTTY: true },
}

describe.each(worlds)('the first keys %s', (_name, open) => {
  it('are one operator’s and one editor’s key, stored by their hashes, and made only once', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const makeFirstKeys = createMakeFirstKeys({ accessKeys, ...ports })
    const { made } = await makeFirstKeys()
    expect(made.map(({ scope }) => scope)).toEqual(['operator', 'editor'])
    for (const { scope, key } of made)
      expect(await accessKeys.find(hashAccessKey(key))).toMatchObject({ scope, last4: key.slice(-4) })
    expect(await makeFirstKeys()).toEqual({ made: [], locked: [], unseen: [] })
    await world.close()
  })

  it('are made once by two simultaneous deployments', async () => {
    const world = await open()
    const makeFirstKeys = createMakeFirstKeys({ accessKeys: world.ports.accessKeys, ...ports })
    const made = (await Promise.all([makeFirstKeys(), makeFirstKeys()])).flatMap(({ made }) => made)
    expect(made.map(({ scope }) => scope).sort()).toEqual(['editor', 'operator'])
    await world.close()
  })

  it('are revoked by a deployment that another overtook, so that no key is valid that nobody was shown', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const makeFirstKeys = createMakeFirstKeys({ accessKeys, ...ports })
    const late: AccessKey[] = []
    const overtaken: typeof accessKeys = {
      ...accessKeys,
      async put(key) {
        if (late.length === 0) expect((await makeFirstKeys()).made).toHaveLength(2)
        late.push(key)
        await accessKeys.put(key)
      },
    }
    expect(await createMakeFirstKeys({ accessKeys: overtaken, ...ports })()).toEqual({
      made: [],
      locked: [],
      unseen: [],
    })
    const found = await accessKeys.find(late[0]?.sha256 ?? '')
    expect(found && isLive(found)).toBe(false)
    await world.close()
  })

  it('are not made over a ring of keys that are not in the table: what it says of them is kept', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const forgets = { ...accessKeys, put: () => Promise.resolve() }
    await createMakeFirstKeys({ accessKeys: forgets, ...ports })()
    const rings = () => Promise.all([accessKeys.ringOf('@operator'), accessKeys.ringOf('@editor')])
    const before = await rings()
    expect(await createMakeFirstKeys({ accessKeys, ...ports })()).toEqual({
      made: [],
      locked: ['operator', 'editor'],
      unseen: [],
    })
    expect(await rings()).toEqual(before)
    await world.close()
  })

  it('are not made where a log would keep them; the next deployment at a terminal makes them', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const inALog = createMakeFirstKeys({ accessKeys, ...ports, screen: {} })
    expect(await inALog()).toEqual({ made: [], locked: [], unseen: ['operator', 'editor'] })
    expect(await accessKeys.ringOf('@operator')).toBeUndefined()
    expect((await createMakeFirstKeys({ accessKeys, ...ports })()).made).toHaveLength(2)
    expect((await inALog()).unseen).toEqual([])
    await world.close()
  })

  it('are made by the next deployment when one was interrupted', async () => {
    const world = await open()
    const { accessKeys } = world.ports
    const breaksOff = { ...accessKeys, put: () => Promise.reject(new Error('The line went dead')) }
    await expect(createMakeFirstKeys({ accessKeys: breaksOff, ...ports })()).rejects.toThrow('went dead')
    expect((await createMakeFirstKeys({ accessKeys, ...ports })()).made).toHaveLength(2)
    await world.close()
  })
})
