import type { Command } from 'commander'
import type { OverridableField } from '#schemas/desk/override.ts'

/** What the help of a command says of its field. */
export const anyField =
  'a field of the article: "headline", "byline", "copyright"; a wrong one is answered with all'

/**
 * A field by its name; one that cannot be set ends the command. The schema is loaded on demand, so that other
 * commands start without it.
 */
export const readField = async (name: string, command: Command): Promise<OverridableField> => {
  const { OverridableField } = await import('#schemas/desk/override.ts')
  const field = OverridableField.safeParse(name)
  if (field.success) return field.data
  return command.error(`error: "${name}" cannot be set; these can: ${OverridableField.options.join(', ')}`)
}
