import { hrefOf } from './address.ts'
import { Link } from './link.tsx'

interface StoryLinkProps {
  articleId: string
  /** Absent where nothing of the story is known yet. */
  headline?: string | undefined
  /** The open case that it is looked at for. */
  caseId?: string
}

/** A link to a story at the desk: its headline, and below it the id that logs and commands go by. */
export const StoryLink = ({ articleId, headline, caseId }: StoryLinkProps) => (
  <>
    <Link href={hrefOf('desk', { view: 'story', id: articleId, case: caseId })}>{headline ?? articleId}</Link>
    {headline !== undefined && <small class="below key">{articleId}</small>}
  </>
)
