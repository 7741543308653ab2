import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { StoryLink } from '#app/controls/story-link.tsx'
import type { Decision } from './decision.ts'

interface LastDecisionProps {
  decision: Decision
  /** The decision that was last told: where it is told may change, and takes the keyboard but once. */
  saidOf: RefObject<Decision | undefined>
}

/**
 * Says what a decision did, with a way to its story. The keyboard goes on from here: the form that it was at
 * is gone.
 */
export const LastDecision = ({ decision, saidOf }: LastDecisionProps) => {
  const { words, articleId, headline, others = [], copies = [] } = decision
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (saidOf.current !== decision) said.current?.focus()
    saidOf.current = decision
  }, [decision, saidOf])
  return (
    <div ref={said} role="status" tabIndex={-1}>
      <p>
        Done: {words}
        {articleId && (
          <>
            {' '}
            <StoryLink articleId={articleId} headline={headline} />
          </>
        )}
      </p>
      {copies.map(id => (
        <p key={id} class="alarm">
          Another story has the same words, and stays as it is: <StoryLink articleId={id} />
        </p>
      ))}
      {others.length > 0 && (
        <>
          <p class="alarm">
            Its case is closed, and the others that its notice may mean stay as they are. If it means more
            than one, go on with them:
          </p>
          <ul>
            {others.map(other => (
              <li key={other.articleId}>
                <StoryLink {...other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
