import type { Licensees } from '#ports'

/** The id of the licensee that somebody names by its id or its name, in whatever case. What is neither, or the name of several, stays as it is. */
export const findLicenseeId = async (
  licensees: Pick<Licensees, 'find' | 'list'>,
  idOrName: string,
): Promise<string> => {
  if (await licensees.find(idOrName)) return idOrName
  const name = idOrName.trim().toLowerCase()
  const named = (await licensees.list()).filter(each => each.name.toLowerCase() === name)
  const [only] = named
  return only && named.length === 1 ? only.id : idOrName
}
