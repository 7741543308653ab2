import type { Case } from '#schemas/case.ts'
import { hrefOf } from '../../address.ts'
import { Link } from '../../controls/link.tsx'
import { caseWords } from '../cases/case-words.ts'

/** The open cases about a story, in the agency's words. */
export const StoryCases = ({ cases }: { cases: readonly Case[] }) => (
  <>
    {cases.map(({ id, kind, note }) => (
      <p key={id} class="alarm">
        <Link href={hrefOf('desk', { view: 'cases' })}>{caseWords[kind]}</Link>: “{note}”
      </p>
    ))}
  </>
)
