import type { Case } from '#schemas/case.ts'
import { hrefOf } from '../../address.ts'
import { Link } from '../../controls/link.tsx'
import { caseLabels } from '../cases/case-labels.ts'

/** The open cases about a story, in the agency's words. */
export const StoryCases = ({ cases }: { cases: readonly Case[] }) => (
  <>
    {cases.map(({ id, kind, note }) => (
      <p key={id} class="alarm">
        <Link href={hrefOf('desk', { view: 'cases' })}>{caseLabels[kind]}</Link>: “{note}”
      </p>
    ))}
  </>
)
