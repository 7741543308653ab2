import type { APIGatewayProxyResult } from 'aws-lambda'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import type { Article } from '#schemas/article.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { story as copyOf } from '#test/contract/story.ts'
import { memoryEmbargoes } from '#test/memory/memory-embargoes.ts'
import { gatewayEvent, lambdaContext } from '../gateway-event.ts'
import { createNewsroom } from '../newsroom.ts'
import { NOW } from './arbitrary-market.ts'
import { plainModel, type Story, type Told } from './plain-model.ts'
import { clauses } from './plain-rights.ts'
import type { Probe } from './probes.ts'

const TOMORROW = '2026-03-02T12:00:00.000Z'

/** The article of a story; its mark is in every text that a licensee could be shown. */
const articleOf = ({ id, mark, isKill, isAhead, place, clauses: texts, ...story }: Story): Article =>
  copyOf({
    id,
    ...(story.agency && { agency: story.agency }),
    ...(story.distributor && { distributor: story.distributor }),
    ...(story.language && { language: story.language }),
    sections: [...story.sections],
    status: isKill ? 'canceled' : isAhead ? 'withheld' : 'usable',
    ...(isAhead && !isKill && { embargoedUntil: TOMORROW }),
    headline: `Harbour ${mark}`,
    summary: `Summary ${mark}`,
    ...(place && { dateline: { place: place.toUpperCase() } }),
    subjects: [
      ...story.subjects.map(name =>
        /^\d/.test(name) ? { name: `Subject ${name}`, code: name, scheme: 'medtop' } : { name },
      ),
      ...story.genres.map(name => ({ name, scheme: 'genre' })),
    ],
    usageTerms: texts.map(text => ({ code: clauses[text]?.code ?? 'other', text })),
    contributors: [{ name: 'Desk Only', role: 'editing', isPrivate: true }],
    credit: 'Ana Ruiz, Coastal Wire',
    evidence: { headline: { raw: 'RAW COPY', rule: 'headline/first-line' } },
    body: { html: `<p>Body ${mark}</p>`, text: `Body ${mark}`, wordCount: 2 },
  })

/**
 * The licensee API with everything committed as a drop commits it, and the plain model of the same stories.
 */
export const openMarket = async (given: {
  products: readonly Product[]
  licensees: readonly Licensee[]
  stories: readonly Omit<Story, 'mark'>[]
}) => {
  const newsroom = createNewsroom(NOW)
  const { articles, changes, takedowns } = newsroom
  const embargoes = memoryEmbargoes()
  const commit = createCommitRevision({
    articles,
    changes,
    embargoes,
    takedowns,
    clock: { now: () => newsroom.time.now },
  })
  for (const product of given.products) await newsroom.products.put(product)
  for (const licensee of given.licensees) await newsroom.licensees.put(licensee)

  const told: Told[] = []
  let count = 0
  const tell = async (story: Omit<Story, 'mark'>) => {
    count += 1
    const marked = { ...story, mark: `mark${String(count).padStart(4, '0')}` }
    const article = articleOf(marked)
    const orderKey = String(count).padStart(6, '0')
    const drop = { bucket: 'drops', key: 'not-in-any-answer.txt' }
    const committed = await commit({
      articleId: story.id,
      orderKey,
      article,
      digest: digestArticle(article),
      drop,
    })
    if (committed.outcome === 'accepted') told.push({ ...marked, version: committed.change.version })
  }
  for (const story of given.stories) await tell(story)

  const call = async (licensee: Licensee, { method, resource, path, parameters, query, body }: Probe) => {
    const caller = { scope: 'licensee', licenseeId: licensee.id }
    const event = gatewayEvent({ method, resource, path, caller, ...(query && { query }) })
    const asked = {
      ...event,
      pathParameters: Object.keys(parameters).length > 0 ? parameters : null,
      body: body ? JSON.stringify(body) : null,
    }
    const answer = (await newsroom.handler(asked, lambdaContext)) as APIGatewayProxyResult
    const headers = Object.entries(answer.headers ?? {}).filter(([name]) => !/^ratelimit/iu.test(name))
    return { statusCode: answer.statusCode, headers: Object.fromEntries(headers), body: answer.body }
  }
  const model = plainModel(told, given.products, NOW)
  return { newsroom, told, tell, call, model }
}

export type Market = Awaited<ReturnType<typeof openMarket>>
