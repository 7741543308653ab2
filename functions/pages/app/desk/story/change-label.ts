import type { Change } from '#schemas/change.ts'

type Labeled = Pick<Change, 'kind' | 'class' | 'status' | 'version' | 'lifts' | 'embargoedUntil'>

/**
 * What a change of the log did, in the words of a newsroom: "Correction, published". With the change before it, an
 * order of the desk that changed nothing but the state is told from an edit: "Held".
 */
export const changeLabel = (change: Labeled, before?: Labeled): string => {
  const { kind, class: changeClass, status, version, lifts } = change
  if (kind === 'kill') return 'Killed'
  if (kind === 'recall') return `Versions before ${version} taken back`
  if (before && isWithholding(change, before)) return change.embargoedUntil ? 'Embargoed' : 'Held'
  if (lifts) return `${kindWords.release}, ${statusWords[status]}`
  const what = kind === 'revision' ? revisionWords(version, changeClass) : kindWords[kind]
  return `${what}, ${statusWords[status]}`
}

/** Whether a change withholds what was published, or until another time. */
const isWithholding = (
  { kind, class: changeClass, status, embargoedUntil }: Labeled,
  before: Labeled,
): boolean =>
  kind === 'revision' &&
  changeClass === 'metadata-only' &&
  status === 'withheld' &&
  (before.status !== status || before.embargoedUntil !== embargoedUntil)

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
