import { useRef, useState } from 'preact/hooks'
import type { Session } from '#app/session.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { Story } from '#schemas/desk/story.ts'
import { KillDialog, type LeftByKill } from './kill/kill-dialog.tsx'
import { LeftStories } from './left-stories.tsx'
import { mayRecall } from './recall/may-recall.ts'
import { type LeftByRecall, RecallButton } from './recall/recall-button.tsx'
import { StoryState } from './state/story-state.tsx'

interface StoryActionsProps {
  session: Session
  story: Story
  /** Open cases that a kill of the story may decide. */
  decidable: readonly Case[]
  /** The words of an agency that hold it, while their case is open. */
  note: string | undefined
  /** The case the story was opened from: a kill decides it, unless the editor says otherwise. */
  caseId?: string
  onDone: () => void
}

/** What an editor can do about a story: kill it, or undo that, or take back its earlier versions. */
export const StoryActions = ({ session, story, decidable, note, caseId, onDone }: StoryActionsProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const isKilled = story.article.status === 'canceled'
  // The dialog keeps the purpose it was opened for, even if the story is killed elsewhere in the meantime:
  // its button must not turn into its opposite.
  const [isUndoing, setIsUndoing] = useState(false)
  const [left, setLeft] = useState<LeftByKill>()
  const [leftByRecall, setLeftByRecall] = useState<LeftByRecall>()
  const open = () => {
    setIsUndoing(isKilled)
    dialog.current?.showModal()
  }
  return (
    <section aria-label="Actions" class="actions">
      {isKilled && (
        <>
          <p class="alarm" role="status">
            Killed. Nobody gets any text of it.
          </p>
          <LeftStories ids={left?.copies}>Another story has the same words, and stays as it is:</LeftStories>
          <LeftStories ids={left?.translations}>
            A translation is held with it, until you decide its case:
          </LeftStories>
          <LeftStories ids={left?.others}>
            The notice may mean another story too, which stays as it is:
          </LeftStories>
        </>
      )}
      {!isKilled && <StoryState session={session} story={story} note={note} onDone={onDone} />}
      <button type="button" class={isKilled ? 'secondary' : 'danger'} onClick={open}>
        {isKilled ? 'Reinstate…' : 'Kill…'}
      </button>
      {mayRecall(story) && (
        <RecallButton session={session} story={story} onLeft={setLeftByRecall} onDone={onDone} />
      )}
      <LeftStories ids={leftByRecall?.copies}>
        Another story has the words that were taken back, and stays as it is:
      </LeftStories>
      <LeftStories ids={leftByRecall?.translations}>
        A translation is held until you decide its case:
      </LeftStories>
      <KillDialog
        session={session}
        story={story}
        dialog={dialog}
        isUndoing={isUndoing}
        decidable={decidable}
        caseId={caseId}
        onLeft={setLeft}
        onDone={onDone}
      />
    </section>
  )
}
