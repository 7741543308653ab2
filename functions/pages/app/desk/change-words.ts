import type { Change } from '#schemas/change.ts'

/** What a change of the log did, in the words of a newsroom: "Correction, published". */
export const changeWords = ({
  kind,
  class: changeClass,
  status,
  lifts,
}: Pick<Change, 'kind' | 'class' | 'status' | 'lifts'>): string => {
  if (kind === 'kill') return 'Killed'
  if (lifts) return `${kindWords.release}, ${statusWords[status]}`
  const what = kind === 'revision' ? classWords[changeClass ?? 'new'] : kindWords[kind]
  return `${what}, ${statusWords[status]}`
}

const classWords = {
  new: 'New',
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
