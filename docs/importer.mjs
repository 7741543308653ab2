// A whole importer: keeps a folder of articles as the feed says. Run it each minute, as often and as late as you like, but one run at a time:
//   WIREDESK_API=https://… WIREDESK_KEY=wd_licensee_… node importer.mjs FOLDER
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const { WIREDESK_API, WIREDESK_KEY: key } = process.env
const api = `${WIREDESK_API.replace(/\/$/, '')}/` // it may end in a stage: …/prod
const folder = process.argv[2] ?? 'articles'
for (const place of ['embargoed', 'owed']) await mkdir(join(folder, place), { recursive: true })

const call = async (url, method = 'GET', mayFail = false) => {
  const answer = await fetch(new URL(url, api), { method, headers: { 'x-api-key': key } })
  const isBusy = answer.status === 429 && Number(answer.headers.get('retry-after')) <= 60 // else a quota of articles is used up
  if (isBusy || (answer.status >= 500 && !mayFail)) throw new Error(`${url}: ${answer.status}, try later`)
  return answer
}
const read = async url => {
  const answer = await call(url)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}
const save = async (file, text) => {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file) // whole, or not at all
}
const take = async ({ articleId, status, href, article }) => {
  const [shown, held] = ['', 'embargoed'].map(place => join(folder, place, `${articleId}.json`))
  const answer = article ? undefined : await call(href, 'GET', status !== 'canceled') // too large for the page, or not to be had: 404, 410
  const owed = join(folder, 'owed', articleId)
  if (answer?.status === 429 || answer?.status >= 500) {
    await writeFile(owed, '') // fetched once the quota is renewed, or the text mended; the feed goes on
    if (status === 'withheld') await rm(shown, { force: true }) // it may not be published for now, whatever we have
    return answer.status
  }
  // Only Wiredesk's own 404 and 410 say that the story is gone. A 403, of a revoked key or the firewall, or a page of a proxy says nothing of it.
  const isTold = /^application\/problem\+json/.test(answer?.headers.get('content-type'))
  if (answer && !answer.ok && !(isTold && [404, 410].includes(answer.status)))
    throw new Error(await answer.text())
  const text = article ?? (answer.ok ? await answer.json() : undefined)
  const file = text && (text.status === 'withheld' ? held : shown) // withheld: given in advance, not to be published
  for (const old of [shown, held]) if (old !== file) await rm(old, { force: true })
  if (file) await save(file, JSON.stringify(text, null, 2))
  await rm(owed, { force: true })
  if (status === 'canceled' && !file) await call(`v1/articles/${articleId}/takedown`, 'PUT') // our copy is down, and it was not reinstated since
}

// Kills to confirm come first: a run may have been cut off between taking a copy away and saying so.
const { takedowns } = await read('v1/account')
for (const { articleId } of takedowns)
  await take({ articleId, status: 'canceled', href: `v1/articles/${articleId}` })

for (const articleId of await readdir(join(folder, 'owed')))
  if ((await take({ articleId, href: `v1/articles/${articleId}` })) === 429) break

const cursorFile = join(folder, 'cursor')
let cursor = await readFile(cursorFile, 'utf8').catch(() => '')
for (;;) {
  const { changes, next } = await read(`v1/feed?view=full&limit=50${cursor && `&after=${cursor}`}`)
  for (const change of changes) await take(change)
  await save(cursorFile, next) // after the page: what was cut off is done again, and is then the same
  if (next === cursor) break
  cursor = next
}
