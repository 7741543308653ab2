import { schemeUri } from '#domain/formats/uris/scheme-uri.ts'
import type { ChangeClass } from '#schemas/change-class.ts'
import type { NinjsConcept } from './ninjs-item.ts'

/** Codes of the IPTC's signals, where it has one; codes for the wires' own terms are Wiredesk's. */
const signals: Readonly<Partial<Record<ChangeClass, NinjsConcept>>> = {
  correction: { name: 'Correction', code: 'correction', scheme: schemeUri('sig') },
  update: { name: 'Update', code: 'update', scheme: schemeUri('sig') },
  writethru: { name: 'Writethru', code: 'writethru', scheme: schemeUri('change') },
  refile: { name: 'Refile', code: 'refile', scheme: schemeUri('change') },
}

/** What kind of change a version is, as a subject with relation `signal`; undefined if no signal says so. */
export const toSignal = (change: { class: ChangeClass } | undefined): NinjsConcept | undefined => {
  const signal = change && signals[change.class]
  return signal && { ...signal, rel: 'signal' }
}
