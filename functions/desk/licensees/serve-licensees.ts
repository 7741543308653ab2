import type { UseCase } from '#call/dispatch.ts'
import type { Licensees } from '#ports'
import type { LicenseeList } from '#schemas/desk/licensee-list.ts'

/** `GET /v1/desk/licensees`: ids and names of all licensees, so that nobody has to know an id from memory. */
export const createServeLicensees =
  ({ licensees }: { licensees: Pick<Licensees, 'list'> }): UseCase =>
  async () => {
    const body: LicenseeList = { licensees: await licensees.list() }
    return { ok: true, body }
  }
