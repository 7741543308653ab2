import { accountRoutes } from './account-routes.ts'
import type { Route } from './route.ts'
import { webhookRoutes } from './webhook-routes.ts'

/**
 * Every route, by the name of its use case. API Gateway's resources, the Lambda's dispatch and the local
 * server are all made from this table.
 */
export const routes = {
  readFeed: { method: 'GET', path: '/v1/feed', scopes: ['licensee'] },
  readArticle: { method: 'GET', path: '/v1/articles/{id}', scopes: ['licensee'] },
  readRevisions: { method: 'GET', path: '/v1/articles/{id}/revisions', scopes: ['licensee'] },
  readRevision: { method: 'GET', path: '/v1/articles/{id}/revisions/{version}', scopes: ['licensee'] },
  readDiff: { method: 'GET', path: '/v1/articles/{id}/revisions/{version}/diff', scopes: ['licensee'] },
  readLatestAtom: { method: 'GET', path: '/v1/latest.atom', scopes: ['licensee'] },
  readLatestRss: { method: 'GET', path: '/v1/latest.rss', scopes: ['licensee'] },
  readLatestJson: { method: 'GET', path: '/v1/latest.json', scopes: ['licensee'] },
  ...accountRoutes,
  acknowledgeTakedown: { method: 'PUT', path: '/v1/articles/{id}/takedown', scopes: ['licensee'] },
  ...webhookRoutes,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
