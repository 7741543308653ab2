import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aStory } from './a-story.ts'
import { runCli, runCliOn } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

interface ListedKey {
  id: string
  scope: string
  person?: string
  last4: string
  lastSeenAt?: string
  revokedAt?: string
}

describe('the commands about keys of editors and operators', { timeout: 180_000 }, () => {
  const local = withLocalStack('keys')
  const { home } = local
  const run = (...args: string[]) => runCli(home, 'key', ...args)
  const list = async (): Promise<ListedKey[]> =>
    (await run('list', '--json')).stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  const idOf = async (key: string) => (await list()).find(({ last4 }) => last4 === key.slice(-4))?.id ?? ''
  const call = (key: string, path: string, init: { method?: string; body?: object } = {}) =>
    fetch(new URL(path, local.stack.settings.apiUrl), {
      method: init.method ?? 'GET',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      ...(init.body && { body: JSON.stringify(init.body) }),
    })
  /** Asks whose a key is, which is given on standard input. */
  const whose = async (key: string) => {
    const { code, stdout, stderr } = await runCliOn(`${key}\n`, home, 'key', 'whose')
    return { code, told: `${stdout}${stderr}` }
  }
  const issue = async (...args: string[]) => (await run('issue', ...args)).stdout.trim()

  it('list the shared keys of a new stack', async () => {
    const { operator, editor } = local.stack.settings.keys
    expect((await list()).map(({ scope, last4 }) => [scope, last4])).toEqual([
      ['operator', operator.slice(-4)],
      ['editor', editor.slice(-4)],
    ])
    const { stdout } = await run()
    expect(stdout).toMatch(/^operator\t\(shared\)\tkey [0-9a-f]{12} …\S{4}, since \S+, last used never$/m)
  })

  it('issue a key by name, under which what it does is recorded', async () => {
    const { stdout, stderr, code } = await run('issue', 'editor', '--for', '  Ída  Brandt ')
    expect([code, stderr]).toEqual([0, expect.stringContaining('the key for Ída Brandt, as editor')])
    const key = stdout.trim()
    expect(key).toMatch(/^wd_editor_[\w-]{43}$/)
    expect(await (await call(key, '/v1/session')).json()).toEqual({ scope: 'editor', person: 'Ída Brandt' })
    expect((await call(key, '/v1/desk/board')).status).toBe(403)

    const file = join(home, 'ferry.txt')
    writeFileSync(file, aStory('Ferry sails again'))
    const dropped = JSON.parse((await runCli(home, 'drop', '--json', '--by', 'omar', file)).stdout).receipt
    expect(dropped.droppedBy).toBe('omar')
    const [{ articleId }] = dropped.items
    const hold = { method: 'PUT', body: { state: 'held' } }
    expect((await call(key, `/v1/desk/articles/${articleId}/state`, hold)).status).toBe(200)
    await runCli(home, 'kill', articleId, '--reason', 'Retracted', '--by', 'omar')
    const story = await call(key, `/v1/desk/articles/${articleId}`)
    const { changes } = (await story.json()) as { changes: { by?: string }[] }
    expect(changes.map(({ by }) => by)).toEqual([undefined, 'Ída Brandt', 'omar'])
    const licensee = local.stack.settings.keys.licensee
    for (const path of ['/v1/feed?limit=100&view=full', `/v1/articles/${articleId}`])
      expect(await (await call(licensee, path)).text()).not.toMatch(/Ída|omar/)
    const inspected = (await runCli(home, 'inspect', articleId)).stdout
    expect(inspected).toMatch(/ revision v2 withheld, .*, by Ída Brandt$/m)
    expect(inspected).toMatch(/ferry\.txt accepted, text, version \S+, by omar$/m)
    expect((await list()).find(({ person }) => person === 'Ída Brandt')?.lastSeenAt).toMatch(/Z$/)
  })

  it('rotate a key with both valid, and revoke the old one', async () => {
    const old = await issue('operator', '--for', 'Omar Haddad')
    const { stdout } = await run('rotate', await idOf(old), '--json')
    const { key, ...told } = JSON.parse(stdout)
    expect(told).toMatchObject({ scope: 'operator', person: 'Omar Haddad', keyId: await idOf(key) })
    expect((await call(key, '/v1/desk/board')).status).toBe(200)
    expect(await run('rotate', await idOf(old))).toMatchObject({
      code: 65,
      stderr: expect.stringContaining('two live keys for Omar Haddad, as operator'),
    })
    const revoked = await run('revoke', await idOf(old))
    expect(revoked).toMatchObject({ code: 0, stdout: expect.stringContaining('of Omar Haddad is revoked') })
    // It was not used, so API Gateway remembers no answer about it.
    expect((await call(old, '/v1/desk/board')).status).toBe(403)
    for (const id of [await idOf(old), 'ffffffffffff']) expect((await run('rotate', id)).code).toBe(65)
  })

  it('revoke all keys of a person who leaves', async () => {
    const keys = [
      await issue('editor', '--for', 'Ida Solberg'),
      await issue('editor', '--for', 'Ida Solberg'),
      await issue('operator', '--for', 'Ida Solberg'),
    ]
    expect((await run('issue', 'editor', '--for', 'Ida Solberg')).code).toBe(65)
    const { code, stdout } = await run('revoke', '--for', 'Ida Solberg', '--json')
    const told = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect([code, told.map(({ scope }) => scope)]).toEqual([0, ['operator', 'editor', 'editor']])
    for (const key of keys) expect((await call(key, '/v1/session')).status).toBe(403)
    expect(await run('revoke', '--for', 'Ida Solberg')).toMatchObject({
      code: 65,
      stderr: expect.stringContaining('Ida Solberg has no live key at the local stack'),
    })
  })

  it('say whose a found key is, of the desk or of a licensee', async () => {
    const key = await issue('editor', '--for', 'Ana Ruiz')
    expect(await whose(key)).toEqual({
      code: 0,
      told: expect.stringMatching(
        /^editor\tAna Ruiz\tkey [0-9a-f]{12} …\S{4}, since \S+, last used never\n$/,
      ),
    })
    await run('revoke', await idOf(key))
    expect((await whose(key)).told).toMatch(/, revoked \S+Z\n$/)
    const licensee = await whose(local.stack.settings.keys.licensee)
    expect(licensee).toEqual({ code: 0, told: expect.stringMatching(/^licensee\tdemo-gazette\tkey /) })
    expect(await whose(`${key}x`)).toEqual({ code: 65, told: expect.stringContaining('opens nothing') })
  })

  it('keep the last live key of operators, unless --last is given', async () => {
    const live = (await list()).filter(({ scope, revokedAt }) => scope === 'operator' && !revokedAt)
    const ids = live.map(({ id }) => id)
    const kept = await run('revoke', ...ids)
    expect(kept).toMatchObject({ code: 65, stderr: expect.stringContaining('is the last live key') })
    expect(kept.stdout.trim().split('\n')).toHaveLength(ids.length - 1)
    expect((await run('revoke', ids.at(-1) ?? '', '--last')).code).toBe(0)
    expect((await list()).filter(({ scope, revokedAt }) => scope === 'operator' && !revokedAt)).toEqual([])
    expect((await run('revoke', 'ffffffffffff')).code).toBe(65)
  })

  it.each([
    [['revoke'], 'name the keys, or a person with --for'],
    [['issue', 'licensee', '--for', 'Ida'], 'Allowed choices are operator, editor'],
    [['issue', 'editor'], "required option '--for <name>' not specified"],
    [['issue', 'editor', '--for', ' '], 'Give a name'],
  ])('refuse a wrong call: %j', async (args, told) => {
    expect(await run(...args)).toMatchObject({ code: 64, stderr: expect.stringContaining(told) })
  })
})
