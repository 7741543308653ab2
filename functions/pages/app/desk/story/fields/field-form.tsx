import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { Failed } from '#app/controls/states.tsx'
import { useKept } from '#app/desk/compose/use-kept.ts'
import type { Session } from '#app/session.ts'
import type { OverridableField } from '#schemas/desk/override.ts'
import type { Story } from '#schemas/desk/story.ts'
import { headlineWords } from '#schemas/headline-words.ts'
import { OverrideList } from './override-list.tsx'
import { useWritten } from './use-written.ts'

interface FieldFormProps {
  session: Session
  story: Story
  onDone: () => void
}

/** Fields that are text, with their labels. A byline sets the authors with it. */
const fields = {
  headline: 'Headline',
  byline: 'Byline',
  summary: 'Summary',
  slugline: 'Slugline',
  credit: 'Credit line',
  agency: 'Agency',
  distributor: 'Distributor',
  language: 'Language',
  editorNote: "Editor's note",
} as const satisfies Partial<Record<OverridableField, string>>

type Field = keyof typeof fields

const names = Object.keys(fields) as Field[]

/** Those that may have several lines. */
const long: ReadonlySet<Field> = new Set(['summary', 'editorNote'])

/** Overrides fields until the agency changes them, and removes overrides. */
export const FieldForm = ({ session, story, onDone }: FieldFormProps) => {
  const { articleId, article, overrides } = story
  const [field, setField] = useState<Field>('headline')
  const [written, changeWritten] = useWritten(articleId)
  const [note, setNote, forgetNote] = useKept(`correction ${articleId}`)
  const title = useRef<HTMLHeadingElement>(null)
  const order = useOrder(
    session.key,
    () => {
      forgetNote()
      onDone()
    },
    ({ status }) => status !== 401 && onDone(),
  )
  const pathOf = (name: string) => `v1/desk/articles/${encodeURIComponent(articleId)}/fields/${name}`
  const now = article[field] ?? ''
  const { value, before } = written[field] ?? {}
  const shown = value ?? now
  const write = (to: string) =>
    changeWritten(since => ({ ...since, [field]: { value: to, before: before ?? now } }))
  const set = (event: SubmitEvent) => {
    event.preventDefault()
    const body = { ...(shown.trim() && { value: shown }), ...(note && { correction: note }) }
    // What is written while the order is under way stays.
    order.give(pathOf(field), { method: 'PUT', body }, () =>
      changeWritten(since => (since[field]?.value === value ? { ...since, [field]: undefined } : since)),
    )
  }
  return (
    <section aria-label="Fields set by the desk">
      <h2 ref={title} tabIndex={-1}>
        Fields set by the desk
      </h2>
      <OverrideList
        article={article}
        overrides={overrides}
        isBusy={order.isUnderWay}
        onGiveBack={async name => {
          await order.give(pathOf(name), { method: 'DELETE' })
          // The button that gave the order is gone, and with it the keyboard lost.
          title.current?.focus()
        }}
      />
      <form class="filters" onSubmit={set}>
        <FieldChoice field={field} onChoose={setField} />
        <FieldValue field={field} shown={shown} onInput={write}>
          {value === '' && field !== 'headline' && <small>The field is removed from the story.</small>}
          {field === 'headline' && value !== undefined && <HeadlineLength headline={value} />}
          {value !== undefined && now !== before && (
            <small role="status">It was changed in the meantime: “{now}”</small>
          )}
        </FieldValue>
        <label>
          Correction note (optional)
          <input value={note} onInput={event => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit" class="secondary" disabled={value === undefined} aria-busy={order.isUnderWay}>
          Set the field
        </button>
      </form>
      {order.problem && <Failed problem={order.problem} />}
    </section>
  )
}

/** Words between spaces. Of scripts without spaces the answer tells. */
const wordsOf = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

const HeadlineLength = ({ headline }: { headline: string }) =>
  wordsOf(headline) > headlineWords.most && (
    <small role="status">
      A headline has {headlineWords.most} words at most, and this has {wordsOf(headline)}.
    </small>
  )

interface FieldValueProps {
  field: Field
  shown: string
  onInput: (value: string) => void
  /** What is to be said of the value. */
  children: ComponentChildren
}

const FieldValue = ({ field, shown, onInput, children }: FieldValueProps) => {
  const id = useId()
  const box = {
    id,
    value: shown,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  }
  return (
    <label class="wide" for={id}>
      New value
      {long.has(field) ? <textarea rows={3} {...box} /> : <input {...box} required={field === 'headline'} />}
      {children}
    </label>
  )
}

const FieldChoice = ({ field, onChoose }: { field: Field; onChoose: (field: Field) => void }) => (
  <label>
    Field
    <select
      value={field}
      onChange={event => onChoose(names.find(name => name === event.currentTarget.value) ?? 'headline')}
    >
      {names.map(name => (
        <option key={name} value={name}>
          {fields[name]}
        </option>
      ))}
    </select>
  </label>
)
