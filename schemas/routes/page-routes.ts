import type { Route } from './route.ts'

/** The pages, open to all: what they show is fetched with the key that is entered in them. */
export const pageRoutes = {
  showHome: { method: 'GET', path: '/', scopes: [] },
  showDesk: { method: 'GET', path: '/desk', scopes: [] },
  showPortal: { method: 'GET', path: '/portal', scopes: [] },
  showBoard: { method: 'GET', path: '/board', scopes: [] },
  showDocs: { method: 'GET', path: '/docs', scopes: [] },
  readOpenApi: { method: 'GET', path: '/openapi.json', scopes: [] },
  readAsset: { method: 'GET', path: '/assets/{file}', scopes: [] },
} as const satisfies Record<string, Route>

export type PageRouteName = keyof typeof pageRoutes
