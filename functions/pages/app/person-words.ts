interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}

/** Who somebody is: "Tom Rask, additional reporting, Coast Wire, in Salem". */
export const personWords = ({ name, role, affiliation, location }: Person): string =>
  [name, role?.replaceAll('-', ' '), affiliation, location && `in ${location}`].filter(Boolean).join(', ')
