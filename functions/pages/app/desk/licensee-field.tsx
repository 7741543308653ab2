import { useEffect, useId, useState } from 'preact/hooks'
import { useAnswer } from '#app/calls/use-answer.ts'
import type { Session } from '#app/session.ts'
import type { LicenseeList } from '#schemas/desk/licensee-list.ts'

interface LicenseeFieldProps {
  session: Session
  /** The id of the licensee that is chosen; empty if none is. */
  value: string
  onChoose: (id: string) => void
}

/** A field that offers all licensees, and takes the name or the id of one. */
export const LicenseeField = ({ session, value, onChoose }: LicenseeFieldProps) => {
  const { value: list, isLoading } = useAnswer<LicenseeList>(session.key, 'v1/desk/licensees')
  /** What is typed and not asked for yet: an answer that arrives meanwhile must not write over it. */
  const [typed, setTyped] = useState<string>()
  const id = useId()
  const licensees = list?.licensees ?? []
  /** Whether what is typed was chosen already: a name waits for the list that tells whose it is. */
  const [isChosen, setIsChosen] = useState(false)
  const choose = (words: string) => {
    setIsChosen(isLoading)
    setTyped(isLoading ? words : undefined)
    if (!isLoading) onChoose(idOf(words.trim(), licensees))
  }
  useEffect(() => {
    if (isChosen && typed !== undefined) choose(typed)
  }, [isLoading])
  return (
    <label>
      Licensee
      <input
        list={id}
        value={typed ?? value}
        placeholder="Its name or id"
        autocomplete="off"
        spellcheck={false}
        onInput={event => {
          const { value: words } = event.currentTarget
          // One that is taken from the list is chosen at once.
          if (licensees.some(each => each.id === words)) choose(words)
          else {
            setTyped(words)
            setIsChosen(false)
          }
        }}
        onChange={event => choose(event.currentTarget.value)}
      />
      <datalist id={id}>
        {licensees.map(each => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </datalist>
    </label>
  )
}

const idOf = (words: string, licensees: LicenseeList['licensees']): string =>
  licensees.find(({ name }) => name.toLowerCase() === words.toLowerCase())?.id ?? words
