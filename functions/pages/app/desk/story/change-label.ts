import type { Change } from '#schemas/change.ts'

/** What a change of the log did, in the words of a newsroom: "Correction, published". */
export const changeLabel = ({
  kind,
  class: changeClass,
  status,
  version,
  lifts,
}: Pick<Change, 'kind' | 'class' | 'status' | 'version' | 'lifts'>): string => {
  if (kind === 'kill') return 'Killed'
  if (lifts) return `${kindWords.release}, ${statusWords[status]}`
  const what = kind === 'revision' ? revisionWords(version, changeClass) : kindWords[kind]
  return `${what}, ${statusWords[status]}`
}

/** A text after the first without a class is an edit of the desk that nobody classed. */
const revisionWords = (version: number, changeClass: Change['class']): string => {
  if (changeClass) return classWords[changeClass]
  return version === 1 ? 'New' : 'Edited'
}

const classWords = {
  update: 'Update',
  writethru: 'Writethru',
  correction: 'Correction',
  refile: 'Refile',
  'metadata-only': 'Details changed',
  kill: 'Kill',
} as const

const kindWords = {
  release: 'Released',
  expiry: 'Expired',
  reinstatement: 'Reinstated',
  withdrawal: 'Withdrawn',
} as const

const statusWords = { usable: 'published', withheld: 'held back', canceled: 'killed' } as const
