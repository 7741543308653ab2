import type { PageRouteName } from '#schemas/routes/page-routes.ts'
import type { Operation } from '../operation.ts'

const page = (summary: string): Operation => ({
  tag: 'Documents',
  summary,
  answers: { 200: { description: 'A page for browsers', content: { 'text/html': 'text' } } },
  problems: [],
})

/** The operations of pages and documents, which are open to all. */
export const pageOperations = {
  showHome: page('The web app'),
  showDesk: page('The desk, for editors'),
  showPortal: page('The portal, for licensees'),
  showBoard: page('The board, for operators'),
  showDocs: page('This description, to read and to try'),
  readOpenApi: {
    tag: 'Documents',
    summary: 'This description',
    answers: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': 'text' } } },
    problems: [],
  },
  readAsset: {
    tag: 'Documents',
    summary: 'A script or style of the pages',
    description: 'Its name contains a digest, so it may be cached for good.',
    answers: {
      200: {
        description: 'The file',
        content: { 'text/javascript': 'text', 'text/css': 'text', 'image/svg+xml': 'text' },
      },
    },
    problems: ['not-found'],
  },
} as const satisfies Record<PageRouteName, Operation>
