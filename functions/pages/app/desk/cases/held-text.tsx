import { useState } from 'preact/hooks'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import { WAITING } from '#schemas/desk/story.ts'
import type { RevisionDiff } from '#schemas/revision-diff.ts'
import { Comparison } from '../story/comparison.tsx'
import { WaitingLink } from '../story/waiting-text.tsx'

interface HeldTextProps {
  session: Session
  articleId: string
  /** The version that stands. */
  version: number
}

/** The text that waits beside a version that is out, by what it would change; loaded once it is asked for. */
export const HeldText = ({ session, articleId, version }: HeldTextProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const { value, problem, isLoading, reload } = useAnswer<RevisionDiff>(
    session.key,
    isOpen
      ? `v1/desk/articles/${encodeURIComponent(articleId)}/diff?from=${version}&to=${WAITING}`
      : undefined,
  )
  return (
    <>
      <p>
        <WaitingLink articleId={articleId} words="Read the text that is held" />
      </p>
      <details onToggle={event => setIsOpen(event.currentTarget.open)}>
        <summary>What it would change in the version that is out</summary>
        {problem && <Failed problem={problem} retry={reload} />}
        {isLoading && <Loading what="the comparison" />}
        {value && <Comparison of={value} />}
      </details>
    </>
  )
}
