import type { DeskRouteName } from '#schemas/routes/desk-routes.ts'
import type { RouteName } from '#schemas/routes/routes.ts'

type Name = RouteName | DeskRouteName

interface ExampleCall {
  name: Name
  pathParameters?: Record<string, string>
  query?: Record<string, string[]>
  request?: unknown
  licenseeId?: string
  /** Calls made before it. */
  before?: readonly { name: Name; request?: unknown }[]
}

const pier = { id: 'coast-wire:pier' }
const ferry = { id: 'coast-wire:ferry' }
const caseId = '20260301-3fa9c1d2'
const endpoint = { url: 'https://gazette.example/wire', description: 'Importer of the website' }
const copy =
  'Pier opens\n\nBy Ana Ruiz\n\nLISBON (Coast Wire) - The pier opened on Monday after a year of work on it.\n\nAbout 400 people came to see it.\n'
const formats = ['ninjs-3.1', 'newsml-g2', 'nitf', 'newsarticle', 'html', 'text']

/** The calls whose answers the document shows. */
export const exampleCalls: readonly ExampleCall[] = [
  { name: 'readFeed', query: { limit: ['3'] } },
  { name: 'readFeed', query: { limit: ['1'], format: ['newsml-g2'] } },
  { name: 'readFeed', query: { limit: ['0'] } },
  { name: 'readArticle', pathParameters: pier },
  ...formats.map(
    (format): ExampleCall => ({ name: 'readArticle', pathParameters: pier, query: { format: [format] } }),
  ),
  { name: 'readArticle', pathParameters: ferry },
  { name: 'readArticle', pathParameters: { id: 'coast-wire:nothing' } },
  { name: 'readRevisions', pathParameters: pier },
  { name: 'readRevision', pathParameters: { ...pier, version: '1' } },
  { name: 'readDiff', pathParameters: { ...pier, version: '2' } },
  { name: 'readLatestAtom', query: { limit: ['1'] } },
  { name: 'readLatestRss', query: { limit: ['1'] } },
  { name: 'readLatestJson', query: { limit: ['1'] } },
  { name: 'readAccount' },
  { name: 'readUsage', before: [{ name: 'readLatestJson' }] },
  { name: 'readUsage', query: { format: ['csv'] }, before: [{ name: 'readLatestJson' }] },
  { name: 'issueKey' },
  { name: 'acknowledgeTakedown', pathParameters: ferry },
  { name: 'createWebhook', request: endpoint },
  { name: 'createWebhook', request: { url: 'http://gazette.example/wire' } },
  { name: 'listWebhooks', before: [{ name: 'createWebhook', request: endpoint }] },
  { name: 'readSession' },
  { name: 'createUpload', request: { fileName: 'pier.txt', size: copy.length } },
  { name: 'lintDrop', request: { fileName: 'pier.txt', text: copy } },
  { name: 'listDrops' },
  { name: 'readReceipts', query: { key: ['coast/pier.txt'] } },
  { name: 'readRaw', query: { key: ['coast/pier.txt'] } },
  { name: 'readStory', pathParameters: pier },
  { name: 'readStoryText', pathParameters: { ...pier, text: '1' } },
  { name: 'readStoryDiff', pathParameters: pier, query: { from: ['1'], to: ['2'] } },
  { name: 'killStory', pathParameters: pier, request: { reason: 'The agency called.', caseId } },
  { name: 'reinstateStory', pathParameters: ferry, request: { reason: 'It was another ferry.' } },
  { name: 'recallStory', pathParameters: pier, request: { before: 2, reason: 'A court ordered it.' } },
  { name: 'setField', pathParameters: { ...pier, field: 'headline' }, request: { value: 'Pier opens' } },
  { name: 'clearField', pathParameters: { ...pier, field: 'slugline' } },
  { name: 'setState', pathParameters: pier, request: { state: 'held' } },
  {
    name: 'resolveCase',
    pathParameters: { caseId },
    request: { action: 'kill', reason: 'The agency called.' },
  },
  { name: 'dismissCase', pathParameters: { caseId }, request: { reason: 'No story of ours.' } },
  { name: 'listCases' },
  { name: 'listDeliveries', query: { licensee: ['gazette'] }, before: [{ name: 'readLatestJson' }] },
  { name: 'listLicensees' },
  { name: 'readStoryAs', pathParameters: { ...pier, licensee: 'gazette' } },
  { name: 'listReleases' },
  { name: 'readHandover', query: { since: ['2026-03-01T00:00:00Z'] } },
  { name: 'findTexts', query: { words: ['pier'], since: ['2026-01-01T00:00:00Z'] } },
  { name: 'listTakedowns' },
  { name: 'readBoard' },
  { name: 'redriveDrops' },
]
