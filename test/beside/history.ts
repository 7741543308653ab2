import fc from 'fast-check'
import { eachAtLeastOnce } from '#test/model/each-at-least-once.ts'
import type { Kill } from '#test/model/gate.ts'

/** What a file is about, the same in each of its drops: files with the same words are copies of one story. */
export interface HistoryFile {
  words: number
  hasNumber: boolean
  /** The file whose story it is a translation of, before it in the list. */
  of: number | undefined
}

/** A drop of a file; `notice` kills the story of the file by its slug. */
export interface HistoryDrop {
  file: number
  kind: 'usable' | 'embargo' | 'hold' | 'kill' | 'notice'
}

/** Stories that stand and fall with others, what is dropped of them and ordered by the desk, except in which order. */
export interface History {
  files: HistoryFile[]
  drops: HistoryDrop[]
  /** Each run of a delivery dies at its point; a last one lives, if not left to the end. */
  deliveries: { drop: number; pause: number; kills: Kill[]; isAbandoned: boolean }[]
  orders: { file: number; kind: 'kill' | 'hold' | 'embargo'; pause: number; kill: Kill | undefined }[]
  /** Whether drops are taken long after they were made, as from a backlog. */
  isLate: boolean
}

const kill: fc.Arbitrary<Kill> = fc.record({ call: fc.nat(24), when: fc.constantFrom('before', 'after') })
const pause = fc.nat(14)

const file = (index: number): fc.Arbitrary<HistoryFile> =>
  fc.record({
    words: fc.nat(1),
    hasNumber: fc.boolean(),
    of: index === 0 ? fc.constant(undefined) : fc.option(fc.nat(index - 1), { nil: undefined }),
  })

const drop: fc.Arbitrary<HistoryDrop> = fc.record({
  file: fc.nat(2),
  kind: fc.constantFrom('usable', 'usable', 'usable', 'embargo', 'hold', 'kill', 'notice'),
})

/** Every drop is delivered at least once. */
export const history: fc.Arbitrary<History> = fc
  .array(drop, { minLength: 2, maxLength: 5, size: 'max' })
  .chain(drops =>
    fc.record({
      files: fc.tuple(file(0), file(1), file(2)),
      drops: fc.constant(drops),
      deliveries: eachAtLeastOnce(drops.length, index =>
        fc.record({
          drop: fc.constant(index),
          pause,
          kills: fc.array(kill, { maxLength: 1 }),
          isAbandoned: fc.boolean(),
        }),
      ),
      orders: fc.array(
        fc.record({
          file: fc.nat(2),
          kind: fc.constantFrom('kill', 'hold', 'embargo'),
          pause: fc.nat(30),
          kill: fc.option(kill, { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
      isLate: fc.boolean(),
    }),
  )
