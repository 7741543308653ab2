/**
 * Folds a member's name, so that the spellings of different versions of a format match: "versionCreated",
 * "versioncreated" and "version_created" are one.
 */
export const foldName = (name: string): string => name.toLowerCase().replace(/[_-]/g, '')
