interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}

/** A description of a person: "Tom Rask, additional reporting, Coast Wire, in Salem". */
export const personWords = ({ name, role, affiliation, location }: Person): string =>
  [name, role?.replaceAll('-', ' '), affiliation, location && `in ${location}`].filter(Boolean).join(', ')
