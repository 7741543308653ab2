import { goTo, hrefOf } from '#app/address.ts'
import { SearchField } from '#app/controls/search-field.tsx'

interface CaseSearchProps {
  /** Of the page: all but what is looked for stay in its address. */
  parameters: URLSearchParams
  search: string
}

/** The field for words that a case must have to be listed. */
export const CaseSearch = ({ parameters, search }: CaseSearchProps) => (
  <search>
    <form class="filters" onSubmit={event => event.preventDefault()}>
      <SearchField
        placeholder="Words of the notice, headline, slug, agency, file or id"
        value={search}
        onInput={q => goTo(hrefOf('desk', { ...Object.fromEntries(parameters), q }), { replace: true })}
      />
    </form>
  </search>
)
