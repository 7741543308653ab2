import { KILL_WORD } from './kill-word.ts'

interface KillWordFieldProps {
  typed: string
  onInput: (typed: string) => void
}

/**
 * The field for the word that must be typed before a story is killed: a form enables its button only for
 * `KILL_WORD`.
 */
export const KillWordField = ({ typed, onInput }: KillWordFieldProps) => (
  <label>
    Type {KILL_WORD} to confirm
    <input value={typed} autocomplete="off" onInput={event => onInput(event.currentTarget.value)} required />
  </label>
)
