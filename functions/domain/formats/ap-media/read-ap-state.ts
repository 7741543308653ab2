import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import { readState } from '../ninjs/reading/read-state.ts'
import { stateOfChange } from '../ninjs/reading/state-of-change.ts'
import { strongestChange } from '../reading/state/strongest-change.ts'

/**
 * Status, embargo and dates as in ninjs, and `editorialtypes`: a kill, hold or correction is stated there. Leads and updates are not
 * taken from it, since the keyword line says more of them ("8th Ld-Writethru"). What `signals` do not call news content is for
 * editors only (api.ap.org, "Identifying Publishable Content"). What is held for release is withheld until it is released, or until its embargo
 * ends where it states one.
 */
export const readApState = (item: JsonValue) => {
  const { warnings = [], ...state } = readState(item, 'ap-media')
  const types = listOf(item, 'editorialtypes')
    .map(value => spanOfValue(value, 'ap-media: editorialtypes'))
    .filter(span => span !== undefined)
  const found = strongestChange(types)
  const held =
    types.find(({ raw }) => /^withh(?:o|e)ld/i.test(raw)) ??
    (state.embargo ? undefined : types.find(({ raw }) => /^hold/i.test(raw)))
  const signals = listOf(item, 'signals').map(({ text }) => text.toLowerCase())
  const forEditors = signals.length > 0 && !signals.includes('newscontent')
  return present({
    ...state,
    ...(held && state.status !== 'canceled' && { status: 'withheld' as const, statusFrom: held }),
    ...(found?.change !== 'update' && stateOfChange(found)),
    warnings: forEditors ? [...warnings, 'is for the information of editors, not for publication'] : warnings,
  })
}
