import type { Revision } from '#schemas/revision.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'

const at = '2026-03-01T10:00:00.000Z'
const drop = { bucket: 'drops', key: 'kill.txt' }
const caseId = '20260301-3fa9c1d2'
const target = { slug: 'BC-BRIDGE' }
const note = 'Kill it'
const sha256 = '0'.repeat(64)
const key = { sha256, scope: 'licensee', licenseeId: 'gazette', last4: '9f2c', createdAt: at } as const
/** An editor's own, under another hash. */
const editorKey = {
  sha256: '1'.repeat(64),
  scope: 'editor',
  person: 'Ida Brandt',
  last4: 'x2Lq',
  createdAt: at,
} as const
const endsAt = new Date('2026-04-01T00:00:00Z')

/** What all articles of the table have in common. */
const wire = {
  agency: 'Coastal Wire',
  language: 'en',
  subjects: [{ name: 'Harbours', code: 'medtop:20000349' }],
}

/** A revision of a drop from a bucket that keeps versions, as every deployed one does. */
const dropped = (...said: Parameters<typeof revision>): Revision => {
  const each = revision(...said)
  return { ...each, drop: { ...each.drop, versionId: 'v1' } }
}

/** A story with a later revision, one under embargo, one that is killed. */
const writeArticles = async (store: StorePorts): Promise<void> => {
  const { commitRevision, commitRecall } = openNewsroom(store)
  const noArchive = { code: 'no-archive', text: 'NO ARCHIVE' } as const
  const canceled = { status: 'canceled', change: { class: 'kill', note: 'It never happened' } } as const
  const embargoed = { status: 'withheld', embargoedUntil: '2026-03-02T00:00:00Z' } as const
  await commitRevision(dropped('k1', { id: 'harbour', ...wire }))
  const later = { ...text('The harbour reopened at noon.'), usageTerms: [noArchive] }
  await commitRevision(dropped('k2', { id: 'harbour', ...wire, ...later }))
  await commitRecall('harbour', { before: 2, by: 'ida', reason: 'A court ordered it.' })
  await commitRevision(dropped('k1', { id: 'pier', ...wire, ...embargoed }))
  await commitRevision(dropped('k1', { id: 'quay', ...wire }))
  await commitRevision({ ...dropped('k2', { id: 'quay', ...wire, ...canceled }), orderedBy: 'ida' })
}

/** Writes one item of each stored kind, with today's adapters. */
export const writeOneOfEach = async (store: StorePorts): Promise<void> => {
  await writeArticles(store)
  const articleId = 'harbour'
  const story = { articleId, orderKey: 'k1', headline: 'Harbour reopens after the storm' }
  await store.receipts.put({
    drop: { bucket: 'drops', key: 'harbour.txt', versionId: 'v1', sequencer: '0A', size: 120, droppedAt: at },
    droppedBy: 'ida',
    outcome: 'accepted',
    format: 'text',
    items: [
      { outcome: 'accepted', ...story, status: 'usable', seq: 1 },
      {
        outcome: 'accepted',
        ...story,
        articleId: 'pier',
        status: 'withheld',
        embargoedUntil: endsAt.toISOString(),
        seq: 3,
      },
    ],
    rejections: [],
    warnings: [],
    completedAt: '2026-03-01T10:00:01.000Z',
  })
  await store.aliases.note({ articleId, items: ['n0212'], headline: 'harbour reopens' }, '2026-03-01')
  await store.aliases.noteTranslation(articleId, { articleId: 'hafen', stated: articleId })
  const order = { id: caseId, kind: 'kill', orderKey: 'k9', target, note, givenAt: at, drop } as const
  await store.standingOrders.give(order)
  await store.standingOrders.count()
  const opened = { id: caseId, kind: 'kill', status: 'open', target, note, drop, openedAt: at } as const
  await store.cases.open({ ...opened, candidates: [] })
  const closed = { ...opened, id: '20260301-4fa9c1d2', status: 'closed', closedAt: at } as const
  const decided = {
    closedBy: 'desk',
    decision: 'dismissed',
    decidedBy: 'ida',
    reason: 'No story of ours.',
  } as const
  await store.cases.close({ ...closed, ...decided, candidates: [] })
  const killed = { articleId: 'quay', licenseeId: 'gazette' }
  await store.deliveries.record([
    { ...killed, version: 1, deliveredAt: at, how: 'article', products: ['all'] },
  ])
  await store.takedowns.acknowledge({ ...killed, version: 2, acknowledgedAt: '2026-03-01T10:05:00.000Z' })
  await store.habits.put({ agency: wire.agency, lastSeenAt: at, longestGapMs: 1000, seen: 2 })
  await store.licensees.put({
    id: 'gazette',
    name: 'The Gazette',
    entitlements: [{ productId: 'all', from: '2020-01-01T00:00:00Z' }],
    cursorSecret: Buffer.alloc(32).toString('base64url'),
  })
  await store.products.put({ id: 'all', name: 'All copy', agencies: [wire.agency] })
  await store.accessKeys.put(key)
  await store.accessKeys.writeRing({ licenseeId: 'gazette', keys: [key], lock: 1 })
  await store.accessKeys.put(editorKey)
  await store.accessKeys.writeRing({ licenseeId: '@editor', keys: [editorKey], lock: 1 })
  await store.lastSeen.note('gazette', { what: 'feed', at })
  await store.callCounts.add('gazette', '2026-03-01T10:00', 3, endsAt)
  const period = { licenseeId: 'gazette', productId: 'all', period: '2026-03', endsAt }
  // So many that the sum names the last of them, and the others are filed.
  for (let number = 1; number <= 20; number += 1)
    await store.articleQuotas.take(period, `${articleId}-${number}`, 30)
  await store.articleQuotas.take(period, articleId, 30)
  const webhook = aWebhook()
  await store.webhooks.write(webhook)
  const attempt = { messageId: 'msg_1', type: 'article.published', articleId, at, durationMs: 80 }
  await store.webhooks.note(webhook.id, { ...attempt, outcome: 'delivered', status: 204 })
}
