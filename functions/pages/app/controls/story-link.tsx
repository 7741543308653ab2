import { hrefOf } from '../address.ts'
import { Link } from './link.tsx'

interface StoryLinkProps {
  articleId: string
  /** Absent if nothing is known of the story yet. */
  headline?: string | undefined
  /** The open case the story is opened from. */
  caseId?: string
}

/** A link to a story at the desk: its headline, and below it the id used in logs and commands. */
export const StoryLink = ({ articleId, headline, caseId }: StoryLinkProps) => (
  <>
    <Link href={hrefOf('desk', { view: 'story', id: articleId, case: caseId })}>{headline ?? articleId}</Link>
    {headline !== undefined && <small class="below key">{articleId}</small>}
  </>
)
