import { expect, test } from 'vitest'
import { createBindMedia } from '#license/texts/bind-media.ts'
import { changeAt, revisionOf, story } from '#test/contract/story.ts'

const media = [{ kind: 'picture', href: 'https://pictures.example/quay.jpg' }]
const ofArticle = (id: string, seq: number) => changeAt(seq, { articleId: id })

test('an earlier version whose latest text was not read, or is a kill, shows no media', async () => {
  const bindMedia = createBindMedia({
    readEachLatest: async () => () => undefined,
    articles: { readRevisions: async () => [revisionOf('k3', { id: 'a', media })] },
  })
  const versionOf = (id: string, latest = ofArticle(id, 3)) => ({
    change: ofArticle(id, 1),
    article: story({ id, media }),
    latest,
  })
  const killed = { ...ofArticle('c', 3), status: 'canceled' as const }
  const unknown = { ...versionOf('d'), latest: undefined }
  const bound = await bindMedia([versionOf('a'), versionOf('b'), versionOf('c', killed), unknown], [])
  expect(bound.map(article => article.media)).toEqual([media, [], [], []])
})
