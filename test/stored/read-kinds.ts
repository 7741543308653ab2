import type { StorePorts } from '#test/memory/memory-ports.ts'

/**
 * A kind of item: what its keys look like, and how today's adapters read it. If they return nothing, they
 * have not read it.
 */
interface Kind {
  keys: RegExp
  read: (store: StorePorts) => Promise<unknown>
}

const endsAt = new Date('2026-04-01T00:00:00Z')
const period = { licenseeId: 'gazette', productId: 'all', period: '2026-03' }
const webhookId = `wh_${'a'.repeat(22)}`
const receipt = { bucket: 'drops', key: 'harbour.txt', sequencer: '0A' }
const articleIds = ['harbour', 'pier', 'quay']

/** Every kind of item of the table (functions/adapters/dynamodb/keys/key.ts). */
export const kinds: Record<string, Kind> = {
  revision: {
    keys: /^A#\w+ R#/,
    read: async ({ articles }) => {
      const names = await Promise.all(
        articleIds.map(async articleId =>
          (await articles.listRevisions(articleId)).map(orderKey => ({ articleId, orderKey })),
        ),
      )
      return articles.readRevisions(names.flat(), 1_000_000)
    },
  },
  current: { keys: /^A#\w+ ~CURRENT$/, read: ({ articles }) => articles.readCurrents(articleIds) },
  change: { keys: /^L#0 /, read: ({ changes }) => changes.after(0, 100) },
  marks: {
    keys: /^M#0 /,
    read: async ({ changes }) => {
      const [first] = await changes.marked([1, 2, 3, 4, 5])
      return first
    },
  },
  'log head': { keys: /^L HEAD$/, read: ({ changes }) => changes.head() },
  names: { keys: /^X#/, read: ({ aliases }) => aliases.notedOn('2026-03-01') },
  translation: { keys: /^O#/, read: ({ aliases }) => aliases.translationsOf('harbour') },
  order: { keys: /^W /, read: ({ standingOrders }) => standingOrders.all() },
  counts: { keys: /^COUNTS /, read: ({ arrivals }) => arrivals.look('harbour', 0) },
  case: { keys: /^C /, read: ({ cases }) => cases.find('20260301-3fa9c1d2') },
  'closed case': { keys: /^C#/, read: ({ cases }) => cases.find('20260301-4fa9c1d2') },
  takedown: { keys: /^T /, read: ({ takedowns }) => takedowns.all() },
  'open takedown': { keys: /^TO /, read: ({ takedowns }) => takedowns.open() },
  habit: { keys: /^H /, read: ({ habits }) => habits.all() },
  delivery: { keys: /^T#quay D#/, read: ({ deliveries }) => deliveries.of('quay') },
  acknowledgement: { keys: /^T#quay A#/, read: ({ takedowns }) => takedowns.acknowledgementsOf('quay') },
  embargo: { keys: /^E /, read: async ({ embargoes }) => (await embargoes.dueBy(endsAt, 10)).readable },
  receipt: { keys: /^D#/, read: ({ receipts }) => receipts.find(receipt) },
  licensee: { keys: /^P#\w+ LICENSEE$/, read: ({ licensees }) => licensees.find('gazette') },
  'key ring': { keys: /^P#\w+ KEYS$/, read: ({ accessKeys }) => accessKeys.ringOf('gazette') },
  'key ring of the desk': {
    keys: /^P#@editor KEYS$/,
    read: ({ accessKeys }) => accessKeys.ringOf('@editor'),
  },
  seen: { keys: /^P#\w+ SEEN#/, read: ({ lastSeen }) => lastSeen.of('gazette') },
  calls: {
    keys: /^P#\w+ CALLS#/,
    read: ({ callCounts }) => callCounts.add('gazette', '2026-03-01T10:00', 1, endsAt),
  },
  quota: { keys: /^P#\w+ QUOTA#/, read: ({ articleQuotas }) => articleQuotas.used(period) },
  'article of a quota': {
    keys: /^Q#/,
    read: ({ articleQuotas }) => articleQuotas.take({ ...period, endsAt }, 'harbour', 1),
  },
  product: { keys: /^S#/, read: ({ products }) => products.findAll(['all']) },
  'access key': { keys: /^K#0/, read: ({ accessKeys }) => accessKeys.find('0'.repeat(64)) },
  "person's key": { keys: /^K#1/, read: ({ accessKeys }) => accessKeys.find('1'.repeat(64)) },
  webhook: { keys: /^N /, read: async ({ webhooks }) => (await webhooks.all()).readable },
  attempt: { keys: /^N#/, read: ({ webhooks }) => webhooks.attemptsOf(webhookId, 10) },
}
