import { beforeEach, describe, expect, test } from 'vitest'
import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { toKillRevision } from '#domain/revisions/to-kill-revision.ts'
import { createFindStories } from '#functions/ingest/orders/find-stories.ts'
import { problemTypes } from '#schemas/problem-types.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { anOrder } from '#test/contract/an-order.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

describe('the desk’s page of a story', () => {
  const id = { id: 'harbour' }
  beforeEach(async () => {
    await desk.commitRevision(revision('k1'))
    await desk.commitRevision(revision('k2', text('The pier held on.')))
  })

  test('shows the article, its drop and its changes', async () => {
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { status: 'usable', body: { text: 'The pier held on.' } },
      drop: { key: 'k2.txt' },
      changes: [{ version: 1 }, { version: 2 }],
    })
    expect(await desk.call('readStory', { pathParameters: { id: 'nowhere' } })).toMatchObject({
      problem: { status: 404 },
    })
  })

  test('compares any two versions', async () => {
    const { text: parts } = await desk.call('readStoryDiff', {
      pathParameters: id,
      query: { from: '1', to: '2' },
    })
    const kept = parts.filter(({ kind }: { kind: string }) => kind !== 'removed')
    expect(kept.map((part: { text: string }) => part.text).join('')).toBe('The pier held on.')
    for (const query of [
      { from: '1', to: '9' },
      { from: '9', to: '2' },
    ])
      expect(await desk.call('readStoryDiff', { pathParameters: id, query })).toMatchObject({
        problem: { status: 404 },
      })
  })

  test('shows any of its texts as it was, with its drop', async () => {
    const read = (named: string) => desk.call('readStoryText', { pathParameters: { ...id, text: named } })
    expect(await read('1')).toMatchObject({ article: { version: 1 }, drop: { key: 'k1.txt' } })
    expect(await read('2')).toMatchObject({ article: { version: 2, body: { text: 'The pier held on.' } } })
    await desk.call('killStory', { pathParameters: id, body: { reason: 'The source retracted.' } })
    expect(await read('1')).toMatchObject({ article: { version: 1, status: 'usable' } })
    for (const named of ['3', '9', 'waiting', 'x'])
      expect(await read(named)).toMatchObject({ problem: { status: 404 } })
  })

  test('takes back the versions before the one that the editor looked at, and says who ordered it and why', async () => {
    const give = (body: object, person?: string) =>
      desk.call('recallStory', { pathParameters: id, body, ...(person && { person }) })
    const reason = 'The court ordered it.'
    expect(await give({ before: 2, reason: '' })).toMatchObject({ problem: { status: 400 } })
    expect(await give({ reason })).toMatchObject({ problem: { status: 400 } })
    const stale = await give({ before: 1, reason })
    expect(stale).toMatchObject({
      problem: { status: 409, detail: expect.stringContaining('The story has version 2 by now') },
    })
    expect(await give({ before: 2, reason }, 'Ida Brandt')).toEqual({ outcome: 'accepted', version: 2 })
    expect(await give({ before: 2, reason })).toEqual({ outcome: 'unchanged', version: 2 })
    const { article, changes } = await desk.call('readStory', { pathParameters: id })
    expect(article).toMatchObject({ version: 2, status: 'usable' })
    expect(changes[2]).toMatchObject({ kind: 'recall', by: expect.stringContaining('Ida'), reason })
    expect(
      await desk.call('recallStory', { pathParameters: { id: 'nowhere' }, body: { before: 2, reason } }),
    ).toMatchObject({ problem: { status: 404 } })
  })

  test('names the other stories with the words that it takes back, and none with those that stay', async () => {
    const reason = 'The court ordered it.'
    const drop = async (...given: Parameters<typeof revision>) => {
      const made = revision(...given)
      await desk.store.aliases.note(nameStory(made.article), '2026-03-01')
      await desk.commitRevision(made)
    }
    for (const key of ['k1', 'k2'] as const)
      await desk.store.aliases.note(nameStory(revision(key).article), '2026-03-01')
    await drop('k1', { id: 'old-words' })
    await drop('k1', { id: 'killed' })
    await desk.call('killStory', { pathParameters: { id: 'killed' }, body: { reason } })
    await drop('k1', { id: 'new-words', ...text('The pier held on.') })
    const recall = { pathParameters: id, body: { before: 2, reason } }
    expect(await desk.call('recallStory', recall)).toMatchObject({
      outcome: 'accepted',
      copies: ['old-words'],
    })
    expect(await desk.call('readStory', { pathParameters: { id: 'old-words' } })).toMatchObject({
      article: { status: 'usable' },
    })
  })

  test('reinstates the newest text that was not taken back', async () => {
    const reason = 'The court ordered it.'
    await desk.call('recallStory', { pathParameters: id, body: { before: 2, reason } })
    await desk.commitRevision(revision('k9'))
    await desk.call('killStory', { pathParameters: id, body: { reason } })
    await desk.call('reinstateStory', { pathParameters: id, body: { reason } })
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { status: 'usable', body: { text: 'The pier held on.' } },
    })
  })

  test('kills and reinstates it with a reason', async () => {
    const order = { pathParameters: id, body: { reason: 'The source retracted.' } }
    expect(await desk.call('reinstateStory', order)).toMatchObject({ problem: { status: 409 } })
    expect(await desk.call('killStory', { pathParameters: id, body: { reason: '' } })).toMatchObject({
      problem: { type: problemTypes['invalid-body'].type },
    })
    expect(await desk.call('killStory', order)).toEqual({ outcome: 'killed', version: 3 })
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { status: 'canceled', body: { text: 'The pier held on.' }, change: { class: 'kill' } },
      drop: { key: 'k2.txt' },
    })
    expect(await desk.call('reinstateStory', order)).toEqual({ outcome: 'reinstated', version: 4 })
  })

  test('is found by the headline that the desk gave it, and still by its agency’s', async () => {
    await desk.store.aliases.note(nameStory(revision('k2').article), '2026-03-01')
    const find = createFindStories(createReadNamesAround(desk.store))
    const called = (headline: string) =>
      find(anOrder({ target: { headline }, givenAt: desk.clock.now().toISOString() }))
    expect(await called('Pier holds')).toEqual([])
    await desk.call('setField', {
      pathParameters: { ...id, field: 'headline' },
      body: { value: 'Pier holds' },
    })
    expect(await called('Pier holds')).toEqual(['harbour'])
    expect(await called(revision('k2').article.headline)).toEqual(['harbour'])
  })

  test('sets and clears fields, and refuses an invalid value', async () => {
    const headline = { ...id, field: 'headline' }
    const set = { pathParameters: headline, body: { value: 'Pier holds', correction: 'Mends the headline' } }
    expect(await desk.call('setField', set)).toEqual({ outcome: 'accepted', version: 3 })
    expect(await desk.call('readStory', { pathParameters: id })).toMatchObject({
      article: { headline: 'Pier holds', change: { class: 'correction' } },
      overrides: [{ field: 'headline', setBy: 'editor' }],
    })
    for (const body of [{ value: 7 }, { valeu: 'Pier holds' }])
      expect(await desk.call('setField', { ...set, body })).toMatchObject({
        problem: { type: problemTypes['invalid-body'].type },
      })
    const words = (count: number) => 'pier '.repeat(count).trim()
    expect(await desk.call('setField', { ...set, body: { value: words(41) } })).toMatchObject({
      problem: { detail: '"value" is refused: headline must have 40 words or fewer.' },
    })
    expect(await desk.call('setField', { ...set, body: { value: words(40) } })).toMatchObject({ version: 4 })
    const language = { pathParameters: { ...id, field: 'language' } }
    expect(await desk.call('setField', { ...language, body: { value: 'germanish' } })).toMatchObject({
      problem: { detail: '"value" is refused: language must be a tag such as "de" or "pt-BR".' },
    })
    expect(await desk.call('clearField', { pathParameters: headline })).toMatchObject({ outcome: 'accepted' })
    expect(await desk.call('clearField', { pathParameters: headline })).toMatchObject({
      problem: { status: 409 },
    })
    expect(await desk.call('setField', { ...set, pathParameters: { ...id, field: 'status' } })).toMatchObject(
      {
        problem: { status: 404 },
      },
    )
  })

  test('names who ordered each change, and nobody for what an agency sent or the clock did', async () => {
    const order = { pathParameters: id, person: 'Ida Brandt' }
    const headline = { ...order, pathParameters: { ...id, field: 'headline' } }
    await desk.call('setField', { ...headline, body: { value: 'Pier holds' } })
    await desk.call('clearField', { ...headline, person: 'Omar Haddad' })
    await desk.commitRevision(revision('k3', text('The pier fell.')))
    await desk.call('setState', { ...order, body: { state: 'held' } })
    await desk.call('setState', { pathParameters: id, body: { state: 'published' } })
    await desk.call('killStory', { ...order, body: { reason: 'Retracted.' } })
    await desk.call('reinstateStory', { ...order, body: { reason: 'It was another pier.' } })
    const until = '2026-03-01T10:30:00Z'
    await desk.call('setState', { ...order, body: { state: 'embargoed', until } })
    desk.setClock('2026-03-01T11:00:00Z')
    await desk.commitRelease('harbour')
    const { changes } = await desk.call('readStory', { pathParameters: id })
    expect(changes.map(({ kind, by = '-' }: { kind: string; by?: string }) => `${kind} ${by}`)).toEqual([
      'revision -',
      'revision -',
      'revision Ida Brandt',
      'revision Omar Haddad',
      'revision -',
      'revision Ida Brandt',
      'revision editor',
      'kill Ida Brandt',
      'reinstatement Ida Brandt',
      'revision Ida Brandt',
      'release -',
    ])
  })
})

describe('the history of a killed story', () => {
  test('says why it was killed and reinstated, by the desk or by a notice', async () => {
    await desk.commitRevision(revision('k1'))
    const order = (reason: string) => ({ pathParameters: { id: 'harbour' }, body: { reason } })
    await desk.call('killStory', order('A lawyer called.'))
    await desk.call('reinstateStory', order('It was another pier.'))
    const notice = toKillRevision(
      'harbour',
      anOrder({ target: {}, orderKey: 'k9', note: 'Kill the pier story.' }),
    )
    await desk.commitRevision(notice)
    const { changes } = await desk.call('readStory', { pathParameters: { id: 'harbour' } })
    expect(changes.map(({ reason }: { reason?: string }) => reason)).toEqual([
      undefined,
      'A lawyer called.',
      'It was another pier.',
      'Kill the pier story.',
    ])
  })
})

describe('the desk’s order of a state', () => {
  const give = (body: unknown) => desk.call('setState', { pathParameters: { id: 'harbour' }, body })
  beforeEach(() => desk.commitRevision(revision('k1')))

  test('holds, embargoes and publishes a story', async () => {
    expect(await give({ state: 'held' })).toEqual({ outcome: 'accepted', version: 2 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld' })
    expect(await desk.call('readStory', { pathParameters: { id: 'harbour' } })).toMatchObject({
      hold: { by: 'editor' },
    })
    const until = '2026-03-02T10:00:00Z'
    expect(await give({ state: 'embargoed', until })).toMatchObject({ version: 3 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld', embargoedUntil: until })
    expect(await give({ state: 'published' })).toMatchObject({ version: 4 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
    expect(await give({ state: 'published' })).toMatchObject({ version: 4 })
  })

  test('says so if the embargo that a hold replaced stands again, and shows it beforehand', async () => {
    const until = '2026-03-02T10:00:00Z'
    await give({ state: 'embargoed', until })
    await give({ state: 'held' })
    expect(await desk.call('readStory', { pathParameters: { id: 'harbour' } })).toMatchObject({
      hiddenEmbargo: until,
    })
    expect(await give({ state: 'published' })).toEqual({
      outcome: 'accepted',
      version: 4,
      embargoedUntil: until,
    })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld', embargoedUntil: until })
    expect(await give({ state: 'published' })).toEqual({ outcome: 'accepted', version: 5 })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
  })

  test('is refused if the story is not as it was looked at: by later copy, or by a colleague who lifted its hold before', async () => {
    const until = '2026-03-02T10:00:00Z'
    await give({ state: 'embargoed', until })
    await give({ state: 'held' })
    await desk.commitRevision(revision('k2', text('The pier held on.')))
    expect(await give({ state: 'published', version: 3 })).toMatchObject({
      problem: {
        status: 409,
        detail: 'The story has version 4 by now, and you looked at version 3: look at it again, then decide.',
      },
    })
    expect(await give({ state: 'published', version: 4 })).toMatchObject({ embargoedUntil: until })
    expect(await give({ state: 'published', version: 4 })).toMatchObject({ problem: { status: 409 } })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld', embargoedUntil: until })
    expect(await give({ state: 'published', version: 5 })).toMatchObject({ outcome: 'accepted' })
  })

  test('refuses to publish a story that has expired', async () => {
    await desk.commitRevision(revision('k2', { expires: '2026-03-01T11:00:00.000Z' }))
    desk.setClock('2026-03-01T11:00:00.000Z')
    expect(await give({ state: 'published' })).toMatchObject({ problem: { status: 409 } })
    expect(await give({ state: 'held' })).toMatchObject({ outcome: 'accepted' })
  })

  test('refuses an embargo that has already ended', async () => {
    await give({ state: 'held' })
    for (const until of ['2025-03-02T10:00:00Z', desk.clock.now().toISOString()])
      expect(await give({ state: 'embargoed', until })).toMatchObject({
        problem: { type: problemTypes['invalid-body'].type, errors: [{ parameter: 'until' }] },
      })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'withheld' })
  })

  test('is refused for an embargo without an end, a hold with one, and a killed story', async () => {
    expect(await give({ state: 'embargoed' })).toMatchObject({
      problem: { type: problemTypes['invalid-body'].type },
    })
    expect(await give({ state: 'held', until: '2026-03-02T10:00:00Z' })).toMatchObject({
      problem: { type: problemTypes['invalid-body'].type },
    })
    await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'Retracted.' } })
    expect(await give({ state: 'published' })).toMatchObject({ problem: { status: 409 } })
  })
})

describe('the desk’s cases', () => {
  const opened = {
    id: '20260301-aaaaaaaa',
    kind: 'kill' as const,
    status: 'open' as const,
    target: { slug: 'harbour' },
    note: 'Kill it.',
    candidates: ['harbour', 'pier'],
    drop: { bucket: 'drops', key: 'kill.txt' },
    openedAt: '2026-03-01T09:00:00Z',
  }
  const decide = (name: 'resolveCase' | 'dismissCase', body: unknown, caseId = opened.id) =>
    desk.call(name, { pathParameters: { caseId }, body })
  beforeEach(async () => {
    await desk.commitRevision(revision('k1'))
    await desk.store.cases.open(opened)
  })

  test('describe each candidate story, also one that is killed', async () => {
    const facts = {
      headline: expect.any(String),
      firstWords: expect.any(String),
      dropKey: 'k1.txt',
      receivedAt: '2026-03-01T10:00:00.000Z',
    }
    expect(await desk.call('listCases')).toMatchObject({
      stories: { harbour: { ...facts, status: 'usable' } },
    })
    await decide('resolveCase', { action: 'kill', reason: 'Retracted.', articleId: 'harbour' })
    await desk.store.cases.open({ ...opened, id: `${opened.id}0` })
    const { stories } = (await desk.call('listCases')) as { stories: Record<string, object> }
    expect(stories).toEqual({ harbour: expect.objectContaining({ ...facts, status: 'canceled' }) })
  })

  test('name a case that cannot be read beside the others', async () => {
    desk.store.cases.listUnreadable = async () => [{ name: '20260301-a', error: new Error('layout 2') }]
    expect(await desk.call('listCases')).toMatchObject({
      cases: [{ id: opened.id }],
      unreadable: ['20260301-a'],
    })
  })

  test('are resolved by naming the story that is meant', async () => {
    const body = { action: 'kill', reason: 'Retracted.' }
    expect(await decide('resolveCase', body)).toMatchObject({ problem: { status: 409 } })
    expect(await decide('resolveCase', { ...body, articleId: 'harbour' })).toEqual({
      outcome: 'resolved',
      others: ['pier'],
    })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'canceled' })
    expect(await desk.store.cases.listOpen()).toEqual([])
  })

  test.each([
    ['an embargo without an end', { action: 'embargo' }, 'say when the embargo ends'],
    ['a publication with an end', { action: 'publish', until: '2026-03-02T09:00:00Z' }, 'only be given with'],
    ['a publication of all', { action: 'publish', all: true }, 'with a kill or a hold'],
    ['an embargo for years', { action: 'embargo', until: '2226-03-02T09:00:00Z' }, 'mend the year'],
  ])('are not resolved by %s, and stay open', async (_, order, detail) => {
    const body = { ...order, reason: 'It is right.', articleId: 'harbour' }
    expect(await decide('resolveCase', body)).toMatchObject({
      problem: { status: 400, errors: [{ detail: expect.stringContaining(detail) }] },
    })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
    expect(await desk.store.cases.listOpen()).toHaveLength(1)
  })

  test('give the version to decide about, and refuse a decision about another', async () => {
    const { stories } = (await desk.call('listCases')) as { stories: Record<string, { version: number }> }
    const body = { action: 'publish', reason: 'It is right.', articleId: 'harbour' }
    const { version } = stories.harbour ?? {}
    await desk.commitRevision(revision('k2', text('What came in the meantime.')))
    expect(await decide('resolveCase', { ...body, version })).toMatchObject({
      problem: { status: 409, detail: expect.stringContaining('changed since you looked at it') },
    })
  })

  test('are dismissed once', async () => {
    const body = { reason: 'Meant another wire.' }
    expect(await decide('dismissCase', body)).toEqual({ outcome: 'dismissed' })
    expect(await decide('dismissCase', body)).toMatchObject({ problem: { status: 409 } })
    expect(await decide('dismissCase', body, 'none')).toMatchObject({ problem: { status: 404 } })
    expect(await desk.readArticle('harbour')).toMatchObject({ status: 'usable' })
  })
})

describe('a session', () => {
  test('says whose key it is', async () => {
    expect(await desk.call('readSession', { person: 'Ida Brandt' })).toEqual({
      scope: 'editor',
      person: 'Ida Brandt',
    })
    expect(await desk.call('readSession', { scope: 'operator' })).toEqual({ scope: 'operator' })
  })
})

test('a case that is asked for by its id is told how it was decided', async () => {
  const order = anOrder({ target: { headline: 'No such pier' } })
  const open = { ...order, status: 'open' as const, candidates: [], openedAt: order.givenAt }
  await desk.store.cases.open(open)
  const ask = (named: string) => desk.call('listCases', { query: { case: named } })
  expect(await ask(order.id)).not.toHaveProperty('decided')
  const reason = 'No story of ours.'
  await desk.call('dismissCase', { pathParameters: { caseId: order.id }, body: { reason }, person: 'Ida' })
  expect(await ask(order.id)).toMatchObject({
    cases: [],
    decided: { how: expect.stringMatching(/Ida.* dismissed it: “No story of ours\.”/) },
  })
  expect(await ask('20260301-none')).not.toHaveProperty('decided')
})
