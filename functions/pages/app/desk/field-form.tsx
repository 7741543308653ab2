import { useState } from 'preact/hooks'
import type { OverridableField, Override } from '#schemas/override.ts'
import type { Story } from '#schemas/story.ts'
import type { Session } from '../session.ts'
import { Empty, Failed } from '../states.tsx'
import { Time } from '../time.tsx'
import { useOrder } from '../use-order.ts'
import { fieldWords } from './field-words.ts'

interface FieldFormProps {
  session: Session
  story: Story
  onDone: () => void
}

/** Fields that are one line of text, as they are called on the page. A byline sets the authors along with it. */
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

/** Sets fields in the agency's stead, which stay until the agency changes them, and gives them back. */
export const FieldForm = ({ session, story, onDone }: FieldFormProps) => {
  const { articleId, article, overrides } = story
  const [field, setField] = useState<Field>('headline')
  const [value, setValue] = useState<string>()
  // What it read when it began to be changed: somebody else may set it meanwhile.
  const [before, setBefore] = useState<string>()
  const [note, setNote] = useState('')
  const order = useOrder(session.key, () => {
    setValue(undefined)
    setNote('')
    onDone()
  })
  const pathOf = (name: string) => `v1/desk/articles/${encodeURIComponent(articleId)}/fields/${name}`
  const now = article[field] ?? ''
  const shown = value ?? now
  return (
    <section aria-label="Fields set by the desk">
      <h2>Fields set by the desk</h2>
      {overrides.length === 0 && <Empty>None: all is as the agency sent it.</Empty>}
      <ul>
        {overrides.map((override: Override) => (
          <li key={override.field}>
            {fieldWords(override.field)}, by {override.setBy}, <Time at={override.setAt} />
            <button
              type="button"
              class="outline secondary small"
              onClick={() => order.give(pathOf(override.field), { method: 'DELETE' })}
            >
              Give {fieldWords(override.field).toLowerCase()} back to the agency
            </button>
          </li>
        ))}
      </ul>
      <form
        class="filters"
        onSubmit={event => {
          event.preventDefault()
          const body = { value: shown, ...(note && { correction: note }) }
          order.give(pathOf(field), { method: 'PUT', body })
        }}
      >
        <label>
          Field
          <select
            value={field}
            onChange={event => {
              setField(names.find(name => name === event.currentTarget.value) ?? 'headline')
              setValue(undefined)
            }}
          >
            {names.map(name => (
              <option key={name} value={name}>
                {fields[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="wide">
          As it should be
          <input
            value={shown}
            onInput={event => {
              if (value === undefined) setBefore(now)
              setValue(event.currentTarget.value)
            }}
            required
          />
          {value !== undefined && now !== before && (
            <small role="status">It was changed meanwhile: “{now}”</small>
          )}
        </label>
        <label>
          Correction note, if it is one
          <input value={note} onInput={event => setNote(event.currentTarget.value)} maxLength={500} />
        </label>
        <button type="submit" class="secondary" disabled={value === undefined} aria-busy={order.isUnderWay}>
          Set the field
        </button>
      </form>
      {order.problem && <Failed problem={order.problem} />}
    </section>
  )
}
