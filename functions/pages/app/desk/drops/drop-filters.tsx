import { SearchField } from '#app/controls/search-field.tsx'

interface DropFiltersProps {
  /** The current filters. */
  parameters: URLSearchParams
  onChange: (name: 'q' | 'outcome' | 'day', value: string) => void
}

/** Filters drops by words, outcome and day; without a day, the last two are shown. */
export const DropFilters = ({ parameters, onChange }: DropFiltersProps) => (
  <search>
    <form class="filters" onSubmit={event => event.preventDefault()}>
      <SearchField
        placeholder="Headline, slug, name, agency, file or id"
        value={parameters.get('q') ?? ''}
        onInput={words => onChange('q', words)}
      />
      <label>
        Outcome
        <select
          value={parameters.get('outcome') ?? ''}
          onChange={event => onChange('outcome', event.currentTarget.value)}
        >
          <option value="">All</option>
          <option value="to-mend">Still to be mended</option>
          <option value="accepted">Accepted</option>
          <option value="partial">Accepted in part</option>
          <option value="rejected">Rejected</option>
        </select>
      </label>
      <label>
        Day (UTC)
        <input
          type="date"
          value={parameters.get('day') ?? ''}
          onChange={event => onChange('day', event.currentTarget.value)}
        />
      </label>
    </form>
  </search>
)
