/** What an editor notes for colleagues, in Obsidian: "%% check with legal %%", also in several lines. */
export const remark = /(?<!\S)%%(?!%)([\s\S]{0,2000}?)%%(?!\S)/g
/** A comment as a reference that nothing refers to: "[//]: # (check with legal)", "[comment]: <> (…)". */
export const hiddenReference = /^ {0,3}\[(?:\/\/|comment|_|\^_\^)\]: *(?:#|<>) *["'(](.{1,1000})["')] *$/gimu
