const dateline = /^\s*\p{Ll}[\p{L}\d-]*\.\p{Ll}{2,3},? \p{Lu}{3}[\p{Lu} ]*\s?[-–—]/u

/** Whether a line begins with a dateline whose agency is a site: "harborwire.com, OSLO - …" (papers of Indonesia). Though it begins in lower case, no line goes on in it. */
export const opensWithSite = (line: string): boolean => dateline.test(line)
