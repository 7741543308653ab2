import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import { createServeStoryAs } from '#functions/desk/stories/serve-story-as.ts'
import { StoryAs } from '#schemas/desk/story-as.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { findLicenseeId } from '../parties/find-licensee-id.ts'
import { partyPorts } from '../parties/party-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { deskCall } from './desk-call.ts'

interface Options {
  to: string
  json: boolean
}

/** Prints what a licensee sees of an article of a place at this moment, or why nothing. */
export const runInspectAs = (id: string, licensee: string, { to, json }: Options): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const ports = deskPorts(destination)
    const parties = partyPorts(table)
    const readStoryAs = createServeStoryAs({
      ...parties,
      articleQuotas: dynamoArticleQuotas(table),
      readStanding: createReadStanding(ports),
      readText: createReadText(ports),
    })
    const pathParameters = { id, licensee: await findLicenseeId(parties.licensees, licensee) }
    const reply = await readStoryAs(deskCall('/v1/desk/articles/{id}/as/{licensee}', { pathParameters }))
    if (!reply.ok) return refuse(`at ${place}: ${reply.problem.detail}`)
    const sight = StoryAs.parse('body' in reply ? reply.body : undefined)
    if (json) await printLine(sight)
    else process.stdout.write(`${linesOf(sight).join('\n')}\n`)
    return 0
  })

const sees: Readonly<Record<StoryAs['sees'], string>> = {
  text: 'sees the text',
  tombstone: 'sees that it is gone',
  nothing: 'sees nothing',
}

const linesOf = ({ licensee, sees: seen, reason, until, article }: StoryAs): string[] => [
  `${licensee.name} ${sees[seen]}. ${reason}${until ? ` Until ${until}.` : ''}`,
  ...(article ? ['', `${article.headline} (version ${article.version})`, '', article.body.text] : []),
]
