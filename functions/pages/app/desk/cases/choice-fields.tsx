import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { type Action, ALL, actionsFor, type Choice } from './choice.ts'
import { formatFacts } from './format-facts.ts'
import { isBeside } from './is-beside.ts'

interface ChoiceFieldProps {
  open: Case
  choice: Choice
  onChoose: (part: Partial<Choice>) => void
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
}

const words: Readonly<Record<Action, string>> = {
  kill: 'Kill the story',
  hold: 'Hold the story',
  publish: 'Publish it now',
  embargo: 'Embargo it until',
  dismiss: 'Dismiss the case and change nothing',
}

/** The same of a story that is held already. */
const heldWords: Partial<Record<Action, string>> = {
  hold: 'Keep the story held',
  dismiss: 'Dismiss the case: the story stays held',
}

/** What a dismissal does to an order that waits for its story. */
const STOP_WAITING = 'Dismiss it: stop waiting for its story'

/** The same of a text that waits beside a version that is out. */
const besideWords = {
  publish: 'Publish the text held, in place of the version that is out',
  dismiss: 'Leave the version that is out, and this text unpublished',
} as const

/** What is to be done about a case. */
export const ActionField = ({ open, choice, onChoose, stories }: ChoiceFieldProps) => {
  const waits = isBeside(open, stories)
  const possible = actionsFor(open, stories)
  const [articleId = '', ...others] = open.candidates
  const status = others.length === 0 ? stories[articleId]?.status : undefined
  const wordsOf = (action: Action): string => {
    if (waits && (action === 'publish' || action === 'dismiss')) return besideWords[action]
    if (action === 'dismiss' && open.candidates.length === 0) return STOP_WAITING
    return (status === 'withheld' ? heldWords[action] : undefined) ?? words[action]
  }
  const choose = (value: string) => onChoose({ action: possible.find(each => each === value) ?? 'dismiss' })
  return (
    <label>
      What to do
      <select value={choice.action} onChange={event => choose(event.currentTarget.value)}>
        {possible.map(each => (
          <option key={each} value={each}>
            {wordsOf(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which of several stories is meant; all of them, if they are to be killed or held. */
export const MeantField = ({ open: { candidates }, choice, onChoose, stories }: ChoiceFieldProps) => {
  const { action, articleId } = choice
  if (action === 'dismiss' || candidates.length < 2) return null
  const isForAll = action === 'kill' || action === 'hold'
  return (
    <label>
      Which story
      <select
        value={articleId}
        required
        onChange={event => onChoose({ articleId: event.currentTarget.value })}
      >
        <option value="">Choose…</option>
        {candidates.map((id, index) => (
          <option key={id} value={id}>
            {`${index + 1}. ${optionOf(id, stories[id])}`}
          </option>
        ))}
        {isForAll && <option value={ALL}>All {candidates.length} of them</option>}
      </select>
    </label>
  )
}

/**
 * What tells the stories apart comes first, after its number in the list above, since a narrow field cuts off
 * the rest.
 */
const optionOf = (id: string, story: StoryFacts | undefined): string =>
  story ? `${formatFacts(story)}: ${story.headline}` : id
