import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { olderShapes } from '#adapters/dynamodb/scans/older-items.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { aStory } from './a-story.ts'
import { runCli, runCliUnread } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

describe('the operator’s commands', { timeout: 180_000 }, () => {
  const local = withLocalStack('operate')
  const { home } = local

  const drop = async (name: string, text: string): Promise<{ items: { articleId: string }[] }> => {
    const file = join(home, name)
    writeFileSync(file, text)
    return JSON.parse((await runCli(home, 'drop', '--json', file)).stdout).receipt
  }
  const idOf = async (name: string, text: string) => (await drop(name, text)).items[0]?.articleId ?? ''
  const ask = async (...args: string[]) => {
    const { code, stdout } = await runCli(home, ...args, '--json')
    return {
      code,
      answers: stdout
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line)),
    }
  }

  it('status reports no problem, drops lists receipts, and inspect traces a drop to its deliveries', async () => {
    const articleId = await idOf('ferry.txt', aStory('Ferry sails again'))
    await drop('blank.txt', ' ')
    const { code, answers } = await ask('status')
    expect([code, answers]).toMatchObject([
      0,
      [
        {
          dropsIngested: 2,
          dropsRejected: 1,
          logHead: 1,
          approximateAgeOfOldestMessage: expect.any(Number),
          trouble: [],
        },
      ],
    ])
    expect(answers[0].cost.parts.map(({ name }: { name: string }) => name)).toEqual([
      'changes',
      'calls',
      'pushes',
      'minutes',
    ])
    const { stdout } = await runCli(home, 'status')
    expect(stdout).toContain('2 in the last hour, 1 rejected')
    expect(stdout).toMatch(/^cost {7}(?:< )?\$\d+\.\d\d in \d{4}-\d\d so far, an estimate$/m)

    await runCli(home, 'product', 'put', 'harbor', '--name', 'Harbor', '--section', 'News')
    expect((await ask('product', 'list')).answers).toEqual([
      { id: 'all-copy', name: 'All copy' },
      { id: 'harbor', name: 'Harbor', sections: ['News'] },
    ])
    expect((await runCli(home, 'product', 'list')).stdout).toContain('only sections: News')
    expect((await runCli(home, 'redrive')).stdout).toContain('every one could be read')

    expect((await ask('drops')).answers.map(({ drop }) => drop.key)).toEqual(['blank.txt', 'ferry.txt'])
    expect((await ask('drops', '--state', 'rejected')).answers).toMatchObject([{ outcome: 'rejected' }])
    expect((await ask('drops', '--day', '2020-01-01')).answers).toEqual([])
    expect((await ask('drops', '--state', 'lost')).code).toBe(64)
    expect((await ask('migrate', '--dry-run')).answers).toMatchObject([
      { dryRun: true, layouts: { 1: expect.any(Number) }, shapes: olderShapes.map(() => ({ items: 0 })) },
    ])

    const key = { 'x-api-key': local.stack.settings.keys.licensee }
    await fetch(new URL(`/v1/articles/${articleId}`, local.stack.settings.apiUrl), { headers: key })
    await runCli(home, 'override', 'set', articleId, 'headline', 'Ferry sails', '--by', 'ida')
    const [byKey] = (await ask('inspect', 'ferry.txt')).answers
    const [byId] = (await ask('inspect', articleId)).answers
    expect(byKey.articles).toEqual(byId.articles)
    expect(byKey.receipts).toMatchObject([{ outcome: 'accepted' }])
    expect(byId.articles).toMatchObject([
      {
        articleId,
        receipts: [{ drop: { key: 'ferry.txt' } }],
        names: [
          { articleId, headline: 'ferry sails again' },
          { articleId, headline: 'ferry sails' },
        ],
        revisions: [{ headline: 'Ferry sails again' }, { headline: 'Ferry sails' }],
        changes: [{ seq: 1 }, { seq: 2 }],
        overrides: [{ field: 'headline', setBy: 'ida' }],
        deliveries: [{ version: 1, how: 'article' }],
        article: { evidence: { headline: { rule: 'override/editor' } } },
      },
    ])
    expect((await runCli(home, 'inspect', articleId)).stdout).toContain('of ferry.txt')
    expect((await ask('inspect', 'nothing')).code).toBe(65)
    expect((await ask('inspect', articleId, '--as', 'demo-gazette')).answers).toMatchObject([
      { sees: 'text', article: { headline: 'Ferry sails' } },
    ])
    expect((await runCli(home, 'inspect', articleId, '--as', 'demo-gazette')).stdout).toMatch(
      /^The Demo Gazette sees the text\. Its right to all-copy covers the story\.\n\nFerry sails \(version 2\)/,
    )
    expect((await ask('inspect', articleId, '--as', 'the demo GAZETTE')).answers).toMatchObject([
      { licensee: { id: 'demo-gazette' } },
    ])
    expect((await runCli(home, 'inspect', articleId, '--text', '1')).stdout).toMatch(/^Ferry sails again\n/)
    expect((await runCli(home, 'inspect', articleId, '--text', 'waiting')).code).toBe(65)
    expect((await runCli(home, 'inspect', articleId, '--as', 'nobody')).code).toBe(65)
    const none = await runCli(home, 'drops', '--day', '2020-01-01', '--state', 'rejected')
    expect(none.stdout).toBe('No rejected drop has a receipt of 2020-01-01.\n')
  })

  it('drop finishes, and says how, though nobody reads what it prints', async () => {
    const files = ['unread.txt', 'refused.txt'].map(name => join(home, name))
    writeFileSync(files[0] ?? '', aStory('Harbor office opens early'))
    writeFileSync(files[1] ?? '', ' ')
    const { code, stderr } = await runCliUnread(home, 'drop', '--json', ...files)
    expect(stderr).toBe('wiredesk: nobody reads what this prints any more, but it goes on to the end\n')
    expect(code).toBe(2)
    expect((await ask('drops')).answers.map(({ drop }) => drop.key)).toEqual(
      expect.arrayContaining(['unread.txt', 'refused.txt']),
    )
  })

  it('hold, embargo and release set the story’s state, and are refused once it is killed', async () => {
    const articleId = await idOf('quay.txt', aStory('Council votes on the quay'))
    const until = new Date(Date.now() + 60_000_000).toISOString()
    expect((await ask('hold', articleId, '--by', 'ida')).answers).toMatchObject([
      { status: 'withheld', version: 2 },
    ])
    expect(await idOf('quay.txt', aStory('Council votes on the quay again'))).toBe(articleId)
    expect((await ask('embargo', articleId, '--until', until)).answers).toMatchObject([
      { status: 'withheld', version: 4, embargoedUntil: until },
    ])
    expect((await ask('release', articleId)).answers).toMatchObject([{ status: 'usable', version: 5 }])
    expect((await runCli(home, 'embargo', articleId, '--until', 'noon')).code).toBe(64)
    expect((await ask('kill', articleId, '--reason', 'Retracted')).answers).toEqual([
      { articleId, outcome: 'killed', version: 6 },
    ])
    expect((await ask('release', articleId)).code).toBe(65)
    expect((await runCli(home, 'drops')).stdout).toContain(`article ${articleId} · canceled since\n`)
    expect((await ask('hold', 'nothing')).code).toBe(65)
    const inspected = (await runCli(home, 'inspect', articleId)).stdout
    expect(inspected).toMatch(/ withheld “.* quay” of quay\.txt, by ida, held by ida$/m)
    expect(inspected).toMatch(/ withheld “.* quay again” of quay\.txt, held by ida$/m)
  })

  it('embargo says if the story may not be used any more when its embargo ends', async () => {
    const soon = Date.now() + 60_000_000
    const expires = new Date(soon).toISOString().replace(/\.\d+/, '')
    const copy = {
      uri: 'urn:coast:parade',
      headline: 'Parade opens the festival',
      body_text: 'It lasts a week.',
      expires,
    }
    const articleId = await idOf('parade.json', JSON.stringify(copy))
    const late = await runCli(home, 'embargo', articleId, '--until', expires)
    expect(late).toMatchObject({
      code: 0,
      stderr: `wiredesk: its use ends ${expires}, before the embargo, so it is never published\n`,
    })
    const early = await runCli(home, 'embargo', articleId, '--until', new Date(soon - 2000).toISOString())
    expect(early).toMatchObject({ code: 0, stderr: '' })
  })

  it('status reports dead letters, and redrive sends them to be read again', async () => {
    const { sqsUrl, deadLettersUrl } = local.stack.settings
    const client = new SQSClient({ ...sdkSettings, endpoint: sqsUrl, useQueueUrlAsEndpoint: false })
    const test = JSON.stringify({
      Service: 'Amazon S3',
      Event: 's3:TestEvent',
      Time: '2026-11-25T00:00:00.000Z',
      Bucket: 'drops',
      RequestId: '1',
      HostId: '2',
    })
    await client.send(new SendMessageCommand({ QueueUrl: deadLettersUrl, MessageBody: test }))
    client.destroy()
    const { code, answers } = await ask('status')
    expect([code, answers]).toMatchObject([1, [{ trouble: [expect.stringContaining('wiredesk redrive')] }]])
    expect((await ask('redrive')).answers).toMatchObject([{ moved: 1 }])
    expect((await ask('status')).code).toBe(0)
  })
})
