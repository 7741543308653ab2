import { useState } from 'preact/hooks'

interface Asked {
  words: string
  /** Days (UTC), "2026-11-25"; empty if none is set. */
  from: string
  to: string
}

interface TextsFormProps {
  asked: Asked
  onAsk: (asked: Asked) => void
}

/** Asks which words to look for, and in which days. */
export const TextsForm = ({ asked, onAsk }: TextsFormProps) => {
  const [typed, setTyped] = useState(asked)
  const set = (changed: Partial<Asked>) => setTyped(before => ({ ...before, ...changed }))
  return (
    <search>
      <form
        class="filters"
        onSubmit={event => {
          event.preventDefault()
          onAsk({ ...typed, words: typed.words.trim() })
        }}
      >
        <label>
          Words
          <input
            type="search"
            required
            maxLength={200}
            placeholder="Ana Ruiz, or “harbor bridge”"
            value={typed.words}
            onInput={event => set({ words: event.currentTarget.value })}
          />
          <small>All of them; those in quotation marks together.</small>
        </label>
        <label>
          From (UTC)
          <input
            type="date"
            required
            value={typed.from}
            onInput={event => set({ from: event.currentTarget.value })}
          />
        </label>
        <label>
          To (UTC)
          <input
            type="date"
            min={typed.from}
            value={typed.to}
            onInput={event => set({ to: event.currentTarget.value })}
          />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
