import type { Route } from './route.ts'

const scopes = ['licensee'] as const

/** Routes by which a licensee manages its account; part of `routes`. */
export const accountRoutes = {
  readAccount: { method: 'GET', path: '/v1/account', scopes },
  readUsage: { method: 'GET', path: '/v1/account/usage', scopes },
  issueKey: { method: 'POST', path: '/v1/account/keys', scopes },
  revokeKey: { method: 'DELETE', path: '/v1/account/keys/{id}', scopes },
} as const satisfies Record<string, Route>

export type AccountRouteName = keyof typeof accountRoutes
