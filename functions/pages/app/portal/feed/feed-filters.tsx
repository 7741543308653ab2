import { useAnswer } from '#app/calls/use-answer.ts'
import { SearchField } from '#app/controls/search-field.tsx'
import type { Session } from '#app/session.ts'
import type { Account } from '#schemas/license/account.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'

interface FeedFiltersProps {
  session: Session
  entries: readonly FeedEntry[]
  /** The current value of a filter; empty if it is not set. */
  wanted: (name: string) => string
  onChange: (name: string, value: string) => void
}

/** Filters stories by words, product, agency and section; the choices are those present in the feed. */
export const FeedFilters = ({ session, entries, wanted, onChange }: FeedFiltersProps) => {
  const account = useAnswer<Account>(session.key, 'v1/account')
  const products = account.value?.entitlements.filter(({ inForce }) => inForce) ?? []
  const choose = (name: string, label: string, choices: readonly Choice[]) => (
    <label>
      {label}
      <select value={wanted(name)} onChange={event => onChange(name, event.currentTarget.value)}>
        <option value="">All</option>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <search>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <SearchField
          placeholder="Words in a headline"
          value={wanted('q')}
          onInput={words => onChange('q', words)}
        />
        {choose(
          'product',
          'Product',
          products.map(({ product: { id, name } }) => ({ value: id, words: name ?? id })),
        )}
        {choose('agency', 'Agency', each(entries.flatMap(({ agency }) => agency ?? [])))}
        {choose('section', 'Section', each(entries.flatMap(({ sections }) => sections)))}
      </form>
    </search>
  )
}

interface Choice {
  value: string
  words: string
}

const each = (values: readonly string[]): Choice[] =>
  [...new Set(values)].sort().map(value => ({ value, words: value }))
