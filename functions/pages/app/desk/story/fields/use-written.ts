import { useState } from 'preact/hooks'
import { drafts } from '#app/desk/compose/drafts.ts'

/** What is being written in a field, and the value when that began: somebody else may set it in the meantime. */
interface Written {
  value: string
  before: string
}

type AllWritten = Readonly<Record<string, Written | undefined>>

/** What is being written in the fields of a story, kept while its writer looks at another page, with what changes it. */
export const useWritten = (
  articleId: string,
): [written: AllWritten, change: (to: (since: AllWritten) => AllWritten) => void] => {
  const name = `fields ${articleId}`
  const [written, setWritten] = useState<AllWritten>(() => JSON.parse(drafts.of(name) ?? '{}'))
  const change = (to: (since: AllWritten) => AllWritten) =>
    setWritten(since => {
      const next = to(since)
      drafts.keep(name, Object.values(next).some(Boolean) ? JSON.stringify(next) : undefined)
      return next
    })
  return [written, change]
}
