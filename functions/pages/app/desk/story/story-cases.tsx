import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import type { Case } from '#schemas/case.ts'
import { caseLabel } from '../cases/case-label.ts'

/** The open cases about a story, in the agency's words. */
export const StoryCases = ({ cases }: { cases: readonly Case[] }) => (
  <>
    {cases.map(open => (
      <p key={open.id} class="alarm">
        <Link href={hrefOf('desk', { view: 'cases', case: open.id })}>{caseLabel(open)}</Link>: “{open.note}”
      </p>
    ))}
  </>
)
