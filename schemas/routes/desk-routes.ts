import type { Route } from './route.ts'

const desk = ['editor', 'operator'] as const

/** The calls of editors and operators, by the name of their use case; the desk's Lambda answers them. */
export const deskRoutes = {
  readSession: { method: 'GET', path: '/v1/session', scopes: ['licensee', ...desk] },
  createUpload: { method: 'POST', path: '/v1/desk/uploads', scopes: desk },
  lintDrop: { method: 'POST', path: '/v1/desk/lint', scopes: desk },
  listDrops: { method: 'GET', path: '/v1/desk/drops', scopes: desk },
  readReceipts: { method: 'GET', path: '/v1/desk/receipts', scopes: desk },
  readRaw: { method: 'GET', path: '/v1/desk/raw', scopes: desk },
  readStory: { method: 'GET', path: '/v1/desk/articles/{id}', scopes: desk },
  readStoryText: { method: 'GET', path: '/v1/desk/articles/{id}/texts/{text}', scopes: desk },
  readStoryDiff: { method: 'GET', path: '/v1/desk/articles/{id}/diff', scopes: desk },
  readStoryAs: { method: 'GET', path: '/v1/desk/articles/{id}/as/{licensee}', scopes: desk },
  killStory: { method: 'POST', path: '/v1/desk/articles/{id}/kill', scopes: desk },
  reinstateStory: { method: 'POST', path: '/v1/desk/articles/{id}/reinstate', scopes: desk },
  recallStory: { method: 'POST', path: '/v1/desk/articles/{id}/recall', scopes: desk },
  setField: { method: 'PUT', path: '/v1/desk/articles/{id}/fields/{field}', scopes: desk },
  clearField: { method: 'DELETE', path: '/v1/desk/articles/{id}/fields/{field}', scopes: desk },
  setState: { method: 'PUT', path: '/v1/desk/articles/{id}/state', scopes: desk },
  renderArticle: { method: 'POST', path: '/v1/desk/render', scopes: desk },
  resolveCase: { method: 'POST', path: '/v1/desk/cases/{caseId}/resolve', scopes: desk },
  dismissCase: { method: 'POST', path: '/v1/desk/cases/{caseId}/dismiss', scopes: desk },
  listCases: { method: 'GET', path: '/v1/desk/cases', scopes: desk },
  listReleases: { method: 'GET', path: '/v1/desk/releases', scopes: desk },
  listLicensees: { method: 'GET', path: '/v1/desk/licensees', scopes: desk },
  listDeliveries: { method: 'GET', path: '/v1/desk/deliveries', scopes: desk },
  readHandover: { method: 'GET', path: '/v1/desk/handover', scopes: desk },
  findTexts: { method: 'GET', path: '/v1/desk/texts', scopes: desk },
  listTakedowns: { method: 'GET', path: '/v1/desk/takedowns', scopes: desk },
  readBoard: { method: 'GET', path: '/v1/desk/board', scopes: ['operator'] },
  redriveDrops: { method: 'POST', path: '/v1/desk/redrive', scopes: ['operator'] },
} as const satisfies Record<string, Route>

export type DeskRouteName = keyof typeof deskRoutes
