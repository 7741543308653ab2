import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Evidence } from '#schemas/evidence.ts'
import type { Draft } from '../draft/draft.ts'

/** What the service that brought a story is to it. */
export interface ServiceRole {
  agency?: string
  distributor?: string
  evidence?: Evidence
}

/** The service that brought the copy wrote it, unless the story names another `agency`: then it distributes that one's. */
export const readService = ({ service }: Draft, agency: string | undefined): ServiceRole => {
  if (!service) return {}
  const { raw, source, at } = service
  const name = nameOf(raw)
  const evidence = { raw, rule: source, ...(at && { at }) }
  if (agency === undefined) return { agency: name, evidence }
  return isSameAgency(name, nameOf(agency)) ? {} : { distributor: name, evidence }
}

const nameOf = (code: string) => findAgency(code)?.name ?? code
