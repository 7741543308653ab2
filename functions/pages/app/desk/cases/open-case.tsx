import type { ComponentChildren, RefObject } from 'preact'
import { Time } from '#app/controls/time.tsx'
import { WithStoryLinks } from '#app/controls/with-story-links.tsx'
import type { Session } from '#app/session.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { CaseCandidates } from './case-candidates.tsx'
import { caseLabel } from './case-label.ts'
import { HeldText } from './held-text.tsx'
import { isBeside } from './is-beside.ts'

interface OpenCaseProps {
  session: Session
  open: Case
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
  /** One that is filtered out keeps what was written in it. */
  isHidden: boolean
  /** Given for the case that a link leads to. */
  place: RefObject<HTMLElement | null> | undefined
  /** The form that decides it. */
  children: ComponentChildren
}

/** An open case: what came when, in the agency's words, and the stories that it may mean. */
export const OpenCase = ({ session, open, stories, isHidden, place, children }: OpenCaseProps) => {
  const [articleId = ''] = open.candidates
  const { version } = stories[articleId] ?? {}
  return (
    <article class="case" hidden={isHidden} ref={place} tabIndex={place && -1}>
      <header>
        <h2>{caseLabel(open, stories)}</h2>
        <small class="aside">
          {[open.agency, open.id].filter(Boolean).join(' · ')} · <Time at={open.openedAt} />
        </small>
      </header>
      <blockquote>
        <WithStoryLinks text={open.note} />
      </blockquote>
      <CaseCandidates open={open} stories={stories} />
      {isBeside(open, stories) && version !== undefined && (
        <HeldText session={session} articleId={articleId} version={version} />
      )}
      {children}
    </article>
  )
}
