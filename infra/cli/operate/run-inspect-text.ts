import { createReadStanding } from '#commit/read/read-standing.ts'
import { createFindHistory } from '#functions/desk/stories/find-history.ts'
import { createFindStoryTexts } from '#functions/desk/stories/find-story-texts.ts'
import type { StoryText } from '#schemas/desk/story.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'

interface Options {
  to: string
  json: boolean
}

/** Prints one text of an article of a place: a version, or the one that waits beside what stands. */
export const runInspectText = (articleId: string, text: string, { to, json }: Options): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const ports = deskPorts(destination)
    const findHistory = createFindHistory({ ...ports, readStanding: createReadStanding(ports) })
    const [found] = await createFindStoryTexts({ ...ports, findHistory })(articleId, [text])
    if (!found) return refuse(`there is no text ${text} of article ${articleId} at ${place}`)
    if (json) await printLine(found)
    else process.stdout.write(`${linesOf(found).join('\n')}\n`)
    return 0
  })

const linesOf = ({ article, drop }: StoryText): string[] => [
  article.headline,
  ...(article.byline ? [article.byline] : []),
  '',
  article.body.text,
  '',
  `(${drop.key})`,
]
