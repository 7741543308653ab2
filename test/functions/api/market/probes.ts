import type { Route } from '#schemas/routes/route.ts'
import { type RouteName, routes } from '#schemas/routes/routes.ts'
import { IDS } from './arbitrary-market.ts'

/** The parameters of a route, besides every value of its path. */
interface Variant {
  query?: string
  body?: object
}

/** One call, except for who makes it. */
export interface Probe extends Variant {
  method: Route['method']
  resource: string
  path: string
  parameters: Readonly<Record<string, string>>
}

const hook = { url: 'https://paper.example/hook' }

/**
 * Each route, with every way to call it that could reveal something else. A route missing here does not
 * compile, and fails the test: everything that is served is checked against the license.
 */
export const variants: Readonly<Record<RouteName, readonly Variant[]>> = {
  readFeed: [
    {},
    { query: 'view=full' },
    { query: 'limit=3' },
    { query: 'product=one' },
    { query: 'product=two&view=full' },
    { query: 'since=2026-03-01T00:00:00Z' },
    { query: 'after=latest' },
    { query: 'format=newsml-g2' },
  ],
  readArticle: [{}, { query: 'format=text' }, { query: 'format=ninjs' }, { query: 'format=nitf' }],
  readRevisions: [{}],
  readRevision: [{}, { query: 'format=html' }],
  readDiff: [{}],
  readLatestAtom: [{}],
  readLatestRss: [{}],
  readLatestJson: [{}],
  acknowledgeTakedown: [{}],
  readAccount: [{}],
  readUsage: [{}, { query: 'month=2026-03' }],
  issueKey: [{}],
  revokeKey: [{}],
  createWebhook: [{ body: hook }],
  listWebhooks: [{}],
  readWebhook: [{}],
  editWebhook: [{ body: hook }],
  removeWebhook: [{}],
  testWebhook: [{}],
  rotateWebhookSecret: [{}],
  resumeWebhook: [{}],
  replayWebhook: [{ body: { after: 'latest' } }],
  listWebhookDeliveries: [{}],
}

/** An article that never existed. */
export const NOWHERE = 'never-there'

/** Values of the placeholders in paths: all that exist, and some that do not. */
const values: Readonly<Record<string, readonly string[]>> = {
  id: [...IDS, NOWHERE],
  version: ['1', '2', '3', '99'],
  webhookId: ['never-there'],
}

const fill = (probes: readonly Probe[], name: string): Probe[] => {
  const all = values[name]
  if (!all) throw new Error(`No values are known of {${name}}`)
  return probes.flatMap(probe =>
    all.map(value => {
      const encoded = encodeURIComponent(value)
      return {
        ...probe,
        path: probe.path.replace(`{${name}}`, encoded),
        parameters: { ...probe.parameters, [name]: encoded },
      }
    }),
  )
}

/** Every possible call of a route. */
export const probesOf = (name: RouteName): Probe[] => {
  const { method, path }: Route = routes[name]
  const names = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, placeholder = '']) => placeholder)
  return names
    .reduce(fill, [{ method, resource: path, path, parameters: {} }])
    .flatMap(probe => variants[name].map(variant => ({ ...probe, ...variant })))
}
