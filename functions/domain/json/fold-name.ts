/** A member's name as versions of a format spell it alike: "versionCreated", "versioncreated" and "version_created" are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')
