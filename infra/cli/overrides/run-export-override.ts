import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { s3DropStore } from '#adapters/s3/s3-drop-store.ts'
import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'
import type { Revision } from '#schemas/revision.ts'
import { atPlace } from '../at-place.ts'
import type { Destination } from '../drop/destination.ts'
import { refuse } from '../refuse.ts'
import { openDesk } from './open-desk.ts'
import { toGoldenCase } from './to-golden-case.ts'

/**
 * Writes what an editor set in an article as a golden folder: the raw drop, and the article it must become.
 */
export const runExportOverride = (to: string, articleId: string, folder: string): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const listed = await openDesk(destination).listOverrides(articleId)
    const overrides = listed?.overrides.filter(({ isKept }) => isKept) ?? []
    if (!listed) return refuse(`there is no article ${articleId} at ${place}`)
    if (overrides.length === 0)
      return refuse(`no override of ${articleId} is in force: there is nothing to export`)
    const expectedFile = join(folder, 'article.json')
    if (existsSync(expectedFile)) return refuse(`${expectedFile} already exists`)

    const { key } = listed.base.drop
    const bytes = await readRaw(destination, listed.base)
    if (!bytes) return refuse(`the drop ${key} is no longer at ${place}`)
    const { receivedAt } = listed.base.article
    const name = basename(resolve(folder))
    const golden = await toGoldenCase({ bytes, key, receivedAt, articleId, overrides, name })
    if (!golden) return refuse(`today's rules read no article ${articleId} in ${key}`)

    mkdirSync(folder, { recursive: true })
    const input = join(folder, `input${extname(key) || '.txt'}`)
    writeFileSync(input, bytes)
    writeFileSync(expectedFile, `${JSON.stringify(golden.expected, null, 2)}\n`)
    process.stdout.write(sayHowToUse([input, expectedFile], golden.format, name, golden.differing))
    return 0
  })

/** The exact bytes the revision was read from. */
const readRaw = async ({ s3 }: Destination, { drop, article }: Revision): Promise<Uint8Array | undefined> => {
  const { receivedAt } = article
  const found = await s3DropStore(s3).read(
    { ...drop, sequencer: '0', size: 0, droppedAt: receivedAt },
    MAX_DROP_BYTES,
  )
  return typeof found === 'string' ? undefined : found
}

const sayHowToUse = (files: string[], format: string, name: string, differing: string[]): string =>
  `${files.join('\n')}
${differing.length > 0 ? `Today's rules read differently: ${differing.join(', ')}.` : "Today's rules already read all of it this way."}
Fix the rule, put the folder at test/fixtures/${format}/${name}, and run
  npx vitest run test/domain/fixtures.test.ts
The copy is the agency's: replace it with an invented story of the same shape before you commit it.
`
