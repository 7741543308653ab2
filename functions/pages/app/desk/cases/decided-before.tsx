import { useAnswer } from '#app/calls/use-answer.ts'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import { queryOf } from '#app/query-of.ts'
import type { Session } from '#app/session.ts'
import type { CaseList } from '#schemas/desk/desk-answer.ts'

interface DecidedBeforeProps {
  session: Session
  caseId: string
}

/** Says how a case was decided that a link leads to, and which waits no more. */
export const DecidedBefore = ({ session, caseId }: DecidedBeforeProps) => {
  const { value, isLoading } = useAnswer<CaseList>(session.key, `v1/desk/cases?${queryOf({ case: caseId })}`)
  const { how, closedAt, articleId } = value?.decided ?? {}
  if (isLoading) return null
  return (
    <p role="status">
      {how ? (
        <>
          The case that you came for is decided: {how}
          {closedAt && (
            <>
              , <Time at={closedAt} />
            </>
          )}
          . {articleId && <StoryLink articleId={articleId} headline="Its story" />}
        </>
      ) : (
        'The case that you came for is not here. Its story’s page, or its drop, says what became of it.'
      )}
    </p>
  )
}
