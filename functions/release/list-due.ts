import type { Embargo, Embargoes } from '#ports'

/** How many embargoes are read at once; the next are read only when these are done. */
const PAGE = 500

/** Every embargo that is due, earliest first, and an error for each that cannot be read. */
export async function* listDue(
  embargoes: Pick<Embargoes, 'dueBy'>,
  now: Date,
): AsyncGenerator<Embargo | Error> {
  let last: Embargo | undefined
  do {
    const { readable, unreadable } = await embargoes.dueBy(now, PAGE, last)
    for (const { name, error } of unreadable)
      yield new Error(`The embargo ${name} cannot be read`, { cause: error })
    yield* readable
    last = readable[PAGE - 1]
  } while (last)
}
