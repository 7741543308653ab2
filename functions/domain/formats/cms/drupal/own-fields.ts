import { foldName } from '#domain/json/fold-name.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/**
 * The attributes of a node by bare names: the fields that a site has made for itself have the prefix "field_" ("field_embargo", "field_body"), and
 * count where Drupal itself has no such field, or left it empty. A formatted text is its HTML.
 */
export const ownFields = (attributes: JsonValue): JsonValue => {
  const all = [...attributes.members.values()]
  const made = all.filter(({ name }) => name.startsWith('field_'))
  const core = all.filter(({ name, kind }) => !name.startsWith('field_') && kind !== 'null')
  const members = [...made, ...core].map(value => {
    const name = value.name.replace(/^field_/, '')
    const text = memberOf(value, 'processed') ?? memberOf(value, 'value') ?? value
    return [foldName(name), { ...text, name, at: value.at }] as const
  })
  return { ...attributes, members: new Map(members) }
}
